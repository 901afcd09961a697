// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/recommend/train.h"

#include <filesystem>

namespace leadlight {

/// Writes the n best unseen pages of every cookie, best first, with the columns of `leadlight-cli recommend`: cookie,
/// rank, page_url, gated_asset_type, business_unit, score (scaled to 0..1 per cookie). A cookie with fewer unseen pages
/// has fewer rows. Errors: those of topNForAll() and of writing; the file is written as a whole or not at all.
[[nodiscard]] Status writeRecommendationsCsv(const TrainedModel& model, std::int32_t n,
                                             const std::filesystem::path& path, const Progress& progress);

} // namespace leadlight
