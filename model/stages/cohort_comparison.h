// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/analysis.h"

namespace leadlight {

/// The mean of a figure among the cookies of a cohort and among all others.
struct ComparedMean
{
    double cohort = 0.0; ///< NaN where no cookie has the figure
    double rest = 0.0;
    double low = 0.0; ///< the 95 % interval of the difference (Welch); NaN where either side is too small to say
    double high = 0.0;

    [[nodiscard]] double difference() const { return cohort - rest; }
    /// The interval leaves 0 out.
    [[nodiscard]] bool isClear() const { return low > 0.0 || high < 0.0; }
};

/// A cohort beside the rest of the cookies.
struct CohortComparison
{
    std::int64_t cohort = 0; ///< cookies
    std::int64_t rest = 0;
    ComparedMean pages;                      ///< per cookie
    ComparedMean submissions;                ///< per cookie
    std::optional<ComparedMean> hitRate;     ///< of those who have one; nothing without a model
    std::optional<ComparedMean> popularOnly; ///< share of cookies whose history speaks for no page; likewise
    std::vector<ComparedMean> tookUnit;      ///< per business unit: share of cookies that took something of it
};

/// `cookies` ascend; `analysis` may be null. One pass over the cookies; cancellable.
[[nodiscard]] Result<CohortComparison> compareCohort(const Interactions& interactions, const Analysis* analysis,
                                                     std::span<const std::int32_t> cookies, const Progress& progress);

} // namespace leadlight
