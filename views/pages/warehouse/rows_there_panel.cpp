// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/warehouse/rows_there_panel.h"

#include "model/describe/warehouse_tables.h"
#include "views/pages/data/ledger_bar.h"
#include "views/tables/data_table.h"
#include "views/widgets/label.h"
#include "views/words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadlight {

namespace {
constexpr int fewestLedgerLines{4};
constexpr int mostLedgerLines{13};
} // namespace

RowsTherePanel::RowsTherePanel(QWidget* parent)
    : Panel(tr("Rows in the engine"), parent)
    , m_bar(new LedgerBar)
    , m_ledger(new DataTable)
    , m_leftOver(makeNote({}))
{
    m_ledger->setObjectName(QStringLiteral("ledgerThere"));
    m_ledger->setAccessibleName(tr("Ledger of the rows"));
    m_ledger->setFittingRows(fewestLedgerLines, mostLedgerLines);
    m_leftOver->setObjectName(QStringLiteral("leftOver"));
    auto* other = new QPushButton(tr("Another table..."));
    other->setObjectName(QStringLiteral("connectElsewhere"));
    auto* clean = new QPushButton(tr("Clean up..."));
    clean->setObjectName(QStringLiteral("cleanUp"));
    clean->setToolTip(tr("Lists the working tables of all runs there, and drops those you choose"));
    addControl(other);
    addControl(clean);
    auto* counted = makeNote(tr("Submissions by business unit"));
    counted->setObjectName(QStringLiteral("countedInBar"));
    body()->addWidget(counted);
    body()->addWidget(m_bar);
    body()->addWidget(m_ledger);
    body()->addWidget(m_leftOver);
    body()->addStretch(0);
    connect(other, &QPushButton::clicked, this, &RowsTherePanel::connectRequested);
    connect(clean, &QPushButton::clicked, this, &RowsTherePanel::cleanUpRequested);
}

void RowsTherePanel::showRows(const LookedThere& found)
{
    setAside(tr("%1 in %2").arg(shownName(found.table.table), shownName(found.version)));
    m_bar->showData(*found.pages, submissionShares(*found.pages));
    m_ledger->setContent(contentOf(ledgerThereTable(found), {{.key = "what", .stretches = true}}));
    showLeftOver(std::ssize(found.leftOver));
}

void RowsTherePanel::showLeftOver(std::int64_t runs)
{
    m_leftOver->setVisible(runs > 0);
    m_leftOver->setText(tr("Other runs have working tables of this table there: %n. \"Clean up\" shows whose they are.",
                           nullptr, static_cast<int>(runs)));
}

} // namespace leadlight
