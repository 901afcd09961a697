// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/numeric/sparse_matrix.h"

#include <optional>

namespace leadlight {

struct Dataset;

/// A cookie with far more pages or submissions than any person: a crawler, a test of the forms, an id that many share.
struct Robot
{
    std::int32_t cookie = 0;
    std::int64_t pages = 0; ///< distinct ones
    std::int64_t submissions = 0;
    friend bool operator==(const Robot&, const Robot&) = default;
};

/// What a person may have at most, by what all have: median and spread of the logarithms, the spread as 1.4826 times
/// the median absolute deviation, which the outliers themselves do not move (Leys et al., "Detecting outliers", Journal
/// of Experimental Social Psychology 49(4), 2013),
///
///   log(most) = median + 6 max(spread, log 2).
///
/// For figures that are normally distributed 3.5 spreads are usual (Iglewicz & Hoaglin, "How to detect and handle
/// outliers", 1993). People's counts have a longer tail even in logarithms: of thousands some have dozens of pages, and
/// 3.5 would name them. Counts are whole, so where most have one page the deviation is 0 although people differ; the
/// spread is log 2 at least, from one page to two. So nobody below 64 times the median is named. Nothing for fewer than
/// 100 cookies.
[[nodiscard]] std::optional<double> mostOfAPerson(std::vector<std::int64_t> counts);

/// The cookies that have more pages or more submissions than that, most submissions first. `strength` is of `data`.
[[nodiscard]] Result<std::vector<Robot>> findRobots(const Dataset& data, const SparseMatrix& strength,
                                                    const Progress& progress);

/// `strength` with the robots' rows empty.
[[nodiscard]] Result<SparseMatrix> withoutRobots(const SparseMatrix& strength, const std::vector<Robot>& robots,
                                                 const Progress& progress);

} // namespace leadlight
