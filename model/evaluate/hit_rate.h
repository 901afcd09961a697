// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/correlation.h"
#include "model/recommend/interactions.h"
#include "model/recommend/top_n.h"

#include <array>
#include <numeric>

namespace leadlight {

inline constexpr int hitRateN = 10; ///< the notebook's list length

/// Whether a cookie has a hit rate, and why not.
enum class HitRateState : std::uint8_t {
    Measured,
    OnlyUnmapped, ///< none of its pages (top hit rate: of its strongest submissions) has a business unit
    NoEvidence,   ///< its history speaks for no page, so that it is offered popular ones only
    LeftOut,      ///< a robot that the model has not learnt from, or one that rules leave out of the lists
};
inline constexpr std::size_t hitRateStates = 4;

/// The notebook's metric, in-sample: numbers.md section 2.5 and 2.6. "Unmapped" is no business unit: a page of it is
/// no hit, and a cookie that has nothing else has no hit rate, and neither has one whose list is not its own. All
/// vectors are per cookie of the dataset, and empty where an engine has the cookies; every other figure is over the
/// cookies that are measured.
struct HitRates
{
    std::vector<double> hitRate; ///< 0, 0.1 ... 1; -1 where the cookie has none
    std::vector<double> topHitRate;
    std::vector<HitRateState> state;
    std::vector<HitRateState> topState;
    std::vector<std::int64_t> interactions; ///< joined rows
    std::vector<std::int64_t> submissions;
    std::array<std::int64_t, hitRateStates> cookies{}; ///< how many are in each state
    std::array<std::int64_t, hitRateStates> topCookies{};
    double meanHitRate = 0.0; ///< 0 where no cookie is measured, as are the figures below
    double meanTopHitRate = 0.0;
    std::array<std::int64_t, hitRateN + 1> histogram{};
    std::array<std::int64_t, hitRateN + 1> topHistogram{};

    /// What lists that know nothing of the cookie would reach (numbers.md section 2.5).
    struct Baselines
    {
        double random = 0.0;     ///< ten unseen pages drawn at random, expected; fewer count over ten
        double popularity = 0.0; ///< the ten unseen pages with the most distinct cookies, ties by page index
        int bestUnit = -1;       ///< index in Dataset::businessUnits, never "Unmapped"; -1 without measured cookies
        double bestUnitHitRate = 0.0; ///< the ten most popular unseen pages of that unit; fewer count over ten
    };
    Baselines baselines;
    Baselines topBaselines; ///< the same lists, measured as the top hit rate is

    /// Spearman's rank correlation of the hit rate with a quantity, with its 95 % interval.
    using Correlation = RankCorrelation;
    Correlation withInteractions;
    Correlation withSubmissions;

    /// All cookies, whatever their state.
    [[nodiscard]] std::int64_t all() const { return std::accumulate(cookies.begin(), cookies.end(), std::int64_t{0}); }
    [[nodiscard]] std::int64_t without(HitRateState why, bool top) const
    {
        return (top ? topCookies : cookies)[static_cast<std::size_t>(why)];
    }
    /// Cookies that have a hit rate. Where it is none, the figures have no meaning and are not to be shown.
    [[nodiscard]] std::int64_t measured() const { return cookies[static_cast<std::size_t>(HitRateState::Measured)]; }
    [[nodiscard]] std::int64_t topMeasured() const
    {
        return topCookies[static_cast<std::size_t>(HitRateState::Measured)];
    }
};

/// Counts hits in the first ten of each list in `top`, with its baselines and correlations. A row counts for the
/// business unit that the join gave it, a recommended page for that of its first joined row. A baseline's pages are
/// drawn from all unseen ones, so that an unmapped page among them is a miss, too.
[[nodiscard]] Result<HitRates> hitRates(const Interactions& interactions, const TopN& top, const Progress& progress);

} // namespace leadlight
