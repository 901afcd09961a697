// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/run_comparison_view.h"

#include "model/describe/run_charts.h"
#include "model/describe/run_words.h"
#include "views/charts/flat_chart_panel.h"
#include "views/pages/lab/runs_tables.h"
#include "views/style/leadlight_style.h"
#include "views/tables/data_table.h"
#include "views/widgets/label.h"
#include "views/widgets/segmented_control.h"
#include "views/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace leadlight {

namespace {

using ComparedRuns = std::shared_ptr<const RunComparison>;

} // namespace

RunComparisonView::RunComparisonView(QWidget* parent)
    : QWidget(parent)
    , m_task(new LatestTask(this))
    , m_panel(new Panel(tr("Comparison")))
    , m_headline(makeLabel({}, TextSize::Heading, QFont::DemiBold))
    , m_words(makeLabel({}))
    , m_copy(new QPushButton(tr("Copy the sentences")))
    , m_which(makeNote({}))
    , m_tableSwitch(new SegmentedControl({tr("Figures"), tr("Settings")}))
    , m_tables(new QStackedWidget)
    , m_metrics(new DataTable)
    , m_settings(new DataTable)
    , m_switch(new SegmentedControl({tr("Hit rate"), tr("Top hit rate")}))
    , m_chart(new FlatChartPanel(tr("Hit rates of both runs"), {m_switch}))
{
    m_switch->setAccessibleName(tr("Which hit rate of both runs"));
    connect(m_switch, &SegmentedControl::currentChanged, this, &RunComparisonView::showChart);
    layOut();
    clear({});
}

RunComparisonView::~RunComparisonView() = default;

void RunComparisonView::layOut()
{
    m_headline->setObjectName(QStringLiteral("runHeadline"));
    m_words->setObjectName(QStringLiteral("runWords"));
    for (QLabel* label : {m_headline, m_words}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_copy->setObjectName(QStringLiteral("copyRunWords"));
    makeLink(*m_copy);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_headline->text() + QLatin1Char(' ') + m_words->text());
        Q_EMIT copied();
    });
    m_metrics->setObjectName(QStringLiteral("runMetrics"));
    m_metrics->setAccessibleName(tr("Figures of both runs"));
    m_settings->setObjectName(QStringLiteral("runSettings"));
    m_settings->setAccessibleName(tr("Settings that differ"));
    m_settings->setEmptyText(tr("No setting differs."));
    m_tables->addWidget(m_metrics);
    m_tables->addWidget(m_settings);
    m_tableSwitch->setObjectName(QStringLiteral("runTables"));
    m_tableSwitch->setAccessibleName(tr("What to show of both runs"));
    m_panel->addControl(m_tableSwitch);
    connect(m_tableSwitch, &SegmentedControl::currentChanged, m_tables, &QStackedWidget::setCurrentIndex);
    m_chart->hideNote();
    m_chart->setToolTip(tr("In-sample: measured on the submissions that the models were trained on."));
    m_panel->body()->addWidget(m_headline);
    m_panel->body()->addWidget(m_words);
    auto* line = new QHBoxLayout;
    line->addWidget(m_which, 1);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    m_panel->body()->addLayout(line);
    m_panel->body()->addWidget(m_tables, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(16);
    row->addWidget(m_panel, 4);
    row->addWidget(m_chart, 3);
}

void RunComparisonView::clear(const QString& todo)
{
    m_task->cancel();
    m_first = {};
    m_second = {};
    m_comparison.reset();
    m_headline->hide();
    m_copy->hide();
    m_which->hide();
    m_tables->hide();
    m_tableSwitch->hide();
    m_words->setText(todo);
    m_words->setAlignment(Qt::AlignTop);
    m_chart->setEmptyText(tr("Select two trainings to see their hit rates over each other."));
    showChart();
}

void RunComparisonView::compare(const Run& first, const Run& second)
{
    clear(tr("Comparing..."));
    m_first = first;
    m_second = second;
    m_task->run(
        [first, second](const Progress&) -> Result<ComparedRuns> {
            return std::make_shared<const RunComparison>(compareRuns(first, second));
        },
        [this](const Result<ComparedRuns>& comparison) {
            if (comparison)
                show(*comparison);
            else
                m_words->setText(words(comparison.error().phrase()));
        });
}

void RunComparisonView::show(std::shared_ptr<const RunComparison> comparison)
{
    m_comparison = std::move(comparison);
    const auto name = [](const Run& run) {
        const RunRecord& newest = run.newest();
        const QString what = run.name().empty() ? shownName(newest.label) : shownName(run.name());
        return tr("%1 of %2").arg(what, shownName(timeOfRun(newest)));
    };
    m_which->setText(tr("First: %1. Second: %2.").arg(name(m_first), name(m_second)));
    m_headline->setText(words(runHeadline(*m_comparison)));
    m_headline->show();
    m_copy->show();
    m_which->show();
    m_words->setText(words(m_comparison->words));
    m_metrics->setContent(changedMetricsContent(m_comparison));
    m_settings->setContent(changedSettingsContent(m_comparison));
    m_tableSwitch->setLabel(1, tr("Settings: %1").arg(m_comparison->settings.size()));
    m_tableSwitch->show();
    m_tables->show();
    showChart();
}

void RunComparisonView::showChart()
{
    const RunRecord* first = m_first.training();
    const RunRecord* second = m_second.training();
    const bool known =
        m_comparison && first != nullptr && second != nullptr && hasHitRates(*first) && hasHitRates(*second);
    const bool both = known && m_comparison->sameHitRates;
    if (known && !both)
        m_chart->setEmptyText(tr("One of these runs was made by an earlier version, in which Unmapped pages counted as "
                                 "hits. The hit rates cannot be compared."));
    else if (m_comparison && !both)
        m_chart->setEmptyText(tr(
            "Hit rates cookie by cookie are kept of trainings only. Select two runs whose kind is training or both."));
    m_switch->setEnabled(both);
    m_chart->setChart(
        both ? std::make_shared<const ChartData>(runHistogramsChart(*first, *second, m_switch->current() == 1))
             : nullptr);
}

} // namespace leadlight
