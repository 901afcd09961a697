// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/recommend/als/als_system.h"

namespace leadlight {

/// Solves rows with many entries: each row's factors x factors matrix is summed up by rank updates from panels of
/// gathered fixed rows, then a batch of them is factored by Cholesky side by side, one in each vector lane.
template <class T>
class ManyEntriesSolver
{
public:
    enum class Schedule {
        OneThread,
        RowsInParallel, ///< the rows of a batch at once: for batches that would keep one thread busy for long
    };

    /// `rows`: at most Lanes<T>::count. Stops early, with the rows left undefined, when cancelled.
    [[nodiscard]] RowSums solve(const AlsSystem<T>& system, std::span<const std::int32_t> rows, Schedule schedule,
                                const Progress& progress);

private:
    void accumulate(const AlsSystem<T>& system, std::int32_t row, Eigen::Index lane, const Progress& progress);
    void interleave(const AlsSystem<T>& system);
    void deal(const AlsSystem<T>& system, std::span<const std::int32_t> rows);

    AlignedBuffer<T> m_matrices;  // lanes x (stride x stride): A, lower triangles
    AlignedBuffer<T> m_right;     // lanes x stride: b
    AlignedBuffer<T> m_triangles; // the same matrices side by side
    AlignedBuffer<T> m_x;         // stride registers
};

extern template class ManyEntriesSolver<float>;
extern template class ManyEntriesSolver<double>;

} // namespace leadlight
