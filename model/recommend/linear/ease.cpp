// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/ease.h"

#include "model/recommend/linear/co_occurrence.h"
#include "model/recommend/linear/dense_linear.h"
#include "model/recommend/linear/ease_by_cookies.h"
#include "model/recommend/linear/page_sums.h"
#include "model/recommend/linear/scaled_gram.h"
#include "model/recommend/strength_transform.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace leadlight {

namespace {

constexpr double smallestRidge = 0x1.0p-20;

/// lambda, raised where float32 could not tell it from the page's sum of squares.
std::vector<double> ridges(const std::vector<double>& squares, double lambda)
{
    std::vector<double> ridge(squares.size());
    std::ranges::transform(squares, ridge.begin(), [lambda](double s) { return std::max(lambda, smallestRidge * s); });
    return ridge;
}

Result<PairWeights> pairWeights(const SparseMatrix& strength, Strength how, const Progress& progress)
{
    PairWeights weights;
    if (how != Strength::Binary)
        if (const Status filled = fillPairs(strength, weights.pair, progress,
                                            [&](std::size_t p) { return transformedStrength(strength.value[p], how); });
            !filled)
            return tl::unexpected(filled.error());
    return weights;
}

/// W from S = -P of the scaled G. With R = diag(root), G = R G_scaled R, so W(i, j) = S(i, j) / root_i * root_j / -S(j,
/// j).
ScaledSymmetric weightsFrom(SymmetricTiles negativeInverse, const std::vector<double>& root)
{
    ScaledSymmetric weights;
    for (std::int32_t j = 0; j < negativeInverse.size(); ++j) {
        const double own = root[static_cast<std::size_t>(j)];
        weights.from.push_back(static_cast<float>(1.0 / own));
        weights.to.push_back(static_cast<float>(own / -static_cast<double>(negativeInverse(j, j))));
        negativeInverse.set(j, j, 0.0F);
    }
    weights.matrix = std::move(negativeInverse);
    return weights;
}

Result<ScaledSymmetric> easeByPages(const SparseMatrix& strength, const PairWeights& pairs,
                                    const std::vector<double>& diagonal, const Progress& progress)
{
    std::vector<double> root(diagonal.size());
    std::ranges::transform(diagonal, root.begin(), [](double value) { return std::sqrt(value); });
    const auto gram = CoOccurrence::prepare(strength, pairs, CoOccurrence::Part::UpToDiagonal, progress);
    if (!gram)
        return tl::unexpected(gram.error());
    auto matrix = scaledGram(*gram, root, progress.part(0.0, 0.1));
    if (!matrix)
        return tl::unexpected(std::move(matrix.error()));
    if (const Status inverted = negativeInverseInPlace(*matrix, progress.part(0.1, 1.0)); !inverted)
        return tl::unexpected(inverted.error());
    return weightsFrom(std::move(*matrix), root);
}

} // namespace

Result<std::shared_ptr<const Recommender>> trainEase(const TrainInput& input, const EaseOptions& options,
                                                     const Progress& progress)
{
    if (progress.cancelled())
        return cancelled();
    SparseMatrix copy;
    const SparseMatrix& strength = withoutZeros(input.strength, copy, progress);
    const Strength how = input.how;
    const auto pairs = pairWeights(strength, how, progress);
    if (!pairs)
        return tl::unexpected(pairs.error());
    const auto squares = sumByPage(strength, progress, [&](std::size_t, std::size_t p) {
        const double x = pairs->pair.empty() ? 1.0 : static_cast<double>(pairs->pair[p]);
        return x * x;
    });
    if (!squares)
        return tl::unexpected(squares.error());
    const std::vector<double> ridge = ridges(*squares, options.lambda);
    const bool byCookies = fewerCookiesThanPages(strength, *squares, ridge);
    std::vector<double> diagonal = ridge;
    std::ranges::transform(diagonal, *squares, diagonal.begin(), std::plus<>());
    auto weights = byCookies ? easeByCookies(strength, pairs->pair, ridge, progress)
                             : easeByPages(strength, *pairs, diagonal, progress);
    if (!weights)
        return tl::unexpected(std::move(weights.error()));
    return makeDenseLinear("ease", how, std::move(*weights));
}

} // namespace leadlight
