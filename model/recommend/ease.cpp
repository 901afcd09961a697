// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/ease.h"

#include "model/recommend/co_occurrence.h"
#include "model/recommend/dense_linear.h"
#include "model/recommend/page_sums.h"
#include "model/recommend/strength_transform.h"

#include <atomic>
#include <cmath>
#include <tbb/enumerable_thread_specific.h>

namespace leadlight {

namespace {

constexpr double smallestRidge = 0x1.0p-20;
constexpr std::int64_t rowsAtOnce = 8;

/// sqrt of the diagonal of G = X'X + lambda I, with lambda raised to what float32 can tell apart.
std::vector<double> diagonalRoots(std::vector<double> squares, double lambda)
{
    for (double& square : squares)
        square = std::sqrt(square + std::max(lambda, smallestRidge * square));
    return squares;
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

/// G scaled by 1 / root on both sides, so that its diagonal is 1.
Result<SymmetricTiles> scaledGram(const CoOccurrence& gram, const std::vector<double>& root, const Progress& progress)
{
    SymmetricTiles out(gram.pages());
    tbb::enumerable_thread_specific<std::vector<double>> rows;
    std::atomic<std::int64_t> done = 0;
    const Status status = parallelFor(gram.pages(), rowsAtOnce, progress, [&](std::int64_t begin, std::int64_t end) {
        std::vector<double>& row = rows.local();
        for (auto i = static_cast<std::int32_t>(begin); i < end; ++i) {
            gram.row(i, row, progress);
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

} // namespace

Result<std::shared_ptr<const Recommender>> trainEase(const SparseMatrix& all, const ModelOptions& options,
                                                     const Progress& progress)
{
    if (progress.cancelled())
        return cancelled();
    SparseMatrix copy;
    const SparseMatrix& strength = withoutZeros(all, copy);
    const Strength how = linearStrength(options);
    const auto pairs = pairWeights(strength, how, progress);
    if (!pairs)
        return tl::unexpected(pairs.error());
    const auto gram = CoOccurrence::prepare(strength, *pairs, CoOccurrence::Part::UpToDiagonal, progress);
    if (!gram)
        return tl::unexpected(gram.error());
    auto squares = gram->diagonal(progress);
    if (!squares)
        return tl::unexpected(std::move(squares.error()));
    const std::vector<double> root = diagonalRoots(std::move(*squares), options.ease.lambda);
    auto matrix = scaledGram(*gram, root, progress.part(0.0, 0.1));
    if (!matrix)
        return tl::unexpected(std::move(matrix.error()));
    if (const Status inverted = negativeInverseInPlace(*matrix, progress.part(0.1, 1.0)); !inverted)
        return tl::unexpected(inverted.error());
    return makeDenseLinear("ease", how, weightsFrom(std::move(*matrix), root));
}

} // namespace leadlight
