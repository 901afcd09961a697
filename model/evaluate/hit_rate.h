// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/correlation.h"
#include "model/recommend/interactions.h"
#include "model/recommend/top_n.h"

#include <array>

namespace leadlight {

inline constexpr int hitRateN = 10; ///< the notebook's list length

/// The notebook's metric, in-sample: numbers.md section 2.5 and 2.6. All arrays are per cookie of the dataset.
struct HitRates
{
    std::vector<double> hitRate; ///< 0, 0.1 ... 1
    std::vector<double> topHitRate;
    std::vector<std::int64_t> interactions; ///< joined rows
    std::vector<std::int64_t> submissions;
    double meanHitRate = 0.0;
    double meanTopHitRate = 0.0;
    std::array<std::int64_t, hitRateN + 1> histogram{};
    std::array<std::int64_t, hitRateN + 1> topHistogram{};

    /// What lists that know nothing of the cookie would reach (numbers.md section 2.5).
    struct Baselines
    {
        double random = 0.0;          ///< expected share over all unseen pages
        double popularity = 0.0;      ///< the ten unseen pages with the most distinct cookies, ties by page index
        int bestUnit = -1;            ///< index in Dataset::businessUnits
        double bestUnitHitRate = 0.0; ///< the ten most popular unseen pages of that unit; fewer count over ten
    };
    Baselines baselines;
    Baselines topBaselines; ///< the same lists, measured as the top hit rate is

    /// Spearman's rank correlation of the hit rate with a quantity, with its 95 % interval.
    using Correlation = RankCorrelation;
    Correlation withInteractions;
    Correlation withSubmissions;
};

/// Counts hits in the first ten of each list in `top`, with its baselines and correlations. A row counts for the
/// business unit that the join gave it, a recommended page for that of its first joined row.
[[nodiscard]] Result<HitRates> hitRates(const Interactions& interactions, const TopN& top, const Progress& progress);

} // namespace leadlight
