// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/source_sql.h"

namespace leadlight {

/// Fills Scratch::Totals on each shard from its own rows and Scratch::Pages: of each cookie the rows after the join,
/// and their submissions.
[[nodiscard]] SqlStatement makeTotals(const SqlPlace& place);

/// cookie, rows, submissions of a batch, on each shard, in no order.
[[nodiscard]] SqlStatement totalsOfBatch(const SqlPlace& place, const HashBatches& batches, std::uint64_t batch);

} // namespace leadlight
