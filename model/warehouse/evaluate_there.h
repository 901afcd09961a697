// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/estimate.h"
#include "model/evaluate/metrics.h"
#include "model/warehouse/held_out_sql.h"
#include "model/warehouse/upload_model.h"

namespace leadlight {

/// How many tested cookies have so many pages above their hidden page, and level with it.
struct RankBin
{
    RankCount rank;
    std::uint64_t cookies = 0;
};

/// The ranks of all hidden pages: all that leaves the warehouse for an evaluation.
struct RankHistogram
{
    std::int32_t pages = 0;
    std::vector<RankBin> bins; ///< ascending, each rank once
    [[nodiscard]] std::uint64_t cookies() const;
};

/// The figures of a histogram with their intervals, as a scorecard has them of files: expected values under ties
/// (RankMetrics), and the same bootstrap over cookies.
struct EvaluatedThere
{
    std::array<Estimate, rankMetricCount> metrics{}; ///< by Metric: HR@K, NDCG@K, MRR, Recall@L, NDCG@L
    std::uint64_t cookies = 0;
};
[[nodiscard]] Result<EvaluatedThere> figuresOf(const RankHistogram& histogram, Cutoffs cutoffs, int resamples,
                                               std::uint64_t seed, const Progress& progress);

/// Hides a page of each tested cookie and makes the rest of the interactions: once for all models of a comparison.
[[nodiscard]] Status holdOut(const Warehouse& warehouse, const HeldOut& how, const Progress& progress);

/// Trains a model on the rest, scores the tested cookies in the warehouse, batch by batch, and ranks their hidden
/// pages. The weights of another model of the run are replaced. The draw is not that of files (whose cookies have
/// numbers): the same protocol, other hidden pages; with hiddenPairs() as a held-out file it is the same.
[[nodiscard]] Result<RankHistogram> evaluateThere(const Warehouse& warehouse, const WarehousePages& pages,
                                                  const ModelOptions& options, const HeldOut& how,
                                                  std::uint64_t batches, const WeightLimits& limits,
                                                  const Progress& progress);

} // namespace leadlight
