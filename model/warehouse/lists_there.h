// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/evidence.h"
#include "model/warehouse/warehouse.h"

namespace leadlight {

/// A place in a list that the warehouse made.
struct ListedPage
{
    std::int32_t page = 0;
    double score = 0.0; ///< NaN for a page that only fills the list
    Basis basis = Basis::Personal;
};
struct CookieList
{
    std::string cookie;
    std::vector<ListedPage> pages; ///< best first
};

/// The lists of these cookies, in the order of their ids; those that the warehouse does not have are left out.
[[nodiscard]] Result<std::vector<CookieList>>
listsOf(const Warehouse& warehouse, const std::vector<std::string>& cookies, const Progress& progress);
/// The lists of so many cookies, to show something: the first by their hashes, in the order of their ids.
[[nodiscard]] Result<std::vector<CookieList>> firstListsThere(const Warehouse& warehouse, std::int64_t cookies,
                                                              const Progress& progress);

/// Who has one of the pages in the list on grounds of the history, best first: by rank, then by score.
struct MemberThere
{
    std::string cookie;
    std::int32_t page = 0;
    std::int32_t rank = 0;
    double score = 0.0;
};
struct AudienceThere
{
    std::vector<MemberThere> members; ///< at most as many as were asked for
    std::int64_t took = 0;            ///< cookies that took the page; of several pages not counted
    std::int64_t speaks = 0;          ///< cookies whose history speaks for the page, whatever its rank; likewise
};
[[nodiscard]] Result<AudienceThere> audienceThere(const Warehouse& warehouse, const std::vector<std::int32_t>& pages,
                                                  std::int64_t most, const Progress& progress);

} // namespace leadlight
