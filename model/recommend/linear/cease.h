// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/linear/cease_options.h"
#include "model/recommend/linear/training_sums.h"
#include "model/recommend/recommender.h"
#include "model/recommend/train_input.h"

namespace leadlight {

/// CEASE: EASE (Steck 2019) as ridge regression of every page on all others and on an intercept, with the pages'
/// features as further rows of X (Jeunen, Van Balen, Goethals, "Closed-form models for collaborative filtering with
/// side-information", RecSys 2020). A (page_regression.h), with pageFeatures() for F'F, and
///
///   score(j) = prior(j) + sum over history pages h of x_h W(h, j),  x_h = (1 + later dates in the history)^-gamma,
///
/// times the transformed strength. It costs what EASE does, folds any history in, the empty one too, and explains
/// exactly. With a mix w the model is W / s + w W_RP3 / s_RP3, prior / s, with s the meanSpread() of each and RP3beta's
/// (rp3beta.h) standard settings.
[[nodiscard]] Result<std::shared_ptr<const Recommender>>
trainCease(const TrainInput& input, const CeaseOptions& options, const Progress& progress);

[[nodiscard]] Result<std::shared_ptr<const Recommender>>
trainCeaseOnSums(const SumInput& input, const CeaseOptions& options, const Progress& progress);
/// Usage error where the settings need the histories themselves: a mix, whose units are their scores, or recency.
[[nodiscard]] Result<PairTerm> termOf(const CeaseOptions& options, Strength how);

} // namespace leadlight
