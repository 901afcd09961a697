// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/symmetric_tiles.h"
#include "model/recommend/linear/linear_recommender.h"

namespace leadlight {

/// W(i, j) = from_i S(i, j) to_j with a symmetric S: EASE's weights in half the memory of a dense matrix.
struct ScaledSymmetric
{
    SymmetricTiles matrix; ///< zero diagonal
    std::vector<float> from;
    std::vector<float> to;
};

[[nodiscard]] std::shared_ptr<const Recommender> makeDenseLinear(std::string_view name, Strength strength,
                                                                 ScaledSymmetric weights);

} // namespace leadlight
