// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/page_sums.h"

#include <utility>

namespace leadlight {

Result<PageOrder> pageOrder(const SparseMatrix& pairs, const Progress& progress)
{
    const auto pageCount = static_cast<std::size_t>(pairs.cols);
    PageOrder out{{0}, std::vector<std::vector<std::int64_t>>(cookiePieces)};
    const Status counted =
        forCookiePieces(pairs, progress, [&](std::size_t piece, std::size_t first, std::size_t last) {
            out.next[piece].assign(pageCount, 0);
            const auto end = static_cast<std::size_t>(pairs.start[last]);
            for (auto p = static_cast<std::size_t>(pairs.start[first]); p < end; ++p)
                ++out.next[piece][static_cast<std::size_t>(pairs.index[p])];
        });
    if (!counted)
        return tl::unexpected(counted.error());
    out.start.reserve(pageCount + 1);
    for (std::size_t page = 0; page < pageCount; ++page) {
        std::int64_t at = out.start.back();
        for (auto& counts : out.next)
            at += std::exchange(counts[page], at);
        out.start.push_back(at);
    }
    return out;
}

Result<SparseMatrix> transposed(const SparseMatrix& matrix, const Progress& progress)
{
    auto order = pageOrder(matrix, progress);
    if (!order)
        return tl::unexpected(std::move(order.error()));
    SparseMatrix out;
    out.rows = matrix.cols;
    out.cols = matrix.rows;
    if (!resizeForPairs(out.index, matrix, progress) || !resizeForPairs(out.value, matrix, progress))
        return cancelled();
    // Rows are visited in ascending order, so each column's entries come out ascending too.
    const Status filled =
        forCookiePieces(matrix, progress, [&](std::size_t piece, std::size_t first, std::size_t last) {
            for (std::size_t r = first; r < last; ++r)
                for (auto p = static_cast<std::size_t>(matrix.start[r]);
                     p < static_cast<std::size_t>(matrix.start[r + 1]); ++p) {
                    const auto at =
                        static_cast<std::size_t>(order->next[piece][static_cast<std::size_t>(matrix.index[p])]++);
                    out.index[at] = static_cast<std::int32_t>(r);
                    out.value[at] = matrix.value[p];
                }
        });
    if (!filled)
        return tl::unexpected(filled.error());
    out.start = std::move(order->start);
    return out;
}

SparseMatrix transposed(const SparseMatrix& matrix)
{
    return *transposed(matrix, Progress());
}

} // namespace leadlight
