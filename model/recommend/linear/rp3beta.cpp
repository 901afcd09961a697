// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/rp3beta.h"

#include "model/recommend/linear/co_occurrence.h"
#include "model/recommend/linear/linear_recommender.h"
#include "model/recommend/linear/nearest_pages.h"
#include "model/recommend/linear/page_sums.h"
#include "model/recommend/strength_transform.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

/// sum^-power, and 0 for an empty sum: a page or cookie without strength takes part in nothing.
double inversePower(double sum, double power)
{
    return sum > 0.0 ? std::pow(sum, -power) : 0.0;
}
std::vector<double> inversePowers(const std::vector<double>& sums, double power)
{
    std::vector<double> out(sums.size());
    std::ranges::transform(sums, out.begin(), [power](double sum) { return inversePower(sum, power); });
    return out;
}

/// The sum of a cookie's transformed strengths.
double cookieSum(HistoryView history, Strength how)
{
    if (how == Strength::Binary)
        return static_cast<double>(history.size());
    double sum = 0.0;
    for (const float value : history.strengths)
        sum += static_cast<double>(transformedStrength(value, how));
    return sum;
}

/// With z = (x / cookie sum)^alpha and w = (cookie sum)^alpha, w z_i z_j is x_i^alpha times P(u, j); written so, no
/// power overflows, whatever the counts. Binary strength needs no pair values: there w = (cookie sum)^-alpha does.
/// With alpha 1 on top they are whole numbers of 1 / `unit` (walkUnit()).
Result<PairWeights> walkWeights(const SparseMatrix& strength, Strength how, double alpha, double unit,
                                const Progress& progress)
{
    PairWeights weights{{}, std::vector<double>(static_cast<std::size_t>(strength.rows))};
    if (addsWhole({how, alpha}))
        weights.unit = unit;
    if (how != Strength::Binary)
        if (const Status resized = resizeForPairs(weights.pair, strength, progress); !resized)
            return tl::unexpected(resized.error());
    const Status filled = forCookiePieces(strength, progress, [&](std::size_t, std::size_t first, std::size_t last) {
        for (std::size_t u = first; u < last; ++u) {
            const double sum = cookieSum(strength.row(static_cast<std::int32_t>(u)), how);
            if (weights.unit > 0.0)
                weights.cookie[u] = sum > 0.0 ? std::floor(weights.unit / sum) : 0.0;
            else
                weights.cookie[u] = how == Strength::Binary ? inversePower(sum, alpha) : std::pow(sum, alpha);
            if (how == Strength::Binary)
                continue;
            const auto end = static_cast<std::size_t>(strength.start[u + 1]);
            for (auto p = static_cast<std::size_t>(strength.start[u]); p < end; ++p)
                weights.pair[p] = static_cast<float>(
                    std::pow(static_cast<double>(transformedStrength(strength.value[p], how)) / sum, alpha));
        }
    });
    if (!filled)
        return tl::unexpected(filled.error());
    return weights;
}

} // namespace

bool addsWhole(const WalkTerm& term)
{
    return term.how == Strength::Binary && term.alpha == 1.0;
}

double walkUnit(const std::vector<double>& popularity)
{
    const double most = popularity.empty() ? 0.0 : std::ranges::max(popularity);
    return most < 0x1.0p23 ? 0x1.0p40 : 0x1.0p32;
}

Result<SparseMatrix> rp3betaWeights(const PageProducts& walks, const std::vector<double>& pageSum,
                                    const std::vector<double>& popularity, const Rp3betaOptions& options,
                                    const Progress& progress)
{
    const std::vector<double> from = inversePowers(pageSum, options.walkAlpha);
    const std::vector<double> to = inversePowers(popularity, options.beta);
    const RowScore score = [&](std::int32_t i, const SharedRow& row, std::span<float> out) {
        const double left = from[static_cast<std::size_t>(i)];
        forEachSum(row, out, [&](std::size_t j, double c) { return static_cast<float>(c * left * to[j]); });
    };
    return nearestPages(walks, options.neighbours, score, progress);
}

Result<SparseMatrix> rp3betaWeights(const SparseMatrix& strength, Strength how, const Rp3betaOptions& options,
                                    const Progress& progress)
{
    const auto pageSum = sumByPage(strength, progress, [&](std::size_t, std::size_t p) {
        return static_cast<double>(transformedStrength(strength.value[p], how));
    });
    const auto popularity = sumByPage(strength, progress, [](std::size_t, std::size_t) { return 1.0; });
    if (!pageSum || !popularity)
        return cancelled();
    const auto pairs = walkWeights(strength, how, options.walkAlpha, walkUnit(*popularity), progress);
    if (!pairs)
        return tl::unexpected(pairs.error());
    const auto walks = CoOccurrence::prepare(strength, *pairs, CoOccurrence::Part::WholeRows, progress);
    if (!walks)
        return tl::unexpected(walks.error());
    return rp3betaWeights(*walks, *pageSum, *popularity, options, progress);
}

Result<std::shared_ptr<const Recommender>> trainRp3beta(const TrainInput& input, const Rp3betaOptions& options,
                                                        const Progress& progress)
{
    SparseMatrix copy;
    auto weights = rp3betaWeights(withoutZeros(input.strength, copy, progress), input.how, options, progress);
    if (!weights)
        return tl::unexpected(std::move(weights.error()));
    return makeSparseLinear("rp3beta", {input.how}, std::move(*weights));
}

Result<std::shared_ptr<const Recommender>> trainRp3betaOnSums(const SumInput& input, const Rp3betaOptions& options,
                                                              const Progress& progress)
{
    auto weights = rp3betaWeights(input.sums.products, input.sums.strength, input.sums.cookies, options, progress);
    if (!weights)
        return tl::unexpected(std::move(weights.error()));
    return makeSparseLinear("rp3beta", {input.how}, std::move(*weights));
}

Result<PairTerm> termOf(const Rp3betaOptions& options, Strength how)
{
    if (how != Strength::Binary)
        return fail(
            ErrorKind::Usage,
            Phrase::tr("In a warehouse RP3beta only learns from which pages a visitor took, not from how often."),
            Phrase::tr("Choose the strength \"binary\", or another model."));
    return PairTerm{PairTerm::Kind::Walks, how, options.walkAlpha};
}

} // namespace leadlight
