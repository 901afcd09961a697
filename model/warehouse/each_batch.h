// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/warehouse.h"

namespace leadlight {

/// What is done for one batch of cookies on one shard.
using BatchWork = std::function<Status(SqlSession& session, const HashBatches& batches, std::uint64_t batch,
                                       const Progress& progress)>;

/// Calls `work` for each batch, one after the other, on every shard at once; what is told of progress is batches. Of
/// work that fails or is cancelled nothing is taken back, and no further batch is begun.
[[nodiscard]] Status eachBatch(const Warehouse& warehouse, std::uint64_t batches, const Phrase& stage,
                               const BatchWork& work, const Progress& progress);

/// Gives the rows of `statement` to `take`, block by block.
[[nodiscard]] Status takeRows(SqlSession& session, const SqlStatement& statement,
                              const std::function<Status(const SqlBlock&)>& take, const Progress& progress);

} // namespace leadlight
