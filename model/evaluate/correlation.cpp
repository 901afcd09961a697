// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/correlation.h"

#include <algorithm>
#include <cmath>
#include <tbb/parallel_invoke.h>
#include <tbb/parallel_sort.h>

namespace leadlight {

namespace {
constexpr double normal95 = 1.959963984540054;
constexpr double almostOne = 1.0 - 1e-12; // keeps atanh finite
} // namespace

std::vector<double> midRanks(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    tbb::parallel_sort(sorted.begin(), sorted.end());
    // One entry per distinct value: few of them on counts and hit rates, so that the search below stays in the cache.
    std::vector<double> distinct;
    std::vector<double> rank;
    for (std::size_t from = 0; from < sorted.size();) {
        std::size_t to = from + 1;
        while (to < sorted.size() && sorted[to] == sorted[from])
            ++to;
        distinct.push_back(sorted[from]);
        rank.push_back(static_cast<double>(from + to + 1) / 2.0);
        from = to;
    }
    std::vector<double> out(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        out[i] = rank[static_cast<std::size_t>(std::lower_bound(distinct.begin(), distinct.end(), values[i]) -
                                               distinct.begin())];
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
    if (xx <= 0.0 || yy <= 0.0)
        return {};
    const double rho = std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0);
    const double z = std::atanh(std::clamp(rho, -almostOne, almostOne));
    const double spread = normal95 * std::sqrt((1.0 + rho * rho / 2.0) / (n - 3.0));
    return {.rho = rho, .low = std::min(rho, std::tanh(z - spread)), .high = std::max(rho, std::tanh(z + spread))};
}

} // namespace leadlight
