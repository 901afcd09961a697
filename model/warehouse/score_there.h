// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/upload_model.h"

namespace leadlight {

/// Whether a run begins anew or takes up what an earlier one of the same run id left.
enum class Start {
    Anew,
    Resumed, ///< batches that were whole stay; one that was cut is made again
};

/// Makes the lists of all cookies, on every shard at once, batch by batch. Each batch is whole or made again: cancel
/// ends the statement in the engine, and a resumed run loses one batch of each shard at most. Needs the working tables
/// of prepare() and uploadModel().
[[nodiscard]] Status scoreAll(const Warehouse& warehouse, const UploadedModel& model, std::uint64_t batches,
                              Start start, const Progress& progress);

/// Writes the lists with their ids into a table of the engine: cookie, rank, page_url, score, basis. It is made under
/// another name beside the table, which it replaces in one step at the end, so that nobody reads half; what was there
/// before stays as "<table>_before". Whether there was such a table.
[[nodiscard]] Result<bool> publish(const Warehouse& warehouse, const TableName& table, std::uint64_t batches,
                                   Start start, const Progress& progress);

/// Which batches of a step are whole on a shard, ascending.
[[nodiscard]] Result<std::vector<std::uint64_t>> wholeBatches(SqlSession& session, const SqlPlace& place,
                                                              std::string_view step, const Progress& progress);

} // namespace leadlight
