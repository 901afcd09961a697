// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/estimate.h"

#include <cstdint>

namespace leadlight {

/// `successes` of `n` as a share with its 95 % interval (Wilson, JASA 1927), which holds for few and for rare ones,
/// too. NaN where n is 0. Successes need not be whole.
[[nodiscard]] Estimate shareOf(double successes, double n);

/// after - before with its 95 % interval from those of the two, which need not be symmetric (Zou & Donner, Statistics
/// in Medicine 2008; of independent shares this is Newcombe's, Statistics in Medicine 1998, method 10). `correlation`:
/// of the two estimates, above 0 where many of the same visitors are behind both. p is that of the normal with the
/// standard error that the intervals stand for. NaN where one of the two is.
[[nodiscard]] Difference differenceOf(const Estimate& before, const Estimate& after, double correlation = 0.0);

/// How many visitors, treated and control together, it takes to tell an uplift from chance in four of five tests (power
/// 80 %, two-sided 5 %): the usual normal formula for two shares, with groups of the given sizes (Fleiss, Levin, Paik:
/// Statistical Methods for Rates and Proportions, 2003, chapter 4, without continuity correction).
/// `base`: share that takes something without lists, `controlShare`: of the visitors, above 0 and below 1. INT64_MAX
/// where the uplift is 0 or nothing could be told.
[[nodiscard]] std::int64_t visitorsNeeded(double base, double uplift, double controlShare);
/// The smallest uplift that so many visitors tell from chance in four of five tests; above what is possible where they
/// are too few for any: 1 - base.
[[nodiscard]] double smallestUplift(double base, std::int64_t visitors, double controlShare);

} // namespace leadlight
