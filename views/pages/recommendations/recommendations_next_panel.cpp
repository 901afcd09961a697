// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/recommendations/recommendations_next_panel.h"

#include "model/describe/evidence_words.h"
#include "views/pages/recommendations/because_view.h"
#include "views/pages/recommendations/evidence_settings.h"
#include "views/tables/data_table.h"
#include "views/widgets/csv_dialog.h"
#include "views/words.h"

#include <QAction>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {
constexpr int fewest = 5;
constexpr int most = 50;
constexpr int atFirst = 10;
constexpr int fewestRows = 3;      // stay visible in the smallest window
constexpr int widthForAll = 760;   // below, the aside has no room for its first half
constexpr int widthForWords = 500; // below, what it says stands beneath the list
} // namespace

NextPagesPanel::NextPagesPanel(QWidget* parent)
    : Panel(tr("Next best assets"), parent)
    , m_table(new DataTable)
    , m_because(new BecauseView)
    , m_count(new QSpinBox)
    , m_evidence(new EvidenceSettings)
{
    buildControls();
    m_table->setObjectName(QStringLiteral("nextPages"));
    m_table->setAccessibleName(tr("Next best assets"));
    m_table->setFittingRows(fewestRows, most);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_because);
    body()->addWidget(m_evidence);
    body()->addStretch(0);
    connect(m_table, &DataTable::currentRowChanged, this, &NextPagesPanel::showReason);
    connect(m_evidence, &EvidenceSettings::edited, this, &NextPagesPanel::evidenceEdited);
    setAnalysis(nullptr);
}

void NextPagesPanel::buildControls()
{
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setRange(fewest, most);
    m_count->setValue(atFirst);
    const QStringList around = tr("Top %1").split(QStringLiteral("%1")); // the number stands where the language has it
    m_count->setPrefix(around.front());
    m_count->setSuffix(around.back());
    m_count->setAccessibleName(tr("Length of the list"));
    connect(m_count, &QSpinBox::valueChanged, this, &NextPagesPanel::countChanged);
    addControl(m_count);

    auto* copy = new QPushButton(tr("Copy"));
    copy->setObjectName(QStringLiteral("copyNext"));
    copy->setToolTip(tr("Copy the list with headers, for a spreadsheet or a mail"));
    copy->setAccessibleName(tr("Copy the list"));
    connect(copy, &QPushButton::clicked, m_table, &DataTable::copyAll);
    addControl(copy);
    m_copy = copy;

    auto* button = new QPushButton(tr("Export"));
    button->setObjectName(QStringLiteral("exportNext"));
    button->setAccessibleName(tr("Export recommendations"));
    auto* menu = new QMenu(button);
    m_exportList = menu->addAction(tr("This list as CSV..."));
    connect(m_exportList, &QAction::triggered, m_table, &DataTable::askToExport);
    m_exportAll = menu->addAction(tr("All cookies' recommendations as CSV..."));
    connect(m_exportAll, &QAction::triggered, this, &NextPagesPanel::askToExportAll);
    button->setMenu(menu);
    addControl(button);
    m_export = button;
}

int NextPagesPanel::count() const
{
    return m_count->value();
}

void NextPagesPanel::setAnalysis(std::shared_ptr<const Analysis> analysis)
{
    m_analysis = std::move(analysis);
    m_export->setEnabled(m_analysis != nullptr);
    m_exportAll->setEnabled(m_analysis != nullptr);
    m_count->setEnabled(m_analysis != nullptr);
    m_evidence->setRanksPopular(m_analysis && m_analysis->model->recommender->pages() > 0 &&
                                m_analysis->model->recommender->prior(0).has_value());
    if (!m_analysis)
        m_table->setEmptyText(trainingText());
}

void NextPagesPanel::setTraining(const QString& text)
{
    m_training = text;
    if (!m_analysis)
        m_table->setEmptyText(trainingText());
}

QString NextPagesPanel::trainingText() const
{
    return m_training.isEmpty() ? tr("Press Train to see recommendations.") : m_training;
}

