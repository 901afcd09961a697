// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/lab/scorecard_charts.h"

#include "model/describe/lab_charts.h"
#include "model/describe/rule_words.h"
#include "views/charts/flat_chart_panel.h"
#include "views/widgets/segmented_control.h"
#include "views/words.h"

#include <QComboBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int lettersOfMetric = 8; // of the box: the table beside the chart needs the room

} // namespace

ScorecardCharts::ScorecardCharts(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_metric(new QComboBox)
    , m_by(new SegmentedControl({tr("History"), tr("BU"), tr("Type")}))
    , m_measure(new QPushButton(tr("Measure")))
    , m_comparison(new FlatChartPanel(tr("Models side by side"), {m_metric}))
    , m_coverage(new FlatChartPanel(tr("Found pages against pages ever listed")))
    , m_slices(new FlatChartPanel(tr("Where it works"), {m_by}))
    , m_mix(new FlatChartPanel(tr("Recommended business units against the history")))
    , m_learning(new FlatChartPanel(tr("Would more data help?"), {m_measure}))
{
    m_metric->setAccessibleName(tr("Figure that the models are compared by"));
    m_metric->setObjectName(QStringLiteral("comparedBy"));
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_metric->setMinimumContentsLength(lettersOfMetric);
    m_by->setAccessibleName(tr("Cut the figures by"));
    m_by->setToolTip(tr("Cut by pages known of the cookie, or by business unit or asset type of the hidden page"));
    m_measure->setObjectName(QStringLiteral("measureCurve"));
    m_measure->setAccessibleName(tr("Measure the learning curve"));
    m_measure->setToolTip(tr("Trains the best and the current model on growing parts of the cookies"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    for (ChartPanel* panel : charts()) {
        m_stack->addWidget(panel);
        panel->hideCaption();
    }
    connect(m_metric, &QComboBox::activated, this, &ScorecardCharts::showComparison);
    connect(m_by, &SegmentedControl::currentChanged, this, &ScorecardCharts::showSlices);
    connect(m_measure, &QPushButton::clicked, this, &ScorecardCharts::learningCurveRequested);
    showCurve();
}

QStringList ScorecardCharts::names()
{
    return {tr("Models"), tr("Pages listed"), tr("Where it works"), tr("BU mix"), tr("More data")};
}

void ScorecardCharts::showChart(int index)
{
    m_stack->setCurrentIndex(index);
}

QList<ChartPanel*> ScorecardCharts::charts() const
{
    return {m_comparison, m_coverage, m_slices, m_mix, m_learning};
}

void ScorecardCharts::setBusy(bool busy)
{
    m_measure->setEnabled(!busy);
}

void ScorecardCharts::setScorecard(std::shared_ptr<const SlicedScorecard> scorecard)
{
    m_scorecard = std::move(scorecard);
    m_chosen = -1;
    if (!m_scorecard) {
        for (FlatChartPanel* panel : {m_comparison, m_coverage, m_slices, m_mix})
            panel->setChart(nullptr);
        return;
    }
    const Scorecard& card = *m_scorecard->scorecard;
    const int metric = std::max(0, m_metric->currentIndex());
    m_metric->clear();
    for (const Metric each : allMetrics)
        m_metric->addItem(words(metricLabel(each, card.evaluation->cutoffs())));
    m_metric->setCurrentIndex(metric);
    showAll();
}

void ScorecardCharts::setRules(std::shared_ptr<const Rules> rules)
{
    m_rules = std::move(rules);
    if (m_scorecard)
        showAll();
    showCurve();
}

void ScorecardCharts::showAll()
{
    m_coverage->setChart(captioned(accuracyCoverageChart(*m_scorecard->scorecard)));
    showComparison();
    showSlices();
    showMix();
}

std::shared_ptr<const ChartData> ScorecardCharts::captioned(ChartData chart) const
{
    chart.caption = captionWithoutRules(chart.caption, m_rules.get());
    return std::make_shared<const ChartData>(std::move(chart));
}

void ScorecardCharts::setLearningCurve(std::shared_ptr<const LearningCurve> curve)
{
    m_curve = std::move(curve);
    showCurve();
}

void ScorecardCharts::setChosenModel(int model)
{
    if (model == m_chosen)
        return;
    m_chosen = model;
    showSlices();
    showMix();
}

/// Best, most popular, current and the chosen one: few enough to be told apart.
std::vector<std::size_t> ScorecardCharts::modelsInQuestion() const
{
    const Scorecard& card = *m_scorecard->scorecard;
    std::vector<std::size_t> out{card.best};
    const auto add = [&](std::size_t model) {
        if (std::ranges::find(out, model) == out.end())
            out.push_back(model);
    };
    add(card.popular);
    if (card.current)
        add(*card.current);
    if (m_chosen >= 0)
        add(static_cast<std::size_t>(m_chosen));
    return out;
}

void ScorecardCharts::showComparison()
{
    const auto metric = allMetrics[static_cast<std::size_t>(m_metric->currentIndex())];
    m_comparison->setChart(captioned(scorecardChart(*m_scorecard->scorecard, metric)));
}

void ScorecardCharts::showSlices()
{
    if (!m_scorecard)
        return;
    const auto by = static_cast<SliceBy>(m_by->current());
    m_slices->setChart(captioned(sliceChart(*m_scorecard->scorecard, m_scorecard->slices[static_cast<std::size_t>(by)],
                                            by, modelsInQuestion())));
}

void ScorecardCharts::showMix()
{
    if (!m_scorecard)
        return;
    auto mix = unitMixChart(*m_scorecard->scorecard, modelsInQuestion());
    m_mix->setEmptyText(tr("No page has a business unit, so there is no mix of them. Open a BU mapping."));
    m_mix->setChart(mix.categories.empty() ? nullptr : captioned(std::move(mix)));
}

void ScorecardCharts::showCurve()
{
    m_learning->setEmptyText(tr("Press Measure to see whether the models still gain from more cookies.\nIt trains them "
                                "several times, so it takes longer than the comparison."));
    m_learning->setChart(m_curve ? captioned(learningCurveChart(*m_curve, captionOf(*m_curve))) : nullptr);
}

} // namespace leadlight
