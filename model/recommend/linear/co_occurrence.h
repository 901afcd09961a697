// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/sparse_matrix.h"
#include "model/recommend/linear/page_products.h"

#include <memory>

namespace leadlight {

/// The pairs that say something: `strength` itself, or where some pairs have strength 0, `copy` without those. Gives up
/// half way where progress is cancelled.
[[nodiscard]] const SparseMatrix& withoutZeros(const SparseMatrix& strength, SparseMatrix& copy,
                                               const Progress& progress);

/// What each (cookie, page) pair counts in a co-occurrence C(i, j) = sum over cookies u of w_u z_ui z_uj.
struct PairWeights
{
    std::vector<float> pair;    ///< z, parallel to SparseMatrix::index; empty: 1 for every pair
    std::vector<double> cookie; ///< w per cookie; empty: 1 for every cookie
    /// Above 0, a power of two: `cookie` holds whole numbers of 1/unit and `pair` is empty. Sums are then taken in
    /// 64-bit integers: exact, so the same in any order, as long as they stay below 2^63.
    double unit = 0.0;
};

/// Rows of C, one at a time, for several threads at once (Gustavson, "Two fast algorithms for sparse matrices", ACM
/// TOMS 4(3), 1978). Each sum runs over the cookies in ascending order, so results do not depend on the thread count.
/// Keeps references to pairs and weights, and beside them 8 bytes a pair, 16 where pairs or cookies have weights.
class CoOccurrence final : public PageProducts
{
public:
    enum class Part {
        WholeRows,
        UpToDiagonal, ///< at half the cost
    };
    [[nodiscard]] static Result<CoOccurrence> prepare(const SparseMatrix& pairs, const PairWeights& weights, Part part,
                                                      const Progress& progress);

    [[nodiscard]] std::int32_t pages() const override { return m_pairs->cols; }
    [[nodiscard]] Result<std::vector<double>> diagonal(const Progress& progress) const override;
    void row(std::int32_t i, std::vector<double>& sums, const Progress& progress) const override;
    [[nodiscard]] bool hasFewSums(std::int32_t i) const override;
    [[nodiscard]] SharedRow fewSums(std::int32_t i, FewSums& work, const Progress& progress) const override;

private:
    /// The part of a cookie's pages that a visit from one of them adds up.
    struct Visit
    {
        std::uint64_t begin : 40; ///< in SparseMatrix::index
        std::uint64_t count : 24;
    };
    CoOccurrence(const SparseMatrix& pairs, const PairWeights& weights, Part part);
    [[nodiscard]] Status fill(const Progress& progress);
    void fillFrom(std::size_t firstCookie, std::size_t lastCookie, std::span<std::int64_t> next);
    template <class Add>
    void visitAll(std::int32_t i, const Progress& progress, Add add) const;
    template <class Touch>
    void addUp(std::int32_t i, double* sum, const Progress& progress, Touch touch) const;

    const SparseMatrix* m_pairs;
    const PairWeights* m_weights;
    Part m_part;
    std::vector<std::int64_t> m_start; ///< of the visits of each page
    std::unique_ptr<Visit[]> m_visits; ///< by page, cookies ascending
    std::unique_ptr<double[]> m_own;   ///< parallel to m_visits: w_u z_ui; none: 1
};

} // namespace leadlight
