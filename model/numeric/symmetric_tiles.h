// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"

#include <Eigen/Core>
#include <vector>

namespace leadlight {

/// A symmetric float32 matrix kept as the square tiles of its lower triangle: half the memory of a dense matrix, and
/// each tile fits the second-level cache. The last tiles are padded with the identity.
class SymmetricTiles
{
public:
    static constexpr std::int32_t side = 256;
    using TileMap = Eigen::Map<Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>;
    using ConstTileMap = Eigen::Map<const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>;

    SymmetricTiles() = default;
    /// n x n zeros; incomplete when cancelled.
    explicit SymmetricTiles(std::int32_t n, const Progress& progress = Progress());

    /// What such a matrix takes, in bytes.
    [[nodiscard]] static std::int64_t bytesOf(std::int64_t n)
    {
        return static_cast<std::int64_t>(offset((n + side - 1) / side, 0)) * static_cast<std::int64_t>(sizeof(float));
    }

    [[nodiscard]] std::int32_t size() const { return m_size; }
    /// Tiles along a side.
    [[nodiscard]] std::int32_t tiles() const { return m_tiles; }
    /// Tile at tile row I and tile column J <= I.
    [[nodiscard]] TileMap tile(std::int32_t I, std::int32_t J) { return {data(I, J), side, side}; }
    [[nodiscard]] ConstTileMap tile(std::int32_t I, std::int32_t J) const { return {data(I, J), side, side}; }
    [[nodiscard]] float* data(std::int32_t I, std::int32_t J) { return m_values.data() + offset(I, J); }
    [[nodiscard]] const float* data(std::int32_t I, std::int32_t J) const { return m_values.data() + offset(I, J); }

    /// Element (i, j), whichever triangle it lies in.
    [[nodiscard]] float operator()(std::int32_t i, std::int32_t j) const { return *at(std::max(i, j), std::min(i, j)); }
    void set(std::int32_t i, std::int32_t j, float value)
    {
        *const_cast<float*>(at(std::max(i, j), std::min(i, j))) = value;
    }

private:
    [[nodiscard]] static Eigen::Index offset(Eigen::Index I, Eigen::Index J)
    {
        return (I * (I + 1) / 2 + J) * side * side;
    }
    [[nodiscard]] const float* at(std::int32_t i, std::int32_t j) const
    {
        return data(i / side, j / side) + static_cast<Eigen::Index>(i % side) * side + j % side;
    }

    std::int32_t m_size = 0;
    std::int32_t m_tiles = 0;
    Eigen::ArrayXf m_values;
};

/// Replaces the positive definite A by -A^-1 in place, by sweeping one tile column after the other (the sweep operator:
/// Goodnight, "A tutorial on the SWEEP operator", The American Statistician 33(3), 1979; in blocks it is Gauss-Jordan
/// elimination). n^3 floating-point operations like Cholesky, inverse and product together, but all of them in one
/// kind of step: a product of tiles, in parallel. Each tile is changed by one task at a time in a fixed order, so the
/// result does not depend on the thread count. A tile product is well below a millisecond, and so is the wait for a
/// cancel.
[[nodiscard]] Status negativeInverseInPlace(SymmetricTiles& matrix, const Progress& progress);

/// matrix x vector, added up in float64. `vector` has size() entries.
[[nodiscard]] Result<std::vector<double>> product(const SymmetricTiles& matrix, const std::vector<double>& vector,
                                                  const Progress& progress);

/// matrix -= vector vector'. `vector` has size() entries.
[[nodiscard]] Status subtractSquare(SymmetricTiles& matrix, const std::vector<double>& vector,
                                    const Progress& progress);

} // namespace leadlight
