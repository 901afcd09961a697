// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace leadlight {

/// A rank correlation with its 95 % interval. NaN-free: 0 with the interval -1..1 where it is undefined, which is
/// with fewer than four values or where one side is constant.
struct RankCorrelation
{
    double rho = 0.0;
    double low = -1.0;
    double high = 1.0;
};

/// Ranks from 1; equal values share the mean of their ranks.
[[nodiscard]] std::vector<double> midRanks(std::span<const double> values);

/// Spearman's rank correlation: Pearson's of the mid-ranks. The interval is Fisher's z with the variance
/// (1 + rho^2 / 2) / (n - 3) of Bonett & Wright (2000). a.size() == b.size().
[[nodiscard]] RankCorrelation spearman(std::span<const double> a, std::span<const double> b);

/// Two values that occur together so many times.
struct CountedPair
{
    double a = 0.0;
    double b = 0.0;
    std::int64_t times = 0;
};
/// The same of values that are counted.
[[nodiscard]] RankCorrelation spearman(std::span<const CountedPair> pairs);

} // namespace leadlight
