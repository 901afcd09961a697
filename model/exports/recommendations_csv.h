// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/recommend/top_n.h"
#include "model/recommend/train.h"

#include <array>
#include <filesystem>

namespace leadlight {

/// The columns of a list of recommendations; the score is scaled to 0..1 per cookie.
inline constexpr std::array<std::string_view, 6> recommendationColumns{"cookie",           "rank",          "page_url",
                                                                       "gated_asset_type", "business_unit", "score"};

/// Writes those columns of one line of a list, `rank` from 0, into anything with CsvWriter's text() and number().
template <class Rows>
void writeRecommendation(Rows& rows, const Dataset& data, const TopN& top, std::int32_t cookie, std::int32_t rank)
{
    const auto page = top.pagesOf(cookie)[static_cast<std::size_t>(rank)];
    const auto at = static_cast<std::size_t>(page);
    rows.text(data.cookieText(cookie));
    rows.number(std::int64_t{rank} + 1);
    rows.text(data.pageText(page));
    rows.text(data.types[data.pageType[at]]);
    rows.text(data.businessUnits[data.pageBusinessUnit[at]]);
    rows.number(top.scaledScore(cookie, rank));
}

/// Writes the n best unseen pages of every cookie, best first, with the columns of `leadlight-cli recommend`. A cookie
/// with fewer unseen pages has fewer rows. Errors: those of topNForAll() and of writing; the file is written as a whole
/// or not at all.
[[nodiscard]] Status writeRecommendationsCsv(const TrainedModel& model, std::int32_t n,
                                             const std::filesystem::path& path, const Progress& progress);

} // namespace leadlight
