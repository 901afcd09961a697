// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/each_batch.h"

#include <algorithm>
#include <atomic>

namespace leadlight {

Status eachBatch(const Warehouse& warehouse, std::uint64_t batches, const Phrase& stage, const BatchWork& work,
                 const Progress& progress)
{
    progress.report(0.0, stage);
    const HashBatches ranges{std::max<std::uint64_t>(batches, 1), warehouse.dialect().largestHash()};
    const auto all = static_cast<double>(ranges.count * warehouse.shards.size());
    std::atomic<std::uint64_t> done = 0;
    // A statement of a batch reports on its own scale; what is told is batches.
    const Progress quiet(progress.stopToken(), [](double, const Phrase&) {});
    Status run = onAllShards(
        warehouse,
        [&](SqlSession& session, std::size_t, const Progress& own) -> Status {
            for (std::uint64_t batch = 0; batch < ranges.count; ++batch) {
                if (own.cancelled())
                    return cancelled();
                if (Status worked = work(session, ranges, batch, own); !worked)
                    return worked;
                progress.report(static_cast<double>(++done) / all, stage);
            }
            return {};
        },
        quiet);
    if (run)
        progress.report(1.0, stage);
    return run;
}

Status takeRows(SqlSession& session, const SqlStatement& statement, const std::function<Status(const SqlBlock&)>& take,
                const Progress& progress)
{
    const auto receive = [&](SqlBlock&& block) -> Status {
        if (Status checked = checkColumns(block, statement.columns); !checked)
            return checked;
        return take(block);
    };
    const auto rows = session.query(statement, receive, progress);
    if (!rows)
        return tl::unexpected(rows.error());
    return {};
}

} // namespace leadlight
