// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/page_regression.h"

#include "model/recommend/linear/co_occurrence.h"
#include "model/recommend/linear/inverse_by_cookies.h"
#include "model/recommend/linear/page_sums.h"
#include "model/recommend/linear/scaled_gram.h"
#include "model/recommend/strength_transform.h"
#include "model/recommend/training_memory.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace leadlight {

namespace {

constexpr double smallestRidge = 0x1.0p-20;

/// lambda, raised where float32 could not tell it from the page's own part.
std::vector<double> ridges(const std::vector<double>& squares, double lambda)
{
    std::vector<double> ridge(squares.size());
    std::ranges::transform(squares, ridge.begin(), [lambda](double s) { return std::max(lambda, smallestRidge * s); });
    return ridge;
}

/// The problem with X and the sums over it that every way needs.
struct Prepared
{
    const SparseMatrix& strength;
    PairWeights x;
    const SparseMatrix* features;
    PairWeights featureValues;
    std::vector<double> squares; ///< diagonal of X'X + F'F
    std::optional<Intercept> intercept;
};

Status prepareIntercept(Prepared& out, double rho, const Progress& progress)
{
    // Cookies without a page say nothing of how popular pages are: those left out, or not there yet.
    double cookies = 0.0;
    for (std::size_t u = 0; u + 1 < out.strength.start.size(); ++u)
        cookies += out.strength.start[u + 1] > out.strength.start[u] ? 1.0 : 0.0;
    if (!std::isfinite(rho) || cookies == 0.0)
        return {};
    auto sums = sumByPage(out.strength, progress, [&](std::size_t, std::size_t p) {
        return out.x.pair.empty() ? 1.0 : static_cast<double>(out.x.pair[p]);
    });
    if (!sums)
        return tl::unexpected(sums.error());
    out.intercept = Intercept{std::move(*sums), cookies * (1.0 + rho), cookies * rho};
    return {};
}

Status addSquares(std::vector<double>& squares, const SparseMatrix& matrix, const std::vector<float>& values,
                  const Progress& progress)
{
    const auto more = sumByPage(matrix, progress, [&](std::size_t, std::size_t p) {
        const double x = values.empty() ? 1.0 : static_cast<double>(values[p]);
        return x * x;
    });
    if (!more)
        return tl::unexpected(more.error());
    std::ranges::transform(squares, *more, squares.begin(), std::plus<>());
    return {};
}

Result<Prepared> prepared(const PageRegression& problem, const Progress& progress)
{
    const SparseMatrix& strength = problem.strength;
    Prepared out{strength, {}, nullptr, {}, std::vector<double>(static_cast<std::size_t>(strength.cols), 0.0), {}};
    Status status;
    if (problem.how != Strength::Binary)
        status = fillPairs(strength, out.x.pair, progress,
                           [&](std::size_t p) { return transformedStrength(strength.value[p], problem.how); });
    if (status)
        status = addSquares(out.squares, strength, out.x.pair, progress);
    if (status && problem.features != nullptr && problem.features->nonZeros() > 0) {
        out.features = problem.features;
        out.featureValues.pair = problem.features->value;
        status = addSquares(out.squares, *problem.features, out.featureValues.pair, progress);
    }
    if (status)
        status = prepareIntercept(out, problem.rho, progress);
    if (!status)
        return tl::unexpected(std::move(status.error()));
    return out;
}

/// Rows of X'X + F'F - c c' / (N (1 + rho)) up to the diagonal.
class RowsOfA
{
public:
    RowsOfA(CoOccurrence gram, std::optional<CoOccurrence> features, const std::optional<Intercept>& intercept,
            const Progress& progress)
        : m_gram(std::move(gram))
        , m_features(std::move(features))
        , m_intercept(intercept)
        , m_progress(progress)
    {
    }
    void operator()(std::int32_t i, std::vector<double>& row) const
    {
        m_gram.row(i, row, m_progress);
        if (m_features) {
            std::vector<double> more;
            m_features->row(i, more, m_progress);
            std::ranges::transform(row, more, row.begin(), std::plus<>());
        }
        if (!m_intercept)
            return;
        const double own = m_intercept->sums[static_cast<std::size_t>(i)] / m_intercept->weight;
        for (std::size_t j = 0; j < row.size(); ++j)
            row[j] -= own * m_intercept->sums[j];
    }

private:
    CoOccurrence m_gram;
    std::optional<CoOccurrence> m_features;
    const std::optional<Intercept>& m_intercept;
    const Progress& m_progress;
};

Result<RowsOfA> rowsOfA(const Prepared& problem, const Progress& progress)
{
    constexpr auto part = CoOccurrence::Part::UpToDiagonal;
    auto gram = CoOccurrence::prepare(problem.strength, problem.x, part, progress);
    if (!gram)
        return tl::unexpected(std::move(gram.error()));
    if (problem.features == nullptr)
        return RowsOfA(std::move(*gram), std::nullopt, problem.intercept, progress);
    auto features = CoOccurrence::prepare(*problem.features, problem.featureValues, part, progress);
    if (!features)
        return tl::unexpected(std::move(features.error()));
    return RowsOfA(std::move(*gram), std::move(*features), problem.intercept, progress);
}

Result<ScaledInverse> inverseByPages(const Prepared& problem, double lambda, const Progress& progress)
{
    std::vector<double> own = problem.squares;
    if (problem.intercept)
        std::ranges::transform(own, problem.intercept->sums, own.begin(), [&](double square, double sum) {
            return square - sum * sum / problem.intercept->weight;
        });
    ScaledInverse out{{}, ridges(own, lambda), {}};
    std::ranges::transform(own, out.root, out.root.begin(), [](double a, double b) { return std::sqrt(a + b); });
    const auto rows = rowsOfA(problem, progress);
    if (!rows)
        return tl::unexpected(rows.error());
    auto matrix = scaledGram(std::cref(*rows), out.root, progress.part(0.0, 0.1));
    if (!matrix)
        return tl::unexpected(std::move(matrix.error()));
    out.negative = std::move(*matrix);
    if (const Status inverted = negativeInverseInPlace(out.negative, progress.part(0.1, 1.0)); !inverted)
        return tl::unexpected(inverted.error());
    for (std::int32_t j = 0; j < out.negative.size(); ++j) {
        out.diagonal.push_back(-static_cast<double>(out.negative(j, j)));
        out.negative.set(j, j, 0.0F);
    }
    return out;
}

/// X with the features below it, by value.
SparseMatrix stacked(const Prepared& problem)
{
    SparseMatrix out = problem.strength;
    if (problem.x.pair.empty())
        std::ranges::fill(out.value, 1.0F);
    else
        out.value = problem.x.pair;
    if (problem.features == nullptr)
        return out;
    const SparseMatrix& features = *problem.features;
    for (std::int32_t row = 1; row <= features.rows; ++row)
        out.start.push_back(out.nonZeros() + features.start[static_cast<std::size_t>(row)]);
    out.index.insert(out.index.end(), features.index.begin(), features.index.end());
    out.value.insert(out.value.end(), features.value.begin(), features.value.end());
    out.rows += features.rows;
    return out;
}

Result<ScaledInverse> inverseAmongCookies(const Prepared& problem, const std::vector<double>& ridge,
                                          const Progress& progress)
{
    const SparseMatrix rows = stacked(problem);
    auto inverse = inverseByCookies(rows, ridge, progress);
    if (inverse && problem.intercept)
        if (const Status added = addIntercept(*inverse, rows, ridge, *problem.intercept, progress); !added)
            return tl::unexpected(added.error());
    return inverse;
}

bool cheaperAmongCookies(const Prepared& problem, const std::vector<double>& ridge)
{
    std::int64_t rows = rowsWithTwoPages(problem.strength);
    if (problem.features != nullptr)
        rows += rowsWithTwoPages(*problem.features);
    return fewerRowsThanPages(rows, problem.squares, ridge);
}

/// With R = diag(root), A = R A_scaled R, so W(i, j) = negative(i, j) / root_i * root_j / diagonal_j.
ScaledSymmetric weightsFrom(ScaledInverse inverse)
{
    ScaledSymmetric weights;
    for (std::size_t j = 0; j < inverse.root.size(); ++j) {
        weights.from.push_back(static_cast<float>(1.0 / inverse.root[j]));
        weights.to.push_back(static_cast<float>(inverse.root[j] / inverse.diagonal[j]));
    }
    weights.matrix = std::move(inverse.negative);
    return weights;
}

Result<std::vector<float>> priorFrom(const ScaledSymmetric& weights, const Intercept& intercept,
                                     const Progress& progress)
{
    std::vector<double> scaled = intercept.sums;
    std::ranges::transform(scaled, weights.from, scaled.begin(), std::multiplies<>());
    const auto explained = product(weights.matrix, scaled, progress);
    if (!explained)
        return tl::unexpected(explained.error());
    std::vector<float> prior;
    prior.reserve(scaled.size());
    for (std::size_t j = 0; j < scaled.size(); ++j)
        prior.push_back(static_cast<float>((intercept.sums[j] - (*explained)[j] * static_cast<double>(weights.to[j])) /
                                           intercept.weight));
    return prior;
}

} // namespace

