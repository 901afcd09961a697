// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/data/ledger_panel.h"

#include "model/describe/count_words.h"
#include "views/pages/data/ledger_bar.h"
#include "views/widgets/count_text.h"
#include "views/widgets/label.h"
#include "views/widgets/segmented_control.h"
#include "views/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
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
    body()->addWidget(makeWarning());
    body()->addWidget(m_bar);
    body()->addWidget(m_cost);
    connect(m_unmapped, &SegmentedControl::currentChanged, this,
            [this](int index) { Q_EMIT unmappedChosen(static_cast<UnmappedPages>(index)); });
}

QWidget* LedgerPanel::makeWarning()
{
    m_warning = new QWidget;
    m_warning->setObjectName(QStringLiteral("misfit"));
    auto* row = new QHBoxLayout(m_warning);
    row->setContentsMargins({});
    m_misfit = makeLabel({}, TextSize::Body, QFont::DemiBold, QPalette::BrightText);
    m_misfit->setWordWrap(true);
    auto* without = new QPushButton(tr("Go on without"));
    without->setObjectName(QStringLiteral("closeMapping"));
    without->setToolTip(tr("Takes the BU mapping away: no page has a business unit then"));
    auto* another = new QPushButton(tr("Open another..."));
    another->setObjectName(QStringLiteral("anotherMapping"));
    another->setAccessibleName(tr("Open another BU mapping"));
    row->addWidget(m_misfit, 1);
    row->addWidget(without);
    row->addWidget(another);
    connect(without, &QPushButton::clicked, this, &LedgerPanel::closeMappingRequested);
    connect(another, &QPushButton::clicked, this, &LedgerPanel::openMappingRequested);
    return m_warning;
}

void LedgerPanel::showData(const Dataset& dataset)
{
    const QSignalBlocker quiet(m_unmapped);
    m_unmapped->setCurrent(static_cast<int>(dataset.options.unmapped));
    const SubmissionShares shares = submissionShares(dataset);
    m_warning->setVisible(!mappingFits(dataset.ledger));
    m_misfit->setText(words(misfitInWords(shares.mappedShare)));
    setAside(tr("%1 of %2 (%3 %)")
                 .arg(countText(shares.mapped), countText(shares.submissions),
                      QLocale().toString(100.0 * shares.mappedShare, 'f', 0)));
    m_bar->showData(dataset, shares);
    m_cost->setText(consequences(dataset));
}

QString LedgerPanel::fanOut(const Dataset& dataset)
{
    const std::int64_t rows = dataset.ledger.fannedOutRows;
    const std::int64_t together = unitsTogether(submissionShares(dataset)).submissions;
    return rows == 1
               ? tr("As in the notebook, 1 row of a page with several business units counts once for each, so the "
                    "units add up to %1 submissions.")
                     .arg(countText(together))
               : tr("As in the notebook, %1 rows of pages with several business units count once for each, so the "
                    "units add up to %2 submissions.")
                     .arg(countText(rows), countText(together));
}

QString LedgerPanel::consequences(const Dataset& dataset) const
{
    const DropCost cost = costOfDropping(dataset.ledger);
    const QString amounts = words(inWords(cost));
    QStringList lines;
    if (cost.rows == 0)
        lines << tr("Every page has a business unit.");
    else if (dataset.options.unmapped == UnmappedPages::Keep)
        lines << tr("Dropping would lose %1.").arg(amounts);
    else
        lines << tr("Dropped: %1. The model does not see them.").arg(amounts);
    if (dataset.options.conflicts == ConflictRule::Fanout && dataset.ledger.fannedOutRows > 0)
        lines << fanOut(dataset);
    const auto rows = dataset.ledger.unidentifiedRows;
    if (rows > 0 && dataset.options.unidentified == UnidentifiedCookies::Keep)
        lines << (rows == 1
                      ? tr("The row without a visitor id counts here and on the other pages.")
                      : tr("The %1 rows without a visitor id count here and on the other pages.").arg(countText(rows)));
    if (rows > 0 && dataset.options.unidentified == UnidentifiedCookies::Drop)
        lines << (rows == 1 ? tr("Of these, rows, submissions and pages count the row without a visitor id, cookies do "
                                 "not; the other pages leave it out.")
                            : tr("Of these, rows, submissions and pages count the %1 rows without a visitor id, "
                                 "cookies do not; the other pages leave them out.")
                                  .arg(countText(rows)));
    return lines.join(QLatin1Char(' '));
}

} // namespace leadlight
