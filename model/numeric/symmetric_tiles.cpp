// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/numeric/symmetric_tiles.h"

#include "model/base/huge_pages.h"
#include "model/base/parallel.h"

#include <Eigen/Cholesky>
#include <tbb/cache_aligned_allocator.h>
#include <vector>

namespace leadlight {

namespace {

using Panel = std::vector<float, tbb::cache_aligned_allocator<float>>;
constexpr std::int32_t side = SymmetricTiles::side;
constexpr std::size_t tileLength = static_cast<std::size_t>(side) * side;

SymmetricTiles::TileMap panelTile(Panel& panel, std::int32_t I)
{
    return {panel.data() + static_cast<std::size_t>(I) * tileLength, side, side};
}

/// The inverse of a pivot tile, in float64: it is a small part of the work and the whole result hangs on it.
Eigen::MatrixXf invertedPivot(const SymmetricTiles::TileMap& pivot)
{
    const Eigen::MatrixXd lower = pivot.cast<double>();
    const Eigen::LLT<Eigen::MatrixXd, Eigen::Lower> cholesky(lower);
    return cholesky.solve(Eigen::MatrixXd::Identity(side, side)).cast<float>();
}

/// Tile (I, J) of the lower triangle from its position in a row-by-row count.
std::pair<std::int32_t, std::int32_t> tileAt(std::int64_t position)
{
    auto I = static_cast<std::int64_t>((std::sqrt(8.0 * static_cast<double>(position) + 1.0) - 1.0) / 2.0);
    while (I * (I + 1) / 2 > position)
        --I;
    while ((I + 1) * (I + 2) / 2 <= position)
        ++I;
    return {static_cast<std::int32_t>(I), static_cast<std::int32_t>(position - I * (I + 1) / 2)};
}

/// Sweeps tile column k: A_ij -= A_ik A_kk^-1 A_kj, A_ik = A_ik A_kk^-1, A_kk = -A_kk^-1.
Status sweep(SymmetricTiles& matrix, std::int32_t k, Panel& column, Panel& scaled, const Progress& progress)
{
    const std::int32_t tiles = matrix.tiles();
    const Eigen::MatrixXf inverse = invertedPivot(matrix.tile(k, k));
    const Status gathered = parallelFor(tiles, 1, progress, [&](std::int64_t begin, std::int64_t) {
        const auto I = static_cast<std::int32_t>(begin);
        if (I > k)
            panelTile(column, I) = matrix.tile(I, k);
        else if (I < k)
            panelTile(column, I) = matrix.tile(k, I).transpose();
        if (I != k)
            panelTile(scaled, I).noalias() = panelTile(column, I) * inverse;
    });
    if (!gathered)
        return gathered;
    const std::int64_t count = static_cast<std::int64_t>(tiles) * (tiles + 1) / 2;
    const Status updated = parallelFor(count, 1, progress, [&](std::int64_t begin, std::int64_t) {
        const auto [I, J] = tileAt(begin);
        if (I != k && J != k)
            matrix.tile(I, J).noalias() -= panelTile(scaled, I) * panelTile(column, J).transpose();
        else if (I != k)
            matrix.tile(I, k) = panelTile(scaled, I);
        else if (J != k)
            matrix.tile(k, J) = panelTile(scaled, J).transpose();
        else
            matrix.tile(k, k) = -inverse;
    });
    return updated;
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
    Panel column(static_cast<std::size_t>(matrix.tiles()) * tileLength);
    Panel scaled(column.size());
    for (std::int32_t k = 0; k < matrix.tiles(); ++k) {
        if (const Status swept = sweep(matrix, k, column, scaled, progress); !swept)
            return swept;
        progress.report(static_cast<double>(k + 1) / matrix.tiles(), Phrase::tr("Inverting the page matrix"));
    }
    return {};
}

} // namespace leadlight
