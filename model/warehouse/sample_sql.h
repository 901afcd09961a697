// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/pairs_sql.h"

namespace leadlight {

// Whole cookies by chance: `ofMillion` of a million, by a hash that is neither that of the batches nor that of hidden
// pages. A cookie is drawn or not, whatever table is asked.

/// h, page, strength of all pairs of the cookies drawn, of those that are learnt from. On each shard, in no order.
[[nodiscard]] SqlStatement sampledPairs(const SqlPlace& place, const LearntFrom& from, std::uint32_t ofMillion);
/// h, page that is hidden of each tested cookie among them. On each shard, in no order.
[[nodiscard]] SqlStatement sampledHidden(const SqlPlace& place, std::uint32_t ofMillion);
/// The ids of these hashes, in the order of the ids.
[[nodiscard]] SqlStatement idsOfHashes(const SqlPlace& place, const std::vector<std::uint64_t>& hashes);

} // namespace leadlight
