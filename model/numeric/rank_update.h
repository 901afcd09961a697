// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/vector_lanes.h"

namespace leadlight {

/// The lower triangle of a sum of outer products, a <- a +- P'P, for a panel P of a few dozen rows that fits the first
/// cache. Registers hold an 8 x 2-register tile of `a` while the panel streams by.
namespace rank_update {

inline constexpr int tileHeight = 8;

template <class T, int Width, bool Subtract>
inline void updateTile(const T* panel, Eigen::Index rows, Eigen::Index stride, Eigen::Index row, Eigen::Index column,
                       T* a)
{
    using L = Lanes<T>;
    typename L::Packet sum[tileHeight][Width];
    LEADLIGHT_UNROLL
    for (int i = 0; i < tileHeight; ++i)
        LEADLIGHT_UNROLL
    for (int j = 0; j < Width; ++j)
        sum[i][j] = L::zero();
    for (Eigen::Index r = 0; r < rows; ++r) {
        const T* line = panel + r * stride;
        typename L::Packet right[Width];
        LEADLIGHT_UNROLL
        for (int j = 0; j < Width; ++j)
            right[j] = L::load(line + column + j * L::count);
        LEADLIGHT_UNROLL
        for (int i = 0; i < tileHeight; ++i) {
            const auto left = L::broadcast(line[row + i]);
            LEADLIGHT_UNROLL
            for (int j = 0; j < Width; ++j)
                sum[i][j] = L::multiplyAdd(left, right[j], sum[i][j]);
        }
    }
    LEADLIGHT_UNROLL
    for (int i = 0; i < tileHeight; ++i)
        LEADLIGHT_UNROLL
    for (int j = 0; j < Width; ++j) {
        T* target = a + (row + i) * stride + column + j * L::count;
        const auto before = L::load(target);
        L::store(target, Subtract ? L::subtract(before, sum[i][j]) : L::add(before, sum[i][j]));
    }
}

/// `panel` and `a` have rows of `stride` = paddedLength(f) values. Touches the lower triangle of a, and some of what is
/// right of its diagonal. Calls between() before each tile: room for prefetching what comes next.
template <class T, bool Subtract, class Between>
inline void update(const T* panel, Eigen::Index rows, Eigen::Index stride, T* a, Between&& between)
{
    constexpr Eigen::Index lanes = Lanes<T>::count;
    for (Eigen::Index column = 0; column < stride; column += 2 * lanes)
        for (Eigen::Index row = column / tileHeight * tileHeight; row < stride; row += tileHeight) {
            between();
            const bool wide = column + lanes < stride && row + tileHeight > column + lanes;
            if (wide)
                updateTile<T, 2, Subtract>(panel, rows, stride, row, column, a);
            else
                updateTile<T, 1, Subtract>(panel, rows, stride, row, column, a);
        }
}

/// How many tiles update() goes through.
template <class T>
[[nodiscard]] constexpr Eigen::Index tileCount(Eigen::Index stride)
{
    constexpr Eigen::Index lanes = Lanes<T>::count;
    Eigen::Index count = 0;
    for (Eigen::Index column = 0; column < stride; column += 2 * lanes)
        count += (stride - column / tileHeight * tileHeight) / tileHeight;
    return count;
}

} // namespace rank_update
} // namespace leadlight
