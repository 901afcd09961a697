// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/symmetric_tiles.h"
#include "model/recommend/kept_form.h"
#include "model/recommend/linear/linear_recommender.h"

namespace leadlight {

/// W(i, j) = from_i S(i, j) to_j with a symmetric S: EASE's weights in half the memory of a dense matrix.
struct ScaledSymmetric
{
    SymmetricTiles matrix; ///< zero diagonal
    std::vector<float> from;
    std::vector<float> to;
};

/// The model with the weights W; `prior` per page, or empty: none.
[[nodiscard]] std::shared_ptr<const LinearRecommender>
makeDenseLinear(std::string_view name, const HistoryForm& form, ScaledSymmetric weights, std::vector<float> prior = {});

/// How it is kept in files (kept_model.h).
[[nodiscard]] std::shared_ptr<const Recommender> readDenseLinear(ByteReader& in, const KeptShape& shape);
inline constexpr KeptForm denseForm{"dense", readDenseLinear};

} // namespace leadlight
