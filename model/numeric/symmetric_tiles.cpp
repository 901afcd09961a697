// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/numeric/symmetric_tiles.h"

#include "model/base/huge_pages.h"
#include "model/base/parallel.h"

#include <Eigen/Cholesky>
#include <tbb/cache_aligned_allocator.h>

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
    Status gathered = parallelFor(tiles, 1, progress, [&](std::int64_t begin, std::int64_t) {
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
    return parallelFor(count, 1, progress, [&](std::int64_t begin, std::int64_t) {
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
    Panel column(static_cast<std::size_t>(matrix.tiles()) * tileLength);
    Panel scaled(column.size());
    for (std::int32_t k = 0; k < matrix.tiles(); ++k) {
        if (Status swept = sweep(matrix, k, column, scaled, progress); !swept)
            return swept;
        progress.report(static_cast<double>(k + 1) / matrix.tiles(), Phrase::tr("Inverting the page matrix"));
    }
    return {};
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
