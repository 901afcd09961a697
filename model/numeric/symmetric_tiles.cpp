// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/numeric/symmetric_tiles.h"

#include "model/base/huge_pages.h"
#include "model/base/parallel.h"
#include "model/numeric/tile_products.h"

#include <Eigen/Cholesky>
#include <tbb/cache_aligned_allocator.h>

namespace leadlight {

namespace {

using Panel = std::vector<float, tbb::cache_aligned_allocator<float>>;
constexpr std::int32_t side = SymmetricTiles::side;
constexpr std::size_t tileLength = static_cast<std::size_t>(side) * side;

using RowMajor = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Tile column k as tile_products takes it: A_ik A_kk^-1 and A_jk, a tile length for each tile row.
struct Panels
{
    explicit Panels(std::int32_t tiles)
        : scaled(static_cast<std::size_t>(tiles) * tileLength)
        , column(scaled.size())
    {
    }
    [[nodiscard]] static float* at(Panel& panel, std::int32_t I)
    {
        return panel.data() + static_cast<std::size_t>(I) * tileLength;
    }

    Panel scaled;
    Panel column;
};

/// Rows of tile row I that are no padding.
std::int32_t lengthOf(const SymmetricTiles& matrix, std::int32_t I)
{
    return std::min(side, matrix.size() - I * side);
}

/// The inverse of a pivot tile, in float64: it is a small part of the work and the whole result hangs on it.
Eigen::MatrixXf invertedPivot(const SymmetricTiles& matrix, std::int32_t k)
{
    const std::int32_t length = lengthOf(matrix, k);
    const Eigen::MatrixXd lower = matrix.tile(k, k).topLeftCorner(length, length).cast<double>();
    const Eigen::LLT<Eigen::MatrixXd, Eigen::Lower> cholesky(lower);
    return cholesky.solve(Eigen::MatrixXd::Identity(length, length)).cast<float>();
}

/// Where tile (I, J) of the lower triangle stands in a row-by-row count.
std::int64_t positionOf(std::int64_t I, std::int64_t J)
{
    return I * (I + 1) / 2 + J;
}

/// The tile at such a position.
std::pair<std::int32_t, std::int32_t> tileAt(std::int64_t position)
{
    auto I = static_cast<std::int64_t>((std::sqrt(8.0 * static_cast<double>(position) + 1.0) - 1.0) / 2.0);
    while (positionOf(I, 0) > position)
        --I;
    while (positionOf(I + 1, 0) <= position)
        ++I;
    return {static_cast<std::int32_t>(I), static_cast<std::int32_t>(position - positionOf(I, 0))};
}

/// A_ik = A_ik A_kk^-1, and both laid out for the products that follow.
void scaleTile(SymmetricTiles& matrix, std::int32_t I, std::int32_t k, const Eigen::MatrixXf& inverse, Panels& panels)
{
    const Eigen::Index depth = inverse.rows();
    SymmetricTiles::TileMap tile = matrix.tile(std::max(I, k), std::min(I, k));
    RowMajor column(side, depth);
    if (I > k)
        column = tile.leftCols(depth);
    else
        column = tile.topRows(depth).transpose();
    const RowMajor scaled = column * inverse;
    if (I > k)
        tile.leftCols(depth) = scaled;
    else
        tile.topRows(depth) = scaled.transpose();
    tile_products::layOut(scaled.data(), side, depth, depth, tile_products::strip, Panels::at(panels.scaled, I));
    tile_products::layOut(column.data(), side, depth, depth, tile_products::band, Panels::at(panels.column, I));
}

/// Sweeps tile column k: A_ij -= A_ik A_kk^-1 A_kj, A_ik = A_ik A_kk^-1, A_kk = -A_kk^-1. `inverse` is that of the
/// pivot, and that of the next one afterwards: it is found while the other tiles are worked on.
Status sweep(SymmetricTiles& matrix, std::int32_t k, Eigen::MatrixXf& inverse, Panels& panels, const Progress& progress)
{
    const std::int32_t tiles = matrix.tiles();
    const Eigen::Index depth = inverse.rows();
    Status scaled = parallelFor(tiles, 1, progress, [&](std::int64_t begin, std::int64_t) {
        const auto I = static_cast<std::int32_t>(begin);
        if (I == k)
            matrix.tile(k, k).topLeftCorner(depth, depth) = -inverse;
        else
            scaleTile(matrix, I, k, inverse, panels);
    });
    if (!scaled)
        return scaled;
    const std::int32_t next = k + 1 < tiles ? k + 1 : 0;
    const std::int64_t nextPivot = positionOf(next, next); // the first of all, in place of the tile that stands there
    return parallelFor(positionOf(tiles, 0), 1, progress, [&](std::int64_t begin, std::int64_t) {
        const auto [I, J] = tileAt(begin == 0 ? nextPivot : begin == nextPivot ? 0 : begin);
        if (I == k || J == k)
            return;
        tile_products::subtract(Panels::at(panels.scaled, I), Panels::at(panels.column, J),
                                {lengthOf(matrix, I), lengthOf(matrix, J), depth, I == J}, matrix.data(I, J), side);
        if (I == k + 1 && J == k + 1)
            inverse = invertedPivot(matrix, k + 1);
    });
}

/// The entries that belong to a tile row or column; zeros in the padding.
template <class Scalar>
Eigen::Matrix<Scalar, side, 1> segmentOf(const std::vector<double>& vector, std::int32_t tile)
{
    const std::ptrdiff_t first = static_cast<std::ptrdiff_t>(tile) * side;
    const auto length = std::min<Eigen::Index>(side, static_cast<Eigen::Index>(vector.size()) - first);
    Eigen::Matrix<Scalar, side, 1> out = Eigen::Matrix<Scalar, side, 1>::Zero();
    out.head(length) = Eigen::Map<const Eigen::VectorXd>(vector.data() + first, length).cast<Scalar>();
    return out;
}

} // namespace

SymmetricTiles::SymmetricTiles(std::int32_t n, const Progress& progress)
    : m_size(n)
    , m_tiles((n + side - 1) / side)
    , m_values(offset(m_tiles, 0))
{
    preferHugePages(m_values.data(), static_cast<std::size_t>(m_values.size()) * sizeof(float));
    constexpr std::int64_t valuesAtOnce = 1 << 20;
    const Status cleared =
        parallelFor(m_values.size(), valuesAtOnce, progress,
                    [this](std::int64_t begin, std::int64_t end) { m_values.segment(begin, end - begin).setZero(); });
    if (!cleared)
        return;
    for (std::int32_t i = n; i < m_tiles * side; ++i)
        set(i, i, 1.0F);
}

Status negativeInverseInPlace(SymmetricTiles& matrix, const Progress& progress)
{
    if (matrix.size() == 0)
        return {};
    Panels panels(matrix.tiles());
    Eigen::MatrixXf inverse = invertedPivot(matrix, 0);
    for (std::int32_t k = 0; k < matrix.tiles(); ++k) {
        if (Status swept = sweep(matrix, k, inverse, panels, progress); !swept)
            return swept;
        progress.report(static_cast<double>(k + 1) / matrix.tiles(), Phrase::tr("Inverting the page matrix"));
    }
    // Of the tiles on the diagonal only the lower half has been kept up to date.
    return parallelFor(matrix.tiles(), 1, progress, [&](std::int64_t begin, std::int64_t) {
        SymmetricTiles::TileMap tile = matrix.tile(static_cast<std::int32_t>(begin), static_cast<std::int32_t>(begin));
        tile.triangularView<Eigen::StrictlyUpper>() = tile.transpose();
    });
}

Result<std::vector<double>> product(const SymmetricTiles& matrix, const std::vector<double>& vector,
                                    const Progress& progress)
{
    std::vector<double> out(vector.size());
    const Status done = parallelFor(matrix.tiles(), 1, progress, [&](std::int64_t begin, std::int64_t) {
        const auto K = static_cast<std::int32_t>(begin);
        Eigen::Matrix<double, side, 1> sum = Eigen::Matrix<double, side, 1>::Zero();
        for (std::int32_t I = 0; I < matrix.tiles() && !progress.cancelled(); ++I) {
            const auto segment = segmentOf<double>(vector, I);
            const auto tile = matrix.tile(std::max(I, K), std::min(I, K));
            for (Eigen::Index row = 0; row < side; ++row)
                if (I <= K)
                    sum(row) += tile.row(row).cast<double>().dot(segment);
                else
                    sum.noalias() += segment(row) * tile.row(row).transpose().cast<double>();
        }
        const std::ptrdiff_t first = static_cast<std::ptrdiff_t>(K) * side;
        std::copy_n(sum.data(), std::min<std::ptrdiff_t>(side, std::ssize(out) - first), out.data() + first);
    });
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

Status subtractSquare(SymmetricTiles& matrix, const std::vector<double>& vector, const Progress& progress)
{
    const std::int64_t count = static_cast<std::int64_t>(matrix.tiles()) * (matrix.tiles() + 1) / 2;
    return parallelFor(count, 1, progress, [&](std::int64_t begin, std::int64_t) {
        const auto [I, J] = tileAt(begin);
        matrix.tile(I, J).noalias() -= segmentOf<float>(vector, I) * segmentOf<float>(vector, J).transpose();
    });
}

} // namespace leadlight
