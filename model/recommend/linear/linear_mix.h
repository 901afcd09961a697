// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/recommend/kept_form.h"
#include "model/recommend/linear/linear_recommender.h"

namespace leadlight {

/// A linear model and what its weights and prior are multiplied by.
struct MixPart
{
    std::shared_ptr<const LinearRecommender> model;
    double factor = 1.0;
};

/// The sum of two linear models of the same pages that read histories alike: linear again, so it explains exactly. The
/// model takes the name of `main`.
[[nodiscard]] std::shared_ptr<const LinearRecommender> makeLinearMix(MixPart main, MixPart other);

/// How far a model's scores lie apart: the standard deviation over pages of a cookie's scores, on average over the
/// cookies; over 16,384 of them, evenly spaced, where there are more. Models are mixed in these units.
[[nodiscard]] Result<double> meanSpread(const Recommender& model, const SparseMatrix& known, const Progress& progress);

/// How a mix of dense and sparse weights is kept in files (kept_model.h).
[[nodiscard]] std::shared_ptr<const Recommender> readLinearMix(ByteReader& in, const KeptShape& shape);
inline constexpr KeptForm mixForm{"mix", readLinearMix};

} // namespace leadlight
