// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/als/als_system.h"

namespace leadlight {

/// One side of the alternation: the rows of a strength matrix, ordered and cut into tasks once per training.
///
/// Solves every row's factors exactly from those of the other side (Hu, Koren, Volinsky 2008, equation 4):
/// x = (Y'Y + Y'(C - I)Y + lambda I)^-1 Y'C p, with c = alpha x strength. Entries of strength 0 count as absent. With
/// AlsSolver::ConjugateGradient only rows for which that is cheaper are, the others approximately, from how they stand.
class AlsSide
{
public:
    enum class Method {
        Cheapest, ///< per row, Woodbury's identity or Cholesky; RowSums::fit stays incomplete
        Cholesky, ///< the matrix of every row summed up
    };
    /// `matrix` must outlive this. Incomplete when cancelled.
    AlsSide(const SparseMatrix& matrix, const AlsOptions& options, int factors, Method method,
            const Progress& progress);

    /// Fills `solved` from `fixed`; both have rows of paddedLength(factors) values. Same result on any thread count.
    template <class T>
    [[nodiscard]] Result<RowSums> solve(const Factors<T>& fixed, Factors<T>& solved, const Progress& progress,
                                        const Phrase& stage) const;

private:
    enum class Way {
        Precise,     ///< in double: a confidence beside which float32 loses the rest
        Approximate, ///< what would be Many, by conjugate gradients
        Many,
        Few,
    };
    struct Task
    {
        Way way;
        std::size_t begin; ///< in m_order
        std::size_t end;
        double cost;
    };

    [[nodiscard]] Way wayOf(std::int32_t row, bool few) const;
    [[nodiscard]] double saving() const;
    void order(bool few, const Progress& progress);
    [[nodiscard]] double cost(Way way, std::size_t entries) const;
    void cut(Way way, std::size_t begin, std::size_t end);

    const SparseMatrix& m_matrix;
    const AlsOptions m_options;
    int m_factors;
    double m_mostConfidence; // above it a row is solved in double
    std::size_t m_lanes;
    bool m_few = false;                // some rows go the way of Woodbury
    std::vector<std::int32_t> m_order; // rows by way, then by falling number of entries
    std::vector<Task> m_tasks;
    double m_cost = 0.0; // of all tasks
};

} // namespace leadlight
