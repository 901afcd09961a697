// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/page_facts.h"
#include "model/recommend/strength.h"

namespace leadlight {

struct SparseMatrix;

/// What every model is trained on.
struct TrainInput
{
    const SparseMatrix& strength;      ///< cookies x pages
    Strength how = Strength::Weighted; ///< how strengths enter the model; not Default
    PageFacts pages = {};              ///< what is known of the pages; may be nothing
    /// The histories that lists are asked for by cookie, where they are more than `strength`: cookies that were left
    /// out of it have empty rows there. Models that keep something of each cookie fold them in. Null: `strength`.
    const SparseMatrix* served = nullptr;
};

/// How a training went. Fields that a model has no notion of stay at their defaults.
struct TrainReport
{
    double seconds = 0.0;
    double secondsPerIteration = 0.0;
    int iterations = 0;
    bool converged = true;
    double relativeChange = 0.0; ///< of the objective, in the last iteration
    double objective = 0.0;      ///< ALS: sum over all pairs c (p - x.y)^2 + lambda (|X|^2 + |Y|^2)
    Phrase warning = {};         ///< what is wrong with the model, and what to do; empty where nothing is
};

} // namespace leadlight
