// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/totals_there.h"

#include "model/warehouse/each_batch.h"
#include "model/warehouse/totals_sql.h"

#include <mutex>

namespace leadlight {

namespace {

Status addTotals(const SqlBlock& block, SortedCookies& out)
{
    for (std::size_t row = 0; row < block.rows(); ++row)
        if (Status added = out.add({.cookie = textAt(block, 0, row),
                                    .interactions = static_cast<std::int64_t>(wholeAt(block, 1, row)),
                                    .submissions = static_cast<std::int64_t>(wholeAt(block, 2, row))});
            !added)
            return added;
    return {};
}

} // namespace

Status pullTotals(const Warehouse& warehouse, std::uint64_t batches, SortedCookies& out, const Progress& progress)
{
    std::mutex guard;
    return eachBatch(
        warehouse, batches, Phrase::tr("Reading the totals of cookies from the warehouse"),
        [&](SqlSession& session, const HashBatches& ranges, std::uint64_t batch, const Progress& own) {
            return takeRows(
                session, totalsOfBatch(warehouse.place, ranges, batch),
                [&](const SqlBlock& block) {
                    const std::lock_guard lock(guard);
                    return addTotals(block, out);
                },
                own);
        },
        progress);
}

} // namespace leadlight
