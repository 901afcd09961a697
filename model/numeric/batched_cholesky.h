// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/numeric/vector_lanes.h"

namespace leadlight {

/// Small symmetric positive definite systems solved side by side, one in each vector lane: no latency chain, no
/// horizontal sums, and every lane's result is independent of what stands in the others. LAPACK-style one-at-a-time
/// factorisation reaches a few per cent of the machine at these sizes.
///
/// A batch of n x n lower triangles is kept in tiles of 4 x 4 elements, block row after block row, each element a
/// register with one value per system. Only the last block row may be ragged; its missing rows are never touched.
namespace batched {

inline constexpr int tile = 4;

[[nodiscard]] constexpr Eigen::Index tileRows(Eigen::Index n)
{
    return (n + tile - 1) / tile;
}
/// Number of T in a batch of n x n triangles.
template <class T>
[[nodiscard]] constexpr Eigen::Index triangleSize(Eigen::Index n)
{
    return tileRows(n) * (tileRows(n) + 1) / 2 * tile * tile * Lanes<T>::count;
}
/// Where tile (row, column) begins; column <= row.
template <class T>
[[nodiscard]] constexpr Eigen::Index tileOffset(Eigen::Index row, Eigen::Index column)
{
    return (row * (row + 1) / 2 + column) * tile * tile * Lanes<T>::count;
}
/// Where an element of a tile begins, counted from the tile.
template <class T>
[[nodiscard]] constexpr Eigen::Index inTile(Eigen::Index row, Eigen::Index column)
{
    return (row * tile + column) * Lanes<T>::count;
}

/// Calls body(std::integral_constant<int, rows>) with the number of rows of block row `row` of n.
template <class Body>
inline void withRows(Eigen::Index row, Eigen::Index n, Body&& body)
{
    switch (n - row * tile) {
    case 1:
        return body(std::integral_constant<int, 1>());
    case 2:
        return body(std::integral_constant<int, 2>());
    case 3:
        return body(std::integral_constant<int, 3>());
    default:
        return body(std::integral_constant<int, tile>());
    }
}

/// values -= sum over the `columns` tiles left of it of L(row) L(column)'.
template <class T, int Rows, int Columns>
inline void subtractProducts(const T* rowTiles, const T* columnTiles, Eigen::Index columns,
                             typename Lanes<T>::Packet (&values)[Rows][Columns])
{
    using L = Lanes<T>;
    typename L::Packet sum[Rows][Columns];
    LEADLIGHT_UNROLL
    for (int i = 0; i < Rows; ++i)
        LEADLIGHT_UNROLL
    for (int j = 0; j < Columns; ++j)
        sum[i][j] = L::zero();
    for (Eigen::Index m = 0; m < columns; ++m) {
        const T* a = rowTiles + m * inTile<T>(tile, 0);
        const T* b = columnTiles + m * inTile<T>(tile, 0);
        LEADLIGHT_UNROLL
        for (int k = 0; k < tile; ++k) {
            typename L::Packet column[Columns];
            LEADLIGHT_UNROLL
            for (int j = 0; j < Columns; ++j)
                column[j] = L::load(b + inTile<T>(j, k));
            LEADLIGHT_UNROLL
            for (int i = 0; i < Rows; ++i) {
                const auto row = L::load(a + inTile<T>(i, k));
                LEADLIGHT_UNROLL
                for (int j = 0; j < Columns; ++j)
                    sum[i][j] = L::multiplyAdd(row, column[j], sum[i][j]);
            }
        }
    }
    LEADLIGHT_UNROLL
    for (int i = 0; i < Rows; ++i)
        LEADLIGHT_UNROLL
    for (int j = 0; j < Columns; ++j)
        values[i][j] = L::subtract(values[i][j], sum[i][j]);
}

/// Factors a diagonal tile in place; the diagonal is left as reciprocals.
template <class T, int Rows>
inline void factorDiagonal(T* rowTiles, Eigen::Index row)
{
    using L = Lanes<T>;
    T* target = rowTiles + row * inTile<T>(tile, 0);
    typename L::Packet v[Rows][Rows];
    LEADLIGHT_UNROLL
    for (int i = 0; i < Rows; ++i)
        LEADLIGHT_UNROLL
    for (int j = 0; j < Rows; ++j)
        v[i][j] = L::load(target + inTile<T>(i, j <= i ? j : i));
    subtractProducts<T, Rows, Rows>(rowTiles, rowTiles, row, v);
    LEADLIGHT_UNROLL
    for (int j = 0; j < Rows; ++j) {
        LEADLIGHT_UNROLL
        for (int m = 0; m < j; ++m)
            LEADLIGHT_UNROLL
        for (int i = j; i < Rows; ++i)
            v[i][j] = L::subtract(v[i][j], L::multiply(v[i][m], v[j][m]));
        const auto reciprocal = L::divide(L::broadcast(T(1)), L::squareRoot(v[j][j]));
        LEADLIGHT_UNROLL
        for (int i = j + 1; i < Rows; ++i)
            v[i][j] = L::multiply(v[i][j], reciprocal);
        v[j][j] = reciprocal;
        LEADLIGHT_UNROLL
        for (int i = j; i < Rows; ++i)
            L::store(target + inTile<T>(i, j), v[i][j]);
    }
}

/// Factors an off-diagonal tile in place, given the factored block row `column`.
template <class T, int Rows>
inline void factorTile(T* rowTiles, const T* columnTiles, Eigen::Index column)
{
    using L = Lanes<T>;
    T* target = rowTiles + column * inTile<T>(tile, 0);
    const T* diagonal = columnTiles + column * inTile<T>(tile, 0);
    typename L::Packet v[Rows][tile];
    LEADLIGHT_UNROLL
    for (int i = 0; i < Rows; ++i)
        LEADLIGHT_UNROLL
    for (int j = 0; j < tile; ++j)
        v[i][j] = L::load(target + inTile<T>(i, j));
    subtractProducts<T, Rows, tile>(rowTiles, columnTiles, column, v);
    LEADLIGHT_UNROLL
    for (int j = 0; j < tile; ++j) {
        LEADLIGHT_UNROLL
        for (int m = 0; m < j; ++m) {
            const auto factor = L::load(diagonal + inTile<T>(j, m));
            LEADLIGHT_UNROLL
            for (int i = 0; i < Rows; ++i)
                v[i][j] = L::subtract(v[i][j], L::multiply(v[i][m], factor));
        }
        const auto reciprocal = L::load(diagonal + inTile<T>(j, j));
        LEADLIGHT_UNROLL
        for (int i = 0; i < Rows; ++i) {
            v[i][j] = L::multiply(v[i][j], reciprocal);
            L::store(target + inTile<T>(i, j), v[i][j]);
        }
    }
}

/// Cholesky factors A = L L' in place, the diagonal of L as reciprocals. A lane whose matrix is not positive definite
/// ends up with NaN in it; the other lanes are not affected.
template <class T>
inline void factor(T* triangles, Eigen::Index n)
{
    for (Eigen::Index row = 0; row < tileRows(n); ++row)
        withRows(row, n, [&](auto rows) {
            T* rowTiles = triangles + tileOffset<T>(row, 0);
            for (Eigen::Index column = 0; column < row; ++column)
                factorTile<T, rows()>(rowTiles, triangles + tileOffset<T>(column, 0), column);
            factorDiagonal<T, rows()>(rowTiles, row);
        });
}

/// Solves L L' x = b in place; `x` holds n registers.
template <class T>
inline void solve(const T* triangles, Eigen::Index n, T* x)
{
    using L = Lanes<T>;
    const auto element = [triangles](Eigen::Index i, Eigen::Index j) {
        return L::load(triangles + tileOffset<T>(i / tile, j / tile) + inTile<T>(i % tile, j % tile));
    };
    for (Eigen::Index i = 0; i < n; ++i) {
        auto sum = L::zero();
        for (Eigen::Index j = 0; j < i; ++j)
            sum = L::multiplyAdd(element(i, j), L::load(x + j * L::count), sum);
        L::store(x + i * L::count, L::multiply(L::subtract(L::load(x + i * L::count), sum), element(i, i)));
    }
    for (Eigen::Index i = n; i-- > 0;) {
        const auto value = L::multiply(L::load(x + i * L::count), element(i, i));
        L::store(x + i * L::count, value);
        for (Eigen::Index j = 0; j < i; ++j)
            L::store(x + j * L::count, L::subtract(L::load(x + j * L::count), L::multiply(element(i, j), value)));
    }
}

} // namespace batched
} // namespace leadlight
