// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/recommender.h"

namespace leadlight {

/// Uniform random scores in [0, 1), the floor that every model has to beat. Reproducible: a cookie's scores depend on
/// the seed and its index alone, a free history's on the seed and its pages.
[[nodiscard]] std::shared_ptr<const Recommender> makeRandomRecommender(std::int32_t pages, std::uint64_t seed);

} // namespace leadlight
