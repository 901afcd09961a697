// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/numeric/sparse_matrix.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace leadlight {

struct DataShape;

/// The pairs that say something: `strength` itself, or where some pairs have strength 0, `copy` without those. Gives up
/// half way where progress is cancelled.
[[nodiscard]] const SparseMatrix& withoutZeros(const SparseMatrix& strength, SparseMatrix& copy,
                                               const Progress& progress);

/// What each (cookie, page) pair counts in a co-occurrence C(i, j) = sum over cookies u of w_u z_ui z_uj.
struct PairWeights
{
    std::vector<float> pair;    ///< z, parallel to SparseMatrix::index; empty: 1 for every pair
    std::vector<double> cookie; ///< w per cookie; empty: 1 for every cookie
};

/// A row of C: the sums with all pages, or only with those that share something with its page.
struct SharedRow
{
    std::span<const std::int32_t> pages; ///< ascending, parallel to `sums`; empty: `sums` are of all pages in turn
    std::span<const double> sums;
};

/// What one thread needs for rows of few pages.
struct FewSums
{
    std::vector<double> sum; ///< per page; zeros between two rows
    std::vector<std::int32_t> pages;
    std::vector<double> packed; ///< of `pages`
};

/// Rows of C, one at a time, for several threads at once (Gustavson, "Two fast algorithms for sparse matrices", ACM
/// TOMS 4(3), 1978). Each sum runs over the cookies in ascending order, so results do not depend on the thread count.
/// Keeps references to pairs and weights, and beside them 8 bytes a pair, 16 where pairs or cookies have weights.
class CoOccurrence
{
public:
    enum class Part {
        WholeRows,
        UpToDiagonal, ///< at half the cost
    };
    [[nodiscard]] static Result<CoOccurrence> prepare(const SparseMatrix& pairs, const PairWeights& weights, Part part,
                                                      const Progress& progress);

    [[nodiscard]] std::int32_t pages() const { return m_pairs->cols; }
    /// C(i, i) for all pages: the squared norms.
    [[nodiscard]] Result<std::vector<double>> diagonal(const Progress& progress) const;
    /// C(i, j) for all pages j (or j <= i), the diagonal included. Gives up half way where progress is cancelled.
    void row(std::int32_t i, std::vector<double>& sums, const Progress& progress) const;
    /// Whether the row of page i is made of so few additions that it is not worth looking at every page for it.
    [[nodiscard]] bool hasFewSums(std::int32_t i) const;
    /// The same sums as row(), in time of their number and not of the pages: of those that share a cookie with page i,
    /// itself among them. They stand in `work` until its next use. Only for Part::WholeRows.
    [[nodiscard]] SharedRow fewSums(std::int32_t i, FewSums& work, const Progress& progress) const;

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
[[nodiscard]] Result<SparseMatrix> nearestPages(const CoOccurrence& coOccurrence, std::int32_t neighbours,
                                                const RowScore& score, const Progress& progress);

/// Bytes that nearestPages() and what it is made from take beside the data, at most.
[[nodiscard]] std::int64_t nearestPagesMemory(const DataShape& shape, std::int64_t neighbours);

} // namespace leadlight
