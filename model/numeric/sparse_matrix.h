// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace leadlight {

/// Pages of one cookie with their strengths; pages ascend.
struct HistoryView
{
    std::span<const std::int32_t> pages;
    std::span<const float> strengths;
    std::span<const std::int32_t> days = {}; ///< as SparseMatrix::day; empty where no dates are known
    [[nodiscard]] std::size_t size() const { return pages.size(); }
};

/// Compressed sparse rows, cookies x pages, column indices ascending within a row. float32 holds every strength that
/// weights in halves and counts below 2^23 can make exactly.
struct SparseMatrix
{
    std::int32_t rows = 0;
    std::int32_t cols = 0;
    std::vector<std::int64_t> start{0}; ///< rows + 1
    std::vector<std::int32_t> index;
    std::vector<float> value;
    std::vector<std::int32_t> day = {}; ///< per pair: when it last happened, in days since 1970-01-01, INT32_MIN where
                                        ///< that is not known; empty without dates

    [[nodiscard]] std::int64_t nonZeros() const { return static_cast<std::int64_t>(index.size()); }
    [[nodiscard]] HistoryView row(std::int32_t r) const
    {
        const auto from = static_cast<std::size_t>(start[static_cast<std::size_t>(r)]);
        const auto n = static_cast<std::size_t>(start[static_cast<std::size_t>(r) + 1]) - from;
        return {{index.data() + from, n}, {value.data() + from, n}, {day.data() + from, day.empty() ? 0 : n}};
    }
};

/// The transpose, columns ascending within each row, without days; deterministic.
[[nodiscard]] SparseMatrix transposed(const SparseMatrix& matrix);

} // namespace leadlight
