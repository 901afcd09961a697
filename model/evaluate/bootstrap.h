// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/evaluate/estimate.h"

#include <Eigen/Core>
#include <cstdint>
#include <span>
#include <vector>

namespace leadlight {

/// Resampled column sums, resamples x columns: row r holds, for each column of `values` (cookies x columns), the sum
/// over cookies drawn with replacement in resample r. One draw serves all columns, so that differences are paired and
/// ratios of columns are of the same cookies (Efron & Tibshirani 1993, chapters 6 and 13). Memory: two small blocks and
/// the result. Depends on seed, never on the threads.
[[nodiscard]] Result<Eigen::MatrixXd> resampledSums(const Eigen::Ref<const Eigen::MatrixXd>& values, int resamples,
                                                    std::uint64_t seed, const Progress& progress);

/// 95 % percentile interval of resampled figures around `mean`, at the levels that make up for `cookies` being few
/// (Hesterberg, The American Statistician 2015: the expanded percentile interval). Order of `resampled` is free.
[[nodiscard]] Estimate percentileInterval(double mean, std::vector<double> resampled, std::int64_t cookies);

/// The same for a difference, where what is below sameFigure is 0; with its p: twice the smaller share of resamples on
/// either side of 0. adjustedP and clear are set by adjust().
[[nodiscard]] Difference pairedDifference(double mean, std::vector<double> resampled, std::int64_t cookies);

/// Figures closer than this are the same: sums of the same numbers in another order differ in the last digits.
inline constexpr double sameFigure = 1e-9;

/// One-sided p of "this difference is not above 0" for comparisons of several models on the same resamples (resamples x
/// comparisons), in the order of `means`: the share of resamples in which any of the differences, seen from its own
/// mean and in units of its own standard error, comes out as high as this one. That pays for having picked the best of
/// several before testing it (single-step max-T: Westfall & Young 1993; with the bootstrap White, Econometrica 2000,
/// and Romano & Wolf, Econometrica 2005). Widened for few cookies as percentileInterval() is; 1 for fewer than three.
[[nodiscard]] std::vector<double> jointP(const Eigen::RowVectorXd& means, const Eigen::MatrixXd& resampled,
                                         std::int64_t cookies);

/// p values adjusted by Benjamini & Hochberg (JRSS B 1995), in the order given.
[[nodiscard]] std::vector<double> benjaminiHochberg(std::span<const double> p);

/// Fills adjustedP and clear of a family of comparisons.
void adjust(std::span<Difference* const> family);

} // namespace leadlight
