// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/huge_pages.h"
#include "model/base/parallel.h"
#include "model/numeric/sparse_matrix.h"

#include <algorithm>

namespace leadlight {

/// The cookies in pieces for passes that gather something by page: few enough that a piece can keep figures for all
/// pages, many enough that one takes milliseconds. The same on any number of threads, and so are sums taken piece by
/// piece.
inline constexpr std::int64_t cookiePieces = 64;

/// Calls body(piece, first cookie, one past the last) for every piece, in parallel.
template <class Body>
[[nodiscard]] Status forCookiePieces(const SparseMatrix& pairs, const Progress& progress, Body&& body)
{
    const std::int64_t length = pairs.rows / cookiePieces + 1;
    return parallelFor(cookiePieces, 1, progress, [&](std::int64_t piece, std::int64_t) {
        body(static_cast<std::size_t>(piece),
             static_cast<std::size_t>(std::min<std::int64_t>(piece * length, pairs.rows)),
             static_cast<std::size_t>(std::min<std::int64_t>((piece + 1) * length, pairs.rows)));
    });
}

/// The order of the pairs by page, cookies ascending.
struct PageOrder
{
    std::vector<std::int64_t> start;             ///< pages + 1: where the pairs of each page begin
    std::vector<std::vector<std::int64_t>> next; ///< per piece of cookies and page: where its first pair goes
};
[[nodiscard]] Result<PageOrder> pageOrder(const SparseMatrix& pairs, const Progress& progress);

/// transposed() of sparse_matrix.h, to be cancelled.
[[nodiscard]] Result<SparseMatrix> transposed(const SparseMatrix& matrix, const Progress& progress);

/// Per page the sum of term(cookie, position of the pair in `pairs`) over its pairs.
template <class Term>
[[nodiscard]] Result<std::vector<double>> sumByPage(const SparseMatrix& pairs, const Progress& progress, Term&& term)
{
    std::vector<std::vector<double>> parts(cookiePieces);
    const Status summed = forCookiePieces(pairs, progress, [&](std::size_t piece, std::size_t first, std::size_t last) {
        std::vector<double>& sum = parts[piece];
        sum.assign(static_cast<std::size_t>(pairs.cols), 0.0);
        for (std::size_t u = first; u < last; ++u)
            for (auto p = static_cast<std::size_t>(pairs.start[u]); p < static_cast<std::size_t>(pairs.start[u + 1]);
                 ++p)
                sum[static_cast<std::size_t>(pairs.index[p])] += term(u, p);
    });
    if (!summed)
        return tl::unexpected(summed.error());
    std::vector<double> total = std::move(parts.front());
    for (std::size_t piece = 1; piece < parts.size(); ++piece)
        std::ranges::transform(total, parts[piece], total.begin(), std::plus<>());
    return total;
}

/// Makes room for one value a pair, in large pages and in steps: clearing hundreds of megabytes takes longer than a
/// cancel may wait.
template <class T>
[[nodiscard]] Status resizeForPairs(std::vector<T>& out, const SparseMatrix& pairs, const Progress& progress)
{
    constexpr std::size_t step = 1 << 20;
    const std::size_t size = pairs.index.size();
    out.clear();
    out.reserve(size);
    preferHugePages(out.data(), size * sizeof(T));
    while (out.size() < size) {
        if (progress.cancelled())
            return cancelled();
        out.resize(std::min(size, out.size() + step));
    }
    return {};
}

/// `out[p] = value(p)` for every pair, in parallel.
template <class T, class Value>
[[nodiscard]] Status fillPairs(const SparseMatrix& pairs, std::vector<T>& out, const Progress& progress, Value&& value)
{
    if (Status resized = resizeForPairs(out, pairs, progress); !resized)
        return resized;
    return parallelFor(pairs.nonZeros(), 1 << 15, progress, [&](std::int64_t begin, std::int64_t end) {
        for (auto p = static_cast<std::size_t>(begin); p < static_cast<std::size_t>(end); ++p)
            out[p] = value(p);
    });
}

} // namespace leadlight
