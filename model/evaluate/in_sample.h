// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/evaluation.h"

namespace leadlight {

/// The notebook's mean hit rate of a model trained on everything (numbers.md 2.5), or -1 where it has no meaning: for
/// data without a Dataset, and where no page has a business unit.
[[nodiscard]] Result<double> inSampleHitRate(const EvaluationData& data, const Recommender& model,
                                             const Progress& progress);

/// The evaluation with the notebook's hit rate beside its figures: every model that does not have it yet is
/// trained once more, on everything, and judged on what it learnt from. In-sample, so to be shown as such. As it was
/// where EvaluateOptions::inSample is off.
[[nodiscard]] Result<std::shared_ptr<const Evaluation>>
withInSampleHitRates(std::shared_ptr<const Evaluation> evaluation, const Progress& progress);

} // namespace leadlight
