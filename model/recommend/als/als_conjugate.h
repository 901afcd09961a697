// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/recommend/als/als_system.h"

namespace leadlight {

/// Solves rows approximately by a few conjugate gradient steps on A x = b, starting from the row as it stands (Takács,
/// Pilászy, Tikk: Applications of the conjugate gradient method for implicit feedback collaborative filtering, RecSys
/// 2011). A is never formed: a step costs 2 n f + f^2 multiply-adds instead of n f^2 / 2 for the matrix.
template <class T>
class ConjugateSolver
{
public:
    /// At most `steps` steps, fewer where the residual is down to rounding. Stops early, with the row left undefined,
    /// when cancelled.
    [[nodiscard]] RowSums solve(const AlsSystem<T>& system, std::int32_t row, int steps, const Progress& progress);

private:
    using Vector = Eigen::Matrix<T, 1, Eigen::Dynamic>;

    void startFrom(const AlsSystem<T>& system, HistoryView entries, const Vector& x, const Progress& progress);
    void applyTo(const AlsSystem<T>& system, HistoryView entries, const Vector& direction, const Progress& progress);

    Vector m_x;
    Vector m_b;
    Vector m_residual; // b - A x
    Vector m_direction;
    Vector m_applied; // A direction
};

extern template class ConjugateSolver<float>;
extern template class ConjugateSolver<double>;

} // namespace leadlight
