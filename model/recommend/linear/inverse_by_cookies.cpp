// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/inverse_by_cookies.h"

#include "model/recommend/linear/co_occurrence.h"
#include "model/recommend/linear/dense_linear.h"
#include "model/recommend/linear/page_sums.h"
#include "model/recommend/linear/scaled_gram.h"
#include "model/recommend/score_matrix.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

constexpr std::int32_t fewestPages = 1024;    // below, the direct way takes no time anyway
constexpr double largestSquareToRidge = 1024; // beyond, M loses more than three of float32's seven digits
constexpr std::int32_t cookiesBetweenPolls = 4096;
constexpr std::int32_t side = SymmetricTiles::side;

/// Y and the diagonal it is scaled by.
struct ScaledPairs
{
    SparseMatrix byCookie; ///< cookies with two pages or more x pages
    SparseMatrix byPage;
    std::vector<double> root; ///< sqrt(L) per page
};

Result<ScaledPairs> scaledPairs(const SparseMatrix& rows, const std::vector<double>& ridge, const Progress& progress)
{
    ScaledPairs out{{}, {}, ridge};
    for (std::int32_t u = 0; u < rows.rows; ++u) {
        const HistoryView row = rows.row(u);
        if (row.size() == 1) {
            const double x = row.strengths.front();
            out.root[static_cast<std::size_t>(row.pages.front())] += x * x;
        }
    }
    std::ranges::transform(out.root, out.root.begin(), [](double diagonal) { return std::sqrt(diagonal); });
    out.byCookie.cols = rows.cols;
    for (std::int32_t u = 0; u < rows.rows; ++u) {
        if (u % cookiesBetweenPolls == 0 && progress.cancelled())
            return cancelled();
        const HistoryView row = rows.row(u);
        if (row.size() <= 1)
            continue;
        for (std::size_t k = 0; k < row.size(); ++k) {
            const double root = out.root[static_cast<std::size_t>(row.pages[k])];
            out.byCookie.index.push_back(row.pages[k]);
            out.byCookie.value.push_back(static_cast<float>(static_cast<double>(row.strengths[k]) / root));
        }
        out.byCookie.start.push_back(out.byCookie.nonZeros());
        ++out.byCookie.rows;
    }
    auto byPage = transposed(out.byCookie, progress);
    if (!byPage)
        return tl::unexpected(std::move(byPage.error()));
    out.byPage = std::move(*byPage);
    return out;
}

/// The model that turns a row y of weights per cookie into -K^-1 y.
Result<std::shared_ptr<const Recommender>> negativeSolver(const SparseMatrix& byPage, const Progress& progress)
{
    const PairWeights weights{byPage.value, {}};
    const auto gram = CoOccurrence::prepare(byPage, weights, CoOccurrence::Part::UpToDiagonal, progress);
    if (!gram)
        return tl::unexpected(gram.error());
    auto squares = gram->diagonal(progress);
    if (!squares)
        return tl::unexpected(std::move(squares.error()));
    std::vector<double>& root = *squares;
    std::ranges::transform(root, root.begin(), [](double square) { return std::sqrt(1.0 + square); });
    const auto rowOf = [&](std::int32_t i, std::vector<double>& row) { gram->row(i, row, progress); };
    auto matrix = scaledGram(rowOf, root, progress.part(0.0, 0.1));
    if (!matrix)
        return tl::unexpected(std::move(matrix.error()));
    if (const Status inverted = negativeInverseInPlace(*matrix, progress.part(0.1, 0.8)); !inverted)
        return tl::unexpected(inverted.error());
    ScaledSymmetric scaled{std::move(*matrix), {}, {}};
    for (const double r : root)
        scaled.from.push_back(static_cast<float>(1.0 / r));
    scaled.to = scaled.from;
    return makeDenseLinear("ease", {Strength::Weighted}, std::move(scaled));
}

