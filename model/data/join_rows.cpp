// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/join_rows.h"

#include "model/base/parallel.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_invoke.h>

namespace leadlight {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
constexpr std::int64_t rowsPerBlock = 1 << 17;
// Enough that a bucket's rows fit the cache, few enough that the write streams of the partition fit the TLB.
constexpr std::uint32_t mostBuckets = 256;

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
    unsigned shift;
    std::size_t buckets;
    std::size_t blocks;
    std::vector<std::int64_t> offset; ///< blocks x buckets: where a block's entries of a bucket begin
    std::vector<std::int64_t> bucketStart;
    std::vector<std::uint32_t> entryCookie;

    [[nodiscard]] std::span<const std::uint16_t> unitsOf(std::size_t row) const
    {
        return cookieNumber[table.cookie[row]] == none ? std::span<const std::uint16_t>() : claims.of(table.page[row]);
    }
    [[nodiscard]] std::pair<std::size_t, std::size_t> rowsOf(std::size_t block) const
    {
        const auto size = static_cast<std::size_t>(rowsPerBlock);
        return {block * size, std::min((block + 1) * size, table.cookie.size())};
    }
};

void countBlock(Grouping& g, std::size_t block)
{
    std::vector<std::int64_t> count(g.buckets, 0);
    const auto [from, to] = g.rowsOf(block);
    for (std::size_t row = from; row < to; ++row)
        if (const auto units = g.unitsOf(row); !units.empty())
            count[g.cookieNumber[g.table.cookie[row]] >> g.shift] += static_cast<std::int64_t>(units.size());
    std::copy(count.begin(), count.end(), g.offset.begin() + static_cast<std::ptrdiff_t>(block * g.buckets));
}

/// Counts become offsets: bucket by bucket, within a bucket block by block, which keeps the file's order.
void countsToOffsets(Grouping& g)
{
    std::int64_t next = 0;
    for (std::size_t bucket = 0; bucket < g.buckets; ++bucket) {
        g.bucketStart.push_back(next);
        for (std::size_t block = 0; block < g.blocks; ++block)
            next += std::exchange(g.offset[block * g.buckets + bucket], next);
    }
    g.bucketStart.push_back(next);
}

/// First touch of fresh memory costs more than the sort itself, so the arrays are made side by side.
void allocateRows(Grouping& g)
{
    const auto n = static_cast<std::size_t>(g.bucketStart.back());
    Dataset& d = g.data;
    tbb::parallel_invoke([&] { d.rowPage.resize(n); }, [&] { d.rowBusinessUnit.resize(n); },
                         [&] { d.rowType.resize(n); }, [&] { d.rowSubmissions.resize(n); },
                         [&] { d.rowSource.resize(n); }, [&] { g.entryCookie.resize(n); });
}

void scatterBlock(Grouping& g, std::size_t block)
{
    std::vector<std::int64_t> next(g.offset.begin() + static_cast<std::ptrdiff_t>(block * g.buckets),
                                   g.offset.begin() + static_cast<std::ptrdiff_t>((block + 1) * g.buckets));
    const auto [from, to] = g.rowsOf(block);
    for (std::size_t row = from; row < to; ++row) {
        const auto cookie = g.cookieNumber[g.table.cookie[row]];
        for (const auto unit : g.unitsOf(row)) {
            const auto at = static_cast<std::size_t>(next[cookie >> g.shift]++);
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
    const auto from = static_cast<std::size_t>(g.bucketStart[bucket]);
    const auto n = static_cast<std::size_t>(g.bucketStart[bucket + 1]) - from;
    const std::size_t firstCookie = bucket << g.shift;
    const std::size_t endCookie = std::min((bucket + 1) << g.shift, d.cookieIds.size());

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

Status groupRows(Dataset& data, const PageClaims& claims, const Progress& progress)
{
    const SubmissionTable& table = *data.submissions;
    const auto cookies = static_cast<std::uint32_t>(data.cookieIds.size());
    Grouping g{.data = data,
               .claims = claims,
               .table = table,
               .cookieNumber = numbersOf(data.cookieIds, table.cookies.size()),
               .pageNumber = numbersOf(data.pageIds, table.pages.size()),
               .shift = cookies > mostBuckets ? static_cast<unsigned>(std::bit_width((cookies - 1) / mostBuckets)) : 0U,
               .buckets = 0,
               .blocks = static_cast<std::size_t>((table.rows() + rowsPerBlock - 1) / rowsPerBlock),
               .offset = {},
               .bucketStart = {},
               .entryCookie = {}};
    g.buckets = cookies > 0 ? (std::size_t{cookies - 1} >> g.shift) + 1 : 0;
    g.offset.resize(g.blocks * g.buckets);
    const auto eachBlock = [&](auto&& pass) {
        return parallelFor(static_cast<std::int64_t>(g.blocks), 1, progress,
                           [&](std::int64_t block, std::int64_t) { pass(g, static_cast<std::size_t>(block)); });
    };
    if (auto done = eachBlock(countBlock); !done)
        return done;
    countsToOffsets(g);
    allocateRows(g);
    if (auto done = eachBlock(scatterBlock); !done)
        return done;
    data.cookieStart.assign(std::size_t{cookies} + 1, 0);
    tbb::enumerable_thread_specific<BucketRoom> rooms;
    return parallelFor(static_cast<std::int64_t>(g.buckets), 1, progress, [&](std::int64_t bucket, std::int64_t) {
        sortBucket(g, static_cast<std::size_t>(bucket), rooms.local());
    });
}

} // namespace leadlight
