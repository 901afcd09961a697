// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/model_options.h"
#include "model/recommend/recommender.h"

namespace leadlight {

/// The same for everyone: score = sum over cookies of the page's strength; with binary strength the number of
/// distinct cookies (numbers.md section 2.5).
[[nodiscard]] Result<std::shared_ptr<const Recommender>> trainPopularity(const SparseMatrix& strength,
                                                                         Strength transform, const Progress& progress);

/// Popular in the business units that the history has seen: score = popularity(page) x (history pages in the page's
/// BU + 1) / (history pages + number of BUs), the history's share of the BU with add-one smoothing. An empty history
/// gets plain popularity. `pageGroup` is the BU per page; empty means that all pages are in one.
[[nodiscard]] Result<std::shared_ptr<const Recommender>> trainBuPopularity(const SparseMatrix& strength,
                                                                           std::span<const std::uint16_t> pageGroup,
                                                                           Strength transform,
                                                                           const Progress& progress);

} // namespace leadlight
