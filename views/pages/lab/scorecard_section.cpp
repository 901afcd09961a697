// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/scorecard_section.h"

#include "model/describe/explanations.h"
#include "model/describe/lab_charts.h"
#include "model/describe/scorecard_table.h"
#include "model/stages/analysis.h"
#include "views/charts/chart_panel.h"
#include "views/pages/lab/scorecard_charts.h"
#include "views/pages/lab/scorecard_table.h"
#include "views/style/leadlight_style.h"
#include "views/tables/data_table.h"
#include "views/widgets/divider.h"
#include "views/widgets/elided_label.h"
#include "views/widgets/label.h"
#include "views/widgets/panel.h"
#include "views/widgets/scrolling.h"
#include "views/widgets/segmented_control.h"
#include "views/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace leadlight {

namespace {
constexpr int leastScorecard = 240; // px: its head and some rows
} // namespace

ScorecardSection::ScorecardSection(const PageContext& context, QWidget* parent)
    : LabSection(context, parent)
    , m_settings(new ComparisonSettings(this))
    , m_stack(new QStackedWidget)
    , m_empty(makeLabel({}, TextSize::Heading, QFont::Normal, QPalette::PlaceholderText))
{
    buildToolBar();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    auto* empty = new Panel;
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    empty->body()->addWidget(m_empty, 1);
    m_stack->addWidget(empty);
    m_stack->addWidget(scrolling(makeResults())); // where the window has no room for verdict and table
    connect(m_charts, &ScorecardCharts::learningCurveRequested, &context.intents, &Intents::measureLearningCurve);
    setStudy({});
}

void ScorecardSection::buildToolBar()
{
    m_toolBar = new QWidget;
    m_summary = new ElidedLabel;
    m_summary->setFont(textFont(TextSize::Small));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setElideMode(Qt::ElideRight);
    m_settingsButton = new QPushButton(tr("Comparison settings"));
    m_settingsButton->setObjectName(QStringLiteral("comparisonSettings"));
    m_settingsButton->setToolTip(tr("Which models are compared, and how"));
    m_compare = new QPushButton(tr("Compare models"));
    m_compare->setObjectName(QStringLiteral("compare"));
    makePrimary(*m_compare);
    auto* row = new QHBoxLayout(m_toolBar);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addStretch(1);
    row->addWidget(m_summary);
    row->addSpacing(8);
    row->addWidget(m_settingsButton);
    row->addWidget(m_compare);
    const auto showSummary = [this] { m_summary->setText(m_settings->summary()); };
    connect(m_settings, &ComparisonSettings::edited, this, showSummary);
    connect(m_settings, &ComparisonSettings::edited, this,
            [this] { Q_EMIT context().intents.editComparison(m_settings->comparison()); });
    connect(m_settingsButton, &QPushButton::clicked, this, &ScorecardSection::openSettings);
    connect(m_compare, &QPushButton::clicked, &context().intents, &Intents::compare);
    showSummary();
}

void ScorecardSection::openSettings()
{
    m_settings->openBelow(*m_settingsButton);
}

QWidget* ScorecardSection::makeResults()
{
    auto* results = new QWidget;
    auto* column = new QVBoxLayout(results);
    column->setContentsMargins({});
    column->setSpacing(12);
    auto* verdict = new Panel;
    m_verdict = makeLabel({}, TextSize::Title, QFont::DemiBold);
    m_more = makeLabel({});
    for (QLabel* label : {m_verdict, m_more}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        verdict->body()->addWidget(label);
    }
    verdict->setAccessibleName(tr("Verdict"));
    column->addWidget(verdict);

    m_caption = new ElidedLabel;
    m_caption->setFont(textFont(TextSize::Small));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    m_caption->setElideMode(Qt::ElideRight);
    m_charts = new ScorecardCharts;
    m_parts = new SegmentedControl(QStringList{tr("All figures")} + ScorecardCharts::names());
    m_parts->setAccessibleName(tr("Table or chart"));
    m_parts->setObjectName(QStringLiteral("scorecardParts"));
    connect(m_parts, &SegmentedControl::currentChanged, this, [this](int part) {
        if (part > 0)
            m_charts->showChart(part - 1);
        showParts();
    });
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_caption, 1);
    head->addWidget(m_parts);
    column->addLayout(head);

    auto* divider = new Divider(QStringLiteral("scorecard"));
    divider->addWidget(makeTable());
    divider->addWidget(m_charts);
    divider->setStretchFactor(0, 20);
    divider->setStretchFactor(1, 9);
    divider->setSizes({2000, 900});
    divider->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    divider->setMinimumHeight(leastScorecard);
    column->addWidget(divider, 1);
    showParts();
    return results;
}

/// Table and chart side by side where both have room to be read, else the chosen one alone.
void ScorecardSection::showParts()
{
    constexpr int widthForBoth = 1300;
    const bool both = width() >= widthForBoth;
    m_tablePanel->setVisible(both || m_parts->current() == 0);
    m_charts->setVisible(both || m_parts->current() > 0);
}

