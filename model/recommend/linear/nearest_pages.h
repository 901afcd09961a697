// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/sparse_matrix.h"
#include "model/recommend/linear/page_products.h"

#include <functional>

namespace leadlight {

struct DataShape;

/// Turns the co-occurrences of page i into weights, parallel to them (forEachSum()). Called once a page, from several
/// threads at once. What is not above zero is not kept.
using RowScore = std::function<void(std::int32_t i, const SharedRow& row, std::span<float> out)>;

/// out[k] = weight(page, sum) for every sum of the row.
template <class Weight>
void forEachSum(const SharedRow& row, std::span<float> out, Weight weight)
{
    if (row.pages.empty())
        for (std::size_t j = 0; j < row.sums.size(); ++j)
            out[j] = weight(j, row.sums[j]);
    else
        for (std::size_t k = 0; k < row.sums.size(); ++k)
            out[k] = weight(static_cast<std::size_t>(row.pages[k]), row.sums[k]);
}

/// The page x page matrix whose row i keeps the `neighbours` largest positive weights of page i to other pages (ties go
/// to the lower page). Memory is the result plus some rows a thread; time is that of the pairs of pages with a cookie
/// in common, where these are few.
[[nodiscard]] Result<SparseMatrix> nearestPages(const PageProducts& products, std::int32_t neighbours,
                                                const RowScore& score, const Progress& progress);

/// Bytes that nearestPages() and what it is made from take beside the data, at most.
[[nodiscard]] std::int64_t nearestPagesMemory(const DataShape& shape, std::int64_t neighbours);

} // namespace leadlight
