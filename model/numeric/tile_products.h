// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/vector_lanes.h"

namespace leadlight {

/// C -= A B' for tiles of a few hundred rows, where A and B have been laid out for it before and serve many products
/// each: a general product would lay both out anew every time, a fifth of its time at these sizes.
namespace tile_products {

/// Registers hold a patch of C, `strip` rows x two registers, while A and B stream by: as many as half of them.
inline constexpr Eigen::Index strip = Lanes<float>::count >= 16 ? 8 : 4;
inline constexpr Eigen::Index band = Eigen::Index{2} * Lanes<float>::count;

/// Rows in groups of `height`, each group column after column. `from` is row-major with rows of `stride` values; `rows`
/// is a multiple of height.
inline void layOut(const float* from, Eigen::Index rows, Eigen::Index depth, Eigen::Index stride, Eigen::Index height,
                   float* to)
{
    for (Eigen::Index row = 0; row < rows; row += height)
        for (Eigen::Index k = 0; k < depth; ++k)
            for (Eigen::Index i = 0; i < height; ++i)
                *to++ = from[(row + i) * stride + k];
}

inline void subtractPatch(const float* left, const float* right, Eigen::Index depth, float* out, Eigen::Index stride)
{
    using L = Lanes<float>;
    L::Packet sum[strip][2];
    LEADLIGHT_UNROLL
    for (int i = 0; i < strip; ++i)
        LEADLIGHT_UNROLL
    for (int j = 0; j < 2; ++j) {
        L::prefetch(out + i * stride + Eigen::Index{j} * L::count);
        sum[i][j] = L::zero();
    }
    for (Eigen::Index k = 0; k < depth; ++k) {
        const auto first = L::load(right + k * band);
        const auto second = L::load(right + k * band + L::count);
        LEADLIGHT_UNROLL
        for (int i = 0; i < strip; ++i) {
            const auto value = L::broadcast(left[k * strip + i]);
            sum[i][0] = L::multiplyAdd(value, first, sum[i][0]);
            sum[i][1] = L::multiplyAdd(value, second, sum[i][1]);
        }
    }
    LEADLIGHT_UNROLL
    for (int i = 0; i < strip; ++i)
        LEADLIGHT_UNROLL
    for (int j = 0; j < 2; ++j) {
        float* target = out + i * stride + Eigen::Index{j} * L::count;
        L::store(target, L::subtract(L::load(target), sum[i][j]));
    }
}

struct Size
{
    Eigen::Index rows = 0;
    Eigen::Index columns = 0;
    Eigen::Index depth = 0;
    bool lowerOnly = false; ///< what lies right of the diagonal is not wanted, and left as it is or not
};

/// C -= A B', row-major with rows of `stride` values, aligned. `left` is A laid out by `strip`, `right` B by `band`.
/// Rows and columns of C up to the next multiples of these are there, and touched.
inline void subtract(const float* left, const float* right, const Size& size, float* out, Eigen::Index stride)
{
    for (Eigen::Index row = 0; row < size.rows; row += strip) {
        const Eigen::Index columns = size.lowerOnly ? std::min(size.columns, row + strip) : size.columns;
        for (Eigen::Index column = 0; column < columns; column += band)
            subtractPatch(left + row * size.depth, right + column * size.depth, size.depth, out + row * stride + column,
                          stride);
    }
}

} // namespace tile_products
} // namespace leadlight
