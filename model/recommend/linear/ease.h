// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/linear/ease_options.h"
#include "model/recommend/linear/training_sums.h"
#include "model/recommend/recommender.h"
#include "model/recommend/train_input.h"

namespace leadlight {

/// EASE: Steck, "Embarrassingly shallow autoencoders for sparse data", WWW 2019, section 3.1 and algorithm 1. With X
/// the transformed strengths (cookies x pages):
///
///   G = X'X + lambda I,  P = G^-1,  W(i, j) = -P(i, j) / P(j, j),  zero diagonal,  scores = X W.
///
/// page_regression.h says how, and what it takes.
[[nodiscard]] Result<std::shared_ptr<const Recommender>> trainEase(const TrainInput& input, const EaseOptions& options,
                                                                   const Progress& progress);

[[nodiscard]] Result<std::shared_ptr<const Recommender>>
trainEaseOnSums(const SumInput& input, const EaseOptions& options, const Progress& progress);
[[nodiscard]] Result<PairTerm> termOf(const EaseOptions& options, Strength how);

} // namespace leadlight
