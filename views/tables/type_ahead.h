// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadlight {

class TableModel;

/// Finds rows by what is typed in one go, as in a list of files.
class TypeAhead
{
public:
    /// The next row of the content, from the shown row `from` on, whose first text begins with what has been typed;
    /// -1 where none does. `from` is -1 where no row is current.
    [[nodiscard]] int find(const QString& typed, const TableModel& model, int from);

private:
    QString m_typed;
    qint64 m_typedAt = 0; // ms
};

} // namespace leadlight
