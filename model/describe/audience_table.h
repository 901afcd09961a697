// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/page_columns.h"
#include "model/stages/page_audience.h"

namespace leadlight {

/// Some of an audience: position, cookie, business_unit (the cookie's main one), basis, rank, page_url, score. Row =
/// index in `members`, which are numbers in the audience.
[[nodiscard]] TableData audienceTable(const std::shared_ptr<const PageAudience>& audience,
                                      std::vector<std::int32_t> members);
/// The first `count` of an audience; `personalOnly`: of those who stand there by their history.
[[nodiscard]] std::vector<std::int32_t> firstMembers(const PageAudience& audience, std::int32_t count,
                                                     bool personalOnly);
/// Why the same members stand there: their history, or only that the page is popular.
struct AudienceBases
{
    std::int32_t personal = 0;
    std::int32_t popular = 0;
};
[[nodiscard]] AudienceBases basesOfFirst(const PageAudience& audience, std::int32_t count, bool personalOnly);

/// The cookies of these members, ascending. Quick also for a million.
[[nodiscard]] std::vector<std::int32_t> cookiesOf(const PageAudience& audience, std::span<const std::int32_t> members);

/// A curve of how strong the links of an audience are, for a picture of it: the mean scaled score of `pieces` equal
/// parts of the members, best first; fewer where there are not as many members.
[[nodiscard]] std::vector<double> linkCurve(const Audience& audience, std::size_t pieces);

/// Cookies that took some pages: cookie, business_unit (the cookie's main one), form_submissions (of these pages),
/// interactions (all pages that it took). Row = index in `cookies`.
[[nodiscard]] TableData takersTable(const DatasetPtr& data, std::vector<std::int32_t> cookies,
                                    std::span<const std::int32_t> pages);

} // namespace leadlight
