// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/found_there.h"
#include "views/widgets/panel.h"

class QLabel;

namespace leadlight {

class DataTable;
class LedgerBar;

/// What the engine has of the table: the ledger of its rows, and what other runs have left there.
class RowsTherePanel : public Panel
{
    Q_OBJECT
public:
    explicit RowsTherePanel(QWidget* parent = nullptr);

    void showRows(const LookedThere& found);
    /// How many other runs have working tables of this table.
    void showLeftOver(std::int64_t runs);

Q_SIGNALS:
    void connectRequested();
    void cleanUpRequested();

private:
    LedgerBar* m_bar = nullptr;
    DataTable* m_ledger = nullptr;
    QLabel* m_leftOver = nullptr;
};

} // namespace leadlight