Result<PageWeights> regressPages(const PageRegression& problem, const Progress& progress)
{
    const auto ready = prepared(problem, progress);
    if (!ready)
        return tl::unexpected(ready.error());
    const std::vector<double> ridge = ridges(ready->squares, problem.lambda);
    const bool amongCookies = problem.way == PageRegression::Way::Cheaper
                                  ? cheaperAmongCookies(*ready, ridge)
                                  : problem.way == PageRegression::Way::AmongCookies;
    auto inverse =
        amongCookies ? inverseAmongCookies(*ready, ridge, progress) : inverseByPages(*ready, problem.lambda, progress);
    if (!inverse)
        return tl::unexpected(std::move(inverse.error()));
    PageWeights out{weightsFrom(std::move(*inverse)), {}};
    if (!ready->intercept)
        return out;
    auto prior = priorFrom(out.weights, *ready->intercept, progress);
    if (!prior)
        return tl::unexpected(std::move(prior.error()));
    out.prior = std::move(*prior);
    return out;
}

std::int64_t regressionMemory(const DataShape& shape)
{
    constexpr std::int64_t perPair = 8 + 8 + 4;  // as in nearestPagesMemory()
    constexpr std::int64_t perPage = 64 * 8;     // pageOrder()
    constexpr std::int64_t panels = 2 * 256 * 4; // per page of a matrix that is inverted
    constexpr std::int64_t stackedPair = 3 * 8;  // a copy, scaled by cookie and by page
    const std::int64_t matrix = SymmetricTiles::bytesOf(shape.pages);
    const std::int64_t always = matrix + shape.pairs * perPair + shape.pages * perPage;
    if (!fewerRowsThanPages(shape.cookiesWithTwoPages, shape.pages))
        return always + shape.pages * panels;
    return always + SymmetricTiles::bytesOf(shape.cookiesWithTwoPages) + shape.cookiesWithTwoPages * panels +
           shape.pairs * stackedPair;
}

} // namespace leadlight
