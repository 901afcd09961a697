// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/split.h"
#include "model/numeric/random_bits.h"

namespace leadlight {

/// Pairs of one cookie in the storage order of the strengths: [first, first + count).
struct PairRange
{
    std::int64_t first = 0;
    std::int64_t count = 0;
};
[[nodiscard]] inline PairRange pairsOf(const EvaluationData& data, std::int32_t cookie)
{
    const auto& start = data.strength->start;
    const auto at = static_cast<std::size_t>(cookie);
    return {start[at], start[at + 1] - start[at]};
}

/// Uniform in [0, n), from a counter: the same whatever the order in which cookies are visited.
[[nodiscard]] constexpr std::int64_t drawBelow(std::uint64_t seed, int repeat, std::int32_t cookie, std::int64_t n)
{
    const auto round = mixedBits(mixedBits(seed) + static_cast<std::uint64_t>(repeat));
    const auto bits = mixedBits(round + static_cast<std::uint64_t>(cookie)) >> 32U;
    return static_cast<std::int64_t>((bits * static_cast<std::uint64_t>(n)) >> 32U);
}

/// The pair that leave-one-out and k-fold hide of a cookie with two or more, as a position in the storage order.
[[nodiscard]] inline std::int64_t hiddenPair(const SplitPlan& plan, int repeat, std::int32_t cookie, PairRange pairs)
{
    return pairs.first + drawBelow(plan.seed, repeat, cookie, pairs.count);
}

/// The part of a k-fold split that a cookie belongs to.
[[nodiscard]] inline int partOf(const SplitPlan& plan, int repeat, std::int32_t cookie)
{
    constexpr std::uint64_t ownStream = 0x6b2d666f6c64ULL; // apart from the choice of the hidden page
    return static_cast<int>(drawBelow(plan.seed ^ ownStream, repeat, cookie, plan.parts));
}

/// First and last day of a pair's events; first > last where it has none with a date.
struct DayRange
{
    std::int32_t first = INT32_MAX;
    std::int32_t last = INT32_MIN;
};
[[nodiscard]] DayRange daysOf(const EvaluationData& data, std::int64_t pair);

} // namespace leadlight
