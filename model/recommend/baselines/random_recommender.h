// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/baselines/random_options.h"
#include "model/recommend/kept_form.h"
#include "model/recommend/recommender.h"
#include "model/recommend/train_input.h"

namespace leadlight {

/// Uniform random scores in [0, 1), the floor that every model has to beat. Reproducible: a cookie's scores depend on
/// the seed and its index alone, a free history's on the seed and its pages.
[[nodiscard]] std::shared_ptr<const Recommender> makeRandomRecommender(std::int32_t pages, std::uint64_t seed);
/// The same for the pages of the input.
[[nodiscard]] Result<std::shared_ptr<const Recommender>>
trainRandom(const TrainInput& input, const RandomOptions& options, const Progress& progress);

/// How it is kept in files (kept_model.h).
[[nodiscard]] std::shared_ptr<const Recommender> readRandom(ByteReader& in, const KeptShape& shape);
inline constexpr KeptForm randomForm{"random", readRandom};

} // namespace leadlight
