// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/scorecard.h"

#include <memory>

/// What a scorecard is asked for on noise.
struct NoiseCase
{
    std::vector<leadlight::ModelOptions> models; ///< empty: what a scorecard compares by default
    int seedRuns = 3;
};
/// A short list of models, each once, and the default list.
[[nodiscard]] NoiseCase fewModels();
[[nodiscard]] NoiseCase defaultModels();

/// The scorecard, by leave-one-out, of 60 cookies that each took three of 100 pages, drawn uniformly at random: no
/// model can be better than random pages. The current model is ALS. Null where it failed. `seed` is that of the data
/// and of the evaluation.
[[nodiscard]] std::shared_ptr<const leadlight::Scorecard> noiseScorecard(const NoiseCase& what, std::uint64_t seed);

/// Whether a sentence of the verdict claims that some model is better than most popular or than the current model.
[[nodiscard]] bool claimsThatAModelIsBetter(const leadlight::Scorecard& scorecard);
