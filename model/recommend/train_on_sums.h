// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/linear/training_sums.h"
#include "model/recommend/model_options.h"
#include "model/recommend/recommender.h"

namespace leadlight {

/// What has to be added up for a model. A usage error says why a model, or a setting of it, cannot be trained where the
/// rows stay in a warehouse: ALS needs every cookie's row in every pass.
[[nodiscard]] Result<PairTerm> sumsFor(const ModelOptions& options);

/// Trains the model that `options` name on sums of its term (sumsFor()): by the same code as trainRecommender(), so
/// where the sums are the same, the model is, too. Errors: those of sumsFor(), and settings out of their range.
[[nodiscard]] Result<std::shared_ptr<const Recommender>>
trainOnSums(const TrainingSums& sums, const PageFacts& pages, const ModelOptions& options, const Progress& progress);

} // namespace leadlight
