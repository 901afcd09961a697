// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/overview.h"
#include "views/widgets/panel.h"

class QLabel;

namespace leadlight {

class DataTable;
class SegmentedControl;

/// What rose and fell: pages, types or business units, risers first, with the interval of each change, and how many
/// would by chance alone.
class RisersPanel : public Panel
{
    Q_OBJECT
public:
    explicit RisersPanel(QWidget* parent = nullptr);

    /// One that has a pair.
    void setOverview(std::shared_ptr<const ChangesOverview> overview);
    [[nodiscard]] DataTable* table() const { return m_table; }

Q_SIGNALS:
    void copied(int rows);

private:
    void showTable();

    SegmentedControl* m_kind = nullptr;
    QLabel* m_said = nullptr;
    DataTable* m_table = nullptr;
    std::shared_ptr<const ChangesOverview> m_overview;
};

} // namespace leadlight
