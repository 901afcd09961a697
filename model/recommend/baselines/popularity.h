// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/baselines/popularity_options.h"
#include "model/recommend/kept_form.h"
#include "model/recommend/linear/training_sums.h"
#include "model/recommend/recommender.h"
#include "model/recommend/train_input.h"

namespace leadlight {

/// The same for everyone: score = sum over cookies of the page's strength; with binary strength the number of
/// distinct cookies (numbers.md section 2.5).
[[nodiscard]] Result<std::shared_ptr<const Recommender>>
trainPopularity(const TrainInput& input, const PopularityOptions& options, const Progress& progress);

[[nodiscard]] Result<std::shared_ptr<const Recommender>>
trainPopularityOnSums(const SumInput& input, const PopularityOptions& options, const Progress& progress);
[[nodiscard]] Result<PairTerm> termOf(const PopularityOptions& options, Strength how);

/// What an unseen business unit counts beside one that is all of the history. Of the floors tried on data/seed this
/// gives the figures of numbers.md section 3, which states no formula: HR@10 .464, NDCG@10 .284 (.462, .285 there).
inline constexpr double buPopularityFloor = 0.1;

/// Popular in the business units that the history has seen: score = popularity(page) x (share of the history in the
/// page's BU + floor) / (1 + floor), so that what is popular everywhere still comes after what is popular there. An
/// empty history gets plain popularity. Without a BU per page in the
/// input all pages are in one.
[[nodiscard]] Result<std::shared_ptr<const Recommender>>
trainBuPopularity(const TrainInput& input, const BuPopularityOptions& options, const Progress& progress);

/// How both are kept in files (kept_model.h).
[[nodiscard]] std::shared_ptr<const Recommender> readPopularity(ByteReader& in, const KeptShape& shape);
inline constexpr KeptForm popularityForm{"popularity", readPopularity};

} // namespace leadlight
