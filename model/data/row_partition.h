// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace leadlight {

/// How rows are dealt out to buckets by the high bits of a key (a cookie's number): a parallel, stable radix partition.
/// Blocks of rows are counted and dealt out side by side; each writes to places of its own, so that within a bucket the
/// file's order stays, whatever the number of threads.
class RowPartition
{
public:
    RowPartition(std::size_t rows, std::uint32_t keys);

    [[nodiscard]] std::size_t blocks() const { return m_blocks; }
    [[nodiscard]] std::size_t buckets() const { return m_buckets; }
    [[nodiscard]] std::size_t bucketOf(std::uint32_t key) const { return key >> m_shift; }
    /// The rows of a block: first, one past the last.
    [[nodiscard]] std::pair<std::size_t, std::size_t> rowsOf(std::size_t block) const;
    /// The keys of a bucket: first, one past the last.
    [[nodiscard]] std::pair<std::size_t, std::size_t> keysOf(std::size_t bucket) const;

    /// First pass: how many entries a block has for each bucket.
    void setCounts(std::size_t block, const std::vector<std::int64_t>& counts);
    /// After the first pass: counts become places.
    void place();
    /// Second pass: where the block's entries go, by bucket; the caller counts each on.
    [[nodiscard]] std::vector<std::int64_t> placesOf(std::size_t block) const;
    /// The entries of a bucket: first, one past the last.
    [[nodiscard]] std::pair<std::size_t, std::size_t> entriesOf(std::size_t bucket) const;
    [[nodiscard]] std::size_t entries() const { return static_cast<std::size_t>(m_start.back()); }

private:
    std::size_t m_rows;
    std::uint32_t m_keys;
    unsigned m_shift;
    std::size_t m_buckets;
    std::size_t m_blocks;
    std::vector<std::int64_t> m_places; // blocks x buckets: counts, then where a block's entries of a bucket begin
    std::vector<std::int64_t> m_start;  // per bucket, plus one
};

} // namespace leadlight
