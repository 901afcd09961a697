// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/repeated_rows.h"

#include "model/base/parallel.h"
#include "model/base/steady_growth.h"
#include "model/data/row_partition.h"

#include <atomic>
#include <tbb/enumerable_thread_specific.h>

namespace leadlight {

namespace {

struct Entry
{
    StringPool::Id cookie = 0;
    StringPool::Id page = 0;
};

struct Room
{
    std::vector<std::uint32_t> next;
    std::vector<StringPool::Id> pages;
    std::vector<StringPool::Id> lastCookie; ///< per page: the last cookie that had it, plus one
};

/// How many entries of one bucket repeat another: grouped by cookie (a counting sort), then each group against the last
/// cookie that had the page.
/// Rows without a cookie (`blank`) are of who knows whom: they repeat nothing.
std::int64_t repeatsIn(const Entry* begin, const Entry* end, std::pair<std::size_t, std::size_t> cookies,
                       std::size_t blank, Room& room)
{
    const std::size_t first = cookies.first;
    room.next.assign(cookies.second - first + 1, 0);
    room.pages.resize(static_cast<std::size_t>(end - begin));
    for (const Entry* entry = begin; entry != end; ++entry)
        ++room.next[entry->cookie - first + 1];
    for (std::size_t i = 1; i < room.next.size(); ++i)
        room.next[i] += room.next[i - 1];
    for (const Entry* entry = begin; entry != end; ++entry)
        room.pages[room.next[entry->cookie - first]++] = entry->page;
    std::int64_t repeats = 0;
    std::size_t at = 0;
    // next[i] is now the end of the group of cookie first + i.
    for (std::size_t i = 0; i + 1 < room.next.size(); ++i)
        for (; at < room.next[i]; ++at) {
            auto& last = room.lastCookie[room.pages[at]];
            repeats += last == first + i + 1 && first + i != blank;
            last = static_cast<StringPool::Id>(first + i + 1);
        }
    return repeats;
}

} // namespace

Result<std::int64_t> countRepeatedRows(const SubmissionTable& table, const Progress& progress)
{
    RowPartition partition(table.cookie.size(), table.cookies.size());
    const auto eachBlock = [&](auto&& pass) {
        return parallelFor(static_cast<std::int64_t>(partition.blocks()), 1, progress,
                           [&](std::int64_t block, std::int64_t) { pass(static_cast<std::size_t>(block)); });
    };
    const auto count = [&](std::size_t block) {
        std::vector<std::int64_t> counts(partition.buckets(), 0);
        for (auto [row, to] = partition.rowsOf(block); row < to; ++row)
            ++counts[partition.bucketOf(table.cookie[row])];
        partition.setCounts(block, counts);
    };
    if (auto done = eachBlock(count); !done)
        return tl::unexpected(done.error());
    partition.place();
    std::vector<Entry> entries;
    if (auto done = growTo(entries, partition.entries(), progress); !done)
        return tl::unexpected(done.error());
    const auto deal = [&](std::size_t block) {
        auto next = partition.placesOf(block);
        for (auto [row, to] = partition.rowsOf(block); row < to; ++row)
            entries[static_cast<std::size_t>(next[partition.bucketOf(table.cookie[row])]++)] = {table.cookie[row],
                                                                                                table.page[row]};
    };
    if (auto done = eachBlock(deal); !done)
        return tl::unexpected(done.error());

    const std::size_t blank = table.cookies.find({}).value_or(StringPool::absent);
    std::atomic<std::int64_t> repeated = 0;
    tbb::enumerable_thread_specific<Room> rooms;
    auto done = parallelFor(static_cast<std::int64_t>(partition.buckets()), 1, progress,
                            [&](std::int64_t bucket, std::int64_t) {
                                Room& room = rooms.local();
                                room.lastCookie.resize(table.pages.size(), 0);
                                const auto [from, to] = partition.entriesOf(static_cast<std::size_t>(bucket));
                                repeated += repeatsIn(entries.data() + from, entries.data() + to,
                                                      partition.keysOf(static_cast<std::size_t>(bucket)), blank, room);
                            });
    if (!done)
        return tl::unexpected(done.error());
    return repeated.load();
}

} // namespace leadlight
