// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/chart_data.h"

#include "model/describe/hit_rate_words.h"
#include "model/describe/page_columns.h"
#include "model/describe/rule_words.h"
#include "model/describe/summary.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight {

namespace {

Phrase fileNames(const SubmissionTable& table)
{
    if (table.files.empty())
        return Phrase::tr("submissions");
    const auto first = table.files.front().path.filename().string();
    if (table.files.size() == 1)
        return Phrase::verbatim(first);
    return Phrase::tr("%1 and %Ln more file", "%1 and %Ln more files",
                      static_cast<std::int64_t>(table.files.size()) - 1, first);
}

Decimal inPercent(double share)
{
    return {100.0 * share, 1};
}

/// A name in a label, whose value stands behind it: long ones end in dots. Cut between letters of UTF-8.
std::string shortened(const std::string& name)
{
    constexpr std::size_t mostBytes = 40;
    if (name.size() <= mostBytes)
        return name;
    std::size_t end = mostBytes - 3;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0U) == 0x80U)
        --end;
    std::string out = name.substr(0, end);
    out += "…";
    return out;
}

void addBaselines(ChartData& chart, const HitRates::Baselines& baselines, const Dataset& data)
{
    using Tone = ChartMarker::Tone;
    chart.markers.push_back(
        {baselines.random, Phrase::tr("Random pages %1 %", inPercent(baselines.random)), Tone::Plain});
    chart.markers.push_back(
        {baselines.popularity, Phrase::tr("Most popular pages %1 %", inPercent(baselines.popularity)), Tone::Plain});
    if (baselines.bestUnit < 0)
        return;
    const auto& unit = data.businessUnits[static_cast<std::size_t>(baselines.bestUnit)];
    const double at = baselines.bestUnitHitRate;
    chart.markers.push_back(
        {at, Phrase::tr("Only %1, by popularity %2 %", shortened(unit), inPercent(at)), Tone::Plain});
}

/// The strength of a link by the end of its interval that is nearer to none: never more than the interval carries.
Phrase strengthOf(double nearest)
{
    if (nearest >= 0.5)
        return Phrase::tr("strong");
    if (nearest >= 0.3)
        return Phrase::tr("moderate");
    return nearest >= 0.1 ? Phrase::tr("weak") : Phrase::tr("slight");
}

Phrase hitRateNote(const HitRates& rates, bool top)
{
    std::vector<Phrase> note{
        Phrase::tr("In-sample: the model has seen these submissions."),
        top ? Phrase::tr("Top hit rate = recommended pages whose business unit is among those of the cookie's "
                         "strongest submissions / 10.")
            : Phrase::tr("Hit rate = recommended pages whose business unit is among those that the cookie has already "
                         "consumed / 10."),
        Phrase::tr("The dashed lines are lists that know nothing of the single cookie.")};
    if (const auto left = withoutHitRate(rates, top))
        note.push_back(*left);
    return Phrase::sentences(note);
}

/// Which cookies each bar of a histogram of rates stands for; -1, which is no rate, is in no bar.
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

Phrase captionOf(const Analysis& analysis)
{
    const DataSummary summary = summaryOf(*analysis.model->interactions);
    return Phrase::dotted({Phrase::commas({fileNames(*analysis.data().submissions), periodCaption(analysis.data())}),
                           Phrase::commas({Phrase::tr("%Ln cookie", "%Ln cookies", summary.cookies),
                                           Phrase::tr("%Ln page", "%Ln pages", summary.pages)}),
                           describe(analysis.model->options), Phrase::tr("trained %1", analysis.trainedAt),
                           rulesCaption(countedRules(analysis.rules.get()))});
}

ChartData hitRateChart(const Analysis& analysis, bool top)
{
    const HitRates& rates = analysis.hitRates;
    ChartData chart;
    chart.kind = ChartData::Kind::Histogram;
    chart.id = top ? "top-hit-rate" : "hit-rate";
    chart.title =
        top ? Phrase::tr("Top hit rate of the recommendations") : Phrase::tr("Hit rate of the recommendations");
    chart.xAxis = top ? Phrase::tr("Top hit rate (%)") : Phrase::tr("Hit rate (%)");
    chart.yAxis = Phrase::tr("Visitors");
    ChartSeries cookies{.name = chart.yAxis, .values = {}};
    const auto& histogram = top ? rates.topHistogram : rates.histogram;
    for (std::size_t bin = 0; bin < histogram.size(); ++bin) {
        chart.categoryAt.push_back(static_cast<double>(bin) / hitRateN);
        chart.categories.push_back(Phrase::number(Plain(10 * static_cast<int>(bin))));
        cookies.values.push_back(static_cast<double>(histogram[bin]));
    }
    chart.series.push_back(std::move(cookies));
    chart.elements = cookiesByHits(top ? rates.topHitRate : rates.hitRate);
    const double mean = top ? rates.meanTopHitRate : rates.meanHitRate;
    chart.markers.push_back({mean, Phrase::tr("Mean %1 %", inPercent(mean)), ChartMarker::Tone::Strong});
    addBaselines(chart, top ? rates.topBaselines : rates.baselines, analysis.data());
    chart.note = hitRateNote(rates, top);
    chart.caption = captionOf(analysis);
    chart.unmappedUnit = analysis.data().unmappedUnit;
    return chart;
}

