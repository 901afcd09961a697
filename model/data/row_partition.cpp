// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/row_partition.h"

#include <algorithm>
#include <bit>

namespace leadlight {

namespace {
constexpr std::size_t rowsPerBlock = std::size_t{1} << 17;
// Enough that a bucket's rows fit the cache, few enough that the write streams of the partition fit the TLB.
constexpr std::uint32_t mostBuckets = 256;
} // namespace

RowPartition::RowPartition(std::size_t rows, std::uint32_t keys)
    : m_rows(rows)
    , m_keys(keys)
    , m_shift(keys > mostBuckets ? static_cast<unsigned>(std::bit_width((keys - 1) / mostBuckets)) : 0U)
    , m_buckets(keys > 0 ? (std::size_t{keys - 1} >> m_shift) + 1 : 0)
    , m_blocks((rows + rowsPerBlock - 1) / rowsPerBlock)
    , m_places(m_blocks * m_buckets)
    , m_start(m_buckets + 1)
{
}

std::pair<std::size_t, std::size_t> RowPartition::rowsOf(std::size_t block) const
{
    return {block * rowsPerBlock, std::min((block + 1) * rowsPerBlock, m_rows)};
}

std::pair<std::size_t, std::size_t> RowPartition::keysOf(std::size_t bucket) const
{
    return {bucket << m_shift, std::min((bucket + 1) << m_shift, std::size_t{m_keys})};
}

void RowPartition::setCounts(std::size_t block, const std::vector<std::int64_t>& counts)
{
    std::copy(counts.begin(), counts.end(), m_places.begin() + static_cast<std::ptrdiff_t>(block * m_buckets));
}

void RowPartition::place()
{
    // Bucket by bucket, within a bucket block by block.
    std::int64_t next = 0;
    for (std::size_t bucket = 0; bucket < m_buckets; ++bucket) {
        m_start[bucket] = next;
        for (std::size_t block = 0; block < m_blocks; ++block)
            next += std::exchange(m_places[block * m_buckets + bucket], next);
    }
    m_start[m_buckets] = next;
}

std::vector<std::int64_t> RowPartition::placesOf(std::size_t block) const
{
    const auto first = m_places.begin() + static_cast<std::ptrdiff_t>(block * m_buckets);
    return {first, first + static_cast<std::ptrdiff_t>(m_buckets)};
}

std::pair<std::size_t, std::size_t> RowPartition::entriesOf(std::size_t bucket) const
{
    return {static_cast<std::size_t>(m_start[bucket]), static_cast<std::size_t>(m_start[bucket + 1])};
}

} // namespace leadlight
