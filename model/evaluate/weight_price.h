// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/paired_found.h"

namespace leadlight {

/// What other type weights, or another strength, change in what a model finds. Immutable.
struct WeightPrice
{
    std::shared_ptr<const Evaluation> evaluation; ///< two models: before, after
    PairedFound found;
};

/// A change of the weights: the same data weighed twice, and the model with its strength before and after.
struct WeightChange
{
    std::shared_ptr<const Interactions> before;
    std::shared_ptr<const Interactions> after;
    ModelOptions modelBefore;
    ModelOptions modelAfter;
    EvaluateOptions options;
};

/// Both sides learn from and are asked about the same pages, and the same pages are hidden: those of `before`. Without
/// any change the figures are the scorecard's of this model. Usage where the two are of other data. Errors: those of
/// runEvaluation().
[[nodiscard]] Result<std::shared_ptr<const WeightPrice>> priceOfWeights(const WeightChange& change,
                                                                        const Progress& progress);

/// A model, and what a submission of each type counts.
struct Weighing
{
    ModelOptions model;
    std::map<std::string, double, std::less<>> typeWeights;
};
/// Whether a training learns anything else by `other`. A model that counts all submissions alike sees of the weights
/// only which are 0.
[[nodiscard]] bool isOtherTraining(const Weighing& held, const Weighing& other);

/// "0.7 fewer of 100 hidden pages are found with these weights (95 %: 0.3 to 1.2 fewer)."; where that could be
/// chance it says so.
[[nodiscard]] Phrase weightPriceWords(const WeightPrice& price);

} // namespace leadlight
