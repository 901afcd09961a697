// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/evaluate/metrics.h"
#include "model/evaluate/split.h"
#include "model/recommend/recommender.h"
#include "model/recommend/ruled_scores.h"

#include <Eigen/Core>

namespace leadlight {

/// What one trained model does on the cases of one fold.
struct RankedFold
{
    Eigen::MatrixXd values;                ///< cases x metricCount
    std::vector<double> rankSum;           ///< per case: sum of the expected ranks of its hidden pages
    std::vector<std::int32_t> ranked;      ///< per case: hidden pages in that sum
    std::vector<float> found;              ///< per hidden page of the fold: probability to be in the top K
    std::vector<std::int64_t> recommended; ///< per page: in how many cases' lists of K it is
};

/// Scores and ranks every case over all pages, a block of cases at a time: memory is a few megabytes a thread, never
/// cases x pages. Cases that were trained on are scored by their row of the training, others folded in. Under `rules`
/// (null: none) these act inside the ranking: a hidden page that they leave out is never found.
[[nodiscard]] Result<RankedFold> rankFold(const Recommender& model, const Fold& fold,
                                          std::span<const std::uint16_t> pageUnit, const RankMetrics& metrics,
                                          Cutoffs cutoffs, const Progress& progress,
                                          const RuledScores* rules = nullptr);

} // namespace leadlight
