// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/chart_data.h"

#include "model/base/number_text.h"
#include "model/describe/summary.h"

#include <cmath>

namespace leadlight {

namespace {

std::string counted(std::int64_t n, const std::string& one, const std::string& many)
{
    return groupedText(n) + ' ' + (n == 1 ? one : many);
}

std::string fileNames(const SubmissionTable& table)
{
    if (table.files.empty())
        return "submissions";
    std::string out = table.files.front().path.filename().string();
    if (table.files.size() > 1)
        out += " and " + counted(static_cast<std::int64_t>(table.files.size()) - 1, "more file", "more files");
    return out;
}

void addBaselines(ChartData& chart, const HitRates::Baselines& baselines, const Dataset& data)
{
    const auto mark = [&](double at, const std::string& name) {
        chart.markers.push_back({at, name + ' ' + fixedText(at, 3), ChartMarker::Tone::Plain});
    };
    mark(baselines.random, "Random pages");
    mark(baselines.popularity, "Most popular pages");
    if (baselines.bestUnit >= 0)
        mark(baselines.bestUnitHitRate,
             "Only " + data.businessUnits[static_cast<std::size_t>(baselines.bestUnit)] + ", by popularity");
}

/// The strength of a link by the end of its interval that is nearer to none: never more than the interval carries.
std::string linkIs(double nearest)
{
    if (nearest >= 0.5)
        return "strong";
    if (nearest >= 0.3)
        return "moderate";
    return nearest >= 0.1 ? "weak" : "very weak";
}

/// Which cookies each bar of a histogram of rates stands for.
Elements cookiesByHits(const std::vector<double>& rates)
{
    std::vector<std::int32_t> hits;
    hits.reserve(rates.size());
    for (const double rate : rates)
        hits.push_back(static_cast<std::int32_t>(std::lround(rate * hitRateN)));
    return Elements::grouped(Entity::Cookie, hits, hitRateN + 1);
}

Entity entityOf(GroupBy by)
{
    switch (by) {
    case GroupBy::BusinessUnit:
        return Entity::Unit;
    case GroupBy::AssetType:
        return Entity::Type;
    case GroupBy::Page:
        return Entity::Page;
    }
    return Entity::None;
}

std::vector<double> asDouble(const std::vector<std::int64_t>& values)
{
    return {values.begin(), values.end()};
}

} // namespace

std::string captionOf(const Analysis& analysis)
{
    const DataSummary summary = summaryOf(*analysis.model->interactions);
    return fileNames(*analysis.data().submissions) + " · " + counted(summary.cookies, "cookie", "cookies") + ", " +
           counted(summary.pages, "page", "pages") + " · " + describe(analysis.model->options) + " · trained " +
           analysis.trainedAt;
}

ChartData hitRateChart(const Analysis& analysis, bool top)
{
    const HitRates& rates = analysis.hitRates;
    ChartData chart;
    chart.kind = ChartData::Kind::Histogram;
    chart.id = top ? "top-hit-rate" : "hit-rate";
    chart.title = top ? "Top hit rate of the recommendations" : "Hit rate of the recommendations";
    chart.xAxis = top ? "Top hit rate" : "Hit rate";
    chart.yAxis = "Cookies";
    ChartSeries cookies{.name = "Cookies", .values = {}};
    const auto& histogram = top ? rates.topHistogram : rates.histogram;
    for (std::size_t bin = 0; bin < histogram.size(); ++bin) {
        chart.categories.push_back(fixedText(static_cast<double>(bin) / hitRateN, 1));
        cookies.values.push_back(static_cast<double>(histogram[bin]));
    }
    chart.series.push_back(std::move(cookies));
    chart.elements = cookiesByHits(top ? rates.topHitRate : rates.hitRate);
    const double mean = top ? rates.meanTopHitRate : rates.meanHitRate;
    chart.markers.push_back({mean, "Mean " + fixedText(mean, 3), ChartMarker::Tone::Strong});
    addBaselines(chart, top ? rates.topBaselines : rates.baselines, analysis.data());
    chart.note = std::string("In-sample: measured on the submissions that the model was trained on. ") +
                 (top ? "Top hit rate = recommended pages whose business unit is among those of the cookie's strongest "
                        "submissions / 10."
                      : "Hit rate = recommended pages whose business unit is among those that the cookie has already "
                        "consumed / 10.") +
                 " The marked baselines know nothing of the single cookie.";
    chart.caption = captionOf(analysis);
    chart.unmappedUnit = analysis.data().unmappedUnit;
    return chart;
}

ChartData similarityChart(const Analysis& analysis, GroupBy by)
{
    ChartData chart;
    chart.kind = ChartData::Kind::HorizontalBars;
    chart.xAxis = "Average similarity";
    switch (by) {
    case GroupBy::BusinessUnit:
        chart.id = "similarity-by-bu";
        chart.title = "Average page similarity by business unit";
        chart.yAxis = "Business unit";
        break;
    case GroupBy::AssetType:
        chart.id = "similarity-by-type";
        chart.title = "Average page similarity by asset type";
        chart.yAxis = "Asset type";
        break;
    case GroupBy::Page:
        chart.id = "similarity-by-page";
        chart.title = "Average similarity of each page";
        chart.yAxis = "Page";
        break;
    }
    ChartSeries series{.name = "Average similarity", .values = {}};
    std::vector<std::int32_t> groups;
    const Dataset& data = analysis.data();
    for (const GroupAverage& group : averagesBy(by, analysis.similarity, data)) {
        const auto page = static_cast<std::int32_t>(group.groupIndex);
        chart.categories.push_back(by == GroupBy::Page ? std::string(data.pageLabel(page)) : group.group);
        series.values.push_back(group.average);
        groups.push_back(group.groupIndex);
        if (by == GroupBy::BusinessUnit)
            chart.categoryUnit.push_back(group.groupIndex);
        else
            chart.categoryUnit.push_back(by == GroupBy::Page ? data.pageBusinessUnit[static_cast<std::size_t>(page)]
                                                             : -1);
    }
    chart.series.push_back(std::move(series));
    chart.elements = Elements::listed(entityOf(by), std::move(groups));
    chart.note =
        "Average over the pages of each group; a page's own figure is its mean similarity to the 10 other pages "
        "most similar to it, by the model's own measure.";
    chart.caption = captionOf(analysis);
    chart.unmappedUnit = data.unmappedUnit;
    return chart;
}

ChartData hitRateScatter(const Analysis& analysis)
{
    const HitRates& rates = analysis.hitRates;
    const Dataset& data = analysis.data();
    ChartData chart;
    chart.kind = ChartData::Kind::Scatter3D;
    chart.id = "hit-rate-scatter";
    chart.title = "Hit rate by interactions and submissions";
    chart.xAxis = "Interactions";
    chart.yAxis = "Form submissions";
    chart.zAxis = "Hit rate";
    chart.categories.reserve(static_cast<std::size_t>(data.cookies()));
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie)
        chart.categories.emplace_back(data.cookieText(cookie));
    chart.elements = Elements::numbered(Entity::Cookie);
    chart.series.push_back({.name = chart.xAxis, .values = asDouble(rates.interactions)});
    chart.series.push_back({.name = chart.yAxis, .values = asDouble(rates.submissions)});
    chart.series.push_back({.name = chart.zAxis, .values = rates.hitRate});
    chart.note = inWords(rates.withInteractions, "interactions") + ' ' +
                 inWords(rates.withSubmissions, "form submissions") + " In-sample, one dot a cookie.";
    chart.caption = captionOf(analysis);
    chart.unmappedUnit = data.unmappedUnit;
    return chart;
}

std::string inWords(const HitRates::Correlation& correlation, std::string_view quantity)
{
    const std::string figures = "(Spearman " + sentenceText(correlation.rho, 2) +
                                ", 95 %: " + sentenceText(correlation.low, 2) + " to " +
                                sentenceText(correlation.high, 2) + ").";
    const std::string what(quantity);
    if (correlation.low <= -1.0 && correlation.high >= 1.0)
        return "Whether hit rates go with " + what + " cannot be told from this data.";
    if (correlation.low > 0.0)
        return "Cookies with more " + what + " tend to have higher hit rates; the link is at least " +
               linkIs(correlation.low) + ' ' + figures;
    if (correlation.high < 0.0)
        return "Cookies with more " + what + " tend to have lower hit rates; the link is at least " +
               linkIs(-correlation.high) + ' ' + figures;
    return "Hit rates show no clear link with " + what + ' ' + figures;
}

} // namespace leadlight
