// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/sparse_matrix.h"

#include <functional>

namespace leadlight {

/// The pairs that say something: `strength` itself, or where some pairs have strength 0, `copy` without those.
[[nodiscard]] const SparseMatrix& withoutZeros(const SparseMatrix& strength, SparseMatrix& copy);

/// What each (cookie, page) pair counts in a co-occurrence C(i, j) = sum over cookies u of w_u z_ui z_uj.
struct PairWeights
{
    std::vector<float> pair;    ///< z, parallel to SparseMatrix::index; empty: 1 for every pair
    std::vector<double> cookie; ///< w per cookie; empty: 1 for every cookie
};

/// Turns the co-occurrences of page i with all pages into weights: out[j] from c[j]. Called once a page, from several
/// threads at once. What is not above zero is not kept.
using RowScore = std::function<void(std::int32_t i, std::span<const double> c, std::span<float> out)>;

/// The page x page matrix whose row i keeps the `neighbours` largest positive weights of page i to other pages (ties go
/// to the lower page). Rows of C are built one at a time per thread (Gustavson 1978, ACM TOMS 4(3)), so that memory is
/// the result plus two rows a thread; each sum runs over the cookies in ascending order, so results do not depend on
/// the thread count.
[[nodiscard]] Result<SparseMatrix> nearestPages(const SparseMatrix& pairs, const PairWeights& weights,
                                                std::int32_t neighbours, const RowScore& score,
                                                const Progress& progress);

} // namespace leadlight
