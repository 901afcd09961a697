// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/page_regression.h"

#include "model/recommend/linear/inverse_by_cookies.h"
#include "model/recommend/linear/inverse_by_pages.h"
#include "model/recommend/linear/page_sums.h"
#include "model/recommend/strength_transform.h"
#include "model/recommend/training_memory.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>

namespace leadlight {

namespace {

/// The problem with X and the sums over it that every way needs.
struct Prepared
{
    const SparseMatrix& strength;
    PairWeights x;
    RegressionSums sums;
};

std::optional<Intercept> interceptOf(std::vector<double> sums, double cookies, double rho)
{
    if (!std::isfinite(rho) || cookies == 0.0)
        return {};
    return Intercept{std::move(sums), cookies * (1.0 + rho), cookies * rho};
}

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
    out.sums.intercept = interceptOf(std::move(*sums), cookies, rho);
    return {};
}

Status prepareSquares(Prepared& out, const Progress& progress)
{
    auto squares = sumByPage(out.strength, progress, [&](std::size_t, std::size_t p) {
        const double x = out.x.pair.empty() ? 1.0 : static_cast<double>(out.x.pair[p]);
        return x * x;
    });
    if (!squares)
        return tl::unexpected(squares.error());
    out.sums.squares = *std::move(squares);
    return {};
}

Result<Prepared> prepared(const PageRegression& problem, const Progress& progress)
{
    const SparseMatrix& strength = problem.strength;
    Prepared out{strength, {}, {}};
    Status status;
    if (problem.how != Strength::Binary)
        status = fillPairs(strength, out.x.pair, progress,
                           [&](std::size_t p) { return transformedStrength(strength.value[p], problem.how); });
    if (status)
        status = prepareSquares(out, progress);
    if (status && problem.features != nullptr)
        status = addFeatures(out.sums, *problem.features, progress);
    if (status)
        status = prepareIntercept(out, problem.rho, progress);
    if (!status)
        return tl::unexpected(std::move(status.error()));
    return out;
}

Result<ScaledInverse> inverseAmongPages(const Prepared& problem, double lambda, const Progress& progress)
{
    const auto gram = CoOccurrence::prepare(problem.strength, problem.x, CoOccurrence::Part::UpToDiagonal, progress);
    if (!gram)
        return tl::unexpected(gram.error());
    return inverseByPages(*gram, problem.sums, lambda, progress);
}

/// X with the features below it, by value.
SparseMatrix stacked(const Prepared& problem)
{
    SparseMatrix out = problem.strength;
    if (problem.x.pair.empty())
        std::ranges::fill(out.value, 1.0F);
    else
        out.value = problem.x.pair;
    if (problem.sums.features == nullptr)
        return out;
    const SparseMatrix& features = *problem.sums.features;
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
    if (inverse && problem.sums.intercept)
        if (const Status added = addIntercept(*inverse, rows, ridge, *problem.sums.intercept, progress); !added)
            return tl::unexpected(added.error());
    return inverse;
}

bool cheaperAmongCookies(const Prepared& problem, const std::vector<double>& ridge)
{
    std::int64_t rows = rowsWithTwoPages(problem.strength);
    if (problem.sums.features != nullptr)
        rows += rowsWithTwoPages(*problem.sums.features);
    return fewerRowsThanPages(rows, problem.sums.squares, ridge);
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

Result<PageWeights> finished(ScaledInverse inverse, const std::optional<Intercept>& intercept, const Progress& progress)
{
    PageWeights out{weightsFrom(std::move(inverse)), {}};
    if (!intercept)
        return out;
    auto prior = priorFrom(out.weights, *intercept, progress);
    if (!prior)
        return tl::unexpected(std::move(prior.error()));
    out.prior = std::move(*prior);
    return out;
}

} // namespace

Result<PageWeights> regressPages(const PageRegression& problem, const Progress& progress)
{
    const auto ready = prepared(problem, progress);
    if (!ready)
        return tl::unexpected(ready.error());
    const std::vector<double> ridge = ridges(ready->sums.squares, problem.lambda);
    const bool amongCookies = problem.way == PageRegression::Way::Cheaper
                                  ? cheaperAmongCookies(*ready, ridge)
                                  : problem.way == PageRegression::Way::AmongCookies;
    auto inverse = amongCookies ? inverseAmongCookies(*ready, ridge, progress)
                                : inverseAmongPages(*ready, problem.lambda, progress);
    if (!inverse)
        return tl::unexpected(std::move(inverse.error()));
    return finished(std::move(*inverse), ready->sums.intercept, progress);
}

Result<PageWeights> regressPages(const SummedRegression& problem, const Progress& progress)
{
    auto squares = problem.sums.products.diagonal(progress);
    if (!squares)
        return tl::unexpected(std::move(squares.error()));
    RegressionSums sums{.squares = *std::move(squares)};
    if (problem.features != nullptr)
        if (const Status added = addFeatures(sums, *problem.features, progress); !added)
            return tl::unexpected(added.error());
    sums.intercept = interceptOf(problem.sums.strength, problem.sums.trained, problem.rho);
    auto inverse = inverseByPages(problem.sums.products, sums, problem.lambda, progress);
    if (!inverse)
        return tl::unexpected(std::move(inverse.error()));
    return finished(std::move(*inverse), sums.intercept, progress);
}

std::int64_t regressionMemory(const DataShape& shape)
{
    constexpr std::int64_t perPair = 8 + 8 + 4;    // as in nearestPagesMemory()
    constexpr std::int64_t perPage = 64LL * 8;     // pageOrder()
    constexpr std::int64_t panels = 2LL * 256 * 4; // per page of a matrix that is inverted
    constexpr std::int64_t stackedPair = 3LL * 8;  // a copy, scaled by cookie and by page
    const std::int64_t matrix = SymmetricTiles::bytesOf(shape.pages);
    const std::int64_t always = matrix + shape.pairs * perPair + shape.pages * perPage;
    if (!fewerRowsThanPages(shape.cookiesWithTwoPages, shape.pages))
        return always + shape.pages * panels;
    return always + SymmetricTiles::bytesOf(shape.cookiesWithTwoPages) + shape.cookiesWithTwoPages * panels +
           shape.pairs * stackedPair;
}

} // namespace leadlight
