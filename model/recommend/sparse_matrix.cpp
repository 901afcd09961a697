// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/sparse_matrix.h"

namespace leadlight {

SparseMatrix transposed(const SparseMatrix& matrix)
{
    SparseMatrix out;
    out.rows = matrix.cols;
    out.cols = matrix.rows;
    out.start.assign(static_cast<std::size_t>(matrix.cols) + 1, 0);
    for (const std::int32_t column : matrix.index)
        ++out.start[static_cast<std::size_t>(column) + 1];
    for (std::size_t c = 1; c < out.start.size(); ++c)
        out.start[c] += out.start[c - 1];

    // Rows are visited in ascending order, so each column's entries come out ascending too.
    out.index.resize(matrix.index.size());
    out.value.resize(matrix.value.size());
    std::vector<std::int64_t> next(out.start.begin(), out.start.end() - 1);
    for (std::int32_t r = 0; r < matrix.rows; ++r) {
        const HistoryView row = matrix.row(r);
        for (std::size_t i = 0; i < row.size(); ++i) {
            const auto at = static_cast<std::size_t>(next[static_cast<std::size_t>(row.pages[i])]++);
            out.index[at] = r;
            out.value[at] = row.strengths[i];
        }
    }
    return out;
}

} // namespace leadlight
