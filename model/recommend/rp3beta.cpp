// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/rp3beta.h"

#include "model/recommend/co_occurrence.h"
#include "model/recommend/linear_recommender.h"
#include "model/recommend/strength_transform.h"

#include <cmath>

namespace leadlight {

namespace {

/// Sums of the transformed strengths, and counts of pairs, by cookie and by page.
struct Margins
{
    std::vector<double> cookieSum;
    std::vector<double> pageSum;
    std::vector<double> pageCount;
};

Margins marginsOf(const SparseMatrix& strength, Strength how)
{
    Margins margins{std::vector<double>(static_cast<std::size_t>(strength.rows)),
                    std::vector<double>(static_cast<std::size_t>(strength.cols)),
                    std::vector<double>(static_cast<std::size_t>(strength.cols))};
    for (std::int32_t u = 0; u < strength.rows; ++u) {
        const HistoryView history = strength.row(u);
        for (std::size_t k = 0; k < history.size(); ++k) {
            const double x = transformedStrength(history.strengths[k], how);
            const auto page = static_cast<std::size_t>(history.pages[k]);
            margins.cookieSum[static_cast<std::size_t>(u)] += x;
            margins.pageSum[page] += x;
            margins.pageCount[page] += 1.0;
        }
    }
    return margins;
}

/// sum^-power, and 0 for an empty sum: a page or cookie without strength takes part in nothing.
std::vector<double> inversePowers(const std::vector<double>& sums, double power)
{
    std::vector<double> out(sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i)
        out[i] = sums[i] > 0.0 ? std::pow(sums[i], -power) : 0.0;
    return out;
}

/// With z = (x / cookie sum)^alpha and w = (cookie sum)^alpha, w z_i z_j is x_i^alpha times P(u, j); written so, no
/// power overflows, whatever the counts. Binary strength needs no pair values: there w = (cookie sum)^-alpha does.
PairWeights walkWeights(const SparseMatrix& strength, Strength how, const Margins& margins, double alpha)
{
    if (how == Strength::Binary)
        return {{}, inversePowers(margins.cookieSum, alpha)};
    PairWeights weights{std::vector<float>(strength.index.size()), std::vector<double>(margins.cookieSum.size())};
    for (std::size_t u = 0; u < weights.cookie.size(); ++u) {
        weights.cookie[u] = std::pow(margins.cookieSum[u], alpha);
        for (auto p = static_cast<std::size_t>(strength.start[u]); p < static_cast<std::size_t>(strength.start[u + 1]);
             ++p) {
            const double share =
                margins.cookieSum[u] > 0.0 ? transformedStrength(strength.value[p], how) / margins.cookieSum[u] : 0.0;
            weights.pair[p] = static_cast<float>(std::pow(share, alpha));
        }
    }
    return weights;
}

} // namespace

Result<std::shared_ptr<const Recommender>> trainRp3beta(const SparseMatrix& all, const ModelOptions& options,
                                                        const Progress& progress)
{
    SparseMatrix copy;
    const SparseMatrix& strength = withoutZeros(all, copy);
    const Strength how = linearStrength(options);
    const Margins margins = marginsOf(strength, how);
    const std::vector<double> from = inversePowers(margins.pageSum, options.rp3beta.walkAlpha);
    const std::vector<double> to = inversePowers(margins.pageCount, options.rp3beta.beta);
    const RowScore score = [&](std::int32_t i, std::span<const double> c, std::span<float> out) {
        const double left = from[static_cast<std::size_t>(i)];
        for (std::size_t j = 0; j < c.size(); ++j)
            out[j] = static_cast<float>(c[j] * left * to[j]);
    };
    auto weights = nearestPages(strength, walkWeights(strength, how, margins, options.rp3beta.walkAlpha),
                                options.rp3beta.neighbours, score, progress);
    if (!weights)
        return tl::unexpected(std::move(weights.error()));
    return makeSparseLinear("rp3beta", how, std::move(*weights));
}

} // namespace leadlight
