// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/interactions.h"
#include "model/recommend/model_options.h"
#include "model/recommend/popular_pages.h"
#include "model/recommend/recommender.h"
#include "model/recommend/train_input.h"

namespace leadlight {

/// A model together with what it was trained on.
struct TrainedModel
{
    std::shared_ptr<const Interactions> interactions;
    std::shared_ptr<const Recommender> recommender;
    std::shared_ptr<const PopularPages> popular; ///< what lists go on with where a history says nothing
    ModelOptions options;                        ///< resolved
    TrainReport report;
};

/// Trains the model that `options` name. Usage errors name the option; a training that does not fit into the machine's
/// memory is refused before it starts (fitsMemory()); cancel takes effect within 50 ms.
[[nodiscard]] Result<std::shared_ptr<const TrainedModel>> train(std::shared_ptr<const Interactions> interactions,
                                                                const ModelOptions& options, const Progress& progress);

/// The same without a Dataset, for evaluation folds and benchmarks. Fills `report` where given; `served` as in
/// TrainInput.
[[nodiscard]] Result<std::shared_ptr<const Recommender>>
trainRecommender(const SparseMatrix& strength, const PageFacts& pages, const ModelOptions& options,
                 const Progress& progress, TrainReport* report = nullptr, const SparseMatrix* served = nullptr);

} // namespace leadlight
