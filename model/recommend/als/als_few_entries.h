// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/als/als_system.h"

namespace leadlight {

/// Solves rows with few entries n through an n x n system instead of a factors x factors one, exactly, one row in each
/// vector lane. With D = C - I >= 0, E = D^1/2, V the n fixed rows and S = V G^-1 V', Woodbury's identity gives
///     x = (G + V'DV)^-1 V'c = G^-1 V'w,   w = 1 + E v,   (I + E S E) v = E (1 - S 1).
/// This form has no D^-1, so c = 1 is nothing special, and its matrix has no eigenvalue below 1.
template <class T>
class FewEntriesSolver
{
public:
    /// `rows`: at most Lanes<T>::count, longest first, no confidence in (0, 1).
    [[nodiscard]] RowSums solve(const AlsSystem<T>& system, std::span<const std::int32_t> rows);

private:
    void gather(const AlsSystem<T>& system, std::span<const std::int32_t> rows);
    void addPanel(const AlsSystem<T>& system, Eigen::Index column);
    void multiplyPanel();
    void scale();
    [[nodiscard]] double expand(const AlsSystem<T>& system, std::int32_t row, Eigen::Index lane) const;

    Eigen::Index m_n = 0;              // entries of the longest row
    std::vector<std::int32_t> m_index; // n x lanes: fixed row, or the row of zeros
    AlignedBuffer<T> m_root;           // n registers: E, 0 where a lane has no entry
    AlignedBuffer<T> m_panel;          // n x lanes registers: a piece of the gathered z, transposed
    AlignedBuffer<T> m_triangles;      // I + E S E
    AlignedBuffer<T> m_weight;         // n registers: row sums of S, then v, then w
};

extern template class FewEntriesSolver<float>;
extern template class FewEntriesSolver<double>;

} // namespace leadlight