void NextPagesPanel::setEvidence(const EvidenceOptions& evidence)
{
    m_evidence->setEvidence(evidence);
}

void NextPagesPanel::showVisitor(Visitor visitor, const WhatIf& whatIf)
{
    m_table->setEmptyText(emptyText(visitor, whatIf));
    if (!m_analysis || !visitor) {
        m_table->setContent(nullptr);
        m_aside = m_shortAside = QString();
        m_list.clear();
        showReason(-1);
        enableList(m_list);
        return showAside();
    }
    m_list = nextPages(*m_analysis->model, m_analysis->evidence, *visitor, whatIf, count(), m_analysis->rules.get());
    const bool compared = whatIf.isChanged() && visitor != newVisitor;
    say(m_list, whatIf, compared);
    enableList(m_list);
    m_table->setContent(nextPagesContent(m_analysis->model->interactions->data, m_list, compared));
    showReason(0);
}

/// The first of the list speaks for itself until the user goes to another.
void NextPagesPanel::showReason(int row)
{
    if (row < 0 || row >= static_cast<int>(m_list.size())) {
        m_because->clear();
        Q_EMIT reasonShown(nullptr);
        return;
    }
    const NextPage& page = m_list[static_cast<std::size_t>(row)];
    m_because->showPage(m_analysis->data(), page);
    Q_EMIT reasonShown(&page);
}

/// What can be done with this list.
void NextPagesPanel::enableList(std::span<const NextPage> list)
{
    m_copy->setEnabled(!list.empty());
    m_exportList->setEnabled(!list.empty());
    m_filledByReach = list.empty() || std::ranges::any_of(list, [](const NextPage& page) {
                          return std::isnan(page.recommendation.score);
                      });
    if (m_analysis && m_analysis->evidence.fill == Fill::None)
        m_filledByReach = false;
}

QString NextPagesPanel::emptyText(Visitor visitor, const WhatIf& whatIf) const
{
    if (!m_analysis)
        return trainingText();
    if (!visitor)
        return {};
    if (whatIf.keptPages() >= m_analysis->model->recommender->pages())
        return tr("This cookie has submitted every page there is.");
    const Rules* rules = m_analysis->rules.get();
    if (rules != nullptr && rules->leavesOut(*visitor))
        return tr("This visitor is left out of every list.");
    if (rules != nullptr && rules->actOnPages())
        return m_analysis->evidence.fill == Fill::None ? tr("Nothing this visitor took speaks for a page that the "
                                                            "rules allow, and only pages with evidence "
                                                            "are wanted.")
                                                       : tr("The rules allow no page for this visitor.");
    if (whatIf.keptPages() == 0)
        return tr("Without a history there is no evidence, and only pages with evidence are wanted.");
    return tr("Nothing this visitor took speaks for another page, and only pages with evidence are wanted.");
}

void NextPagesPanel::say(std::span<const NextPage> list, const WhatIf& whatIf, bool compared)
{
    const QLocale locale;
    const std::int32_t unseen = unseenPages(*m_analysis->model, whatIf);
    m_shortAside = words(basisCounts(list));
    m_aside = tr("%1 of %2 not yet submitted: %3")
                  .arg(locale.toString(static_cast<qlonglong>(list.size())), locale.toString(unseen), m_shortAside);
    if (compared) {
        m_aside = tr("What if: %1").arg(m_aside);
        m_shortAside = tr("What if: %1").arg(m_shortAside);
    }
    showAside();
}

void NextPagesPanel::showAside()
{
    const bool narrow = width() < widthForWords;
    m_evidence->setNote(narrow ? m_shortAside : QString());
    setAside(narrow ? QString() : width() < widthForAll ? m_shortAside : m_aside);
}

void NextPagesPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    showAside();
}

void NextPagesPanel::askToExportAll()
{
    auto* dialog = makeCsvDialog(this, tr("Export all cookies' recommendations"), QStringLiteral("recommendations.csv"),
                                 CsvForms::PlainAndExcel);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog](const QString& path) { Q_EMIT exportAllRequested(path, count(), csvFormOf(*dialog)); });
    dialog->open();
}

} // namespace leadlight
