// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/item_knn.h"

#include "model/recommend/linear/co_occurrence.h"
#include "model/recommend/linear/linear_recommender.h"
#include "model/recommend/linear/nearest_pages.h"
#include "model/recommend/linear/page_sums.h"
#include "model/recommend/strength_transform.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadlight {

namespace {

/// How rare a cookie is among the pages: log(pages / (1 + its pages)), 0 for one that has nearly all of them.
std::vector<double> inverseDocumentFrequency(const SparseMatrix& strength)
{
    const double pages = std::log(static_cast<double>(strength.cols));
    std::vector<double> idf(static_cast<std::size_t>(strength.rows));
    for (std::size_t u = 0; u < idf.size(); ++u) {
        const auto degree = static_cast<double>(strength.start[u + 1] - strength.start[u]);
        idf[u] = std::max(0.0, pages - std::log1p(degree));
    }
    return idf;
}

/// z for BM25 without its idf, which stands in PairWeights::cookie.
Status fillSaturated(std::vector<float>& z, const SparseMatrix& strength, Strength how, const ItemKnnOptions& knn,
                     const Progress& progress)
{
    const auto x = [&](std::size_t p) { return static_cast<double>(transformedStrength(strength.value[p], how)); };
    const auto length = sumByPage(strength, progress, [&](std::size_t, std::size_t p) { return x(p); });
    if (!length)
        return tl::unexpected(length.error());
    const double total = std::accumulate(length->begin(), length->end(), 0.0);
    const double mean = total > 0.0 ? total / static_cast<double>(length->size()) : 1.0;
    return fillPairs(strength, z, progress, [&](std::size_t p) {
        const double share = (*length)[static_cast<std::size_t>(strength.index[p])] / mean;
        return static_cast<float>(x(p) * (knn.k1 + 1.0) / (x(p) + knn.k1 * (1.0 - knn.b + knn.b * share)));
    });
}

Result<PairWeights> pairWeights(const SparseMatrix& strength, Strength how, const ItemKnnOptions& knn,
                                const Progress& progress)
{
    PairWeights weights;
    const KnnWeighting weighting = knn.weighting;
    Status filled;
    if (weighting == KnnWeighting::Bm25)
        filled = fillSaturated(weights.pair, strength, how, knn, progress);
    else if (how != Strength::Binary)
        filled = fillPairs(strength, weights.pair, progress, [&](std::size_t p) {
            const float x = transformedStrength(strength.value[p], how);
            return weighting == KnnWeighting::TfIdf ? std::sqrt(x) : x;
        });
    if (!filled)
        return tl::unexpected(filled.error());
    if (weighting != KnnWeighting::Cosine) {
        weights.cookie = inverseDocumentFrequency(strength);
        std::ranges::transform(weights.cookie, weights.cookie.begin(), [](double idf) { return idf * idf; });
    }
    return weights;
}

RowScore shrunkenProduct(double shrinkage)
{
    return [shrinkage](std::int32_t, const SharedRow& row, std::span<float> out) {
        forEachSum(row, out, [shrinkage](std::size_t, double c) {
            return c > 0.0 ? static_cast<float>(c * c / (c + shrinkage)) : 0.0F;
        });
    };
}

RowScore shrunkenCosine(std::vector<double> norm, double shrinkage)
{
    std::ranges::transform(norm, norm.begin(), [](double square) { return std::sqrt(square); });
    return [norm = std::move(norm), shrinkage](std::int32_t i, const SharedRow& row, std::span<float> out) {
        const double own = norm[static_cast<std::size_t>(i)];
        forEachSum(row, out, [&](std::size_t j, double c) {
            return c > 0.0 ? static_cast<float>(c / (own * norm[j] + shrinkage)) : 0.0F;
        });
    };
}

/// The model from its products, whoever has added them up.
Result<std::shared_ptr<const Recommender>> nearestBy(const PageProducts& products, Strength how,
                                                     const ItemKnnOptions& knn, const Progress& progress)
{
    auto squares = products.diagonal(progress);
    if (!squares)
        return tl::unexpected(std::move(squares.error()));
    const RowScore score = knn.weighting == KnnWeighting::Bm25 ? shrunkenProduct(knn.shrinkage)
                                                               : shrunkenCosine(std::move(*squares), knn.shrinkage);
    auto nearest = nearestPages(products, knn.neighbours, score, progress);
    if (!nearest)
        return tl::unexpected(std::move(nearest.error()));
    if (knn.neighboursOf == NeighboursOf::History)
        return makeSparseLinear("item-knn", {how}, std::move(*nearest));
    // The similarity is symmetric: what candidate j keeps is its own row, and stands in column j of W.
    auto weights = transposed(*nearest, progress);
    if (!weights)
        return tl::unexpected(std::move(weights.error()));
    return makeSparseLinear("item-knn", {how}, std::move(*weights), std::move(*nearest));
}

} // namespace

Result<std::shared_ptr<const Recommender>> trainItemKnn(const TrainInput& input, const ItemKnnOptions& knn,
                                                        const Progress& progress)
{
    SparseMatrix copy;
    const SparseMatrix& strength = withoutZeros(input.strength, copy, progress);
    const auto pairs = pairWeights(strength, input.how, knn, progress);
    if (!pairs)
        return tl::unexpected(pairs.error());
    const auto products = CoOccurrence::prepare(strength, *pairs, CoOccurrence::Part::WholeRows, progress);
    if (!products)
        return tl::unexpected(products.error());
    return nearestBy(*products, input.how, knn, progress);
}

Result<std::shared_ptr<const Recommender>> trainItemKnnOnSums(const SumInput& input, const ItemKnnOptions& knn,
                                                              const Progress& progress)
{
    return nearestBy(input.sums.products, input.how, knn, progress);
}

Result<PairTerm> termOf(const ItemKnnOptions& knn, Strength how)
{
    switch (knn.weighting) {
    case KnnWeighting::Cosine:
        return PairTerm{PairTerm::Kind::Strengths, how};
    case KnnWeighting::TfIdf:
        return PairTerm{PairTerm::Kind::RareCookies, how};
    case KnnWeighting::Bm25:
        break;
    }
    return fail(ErrorKind::Usage, Phrase::tr("Item-kNN by BM25 is not trained in a warehouse."),
                Phrase::tr("Choose the weighting cosine or tf-idf, or another model."));
}

} // namespace leadlight
