// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/run_charts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace leadlight {

namespace {

/// In percent.
ChartSeries sharesOf(const RunRecord& run, const std::array<std::int64_t, 11>& counts)
{
    ChartSeries out{.name = Phrase::commas({Phrase::verbatim(run.label), Phrase::verbatim(run.when)}), .values = {}};
    const auto total = static_cast<double>(std::max<std::int64_t>(1, std::reduce(counts.begin(), counts.end())));
    for (const auto count : counts)
        out.values.push_back(100.0 * static_cast<double>(count) / total);
    return out;
}

} // namespace

bool hasHitRates(const RunRecord& run)
{
    return std::ranges::any_of(run.hitRates, [](std::int64_t cookies) { return cookies > 0; });
}

std::vector<double> hitRatesInPercent(const RunRecord& run)
{
    const auto kept = run.perCookie.find("hit_rate");
    if (kept == run.perCookie.end())
        return {};
    std::vector<double> out;
    out.reserve(kept->second.size());
    for (const float rate : kept->second)
        out.push_back(rate < 0.0F ? std::numeric_limits<double>::quiet_NaN()
                                  : 100.0 * std::round(static_cast<double>(rate) * hitRateN) / hitRateN);
    return out;
}

ChartData runHistogramsChart(const RunRecord& first, const RunRecord& second, bool top)
{
    ChartData chart;
    chart.kind = ChartData::Kind::Histogram;
    chart.id = top ? "runs-top-hit-rate" : "runs-hit-rate";
    chart.title = top ? Phrase::tr("Top hit rates of both runs") : Phrase::tr("Hit rates of both runs");
    chart.xAxis = top ? Phrase::tr("Top hit rate (%)") : Phrase::tr("Hit rate (%)");
    chart.yAxis = Phrase::tr("Share of cookies (%)");
    for (std::size_t bin = 0; bin < first.hitRates.size(); ++bin) {
        chart.categoryAt.push_back(static_cast<double>(bin) / 10.0);
        chart.categories.push_back(Phrase::number(Plain(10 * static_cast<int>(bin))));
    }
    chart.series = {sharesOf(first, top ? first.topHitRates : first.hitRates),
                    sharesOf(second, top ? second.topHitRates : second.hitRates)};
    chart.note = Phrase::tr("In-sample: measured on the submissions that the models were trained on.");
    chart.caption = Phrase::verbatim(first.dataName);
    if (second.dataName != first.dataName)
        chart.caption = Phrase::dotted({chart.caption, Phrase::verbatim(second.dataName)});
    return chart;
}

} // namespace leadlight
