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

/// Rows of C, one at a time, for several threads at once (Gustavson, "Two fast algorithms for sparse matrices", ACM
/// TOMS 4(3), 1978). Each sum runs over the cookies in ascending order, so results do not depend on the thread count.
/// Keeps references to both arguments.
class CoOccurrence
{
public:
    CoOccurrence(const SparseMatrix& pairs, const PairWeights& weights);

    [[nodiscard]] std::int32_t pages() const { return m_pairs.cols; }
    /// The row of page i, pages() long, its diagonal included. Gives up half way where progress is cancelled.
    void row(std::int32_t i, std::vector<double>& sums, const Progress& progress) const;
    /// Its part up to the diagonal, i + 1 long, at half the cost.
    void lowerRow(std::int32_t i, std::vector<double>& sums, const Progress& progress) const;

private:
    template <class Until>
    void addRow(std::int32_t i, std::vector<double>& sums, const Progress& progress, Until until) const;

    const SparseMatrix& m_pairs;
    const PairWeights& m_weights;
    SparseMatrix m_byPage;
};

/// Turns the co-occurrences of page i with all pages into weights: out[j] from c[j]. Called once a page, from several
/// threads at once. What is not above zero is not kept.
using RowScore = std::function<void(std::int32_t i, std::span<const double> c, std::span<float> out)>;

/// The page x page matrix whose row i keeps the `neighbours` largest positive weights of page i to other pages (ties go
/// to the lower page). Memory is the result plus two rows a thread.
[[nodiscard]] Result<SparseMatrix> nearestPages(const SparseMatrix& pairs, const PairWeights& weights,
                                                std::int32_t neighbours, const RowScore& score,
                                                const Progress& progress);

} // namespace leadlight
