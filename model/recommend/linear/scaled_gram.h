// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/symmetric_tiles.h"
#include "model/recommend/linear/page_products.h"

#include <functional>

namespace leadlight {

/// Row i of a symmetric matrix, C(i, 0) to C(i, i) at least. Called from several threads at once, once a row; gives up
/// half way where progress is cancelled.
using SymmetricRow = std::function<void(std::int32_t i, std::vector<double>& row)>;

/// C scaled by 1 / root on both sides, its diagonal set to 1: what root = sqrt(diagonal of C + ridge) makes of C +
/// ridge. As many rows as roots.
[[nodiscard]] Result<SymmetricTiles> scaledGram(const SymmetricRow& rowOf, const std::vector<double>& root,
                                                const Progress& progress);

} // namespace leadlight
