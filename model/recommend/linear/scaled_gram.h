// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/symmetric_tiles.h"
#include "model/recommend/linear/co_occurrence.h"

namespace leadlight {

/// C scaled by 1 / root on both sides, its diagonal set to 1: what root = sqrt(diagonal of C + ridge) makes of C +
/// ridge. `gram` is prepared up to the diagonal.
[[nodiscard]] Result<SymmetricTiles> scaledGram(const CoOccurrence& gram, const std::vector<double>& root,
                                                const Progress& progress);

} // namespace leadlight
