// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/estimate.h"
#include "model/evaluate/evaluation.h"

namespace leadlight {

/// HR@K of the first two models of an evaluation, and that of the second minus that of the first, on the same resampled
/// cookies.
struct PairedFound
{
    Estimate before;
    Estimate after;
    Difference difference;
};
/// The intervals are the scorecard's: the same bootstrap from the same seed. Errors: cancelled.
[[nodiscard]] Result<PairedFound> pairedFound(const Evaluation& evaluation, const Progress& progress);

} // namespace leadlight