/// Tile column J of Y' K^-1 Y at and below the diagonal.
void fillTileColumn(SymmetricTiles& out, std::int32_t J, const SparseMatrix& byPage, const Recommender& solver,
                    const Progress& progress)
{
    const std::int32_t first = J * side;
    ScoreMatrix solved(std::min(side, out.size() - first), byPage.cols);
    solver.scoreCookies(byPage, first, blockOf(solved), progress);
    if (progress.cancelled())
        return;
    ScoreMatrix byCookie = ScoreMatrix::Zero(byPage.cols, side);
    byCookie.leftCols(solved.rows()) = solved.transpose();
    for (std::int32_t i = first; i < out.size() && !progress.cancelled(); ++i) {
        Eigen::Map<Eigen::RowVectorXf> row(out.data(i / side, J) + std::ptrdiff_t{i % side} * side, side);
        row.setZero();
        const HistoryView cookies = byPage.row(i);
        for (std::size_t k = 0; k < cookies.size(); ++k)
            row.noalias() -= cookies.strengths[k] * byCookie.row(cookies.pages[k]);
    }
}

/// M_jj = (1 + sum over i != j of y_j'y_i S_ij) / (1 + y_j'y_j), S = Y' K^-1 Y.
double diagonalOf(const SymmetricTiles& products, const ScaledPairs& pairs, std::int32_t j)
{
    double sum = 1.0;
    double square = 1.0;
    const HistoryView cookies = pairs.byPage.row(j);
    for (std::size_t k = 0; k < cookies.size(); ++k) {
        const double y = cookies.strengths[k];
        square += y * y;
        const HistoryView pages = pairs.byCookie.row(cookies.pages[k]);
        for (std::size_t h = 0; h < pages.size(); ++h)
            if (pages.pages[h] != j)
                sum += y * static_cast<double>(pages.strengths[h]) * static_cast<double>(products(pages.pages[h], j));
    }
    return sum / square;
}

} // namespace

bool fewerRowsThanPages(std::int64_t rows, std::int64_t pages)
{
    return pages >= fewestPages && 5 * rows <= 4 * pages;
}

bool fewerRowsThanPages(std::int64_t rows, const std::vector<double>& squares, const std::vector<double>& ridge)
{
    for (std::size_t j = 0; j < squares.size(); ++j)
        if (squares[j] > largestSquareToRidge * ridge[j])
            return false;
    return fewerRowsThanPages(rows, static_cast<std::int64_t>(squares.size()));
}

std::int64_t rowsWithTwoPages(const SparseMatrix& rows)
{
    std::int64_t count = 0;
    for (std::size_t u = 0; u + 1 < rows.start.size(); ++u)
        count += rows.start[u + 1] > rows.start[u] + 1 ? 1 : 0;
    return count;
}

Result<ScaledInverse> inverseByCookies(const SparseMatrix& rows, const std::vector<double>& ridge,
                                       const Progress& progress)
{
    auto pairs = scaledPairs(rows, ridge, progress);
    if (!pairs)
        return tl::unexpected(std::move(pairs.error()));
    const auto solver = negativeSolver(pairs->byPage, progress);
    if (!solver)
        return tl::unexpected(solver.error());
    ScaledInverse out{SymmetricTiles(rows.cols, progress), {}, std::vector<double>(ridge.size())};
    const Status filled = parallelFor(out.negative.tiles(), 1, progress, [&](std::int64_t J, std::int64_t) {
        fillTileColumn(out.negative, static_cast<std::int32_t>(J), pairs->byPage, **solver, progress);
    });
    if (!filled)
        return tl::unexpected(filled.error());
    progress.report(0.95, Phrase::tr("Weighing pages"));
    const Status found = parallelFor(rows.cols, 16, progress, [&](std::int64_t begin, std::int64_t end) {
        for (auto j = static_cast<std::int32_t>(begin); j < end; ++j)
            out.diagonal[static_cast<std::size_t>(j)] = diagonalOf(out.negative, *pairs, j);
    });
    if (!found)
        return tl::unexpected(found.error());
    for (std::int32_t j = 0; j < rows.cols; ++j)
        out.negative.set(j, j, 0.0F);
    out.root = std::move(pairs->root);
    return out;
}

} // namespace leadlight
