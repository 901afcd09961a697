// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/lab_charts.h"

#include "model/describe/page_columns.h"
#include "model/describe/summary.h"

#include <algorithm>
#include <numeric>

namespace leadlight {

namespace {

constexpr auto hitRate = static_cast<std::size_t>(Metric::HitRate);

void append(ChartSeries& series, const Estimate& estimate)
{
    series.values.push_back(estimate.mean);
    series.low.push_back(estimate.low);
    series.high.push_back(estimate.high);
}

Phrase intervalNote()
{
    return Phrase::tr(
        "The thin line: where the true figure lies, for 95 of 100 such comparisons (bootstrap over cookies).");
}

Phrase nameOf(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Time:
        return Phrase::tr("time");
    case Protocol::KFold:
        return Phrase::tr("k-fold");
    case Protocol::GivenTest:
        return Phrase::tr("given test");
    case Protocol::Auto:
    case Protocol::LeaveOneOut:
        break;
    }
    return Phrase::tr("leave-one-out");
}

Phrase protocolText(const SplitPlan& plan)
{
    const Phrase protocol = nameOf(plan.protocol);
    return plan.repeats > 1 ? Phrase::tr("%1, %n repeat", "%1, %n repeats", plan.repeats, protocol) : protocol;
}

/// The files, and of when they are.
Phrase sourceOf(const EvaluationData& data)
{
    std::vector<Phrase> names;
    if (data.interactions && data.interactions->data) {
        for (const auto& file : data.interactions->data->submissions->files)
            names.push_back(Phrase::verbatim(file.path.filename().string()));
        names.push_back(periodCaption(*data.interactions->data));
    }
    return Phrase::commas(names);
}

/// Of what was measured on hidden pages. Sessions from before it was kept do not know when.
Phrase captionWith(const EvaluationData& data, const SplitPlan& plan, std::uint64_t seed, const std::string& comparedAt,
                   const Phrase& intervals)
{
    const auto tested = static_cast<std::int64_t>(plan.tested.size());
    return Phrase::dotted({sourceOf(data),
                           Phrase::commas({Phrase::tr("%Ln cookie tested", "%Ln cookies tested", tested),
                                           Phrase::tr("%Ln page", "%Ln pages", data.pages())}),
                           protocolText(plan), Phrase::tr("seed %1", std::to_string(seed)), intervals,
                           comparedAt.empty() ? Phrase() : Phrase::tr("compared %1", comparedAt)});
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

Phrase sliceTitle(SliceBy by, const Phrase& metric)
{
    switch (by) {
    case SliceBy::HistoryLength:
        return Phrase::tr("%1 by pages known of the cookie", metric);
    case SliceBy::BusinessUnit:
        return Phrase::tr("%1 by business unit of the hidden page", metric);
    case SliceBy::AssetType:
        return Phrase::tr("%1 by asset type of the hidden page", metric);
    }
    return {};
}

Phrase sliceAxis(SliceBy by)
{
    switch (by) {
    case SliceBy::HistoryLength:
        return Phrase::tr("Pages known of the cookie");
    case SliceBy::BusinessUnit:
        return Phrase::tr("Business unit of the hidden page");
    case SliceBy::AssetType:
        return Phrase::tr("Asset type of the hidden page");
    }
    return {};
}

/// The slices by history length are of the evaluation's own.
Elements elementsOf(const std::vector<Slice>& slices, SliceBy by)
{
    if (by == SliceBy::HistoryLength)
        return {};
    std::vector<std::int32_t> index;
    index.reserve(slices.size());
    for (const auto& slice : slices)
        index.push_back(slice.index);
    return Elements::listed(by == SliceBy::BusinessUnit ? Entity::Unit : Entity::Type, std::move(index));
}

/// Shares of 0..1 are read in percent.
Phrase inPercent(const Phrase& axis)
{
    return Phrase::tr("%1 (%)", axis);
}

void scale(std::vector<double>& shares)
{
    for (double& share : shares)
        share *= 100.0;
}

void showInPercent(ChartSeries& series)
{
    scale(series.values);
    scale(series.low);
    scale(series.high);
}

void showInPercent(ChartData& chart)
{
    std::ranges::for_each(chart.series, [](ChartSeries& series) { showInPercent(series); });
    for (ChartMarker& marker : chart.markers)
        marker.at *= 100.0;
}

constexpr std::string_view sliceIds[] = {"hit-rate-by-history-length", "hit-rate-by-bu", "hit-rate-by-asset-type"};

/// The shares in that order.
std::vector<double> sharesInOrder(const std::vector<double>& shares, const std::vector<std::int32_t>& order)
{
    std::vector<double> out;
    out.reserve(order.size());
    for (const std::int32_t at : order)
        out.push_back(static_cast<std::size_t>(at) < shares.size() ? shares[static_cast<std::size_t>(at)] : 0.0);
    return out;
}

/// How much of history and lists has no business unit, as the mix does not show it.
Phrase unmappedShares(const Scorecard& scorecard, const std::vector<std::size_t>& models)
{
    const auto& evaluation = *scorecard.evaluation;
    const auto unmapped = static_cast<std::size_t>(evaluation.data->unmappedUnit);
    const auto percent = [&](const std::vector<double>& mix) { return Decimal{100.0 * mix[unmapped], 0}; };
    std::vector<Phrase> shares{Phrase::tr("history %1 %", percent(evaluation.historyMix))};
    for (const auto model : models)
        shares.push_back(
            Phrase::tr("%1 %2 %", scorecard.candidate(model).label, percent(evaluation.models[model].unitMix)));
    return Phrase::tr("Pages without a business unit are left out: %1.", Phrase::commas(shares));
}

} // namespace

Phrase captionOf(const Evaluation& evaluation)
{
    return captionWith(*evaluation.data, evaluation.plan, evaluation.options.seed, evaluation.comparedAt,
                       Phrase::tr("95 % intervals"));
}

Phrase captionOf(const LearningCurve& curve)
{
    return captionWith(*curve.data, curve.plan, curve.options.seed, curve.comparedAt, Phrase::tr("95 % intervals"));
}

ChartData scorecardChart(const Scorecard& scorecard, Metric metric)
{
    const auto& evaluation = *scorecard.evaluation;
    const auto at = static_cast<std::size_t>(metric);
    const auto label = metricLabel(metric, evaluation.cutoffs());
    ChartData chart;
    chart.kind = ChartData::Kind::DotWhisker;
    chart.id = "scorecard-" + metricKey(metric, evaluation.cutoffs());
    chart.title = Phrase::tr("%1 by model", label);
    chart.xAxis = inPercent(label);
    chart.yAxis = Phrase::tr("Model");
    auto& series = chart.series.emplace_back();
    series.name = label;
    const auto order = ordered(scorecard, at);
    for (const auto model : order) {
        chart.categories.push_back(scorecard.candidate(model).label);
        append(series, scorecard.models[model].metric[at]);
    }
    chart.elements = Elements::listed(Entity::Model, {order.begin(), order.end()});
    const double popular = scorecard.models[scorecard.popular].metric[at].mean;
    chart.markers.push_back(
        {popular, Phrase::tr("Most popular %1", Decimal{100.0 * popular, 1}), ChartMarker::Tone::Plain});
    chart.note = Phrase::sentences({metricFormula(metric, evaluation.cutoffs()), intervalNote()});
    chart.caption = captionOf(evaluation);
    showInPercent(chart);
    return chart;
}

ChartData accuracyCoverageChart(const Scorecard& scorecard)
{
    const auto& evaluation = *scorecard.evaluation;
    const auto label = metricLabel(Metric::HitRate, evaluation.cutoffs());
    ChartData chart;
    chart.kind = ChartData::Kind::Scatter;
    chart.id = "accuracy-coverage";
    chart.title = Phrase::tr("Found pages against pages ever listed");
    chart.xAxis = Phrase::tr("Pages ever listed (% of all)");
    chart.yAxis = inPercent(label);
    ChartSeries coverage{.name = Phrase::tr("Pages ever listed"), .values = {}};
    ChartSeries accuracy{.name = label, .values = {}};
    for (std::size_t m = 0; m < scorecard.models.size(); ++m) {
        chart.categories.push_back(scorecard.candidate(m).label);
        coverage.values.push_back(evaluation.models[m].coverage);
        append(accuracy, scorecard.models[m].metric[hitRate]);
    }
    chart.series = {std::move(coverage), std::move(accuracy)};
    chart.elements = Elements::numbered(Entity::Model);
    chart.note =
        Phrase::sentences({coverageFormula(), metricFormula(Metric::HitRate, evaluation.cutoffs()), intervalNote()});
    chart.caption = captionOf(evaluation);
    showInPercent(chart);
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
    chart.title = sliceTitle(by, label);
    chart.xAxis = inPercent(label);
    chart.yAxis = sliceAxis(by);
    for (const auto& slice : slices) {
        // A long name is cut at its end by the programs that show slides; how many were tested stays.
        chart.categories.push_back(by == SliceBy::HistoryLength ? Phrase::tr("%1 (%2)", slice.name, slice.cookies)
                                                                : Phrase::tr("(%1) %2", slice.cookies, slice.name));
        if (by == SliceBy::BusinessUnit)
            chart.categoryUnit.push_back(slice.index);
    }
    for (const auto m : models) {
        auto& series = chart.series.emplace_back();
        series.name = scorecard.candidate(m).label;
        for (const auto& slice : slices)
            append(series, slice.found[m]);
    }
    chart.note = Phrase::sentences(
        {Phrase::tr("Share of the hidden pages that stand within the top %1; in brackets the cookies tested.",
                    Plain(evaluation.options.cutoff)),
         intervalNote()});
    chart.caption = captionOf(evaluation);
    chart.unmappedUnit = evaluation.data->unmappedUnit;
    chart.elements = elementsOf(slices, by);
    showInPercent(chart);
    return chart;
}

ChartData learningCurveChart(const LearningCurve& curve, const Phrase& caption)
{
    const auto label = metricLabel(Metric::HitRate, {curve.cutoff, curve.cutoff});
    ChartData chart;
    chart.kind = ChartData::Kind::Lines;
    chart.id = "learning-curve";
    chart.title = Phrase::tr("Would more data help?");
    chart.xAxis = Phrase::tr("Share of the cookies learnt from (%)");
    chart.yAxis = inPercent(label);
    for (const auto share : curve.share) {
        chart.categoryAt.push_back(100.0 * share);
        chart.categories.push_back(Phrase::number(Plain(100.0 * share)));
    }
    for (std::size_t m = 0; m < curve.labels.size(); ++m) {
        auto& series = chart.series.emplace_back();
        series.name = curve.labels[m];
        for (const auto& estimate : curve.hitRate[m])
            append(series, estimate);
    }
    chart.note = Phrase::sentences({Phrase::tr("The same pages are hidden at every share, and every tested cookie is "
                                               "shown to the models only when it is asked for."),
                                    intervalNote(), curve.verdict});
    chart.caption = caption;
    showInPercent(chart);
    return chart;
}

ChartData tuningChart(const std::vector<Trial>& trials, int cutoff, const Phrase& caption)
{
    const auto label = metricLabel(Metric::Ndcg, {cutoff, cutoff});
    auto inOrder = trials;
    std::ranges::sort(inOrder, {}, &Trial::number);
    ChartData chart;
    chart.kind = ChartData::Kind::Lines;
    chart.id = "tuning";
    chart.title = Phrase::tr("Settings tried");
    chart.xAxis = Phrase::tr("Trial");
    chart.yAxis = Phrase::tr("%1 on practice pages (%)", label);
    // Beyond so many, a dot is the best of several trials: more would neither be told apart nor drawn in time.
    constexpr std::size_t mostDots = 200;
    const auto perDot = std::max<std::size_t>(1, (inOrder.size() + mostDots - 1) / mostDots);
    ChartSeries each{.name = perDot == 1 ? chart.xAxis : Phrase::tr("Best of %1 trials", Plain(perDot)), .values = {}};
    ChartSeries best{.name = Phrase::tr("Best so far"), .values = {}};
    for (std::size_t first = 0; first < inOrder.size(); first += perDot) {
        const auto end = std::min(first + perDot, inOrder.size());
        double highest = inOrder[first].ndcg;
        for (std::size_t at = first; at < end; ++at)
            highest = std::max(highest, inOrder[at].ndcg);
        chart.categoryAt.push_back(inOrder[end - 1].number + 1);
        chart.categories.push_back(Phrase::number(Plain(inOrder[end - 1].number + 1)));
        each.values.push_back(highest);
        best.values.push_back(best.values.empty() ? highest : std::max(best.values.back(), highest));
    }
    chart.series = {std::move(each), std::move(best)};
    chart.note = Phrase::sentences(
        {Phrase::tr("Every setting is tried on a few practice rounds, the better third on three times as many "
                    "(successive halving). The choice is made among those that saw most rounds; the test is apart."),
         metricFormula(Metric::Ndcg, {cutoff, cutoff})});
    chart.caption = caption;
    showInPercent(chart);
    return chart;
}

ChartData unitMixChart(const Scorecard& scorecard, const std::vector<std::size_t>& models)
{
    const auto& evaluation = *scorecard.evaluation;
    ChartData chart;
    chart.kind = ChartData::Kind::HorizontalBars;
    chart.id = "bu-mix";
    chart.title = Phrase::tr("Recommended pages by business unit, against the history");
    chart.xAxis = Phrase::tr("Share of pages (%)");
    chart.yAxis = Phrase::tr("Business unit");
    const auto& data = *evaluation.data;
    const auto history = unitShares(evaluation, evaluation.historyMix);
    std::vector<std::int32_t> order(history.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater<>(),
                             [&](std::int32_t unit) { return history[static_cast<std::size_t>(unit)]; });
    for (const std::int32_t unit : order)
        chart.categories.push_back(
            unit == data.unmappedUnit ? unmappedWord() : Phrase::verbatim(data.units[static_cast<std::size_t>(unit)]));
    chart.series.push_back({.name = Phrase::tr("History"), .values = sharesInOrder(history, order)});
    for (const auto model : models)
        chart.series.push_back(
            {.name = scorecard.candidate(model).label,
             .values = sharesInOrder(unitShares(evaluation, evaluation.models[model].unitMix), order)});
    chart.elements = Elements::listed(Entity::Unit, std::move(order));
    std::vector<Phrase> note{unitMixFormula()};
    if (data.unmappedUnit >= 0)
        note.push_back(unmappedShares(scorecard, models));
    chart.note = Phrase::sentences(note);
    chart.caption = captionWith(*evaluation.data, evaluation.plan, evaluation.options.seed, evaluation.comparedAt, {});
    showInPercent(chart);
    return chart;
}

} // namespace leadlight
