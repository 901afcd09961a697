// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/model_options.h"
#include "model/recommend/recommender.h"
#include "model/warehouse/pairs_sql.h"
#include "model/warehouse/prepare.h"
#include "model/warehouse/pulled_co_occurrence.h"

namespace leadlight {

/// What was pulled for a training: all that leaves the warehouse for it.
struct PulledTraining
{
    PairTerm term = {};
    std::vector<double> cookies = {};      ///< per page, of those that are learnt from: who took it with a strength
    std::vector<double> strength = {};     ///< per page: the sum of the transformed strengths of the term
    std::vector<double> weight = {};       ///< per page: the sum of the strengths as they are
    std::vector<DegreeCount> degrees = {}; ///< of all cookies with a page, those that are left out of training, too
    double trained = 0.0;
    std::uint64_t leftOut = 0;                               ///< cookies with too many pages
    std::shared_ptr<const PulledCoOccurrence> products = {}; ///< null where the model needs none
    std::vector<double> reach = {};                          ///< as `cookies`, whatever the strength (PopularPages)

    /// Lives as long as this.
    [[nodiscard]] TrainingSums sums() const;
};

/// Has the warehouse add up what a model learns from, and pulls the sums. With `batches` above 1 in that many pieces,
/// by ranges of the cookies, where the memory of the engine is short; the outcome is the same to the bit for sums of
/// whole numbers. Usage errors: those of sumsFor().
[[nodiscard]] Result<PulledTraining> pullSums(const Warehouse& warehouse, std::int32_t pages,
                                              const ModelOptions& options, const LearntFrom& from,
                                              std::uint64_t batches, const Progress& progress);

/// The model that `options` name, from what was pulled for it.
[[nodiscard]] Result<std::shared_ptr<const Recommender>> trainThere(const PulledTraining& pulled,
                                                                    const WarehousePages& pages,
                                                                    const ModelOptions& options,
                                                                    const Progress& progress);

} // namespace leadlight
