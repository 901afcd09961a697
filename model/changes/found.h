// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/changes.h"
#include "model/evaluate/evaluation.h"

namespace leadlight {

/// One model on hidden pages of either delivery, trained and tested within it.
struct FoundInBoth
{
    std::shared_ptr<const DeliveryPair> pair;
    std::shared_ptr<const Evaluation> then;
    std::shared_ptr<const Evaluation> now;
};
/// The protocol "auto" means leave-one-out, which both deliveries allow alike. Errors: those of runEvaluation().
[[nodiscard]] Result<FoundInBoth> findInBoth(std::shared_ptr<const DeliveryPair> pair, const ModelOptions& model,
                                             EvaluateOptions options, const Progress& progress);

/// `changes` with how well each page, type or unit is found in its top 10. The share is over hidden pages; its interval
/// counts the cookies behind them (Wilson), so repeats make it no narrower.
[[nodiscard]] std::shared_ptr<const Changes> withFound(const Changes& changes, const FoundInBoth& found);
/// The same over all hidden pages.
[[nodiscard]] FoundChange foundOverAll(const FoundInBoth& found);

} // namespace leadlight
