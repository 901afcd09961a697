// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/correlation.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tbb/parallel_invoke.h>
#include <unordered_map>

namespace leadlight {

namespace {
constexpr double normal95 = 1.959963984540054;
constexpr double almostOne = 1.0 - 1e-12; // keeps atanh finite

/// Of the sums of squares and products of ranks.
RankCorrelation ofSums(double xx, double yy, double xy, double n)
{
    if (xx <= 0.0 || yy <= 0.0)
        return {};
    const double rho = std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0);
    const double fisher = std::atanh(std::clamp(rho, -almostOne, almostOne));
    const double spread = normal95 * std::sqrt((1.0 + rho * rho / 2.0) / (n - 3.0));
    return {.rho = rho,
            .low = std::min(rho, std::tanh(fisher - spread)),
            .high = std::max(rho, std::tanh(fisher + spread))};
}

/// Of each value of one side its mid-rank.
std::map<double, double> countedRanks(std::span<const CountedPair> pairs, double CountedPair::*side)
{
    std::map<double, std::int64_t> times;
    for (const CountedPair& pair : pairs)
        times[pair.*side] += pair.times;
    std::map<double, double> out;
    std::int64_t before = 0;
    for (const auto& [value, count] : times) {
        out[value] = static_cast<double>(2 * before + count + 1) / 2.0;
        before += count;
    }
    return out;
}
} // namespace

std::vector<double> midRanks(std::span<const double> values)
{
    struct Tie
    {
        std::int64_t count = 0;
        double rank = 0.0;
    };
    // Hit rates and counts have few distinct values: counting them is much faster than sorting them all.
    std::unordered_map<double, Tie> ties;
    for (const double value : values)
        ++ties[value].count;
    std::vector<double> distinct;
    distinct.reserve(ties.size());
    for (const auto& [value, tie] : ties)
        distinct.push_back(value);
    std::sort(distinct.begin(), distinct.end());
    std::int64_t before = 0;
    for (const double value : distinct) {
        Tie& tie = ties[value];
        tie.rank = static_cast<double>(2 * before + tie.count + 1) / 2.0;
        before += tie.count;
    }
    std::vector<double> out;
    out.reserve(values.size());
    for (const double value : values)
        out.push_back(ties[value].rank);
    return out;
}

RankCorrelation spearman(std::span<const double> a, std::span<const double> b)
{
    if (a.size() < 4)
        return {};
    std::vector<double> x;
    std::vector<double> y;
    tbb::parallel_invoke([&] { x = midRanks(a); }, [&] { y = midRanks(b); });
    const auto n = static_cast<double>(x.size());
    const double mean = (n + 1.0) / 2.0;
    double xx = 0.0;
    double yy = 0.0;
    double xy = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xx += (x[i] - mean) * (x[i] - mean);
        yy += (y[i] - mean) * (y[i] - mean);
        xy += (x[i] - mean) * (y[i] - mean);
    }
    return ofSums(xx, yy, xy, n);
}

RankCorrelation spearman(std::span<const CountedPair> pairs)
{
    std::int64_t all = 0;
    for (const CountedPair& pair : pairs)
        all += pair.times;
    if (all < 4)
        return {};
    const auto n = static_cast<double>(all);
    const double mean = (n + 1.0) / 2.0;
    auto x = countedRanks(pairs, &CountedPair::a);
    auto y = countedRanks(pairs, &CountedPair::b);
    double xx = 0.0;
    double yy = 0.0;
    double xy = 0.0;
    for (const CountedPair& pair : pairs) {
        const auto times = static_cast<double>(pair.times);
        const double dx = x[pair.a] - mean;
        const double dy = y[pair.b] - mean;
        xx += times * dx * dx;
        yy += times * dy * dy;
        xy += times * dx * dy;
    }
    return ofSums(xx, yy, xy, n);
}

} // namespace leadlight
