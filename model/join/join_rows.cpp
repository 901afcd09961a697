// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/join/join_rows.h"

#include "model/base/parallel.h"
#include "model/base/steady_growth.h"
#include "model/data/row_partition.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_invoke.h>

namespace leadlight {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

/// Which number a text of the pool has in the dataset; `none` where it was left out.
std::vector<std::uint32_t> numbersOf(const std::vector<StringPool::Id>& ids, std::uint32_t texts)
{
    std::vector<std::uint32_t> out(texts, none);
    for (std::size_t i = 0; i < ids.size(); ++i)
        out[ids[i]] = static_cast<std::uint32_t>(i);
    return out;
}

/// One run of the partition: what all its passes share.
struct Grouping
{
    Dataset& data;
    const PageClaims& claims;
    const SubmissionTable& table;
    std::vector<std::uint32_t> cookieNumber;
    std::vector<std::uint32_t> pageNumber;
    RowPartition partition;
    const RowChoice& choice;
    std::vector<std::uint32_t> entryCookie;

    [[nodiscard]] std::span<const std::uint16_t> unitsOf(std::size_t row) const
    {
        if (!choice.counts(row))
            return {};
        const auto page = table.page[row];
        return cookieNumber[table.cookie[row]] == none || pageNumber[page] == none ? std::span<const std::uint16_t>()
                                                                                   : claims.of(page);
    }
};

void countBlock(Grouping& g, std::size_t block)
{
    std::vector<std::int64_t> count(g.partition.buckets(), 0);
    for (auto [row, to] = g.partition.rowsOf(block); row < to; ++row)
        if (const auto units = g.unitsOf(row); !units.empty())
            count[g.partition.bucketOf(g.cookieNumber[g.table.cookie[row]])] += static_cast<std::int64_t>(units.size());
    g.partition.setCounts(block, count);
}

/// First touch of fresh memory costs more than the sort itself, so the arrays are made side by side.
Status allocateRows(Grouping& g, const Progress& progress)
{
    const std::size_t n = g.partition.entries();
    Dataset& d = g.data;
    std::array<Status, 6> done;
    tbb::parallel_invoke(
        [&] { done[0] = growTo(d.rowPage, n, progress); }, [&] { done[1] = growTo(d.rowBusinessUnit, n, progress); },
        [&] { done[2] = growTo(d.rowType, n, progress); }, [&] { done[3] = growTo(d.rowSubmissions, n, progress); },
        [&] { done[4] = growTo(d.rowSource, n, progress); }, [&] { done[5] = growTo(g.entryCookie, n, progress); });
    for (auto& status : done)
        if (!status)
            return status;
    return {};
}

void scatterBlock(Grouping& g, std::size_t block)
{
    auto next = g.partition.placesOf(block);
    for (auto [row, to] = g.partition.rowsOf(block); row < to; ++row) {
        const auto cookie = g.cookieNumber[g.table.cookie[row]];
        for (const auto unit : g.unitsOf(row)) {
            const auto at = static_cast<std::size_t>(next[g.partition.bucketOf(cookie)]++);
            g.entryCookie[at] = cookie;
            g.data.rowPage[at] = static_cast<std::int32_t>(g.pageNumber[g.table.page[row]]);
            g.data.rowBusinessUnit[at] = unit;
            g.data.rowType[at] = g.table.type[row];
            g.data.rowSubmissions[at] = g.table.submissions[row];
            g.data.rowSource[at] = static_cast<std::uint32_t>(row);
        }
    }
}

/// Brings one column of a bucket into the order given by `to` (entry i goes to place to[i]).
template <class T>
void permute(std::vector<T>& column, std::size_t from, const std::vector<std::uint32_t>& to, std::vector<T>& room)
{
    room.resize(to.size());
    for (std::size_t i = 0; i < to.size(); ++i)
        room[to[i]] = column[from + i];
    std::copy(room.begin(), room.end(), column.begin() + static_cast<std::ptrdiff_t>(from));
}

struct BucketRoom
{
    std::vector<std::uint32_t> place;
    std::vector<std::int64_t> wide;
    std::vector<std::int32_t> signedWord;
    std::vector<std::uint32_t> word;
    std::vector<std::uint16_t> half;
};

void sortBucket(Grouping& g, std::size_t bucket, BucketRoom& room)
{
    Dataset& d = g.data;
    const auto [from, to] = g.partition.entriesOf(bucket);
    const std::size_t n = to - from;
    const auto [firstCookie, endCookie] = g.partition.keysOf(bucket);

    std::vector<std::uint32_t> next(endCookie - firstCookie, 0);
    for (std::size_t i = 0; i < n; ++i)
        ++next[g.entryCookie[from + i] - firstCookie];
    std::uint32_t start = 0;
    for (std::size_t cookie = firstCookie; cookie < endCookie; ++cookie) {
        start += std::exchange(next[cookie - firstCookie], start);
        d.cookieStart[cookie + 1] = static_cast<std::int64_t>(from + start);
    }
    room.place.resize(n);
    for (std::size_t i = 0; i < n; ++i)
        room.place[i] = next[g.entryCookie[from + i] - firstCookie]++;
    permute(d.rowPage, from, room.place, room.signedWord);
    permute(d.rowBusinessUnit, from, room.place, room.half);
    permute(d.rowType, from, room.place, room.half);
    permute(d.rowSubmissions, from, room.place, room.wide);
    permute(d.rowSource, from, room.place, room.word);
}

} // namespace

Status groupRows(Dataset& data, const PageClaims& claims, const RowChoice& choice, const Progress& progress)
{
    const SubmissionTable& table = *data.submissions;
    const auto cookies = static_cast<std::uint32_t>(data.cookieIds.size());
    Grouping g{.data = data,
               .claims = claims,
               .table = table,
               .cookieNumber = numbersOf(data.cookieIds, table.cookies.size()),
               .pageNumber = numbersOf(data.pageIds, table.pages.size()),
               .partition = RowPartition(table.cookie.size(), cookies),
               .choice = choice,
               .entryCookie = {}};
    const auto eachBlock = [&](auto&& pass) {
        return parallelFor(static_cast<std::int64_t>(g.partition.blocks()), 1, progress,
                           [&](std::int64_t block, std::int64_t) { pass(g, static_cast<std::size_t>(block)); });
    };
    if (auto done = eachBlock(countBlock); !done)
        return done;
    g.partition.place();
    if (auto done = allocateRows(g, progress); !done)
        return done;
    if (auto done = eachBlock(scatterBlock); !done)
        return done;
    data.cookieStart.assign(std::size_t{cookies} + 1, 0);
    tbb::enumerable_thread_specific<BucketRoom> rooms;
    return parallelFor(
        static_cast<std::int64_t>(g.partition.buckets()), 1, progress,
        [&](std::int64_t bucket, std::int64_t) { sortBucket(g, static_cast<std::size_t>(bucket), rooms.local()); });
}

} // namespace leadlight
