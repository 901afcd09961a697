// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/change_charts.h"

#include "model/describe/change_words.h"
#include "model/describe/page_columns.h"
#include "model/read/date_parser.h"

#include <algorithm>
#include <numeric>

namespace leadlight {

namespace {

Phrase captionOf(const DeliveryPair& pair)
{
    return Phrase::dotted({Phrase::tr("%1 and %2", pair.before.name, pair.after.name),
                           Phrase::commas({Phrase::tr("%Ln cookie then", "%Ln cookies then", pair.thenData().cookies()),
                                           Phrase::tr("%Ln now", "%Ln now", pair.nowData().cookies())})});
}

Phrase nameOf(TrendBy by)
{
    switch (by) {
    case TrendBy::Week:
        return Phrase::tr("Week from");
    case TrendBy::Month:
        return Phrase::tr("Month");
    case TrendBy::Auto:
    case TrendBy::Day:
        break;
    }
    return Phrase::tr("Day");
}

Phrase periodName(const Trend& trend, std::size_t period)
{
    constexpr std::size_t yearAndMonth = 7;
    const std::string day = isoDate(trend.firstDay[period]);
    return Phrase::verbatim(trend.by == TrendBy::Month ? day.substr(0, yearAndMonth) : day);
}

/// Most interactions first, "Unmapped" last.
std::vector<std::size_t> orderOfUnits(const DeliveryPair& pair, const Trend& trend)
{
    std::vector<std::size_t> order;
    for (std::size_t unit = 0; unit < trend.counts.size(); ++unit)
        if (std::reduce(trend.counts[unit].begin(), trend.counts[unit].end()) > 0)
            order.push_back(unit);
    const auto place = [&](std::size_t unit) {
        return std::pair(static_cast<int>(unit) == pair.nowData().unmappedUnit,
                         -std::reduce(trend.counts[unit].begin(), trend.counts[unit].end()));
    };
    std::ranges::stable_sort(order, {}, place);
    return order;
}

ChartData emptyTrend(const DeliveryPair& pair, const Trend& trend)
{
    ChartData chart;
    chart.kind = ChartData::Kind::Lines;
    chart.id = "trend";
    chart.title = Phrase::tr("Interactions over time");
    chart.xAxis = nameOf(trend.by);
    chart.yAxis = Phrase::tr("Interactions");
    for (std::size_t period = 0; period < trend.firstDay.size(); ++period)
        chart.categories.push_back(periodName(trend, period));
    chart.note =
        trend.lastIsCut()
            ? Phrase::tr("Distinct pairs of visitor and page within each period. The last one has %1 of %2 days.",
                         trend.daysOfLast, trend.lengthOfLast)
            : Phrase::tr("Distinct pairs of visitor and page within each period.");
    chart.caption = captionOf(pair);
    chart.unmappedUnit = pair.nowData().unmappedUnit;
    return chart;
}

ChartSeries seriesOf(const DeliveryPair& pair, const Trend& trend, std::size_t unit)
{
    ChartSeries series{.name = unitName(pair.nowData(), static_cast<int>(unit)), .values = {}};
    for (const auto count : trend.counts[unit])
        series.values.push_back(static_cast<double>(count));
    return series;
}

void add(ChartData& chart, const Phrase& name, const Estimate& share)
{
    chart.categories.push_back(name);
    ChartSeries& series = chart.series.front();
    series.values.push_back(100.0 * share.mean);
    series.low.push_back(100.0 * share.low);
    series.high.push_back(100.0 * share.high);
}

} // namespace

ChartData takenChart(const DeliveryPair& pair, const TakenLists& taken)
{
    ChartData chart;
    chart.kind = ChartData::Kind::DotWhisker;
    chart.id = "taken";
    chart.title = Phrase::tr("Did they take what was recommended?");
    chart.xAxis = Phrase::tr("Of 100 visitors");
    chart.yAxis = Phrase::tr("Ten pages");
    chart.series.push_back({.name = Phrase::tr("Took one of ten pages"), .values = {}});
    add(chart, Phrase::tr("Recommended"), taken.lists);
    add(chart, Phrase::tr("Most popular pages"), taken.popular);
    add(chart, Phrase::tr("Random pages"), taken.random);
    chart.note = takenNote(pair, taken);
    chart.caption = captionOf(pair);
    return chart;
}

ChartData trendChart(const DeliveryPair& pair, const Trend& trend)
{
    ChartData chart = emptyTrend(pair, trend);
    for (const std::size_t unit : orderOfUnits(pair, trend)) {
        chart.series.push_back(seriesOf(pair, trend, unit));
        chart.seriesUnit.push_back(unitColour(pair.nowData(), static_cast<int>(unit)));
    }
    return chart;
}

std::vector<ChartData> trendCharts(const DeliveryPair& pair, const Trend& trend)
{
    std::vector<ChartData> out;
    for (const std::size_t unit : orderOfUnits(pair, trend)) {
        ChartData& chart = out.emplace_back(emptyTrend(pair, trend));
        const int colour = unitColour(pair.nowData(), static_cast<int>(unit));
        chart.id.append("-").append(std::to_string(unit));
        chart.title = unitName(pair.nowData(), static_cast<int>(unit));
        chart.series.push_back(seriesOf(pair, trend, unit));
        chart.categoryUnit.assign(chart.categories.size(), colour);
    }
    return out;
}

} // namespace leadlight
