// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/find_anything.h"

#include <QAbstractListModel>
#include <QPointer>
#include <vector>

class QAction;

namespace leadlight {

/// One line of what was found: a command, or a thing of the data.
struct PaletteEntry
{
    QString text;
    QString kind; ///< "Visitor", or the menu that a command is in
    QString keys; ///< of a command
    QPointer<QAction> command;
    Found found; ///< where it is no command
};

/// What "Find anything" has found, a line each.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole,
        KeysRole,
    };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    [[nodiscard]] const PaletteEntry& entry(int row) const { return m_entries.at(static_cast<std::size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PaletteEntry> m_entries;
};

} // namespace leadlight
