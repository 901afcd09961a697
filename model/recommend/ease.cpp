// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/ease.h"

#include "model/base/parallel.h"
#include "model/recommend/co_occurrence.h"
#include "model/recommend/dense_linear.h"
#include "model/recommend/strength_transform.h"

#include <atomic>
#include <cmath>
#include <tbb/enumerable_thread_specific.h>

namespace leadlight {

namespace {

constexpr double smallestRidge = 0x1.0p-20;
constexpr std::int64_t rowsAtOnce = 8;

/// sqrt of the diagonal of G = X'X + lambda I, with lambda raised to what float32 can tell apart.
std::vector<double> diagonalRoots(const SparseMatrix& strength, Strength how, double lambda)
{
    std::vector<double> squares(static_cast<std::size_t>(strength.cols));
    for (std::size_t p = 0; p < strength.index.size(); ++p) {
        const double x = transformedStrength(strength.value[p], how);
        squares[static_cast<std::size_t>(strength.index[p])] += x * x;
    }
    for (double& square : squares)
        square = std::sqrt(square + std::max(lambda, smallestRidge * square));
    return squares;
}

PairWeights pairWeights(const SparseMatrix& strength, Strength how)
{
    PairWeights weights;
    if (how == Strength::Binary)
        return weights;
    weights.pair.reserve(strength.value.size());
    for (const float value : strength.value)
        weights.pair.push_back(transformedStrength(value, how));
    return weights;
}

/// G scaled by 1 / root on both sides, so that its diagonal is 1.
Result<SymmetricTiles> scaledGram(const CoOccurrence& gram, const std::vector<double>& root, const Progress& progress)
{
    SymmetricTiles out(gram.pages());
    tbb::enumerable_thread_specific<std::vector<double>> rows;
    std::atomic<std::int64_t> done = 0;
    const Status status = parallelFor(gram.pages(), rowsAtOnce, progress, [&](std::int64_t begin, std::int64_t end) {
        std::vector<double>& row = rows.local();
        for (auto i = static_cast<std::int32_t>(begin); i < end; ++i) {
            gram.lowerRow(i, row, progress);
            const double own = root[static_cast<std::size_t>(i)];
            for (std::int32_t j = 0; j < i; ++j)
                out.set(
                    i, j,
                    static_cast<float>(row[static_cast<std::size_t>(j)] / (own * root[static_cast<std::size_t>(j)])));
            out.set(i, i, 1.0F);
        }
        progress.report(static_cast<double>(done += end - begin) / gram.pages(), "Counting pages together");
    });
    if (!status)
        return tl::unexpected(status.error());
    return out;
}

/// W from S = -P of the scaled G. With R = diag(root), G = R G_scaled R, so W(i, j) = S(i, j) / root_i * root_j / -S(j, j).
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

} // namespace

Result<std::shared_ptr<const Recommender>> trainEase(const SparseMatrix& all, const ModelOptions& options,
                                                     const Progress& progress)
{
    if (progress.cancelled())
        return cancelled();
    SparseMatrix copy;
    const SparseMatrix& strength = withoutZeros(all, copy);
    const Strength how = linearStrength(options);
    const std::vector<double> root = diagonalRoots(strength, how, options.ease.lambda);
    const PairWeights pairs = pairWeights(strength, how);
    auto matrix = scaledGram(CoOccurrence(strength, pairs), root, progress.part(0.0, 0.1));
    if (!matrix)
        return tl::unexpected(std::move(matrix.error()));
    if (const Status inverted = negativeInverseInPlace(*matrix, progress.part(0.1, 1.0)); !inverted)
        return tl::unexpected(inverted.error());
    return makeDenseLinear("ease", how, weightsFrom(std::move(*matrix), root));
}

} // namespace leadlight
