// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/ease_by_cookies.h"

#include "model/recommend/linear/page_sums.h"
#include "model/recommend/linear/scaled_gram.h"
#include "model/recommend/score_matrix.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

constexpr std::int32_t fewestPages = 1024;    // below, the direct way takes no time anyway
constexpr double largestSquareToRidge = 1024; // beyond, M loses more than three of float32's seven digits
constexpr std::size_t cookiesBetweenPolls = 4096;
constexpr std::int32_t side = SymmetricTiles::side;

/// Y and the diagonal it is scaled by.
struct ScaledPairs
{
    SparseMatrix byCookie; ///< cookies with two pages or more x pages
    SparseMatrix byPage;
    std::vector<double> root; ///< sqrt(L) per page
};

Result<ScaledPairs> scaledPairs(const SparseMatrix& strength, const std::vector<float>& x,
                                const std::vector<double>& ridge, const Progress& progress)
{
    const auto value = [&x](std::size_t p) { return x.empty() ? 1.0 : static_cast<double>(x[p]); };
    ScaledPairs out{{}, {}, ridge};
    for (std::size_t u = 0; u + 1 < strength.start.size(); ++u) {
        const auto p = static_cast<std::size_t>(strength.start[u]);
        if (strength.start[u + 1] == strength.start[u] + 1)
            out.root[static_cast<std::size_t>(strength.index[p])] += value(p) * value(p);
    }
    std::ranges::transform(out.root, out.root.begin(), [](double diagonal) { return std::sqrt(diagonal); });
    out.byCookie.cols = strength.cols;
    for (std::size_t u = 0; u + 1 < strength.start.size(); ++u) {
        if (u % cookiesBetweenPolls == 0 && progress.cancelled())
            return cancelled();
        if (strength.start[u + 1] <= strength.start[u] + 1)
            continue;
        for (auto p = static_cast<std::size_t>(strength.start[u]); p < static_cast<std::size_t>(strength.start[u + 1]);
             ++p) {
            out.byCookie.index.push_back(strength.index[p]);
            out.byCookie.value.push_back(
                static_cast<float>(value(p) / out.root[static_cast<std::size_t>(strength.index[p])]));
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
    auto matrix = scaledGram(*gram, root, progress.part(0.0, 0.1));
    if (!matrix)
        return tl::unexpected(std::move(matrix.error()));
    if (const Status inverted = negativeInverseInPlace(*matrix, progress.part(0.1, 0.8)); !inverted)
        return tl::unexpected(inverted.error());
    ScaledSymmetric scaled{std::move(*matrix), {}, {}};
    for (const double r : root)
        scaled.from.push_back(static_cast<float>(1.0 / r));
    scaled.to = scaled.from;
    return makeDenseLinear("ease", Strength::Weighted, std::move(scaled));
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
        Eigen::Map<Eigen::RowVectorXf> row(out.data(i / side, J) + (i % side) * side, side);
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

bool fewerCookiesThanPages(const SparseMatrix& strength, const std::vector<double>& squares,
                           const std::vector<double>& ridge)
{
    std::int64_t cookies = 0;
    for (std::size_t u = 0; u + 1 < strength.start.size(); ++u)
        cookies += strength.start[u + 1] > strength.start[u] + 1 ? 1 : 0;
    for (std::size_t j = 0; j < squares.size(); ++j)
        if (squares[j] > largestSquareToRidge * ridge[j])
            return false;
    return strength.cols >= fewestPages && 5 * cookies <= 4 * static_cast<std::int64_t>(strength.cols);
}

Result<ScaledSymmetric> easeByCookies(const SparseMatrix& strength, const std::vector<float>& x,
                                      const std::vector<double>& ridge, const Progress& progress)
{
    const auto pairs = scaledPairs(strength, x, ridge, progress);
    if (!pairs)
        return tl::unexpected(pairs.error());
    const auto solver = negativeSolver(pairs->byPage, progress);
    if (!solver)
        return tl::unexpected(solver.error());
    ScaledSymmetric weights{SymmetricTiles(strength.cols, progress), {}, {}};
    const Status filled = parallelFor(weights.matrix.tiles(), 1, progress, [&](std::int64_t J, std::int64_t) {
        fillTileColumn(weights.matrix, static_cast<std::int32_t>(J), pairs->byPage, **solver, progress);
    });
    if (!filled)
        return tl::unexpected(filled.error());
    progress.report(0.95, Phrase::tr("Weighing pages"));
    std::vector<double> diagonal(pairs->root.size());
    const Status found = parallelFor(strength.cols, 16, progress, [&](std::int64_t begin, std::int64_t end) {
        for (auto j = static_cast<std::int32_t>(begin); j < end; ++j)
            diagonal[static_cast<std::size_t>(j)] = diagonalOf(weights.matrix, *pairs, j);
    });
    if (!found)
        return tl::unexpected(found.error());
    for (std::size_t j = 0; j < diagonal.size(); ++j) {
        weights.matrix.set(static_cast<std::int32_t>(j), static_cast<std::int32_t>(j), 0.0F);
        weights.from.push_back(static_cast<float>(1.0 / pairs->root[j]));
        weights.to.push_back(static_cast<float>(pairs->root[j] / diagonal[j]));
    }
    return weights;
}

} // namespace leadlight
