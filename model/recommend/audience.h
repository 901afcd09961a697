// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/advice.h"

namespace leadlight {

/// A cookie that should be offered one of the pages asked for.
struct AudienceMember
{
    std::int32_t cookie = 0;
    std::int32_t page = 0; ///< the one of the pages that stands highest for this cookie
    std::int32_t rank = 0; ///< where it stands, from 1, among all pages that the cookie has not seen, under the rules
    float score = 0.0F;    ///< as in lists (TopN::score); not comparable between cookies; NaN for a pin that nothing
                           ///< speaks for
    double scaledScore = 0.0; ///< scaled to 0..1 over all pages of the cookie, and beyond where rules add to it
    Basis basis = Basis::Personal;
};

/// How an audience is asked for.
struct AudienceQuery
{
    std::vector<std::int32_t> pages = {};                               ///< one page, several, or all of a BU
    std::int32_t lowestRank = std::numeric_limits<std::int32_t>::max(); ///< lower ones are left out
    bool onlyNew = false; ///< only cookies that took none of the pages; else also those that took some of several
};

/// Who a page or a BU should be offered to, best first: by rank, then by scaled score. All whose list it heads have the
/// scaled score 1: of them first those whose history speaks for it, then by the score itself, which is no measure
/// between cookies but says more than the order of their ids, which comes last. So the first so many members are the
/// best choice for a campaign of that size.
struct Audience
{
    std::vector<AudienceMember> members;
    std::int64_t took = 0;    ///< cookies left out because they took the pages asked for: all, or with onlyNew any
    std::int64_t without = 0; ///< left out because nothing in their history speaks for any of the pages, because rules
                              ///< close these to them, or because the rank is too low
    std::int64_t leftOut = 0; ///< left out of every list by rule

    /// Members whose rank is at most `rank`: those who would see the page in a list of that length.
    [[nodiscard]] std::span<const AudienceMember> withinRank(std::int32_t rank) const;
    /// The first `share` (0..1) of the members, rounded to the nearest: what a reach slider cuts.
    [[nodiscard]] std::span<const AudienceMember> reach(double share) const;
    /// The share (0..1] of members that stand as high as the member at `position` or higher.
    [[nodiscard]] double percentile(std::size_t position) const;
};

/// Reach against strength: how many members have at least this scaled score.
struct ReachPoint
{
    double strength = 0.0;
    std::int64_t members = 0;
    std::int64_t personal = 0; ///< of them, those whose history speaks for the page
    std::int64_t inTopTen = 0; ///< of them, those whose list of ten has it
};
/// The curve at strength 1.00, 0.99 ... 0.00: both figures only grow. A pin without a score counts at 0 alone.
[[nodiscard]] std::vector<ReachPoint> reachCurve(const Audience& audience);
/// Those with at least this strength, in the audience's order: what a slider along the curve leaves.
[[nodiscard]] std::vector<AudienceMember> strongerThan(const Audience& audience, double strength);

/// The audience of the pages among the cookies of the matrix trained on. A cookie is a member where one of the pages is
/// among those that its list ranks (ruled_lists.h, 1 and 2) or pins; popular pages that only fill lists make no
/// members. The rank counts pins first and passes over what "at most" rules leave out, as a list without end would; "at
/// least" rules hold for lists of a given length and have no part in it. Without them, a member of rank r <= n has the
/// page in place r of its list of n, and who has it in the ranked part of that list is a member.
///
/// In parallel and cancellable; holds the scores of a few cookies per thread, never cookies x pages. Does not depend on
/// the thread count. Usage where a page is not one of the model's.
[[nodiscard]] Result<Audience> audienceOf(const AdviceInput& input, const AudienceQuery& query,
                                          const Progress& progress);

} // namespace leadlight
