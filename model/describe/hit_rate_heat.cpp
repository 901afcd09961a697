// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/hit_rate_heat.h"

#include "model/describe/hit_rate_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace leadlight {

namespace {

constexpr std::array<std::int64_t, 10> lows{1, 2, 3, 4, 5, 7, 10, 15, 25, 50};
constexpr std::size_t rows{hitRateN + 1};

std::size_t rangeOf(std::int64_t interactions)
{
    const auto above = std::ranges::upper_bound(lows, std::max<std::int64_t>(1, interactions));
    return static_cast<std::size_t>(above - lows.begin()) - 1;
}

/// Row 0 is hit rate 1.
std::size_t rowOf(double hitRate)
{
    return static_cast<std::size_t>(std::lround((1.0 - hitRate) * hitRateN));
}

Phrase nameOf(std::size_t range)
{
    if (range + 1 == lows.size())
        return Phrase::tr("%1 and more", lows[range]);
    const std::int64_t last = lows[range + 1] - 1;
    return last == lows[range] ? Phrase::number(Plain(last)) : Phrase::tr("%1–%2", Plain(lows[range]), Plain(last));
}

/// The ranges shown: from the first to the last that a measured cookie is in.
struct Span
{
    std::size_t first = 0;
    std::size_t end = 0;
};

using Counts = std::array<std::array<std::int64_t, rows>, lows.size()>;

Counts countsOf(const HitRates& rates)
{
    Counts out{};
    for (std::size_t cookie = 0; cookie < rates.hitRate.size(); ++cookie)
        if (rates.hitRate[cookie] >= 0.0)
            ++out[rangeOf(rates.interactions[cookie])][rowOf(rates.hitRate[cookie])];
    return out;
}

std::int64_t sumOf(const std::array<std::int64_t, rows>& column)
{
    std::int64_t sum = 0;
    for (const std::int64_t count : column)
        sum += count;
    return sum;
}

Span spanOf(const Counts& counts)
{
    Span out{.first = counts.size(), .end = 0};
    for (std::size_t range = 0; range < counts.size(); ++range)
        if (sumOf(counts[range]) > 0) {
            out.first = std::min(out.first, range);
            out.end = range + 1;
        }
    return out;
}

} // namespace

ChartData hitRateHeat(const Analysis& analysis)
{
    const Counts counts = countsOf(analysis.hitRates);
    const Span shown = spanOf(counts);
    ChartData chart;
    chart.kind = ChartData::Kind::Heat;
    chart.id = "hit-rate-heat";
    chart.title = Phrase::tr("Hit rate by interactions");
    chart.xAxis = Phrase::tr("Interactions");
    chart.yAxis = Phrase::tr("Hit rate (%)");
    for (std::size_t range = shown.first; range < shown.end; ++range)
        chart.categories.push_back(nameOf(range));
    for (std::size_t row = 0; row < rows; ++row) {
        ChartSeries cells{Phrase::number(Decimal{100.0 - 100.0 * static_cast<double>(row) / hitRateN, 0}), {}};
        for (std::size_t range = shown.first; range < shown.end; ++range) {
            const std::int64_t all = sumOf(counts[range]);
            cells.values.push_back(all == 0
                                       ? std::numeric_limits<double>::quiet_NaN()
                                       : 100.0 * static_cast<double>(counts[range][row]) / static_cast<double>(all));
        }
        chart.series.push_back(std::move(cells));
    }
    std::vector<Phrase> note{Phrase::tr("Read a column: of 100 visitors with so many interactions, so many have each "
                                        "hit rate. In-sample."),
                             linkWithInteractions(analysis.hitRates.withInteractions)};
    if (const auto left = withoutHitRate(analysis.hitRates, false))
        note.push_back(*left);
    chart.note = Phrase::sentences(note);
    chart.caption = captionOf(analysis);
    return chart;
}

std::vector<std::int32_t> cookiesOfCell(const Analysis& analysis, std::size_t column, std::size_t row)
{
    const HitRates& rates = analysis.hitRates;
    const std::size_t range = spanOf(countsOf(rates)).first + column;
    std::vector<std::int32_t> out;
    for (std::size_t cookie = 0; cookie < rates.hitRate.size(); ++cookie)
        if (rates.hitRate[cookie] >= 0.0 && rangeOf(rates.interactions[cookie]) == range &&
            rowOf(rates.hitRate[cookie]) == row)
            out.push_back(static_cast<std::int32_t>(cookie));
    return out;
}

} // namespace leadlight
