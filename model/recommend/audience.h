// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/recommender.h"

namespace leadlight {

/// A cookie that would be recommended one of the pages asked for.
struct AudienceMember
{
    std::int32_t cookie = 0;
    std::int32_t page = 0;    ///< the one of the pages that stands highest for this cookie
    std::int32_t rank = 0;    ///< its rank, from 1, among all pages that the cookie has not seen
    float score = 0.0F;       ///< the model's raw score; not comparable between cookies
    double scaledScore = 0.0; ///< scaled to 0..1 over all pages of the cookie
};

/// Who a page or a BU could be shown to, best first: by rank, then by scaled score, then by cookie. So the first so
/// many members are the best choice for a campaign of that size.
struct Audience
{
    std::vector<AudienceMember> members;
    std::int64_t haveAll = 0; ///< cookies left out because they have seen all the pages asked for
    std::int64_t without =
        0; ///< cookies left out because nothing in their history speaks for any of the pages, or its rank is too low

    /// Members whose rank is at most `rank`: those who would see the page in a list of that length.
    [[nodiscard]] std::span<const AudienceMember> withinRank(std::int32_t rank) const;
    /// The first `share` (0..1) of the members, rounded to the nearest: what a reach slider cuts.
    [[nodiscard]] std::span<const AudienceMember> reach(double share) const;
    /// The share (0..1] of members that stand as high as the member at `position` or higher.
    [[nodiscard]] double percentile(std::size_t position) const;
};

/// The audience of `pages` (one page, or all pages of a BU) among the cookies of `known`, the matrix trained on.
/// Cookies for which none of the pages reaches `lowestRank` are left out. In parallel and cancellable; holds the scores
/// of a few cookies per thread, never cookies x pages. Does not depend on the thread count.
[[nodiscard]] Result<Audience> audienceOf(const Recommender& model, const SparseMatrix& known,
                                          std::span<const std::int32_t> pages, std::int32_t lowestRank,
                                          const Progress& progress);

} // namespace leadlight
