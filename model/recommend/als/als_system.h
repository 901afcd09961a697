// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/numeric/vector_lanes.h"
#include "model/recommend/als/als_model.h"

namespace leadlight {

/// Everything that the rows of one half-iteration share. Factor matrices have rows of paddedLength(factors) values,
/// with zeros behind the factors.
template <class T>
struct AlsSystem
{
    const SparseMatrix& matrix; ///< strengths, one row a row of `solved`; columns index the rows of `fixed`
    T alpha;
    int factors;
    const Factors<T>& fixed;
    Factors<T>& solved;
    const Progress& progress;
    Eigen::MatrixXd gram; ///< G = Y'Y + lambda I, factors x factors
    Factors<T> paddedGram{};

    // Only where rows with few entries are solved by Woodbury's identity; each with a row of zeros at the end.
    Factors<T> whitened{}; ///< rows z = L^-1 y with G = L L', so that z_i . z_j = y_i' G^-1 y_j
    Factors<T> pulled{};   ///< rows G^-1 y

    [[nodiscard]] T confidence(float strength) const { return alpha * static_cast<T>(strength); }
    [[nodiscard]] Eigen::Index stride() const { return fixed.cols(); }
};

/// Sums over the rows solved, for the objective.
struct RowSums
{
    double fit = 0.0;         ///< b.x with b = sum of c y over the row's entries
    double squaredNorm = 0.0; ///< |x|^2
    RowSums& operator+=(const RowSums& other)
    {
        fit += other.fit;
        squaredNorm += other.squaredNorm;
        return *this;
    }
};

/// Solves one row in double whatever T is: for confidences so large that float32 would lose the Gramian beside them.
/// Stops early, with the row left as it was, when cancelled.
template <class T>
[[nodiscard]] RowSums solvePrecisely(const AlsSystem<T>& system, std::int32_t row);

/// Y'Y in double for factors of `factors` used columns; the same on any number of threads. Incomplete when cancelled.
template <class T>
[[nodiscard]] Eigen::MatrixXd gramianOf(const Factors<T>& y, int factors, const Progress& progress);

/// Fills gram and paddedGram, and whitened and pulled where `few` rows are to come. Incomplete when cancelled.
template <class T>
void prepareSystem(AlsSystem<T>& system, double regularization, bool few);

} // namespace leadlight
