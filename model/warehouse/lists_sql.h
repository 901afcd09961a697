// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/source_sql.h"

namespace leadlight {

/// cookie, rank, page number, score, basis of the lists of some cookies, by their ids. Over all shards.
[[nodiscard]] SqlStatement listsOfCookies(const SqlPlace& place, const std::vector<std::string>& cookies);
/// The same of the first cookies in the order of their hashes.
[[nodiscard]] SqlStatement firstLists(const SqlPlace& place, std::int64_t cookies);
/// cookie, page number, strength of the histories of some cookies.
[[nodiscard]] SqlStatement historiesOf(const SqlPlace& place, const std::vector<std::string>& cookies);

/// Who has one of the pages in the list, recommended by the history, best first: cookie, page, rank, score.
[[nodiscard]] SqlStatement audienceInLists(const SqlPlace& place, const std::vector<std::int32_t>& pages,
                                           std::int64_t most);
/// How many cookies took a page, and for how many others the history speaks for it (by Scratch::Weights; of a dense
/// model only engines without arrays keep these apart). On each shard.
[[nodiscard]] SqlStatement reachOfPage(const SqlPlace& place, std::int32_t page);

} // namespace leadlight
