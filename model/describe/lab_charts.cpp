// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/lab_charts.h"

#include "model/base/number_text.h"

#include <algorithm>
#include <numeric>

namespace leadlight {

namespace {

constexpr std::string_view intervalNote = " Whiskers: 95 % intervals by bootstrap over cookies.";
constexpr auto hitRate = static_cast<std::size_t>(Metric::HitRate);

void append(ChartSeries& series, const Estimate& estimate)
{
    series.values.push_back(estimate.mean);
    series.low.push_back(estimate.low);
    series.high.push_back(estimate.high);
}

std::string protocolText(const SplitPlan& plan)
{
    std::string out(Choices<Protocol>::names[static_cast<std::size_t>(plan.protocol)]);
    if (plan.protocol == Protocol::GivenTest)
        out += " test";
    if (plan.repeats > 1)
        out += ", " + std::to_string(plan.repeats) + " repeats";
    return out;
}

std::string fileNames(const EvaluationData& data)
{
    std::string out;
    if (data.interactions && data.interactions->data) {
        for (const auto& file : data.interactions->data->submissions->files)
            out += (out.empty() ? "" : ", ") + file.path.filename().string();
    }
    return out;
}

std::string captionOf(const EvaluationData& data, const SplitPlan& plan, std::uint64_t seed)
{
    const auto names = fileNames(data);
    return (names.empty() ? "" : names + " · ") + groupedText(static_cast<std::int64_t>(plan.tested.size())) +
           " cookies tested, " + groupedText(data.pages()) + " pages · " + protocolText(plan) + " · seed " +
           std::to_string(seed);
}

/// Models by a figure, highest first.
std::vector<std::size_t> ordered(const Scorecard& scorecard, std::size_t metric)
{
    std::vector<std::size_t> out(scorecard.models.size());
    std::iota(out.begin(), out.end(), 0U);
    std::ranges::stable_sort(out, std::greater<>{},
                             [&](std::size_t m) { return scorecard.models[m].metric[metric].mean; });
    return out;
}

std::string_view sliceTitle(SliceBy by)
{
    switch (by) {
    case SliceBy::HistoryLength:
        return "pages known of the cookie";
    case SliceBy::BusinessUnit:
        return "business unit of the hidden page";
    case SliceBy::AssetType:
        return "asset type of the hidden page";
    }
    return {};
}

/// The slices by history length are of the evaluation's own.
Elements elementsOf(const std::vector<Slice>& slices, SliceBy by)
{
    if (by == SliceBy::HistoryLength)
        return {};
    std::vector<std::int32_t> index;
    for (const auto& slice : slices)
        index.push_back(slice.index);
    return Elements::listed(by == SliceBy::BusinessUnit ? Entity::Unit : Entity::Type, std::move(index));
}

constexpr std::string_view sliceIds[] = {"hit-rate-by-history-length", "hit-rate-by-bu", "hit-rate-by-asset-type"};

ChartSeries sharesOf(const std::string& name, const std::array<std::int64_t, 11>& counts)
{
    ChartSeries out{.name = name, .values = {}};
    const auto total = static_cast<double>(std::max<std::int64_t>(1, std::reduce(counts.begin(), counts.end())));
    for (const auto count : counts)
        out.values.push_back(static_cast<double>(count) / total);
    return out;
}

} // namespace

std::string captionOf(const Evaluation& evaluation)
{
    return captionOf(*evaluation.data, evaluation.plan, evaluation.options.seed);
}

std::string captionOf(const LearningCurve& curve)
{
    return captionOf(*curve.data, curve.plan, curve.options.seed);
}

ChartData scorecardChart(const Scorecard& scorecard, Metric metric)
{
    const auto& evaluation = *scorecard.evaluation;
    const auto at = static_cast<std::size_t>(metric);
    const auto label = metricLabel(metric, evaluation.cutoffs());
    ChartData chart;
    chart.kind = ChartData::Kind::DotWhisker;
    chart.id = "scorecard-" + metricKey(metric, evaluation.cutoffs());
    chart.title = label + " by model";
    chart.xAxis = label;
    chart.yAxis = "Model";
    auto& series = chart.series.emplace_back();
    series.name = label;
    const auto order = ordered(scorecard, at);
    for (const auto model : order) {
        chart.categories.push_back(scorecard.candidate(model).label);
        append(series, scorecard.models[model].metric[at]);
    }
    chart.elements = Elements::listed(Entity::Model, {order.begin(), order.end()});
    const double popular = scorecard.models[scorecard.popular].metric[at].mean;
    chart.markers.push_back({popular, "Most popular " + fixedText(popular, 3), ChartMarker::Tone::Plain});
    chart.note = metricFormula(metric, evaluation.cutoffs()) + std::string(intervalNote);
    chart.caption = captionOf(evaluation);
    return chart;
}

ChartData accuracyCoverageChart(const Scorecard& scorecard)
{
    const auto& evaluation = *scorecard.evaluation;
    const auto label = metricLabel(Metric::HitRate, evaluation.cutoffs());
    ChartData chart;
    chart.kind = ChartData::Kind::Scatter;
    chart.id = "accuracy-coverage";
    chart.title = "Accuracy against coverage";
    chart.xAxis = "Coverage (share of all pages)";
    chart.yAxis = label;
    ChartSeries coverage{.name = "Coverage", .values = {}};
    ChartSeries accuracy{.name = label, .values = {}};
    for (std::size_t m = 0; m < scorecard.models.size(); ++m) {
        chart.categories.push_back(scorecard.candidate(m).label);
        coverage.values.push_back(evaluation.models[m].coverage);
        append(accuracy, scorecard.models[m].metric[hitRate]);
    }
    chart.series = {std::move(coverage), std::move(accuracy)};
    chart.elements = Elements::numbered(Entity::Model);
    chart.note = std::string(coverageFormula()) + " " + metricFormula(Metric::HitRate, evaluation.cutoffs()) +
                 std::string(intervalNote);
    chart.caption = captionOf(evaluation);
    return chart;
}

ChartData sliceChart(const Scorecard& scorecard, const std::vector<Slice>& slices, SliceBy by,
                     std::vector<std::size_t> models)
{
    if (models.empty()) {
        models.resize(scorecard.models.size());
        std::iota(models.begin(), models.end(), 0U);
    }
    const auto& evaluation = *scorecard.evaluation;
    const auto label = metricLabel(Metric::HitRate, evaluation.cutoffs());
    ChartData chart;
    chart.kind = ChartData::Kind::DotWhisker;
    chart.id = sliceIds[static_cast<std::size_t>(by)];
    chart.title = label + " by " + std::string(sliceTitle(by));
    chart.xAxis = label;
    chart.yAxis = std::string(sliceTitle(by));
    chart.yAxis.front() = static_cast<char>(chart.yAxis.front() - 'a' + 'A');
    for (const auto& slice : slices) {
        chart.categories.push_back(slice.name + " (" + groupedText(slice.cookies) + ")");
        if (by == SliceBy::BusinessUnit)
            chart.categoryUnit.push_back(slice.index);
    }
    for (const auto m : models) {
        auto& series = chart.series.emplace_back();
        series.name = scorecard.candidate(m).label;
        for (const auto& slice : slices)
            append(series, slice.found[m]);
    }
    chart.note = "Share of the hidden pages that stand within the top " + std::to_string(evaluation.options.cutoff) +
                 "; in brackets the cookies tested." + std::string(intervalNote);
    chart.caption = captionOf(evaluation);
    chart.unmappedUnit = evaluation.data->unmappedUnit;
    chart.elements = elementsOf(slices, by);
    return chart;
}

ChartData learningCurveChart(const LearningCurve& curve, const std::string& caption)
{
    const auto label = metricLabel(Metric::HitRate, {curve.cutoff, curve.cutoff});
    ChartData chart;
    chart.kind = ChartData::Kind::Lines;
    chart.id = "learning-curve";
    chart.title = "Would more data help?";
    chart.xAxis = "Share of the cookies learnt from (%)";
    chart.yAxis = label;
    for (const auto share : curve.share)
        chart.categories.push_back(exactText(100.0 * share));
    for (std::size_t m = 0; m < curve.labels.size(); ++m) {
        auto& series = chart.series.emplace_back();
        series.name = curve.labels[m];
        for (const auto& estimate : curve.hitRate[m])
            append(series, estimate);
    }
    chart.note = "The same pages are hidden at every share, and every tested cookie is shown to the models only when "
                 "it is asked for." +
                 std::string(intervalNote) + " " + curve.verdict;
    chart.caption = caption;
    return chart;
}

ChartData tuningChart(const std::vector<Trial>& trials, int cutoff, const std::string& caption)
{
    const auto label = metricLabel(Metric::Ndcg, {cutoff, cutoff});
    auto inOrder = trials;
    std::ranges::sort(inOrder, {}, &Trial::number);
    ChartData chart;
    chart.kind = ChartData::Kind::Lines;
    chart.id = "tuning";
    chart.title = "Settings tried";
    chart.xAxis = "Trial";
    chart.yAxis = label + " on validation folds";
    // Beyond so many, a dot is the best of several trials: more would neither be told apart nor drawn in time.
    constexpr std::size_t mostDots = 200;
    const auto perDot = std::max<std::size_t>(1, (inOrder.size() + mostDots - 1) / mostDots);
    ChartSeries each{.name = perDot == 1 ? std::string("Trial") : "Best of " + std::to_string(perDot) + " trials",
                     .values = {}};
    ChartSeries best{.name = "Best so far", .values = {}};
    for (std::size_t first = 0; first < inOrder.size(); first += perDot) {
        const auto end = std::min(first + perDot, inOrder.size());
        double highest = inOrder[first].ndcg;
        for (std::size_t at = first; at < end; ++at)
            highest = std::max(highest, inOrder[at].ndcg);
        chart.categories.push_back(std::to_string(inOrder[end - 1].number + 1));
        each.values.push_back(highest);
        best.values.push_back(best.values.empty() ? highest : std::max(best.values.back(), highest));
    }
    chart.series = {std::move(each), std::move(best)};
    chart.note = "Successive halving: every setting is tried on few validation folds, the better third on three times "
                 "as many. The choice is made among those that saw most folds; the test is apart. " +
                 metricFormula(Metric::Ndcg, {cutoff, cutoff});
    chart.caption = caption;
    return chart;
}

ChartData runHistogramsChart(const RunRecord& first, const RunRecord& second, bool top)
{
    ChartData chart;
    chart.kind = ChartData::Kind::Histogram;
    chart.id = top ? "runs-top-hit-rate" : "runs-hit-rate";
    chart.title = top ? "Top hit rates of both runs" : "Hit rates of both runs";
    chart.xAxis = top ? "Top hit rate" : "Hit rate";
    chart.yAxis = "Share of cookies";
    for (std::size_t bin = 0; bin < first.hitRates.size(); ++bin)
        chart.categories.push_back(fixedText(static_cast<double>(bin) / 10.0, 1));
    chart.series = {sharesOf(first.label + ", " + first.when, top ? first.topHitRates : first.hitRates),
                    sharesOf(second.label + ", " + second.when, top ? second.topHitRates : second.hitRates)};
    chart.note = "In-sample: measured on the submissions that the models were trained on.";
    chart.caption = first.dataName == second.dataName ? first.dataName : first.dataName + " · " + second.dataName;
    return chart;
}

ChartData unitMixChart(const Scorecard& scorecard, const std::vector<std::size_t>& models)
{
    const auto& evaluation = *scorecard.evaluation;
    ChartData chart;
    chart.kind = ChartData::Kind::HorizontalBars;
    chart.id = "bu-mix";
    chart.title = "Recommended pages by business unit, against the history";
    chart.xAxis = "Share of pages";
    chart.yAxis = "Business unit";
    chart.categories = evaluation.data->units;
    chart.elements = Elements::numbered(Entity::Unit);
    chart.unmappedUnit = evaluation.data->unmappedUnit;
    chart.series.push_back({.name = "History", .values = evaluation.historyMix});
    for (const auto model : models)
        chart.series.push_back({.name = scorecard.candidate(model).label, .values = evaluation.models[model].unitMix});
    chart.note = std::string(unitMixFormula());
    chart.caption = captionOf(evaluation);
    return chart;
}

} // namespace leadlight
