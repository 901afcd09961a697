// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/interactions.h"
#include "model/recommend/top_n.h"

#include <array>

namespace leadlight {

inline constexpr int hitRateN = 10; ///< the notebook's list length

/// The notebook's metric, in-sample: numbers.md section 2.5 and 2.6. All arrays are per cookie of the dataset.
struct HitRates
{
    std::vector<double> hitRate;    ///< 0, 0.1 ... 1
    std::vector<double> topHitRate;
    std::vector<std::int64_t> interactions; ///< joined rows
    std::vector<std::int64_t> submissions;
    double meanHitRate = 0.0;
    double meanTopHitRate = 0.0;
    std::array<std::int64_t, hitRateN + 1> histogram{};
    std::array<std::int64_t, hitRateN + 1> topHistogram{};

    struct Baselines
    {
        double random = 0.0;
        double popularity = 0.0;
        int bestUnit = -1; ///< index in Dataset::businessUnits
        double bestUnitHitRate = 0.0;
    } baselines;

    /// Spearman's rank correlation of the hit rate with a quantity, with its 95 % interval (Fisher's z with the
    /// Bonett & Wright 2000 variance). NaN-free: 0 with interval -1..1 where it is undefined.
    struct Correlation
    {
        double rho = 0.0;
        double low = -1.0;
        double high = 1.0;
    };
    Correlation withInteractions;
    Correlation withSubmissions;
};

[[nodiscard]] Result<HitRates> hitRates(const Interactions& interactions, const TopN& top, const Progress& progress);

} // namespace leadlight
