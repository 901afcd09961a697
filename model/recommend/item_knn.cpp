// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/item_knn.h"

#include "model/recommend/co_occurrence.h"
#include "model/recommend/linear_recommender.h"
#include "model/recommend/strength_transform.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadlight {

namespace {

std::vector<float> transformedPairs(const SparseMatrix& strength, Strength how)
{
    std::vector<float> out(strength.value.size());
    std::ranges::transform(strength.value, out.begin(), [how](float s) { return transformedStrength(s, how); });
    return out;
}

/// How rare a cookie is among the pages: log(pages / (1 + its pages)), 0 for one that has nearly all of them.
std::vector<double> inverseDocumentFrequency(const SparseMatrix& strength)
{
    std::vector<double> idf(static_cast<std::size_t>(strength.rows));
    for (std::size_t u = 0; u < idf.size(); ++u) {
        const auto degree = static_cast<double>(strength.start[u + 1] - strength.start[u]);
        idf[u] = std::max(0.0, std::log(static_cast<double>(strength.cols)) - std::log1p(degree));
    }
    return idf;
}

/// z for BM25 without its idf, which stands in PairWeights::cookie.
std::vector<float> saturated(const SparseMatrix& strength, Strength how, double k1, double b)
{
    std::vector<double> length(static_cast<std::size_t>(strength.cols));
    for (std::size_t p = 0; p < strength.index.size(); ++p)
        length[static_cast<std::size_t>(strength.index[p])] += transformedStrength(strength.value[p], how);
    const double total = std::accumulate(length.begin(), length.end(), 0.0);
    const double mean = total > 0.0 ? total / static_cast<double>(length.size()) : 1.0;
    std::vector<float> z(strength.index.size());
    for (std::size_t p = 0; p < z.size(); ++p) {
        const double x = transformedStrength(strength.value[p], how);
        const double norm = k1 * (1.0 - b + b * length[static_cast<std::size_t>(strength.index[p])] / mean);
        z[p] = x > 0.0 ? static_cast<float>(x * (k1 + 1.0) / (x + norm)) : 0.0F;
    }
    return z;
}

PairWeights pairWeights(const SparseMatrix& strength, const ModelOptions& options)
{
    PairWeights weights;
    const ItemKnnOptions& knn = options.itemKnn;
    const Strength how = linearStrength(options);
    if (knn.weighting == KnnWeighting::Bm25)
        weights.pair = saturated(strength, how, knn.k1, knn.b);
    else if (how != Strength::Binary)
        weights.pair = transformedPairs(strength, how);
    if (knn.weighting == KnnWeighting::TfIdf)
        std::ranges::transform(weights.pair, weights.pair.begin(), [](float x) { return std::sqrt(x); });
    if (knn.weighting != KnnWeighting::Cosine) {
        weights.cookie = inverseDocumentFrequency(strength);
        std::ranges::transform(weights.cookie, weights.cookie.begin(), [](double idf) { return idf * idf; });
    }
    return weights;
}

/// |z_i| of each page: the root of what the diagonal of the co-occurrence would be.
std::vector<double> norms(const SparseMatrix& strength, const PairWeights& weights)
{
    std::vector<double> norm(static_cast<std::size_t>(strength.cols));
    for (std::size_t u = 0; u < static_cast<std::size_t>(strength.rows); ++u)
        for (auto p = static_cast<std::size_t>(strength.start[u]); p < static_cast<std::size_t>(strength.start[u + 1]);
             ++p) {
            const double z = weights.pair.empty() ? 1.0 : static_cast<double>(weights.pair[p]);
            norm[static_cast<std::size_t>(strength.index[p])] +=
                z * z * (weights.cookie.empty() ? 1.0 : weights.cookie[u]);
        }
    std::ranges::transform(norm, norm.begin(), [](double square) { return std::sqrt(square); });
    return norm;
}

RowScore shrunkenProduct(double shrinkage)
{
    return [shrinkage](std::int32_t, std::span<const double> c, std::span<float> out) {
        for (std::size_t j = 0; j < c.size(); ++j)
            out[j] = c[j] > 0.0 ? static_cast<float>(c[j] * c[j] / (c[j] + shrinkage)) : 0.0F;
    };
}

RowScore shrunkenCosine(std::vector<double> norm, double shrinkage)
{
    return [norm = std::move(norm), shrinkage](std::int32_t i, std::span<const double> c, std::span<float> out) {
        const double own = norm[static_cast<std::size_t>(i)];
        for (std::size_t j = 0; j < c.size(); ++j)
            out[j] = c[j] > 0.0 ? static_cast<float>(c[j] / (own * norm[j] + shrinkage)) : 0.0F;
    };
}

} // namespace

Result<std::shared_ptr<const Recommender>> trainItemKnn(const SparseMatrix& all, const ModelOptions& options,
                                                        const Progress& progress)
{
    SparseMatrix copy;
    const SparseMatrix& strength = withoutZeros(all, copy);
    const ItemKnnOptions& knn = options.itemKnn;
    const PairWeights pairs = pairWeights(strength, options);
    const RowScore score = knn.weighting == KnnWeighting::Bm25 ? shrunkenProduct(knn.shrinkage)
                                                               : shrunkenCosine(norms(strength, pairs), knn.shrinkage);
    auto weights = nearestPages(strength, pairs, knn.neighbours, score, progress);
    if (!weights)
        return tl::unexpected(std::move(weights.error()));
    return makeSparseLinear("item-knn", linearStrength(options), std::move(*weights));
}

} // namespace leadlight
