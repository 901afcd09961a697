// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/ledger_panel.h"

#include "views/pages/data/ledger_bar.h"
#include "views/widgets/count_text.h"
#include "views/widgets/label.h"
#include "views/widgets/segmented_control.h"

#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace leadlight {

LedgerPanel::LedgerPanel(QWidget* parent)
    : Panel(tr("Submissions with a business unit"), parent)
    , m_bar(new LedgerBar)
    , m_unmapped(new SegmentedControl({tr("Keep unmapped pages"), tr("Drop them")}))
    , m_cost(makeNote({}))
{
    m_unmapped->setObjectName(QStringLiteral("unmapped"));
    m_unmapped->setAccessibleName(tr("Pages without a business unit"));
    addControl(m_unmapped);
    body()->addWidget(m_bar);
    body()->addWidget(m_cost);
    connect(m_unmapped, &SegmentedControl::currentChanged, this,
            [this](int index) { Q_EMIT unmappedChosen(static_cast<UnmappedPages>(index)); });
}

void LedgerPanel::showData(const Dataset& dataset)
{
    const QSignalBlocker quiet(m_unmapped);
    m_unmapped->setCurrent(static_cast<int>(dataset.options.unmapped));
    const SubmissionShares shares = submissionShares(dataset);
    setAside(tr("%1 of %2 (%3 %)")
                 .arg(countText(shares.mapped), countText(shares.submissions),
                      QLocale().toString(100.0 * shares.mappedShare, 'f', 0)));
    m_bar->showData(dataset, shares);
    m_cost->setText(consequences(dataset));
}

QString LedgerPanel::consequences(const Dataset& dataset) const
{
    const DropCost cost = costOfDropping(dataset.ledger);
    const QString amounts =
        tr("%1 rows, %2 submissions, %3 pages and %4 cookies")
            .arg(countText(cost.rows), countText(cost.submissions), countText(cost.pages), countText(cost.cookies));
    QStringList lines;
    if (cost.rows == 0)
        lines << tr("Every page has a business unit.");
    else if (dataset.options.unmapped == UnmappedPages::Keep)
        lines << tr("Dropping would lose %1.").arg(amounts);
    else
        lines << tr("Dropped: %1. The model does not see them.").arg(amounts);
    if (dataset.options.conflicts == ConflictRule::Fanout && dataset.ledger.fannedOutRows > 0)
        lines << tr("As in the notebook, %1 rows of pages with several business units count once for each.")
                     .arg(countText(dataset.ledger.fannedOutRows));
    return lines.join(QLatin1Char(' '));
}

} // namespace leadlight