ChartData similarityChart(const Analysis& analysis, GroupBy by)
{
    ChartData chart;
    chart.kind = ChartData::Kind::HorizontalBars;
    chart.xAxis = Phrase::tr("Average similarity");
    switch (by) {
    case GroupBy::BusinessUnit:
        chart.id = "similarity-by-bu";
        chart.title = Phrase::tr("Average page similarity by business unit");
        chart.yAxis = Phrase::tr("Business unit");
        break;
    case GroupBy::AssetType:
        chart.id = "similarity-by-type";
        chart.title = Phrase::tr("Average page similarity by asset type");
        chart.yAxis = Phrase::tr("Asset type");
        break;
    case GroupBy::Page:
        chart.id = "similarity-by-page";
        chart.title = Phrase::tr("Average similarity of each page");
        chart.yAxis = Phrase::tr("Page");
        break;
    }
    ChartSeries series{.name = chart.xAxis, .values = {}};
    std::vector<std::int32_t> groups;
    const Dataset& data = analysis.data();
    for (const GroupAverage& group : averagesBy(by, analysis.similarity, data)) {
        const auto page = static_cast<std::int32_t>(group.groupIndex);
        if (by == GroupBy::BusinessUnit)
            chart.categories.push_back(unitName(data, group.groupIndex));
        else
            chart.categories.push_back(
                Phrase::verbatim(by == GroupBy::Page ? std::string(data.pageLabel(page)) : group.group));
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
    chart.note = Phrase::tr(
        "How much a page has in common with the ten pages most like it, by the model's own measure; of a group, "
        "the average over its pages.");
    chart.caption = captionOf(analysis);
    chart.unmappedUnit = data.unmappedUnit;
    return chart;
}

ChartData hitRateScatter(const Analysis& analysis)
{
    const HitRates& rates = analysis.hitRates;
    ChartData chart;
    chart.kind = ChartData::Kind::Scatter3D;
    chart.id = "hit-rate-scatter";
    chart.title = Phrase::tr("Hit rate by interactions and submissions");
    chart.xAxis = Phrase::tr("Interactions");
    chart.yAxis = Phrase::tr("Form submissions");
    chart.zAxis = Phrase::tr("Hit rate (%)");
    chart.elements = Elements::numbered(Entity::Cookie);
    chart.series.push_back({.name = chart.xAxis, .values = asDouble(rates.interactions)});
    chart.series.push_back({.name = chart.yAxis, .values = asDouble(rates.submissions)});
    // A cookie without a hit rate has no dot; the numbers of the others stay.
    ChartSeries hits{.name = chart.zAxis, .values = rates.hitRate};
    for (double& rate : hits.values)
        rate = rate < 0.0 ? std::numeric_limits<double>::quiet_NaN() : 100.0 * rate;
    chart.series.push_back(std::move(hits));
    std::vector<Phrase> note{linkWithInteractions(rates.withInteractions), linkWithSubmissions(rates.withSubmissions),
                             Phrase::tr("In-sample, one dot a cookie.")};
    if (const auto left = withoutHitRate(rates, false))
        note.push_back(*left);
    chart.note = Phrase::sentences(note);
    chart.caption = captionOf(analysis);
    chart.unmappedUnit = analysis.data().unmappedUnit;
    return chart;
}

Phrase linkWithInteractions(const HitRates::Correlation& correlation)
{
    const Decimal rho{correlation.rho, 2};
    const Decimal low{correlation.low, 2};
    const Decimal high{correlation.high, 2};
    if (correlation.low <= -1.0 && correlation.high >= 1.0)
        return Phrase::tr("Whether hit rates go with interactions cannot be told from this data.");
    if (correlation.low > 0.0)
        return Phrase::tr("Cookies with more interactions tend to have higher hit rates; the link is at least %1 "
                          "(%2; likely %3 to %4).",
                          strengthOf(correlation.low), rho, low, high);
    if (correlation.high < 0.0)
        return Phrase::tr("Cookies with more interactions tend to have lower hit rates; the link is at least %1 "
                          "(%2; likely %3 to %4).",
                          strengthOf(-correlation.high), rho, low, high);
    return Phrase::tr("Hit rates show no clear link with interactions (%1; likely %2 to %3).", rho, low, high);
}

Phrase linkWithSubmissions(const HitRates::Correlation& correlation)
{
    const Decimal rho{correlation.rho, 2};
    const Decimal low{correlation.low, 2};
    const Decimal high{correlation.high, 2};
    if (correlation.low <= -1.0 && correlation.high >= 1.0)
        return Phrase::tr("Whether hit rates go with form submissions cannot be told from this data.");
    if (correlation.low > 0.0)
        return Phrase::tr("Cookies with more form submissions tend to have higher hit rates; the link is at least %1 "
                          "(%2; likely %3 to %4).",
                          strengthOf(correlation.low), rho, low, high);
    if (correlation.high < 0.0)
        return Phrase::tr("Cookies with more form submissions tend to have lower hit rates; the link is at least %1 "
                          "(%2; likely %3 to %4).",
                          strengthOf(-correlation.high), rho, low, high);
    return Phrase::tr("Hit rates show no clear link with form submissions (%1; likely %2 to %3).", rho, low, high);
}

} // namespace leadlight