void ScorecardSection::resizeEvent(QResizeEvent* event)
{
    LabSection::resizeEvent(event);
    showParts();
}

QWidget* ScorecardSection::makeTable()
{
    m_tablePanel = new Panel(tr("All figures"));
    m_table = new DataTable;
    m_table->setObjectName(QStringLiteral("scorecard"));
    m_table->setAccessibleName(tr("Scorecard"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_useButton = new QPushButton(tr("Use this model"));
    m_useButton->setObjectName(QStringLiteral("useModel"));
    m_useButton->setToolTip(tr("Takes the selected model with its settings, and trains it (Enter)"));
    m_use = new QAction(tr("Use this model"), this);
    m_table->insertAction(m_table->actions().value(0), m_use);
    m_tablePanel->addControl(m_useButton);
    m_tablePanel->body()->addWidget(m_table, 1);
    connect(m_use, &QAction::triggered, this, &ScorecardSection::useCurrentRow);
    connect(m_useButton, &QPushButton::clicked, this, &ScorecardSection::useCurrentRow);
    connect(m_table, &DataTable::rowActivated, this, &ScorecardSection::useCurrentRow);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        m_charts->setChosenModel(row);
        enableControls();
    });
    return m_tablePanel;
}

QList<ChartPanel*> ScorecardSection::charts() const
{
    return m_charts->charts();
}

void ScorecardSection::setModelChoices(const ModelChoices& choices)
{
    m_choices = choices;
    setStudy(Study(m_study));
}

void ScorecardSection::setStudy(const Study& study)
{
    const auto before = m_study.scorecard;
    m_study = study;
    if (study.analysis)
        m_settings->setCurrent(study.analysis->model->options, true);
    else
        m_settings->setCurrent(resolved(m_choices.chosen()), false);
    m_summary->setText(m_settings->summary());
    m_empty->setText(
        study.interactions
            ? tr("Press Compare models: pages are hidden from every cookie that has two or more, each model "
                 "learns from the rest,\nand is asked to find the hidden ones among all pages.")
            : tr("No data yet. Open the submissions and the BU mapping, then press Compare models."));
    m_charts->setLearningCurve(study.learningCurve);
    const auto evaluationOf = [](const Slot<SlicedScorecard>& of) { return of ? of->scorecard->evaluation : nullptr; };
    if (before != study.scorecard || !study.scorecard)
        showScorecard(evaluationOf(before) == evaluationOf(study.scorecard));
    enableControls();
}

void ScorecardSection::showScorecard(bool sameFigures)
{
    const int chosen = m_table->currentRow();
    m_stack->setCurrentIndex(m_study.scorecard ? 1 : 0);
    const auto scorecard = m_study.scorecard ? m_study.scorecard->scorecard : nullptr;
    m_charts->setScorecard(m_study.scorecard);
    const bool first = m_table->tableModel()->sortColumn() < 0;
    m_table->setContent(scorecardContent(scorecard));
    if (!scorecard)
        return;
    if (first)
        m_table->tableModel()->sort(scorecardHitRateColumn, Qt::DescendingOrder);
    showVerdict(*scorecard);
    m_tablePanel->setAside(words(comparisonsNote(*scorecard)));
    m_table->selectRow(sameFigures && chosen >= 0 ? chosen : static_cast<int>(scorecard->best));
}

void ScorecardSection::showVerdict(const Scorecard& scorecard)
{
    QStringList rest;
    for (const auto& sentence : scorecard.verdict)
        rest << words(sentence);
    m_verdict->setText(rest.takeFirst());
    rest << words(intervalMeaning());
    m_more->setText(rest.join(QLatin1Char(' ')));
    m_caption->setText(words(captionOf(*scorecard.evaluation)));
}

void ScorecardSection::setRules(const std::shared_ptr<const Rules>& rules)
{
    m_charts->setRules(rules);
}

void ScorecardSection::setBusy(bool busy)
{
    m_busy = busy;
    enableControls();
}

void ScorecardSection::enableControls()
{
    const bool canCompare = m_study.interactions && !m_busy;
    m_compare->setEnabled(canCompare);
    m_compare->setToolTip(m_study.interactions ? tr("Train the models on a part of the data and ask for the rest")
                                               : tr("Open a submissions file first"));
    const bool canUse = !m_busy && m_table->currentRow() >= 0;
    m_useButton->setEnabled(canUse);
    m_use->setEnabled(canUse);
    m_charts->setBusy(!canCompare);
}

void ScorecardSection::useCurrentRow()
{
    const int row = m_table->currentRow();
    if (m_study.scorecard && !m_busy && row >= 0)
        Q_EMIT context().intents.useModel(
            m_study.scorecard->scorecard->candidate(static_cast<std::size_t>(row)).options, false);
}

} // namespace leadlight
