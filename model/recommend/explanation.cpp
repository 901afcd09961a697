// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/explanation.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

std::vector<Explanation> strongestFirst(const std::vector<Contribution>& contributions, std::optional<double> prior)
{
    std::vector<Explanation> out;
    if (prior)
        out.push_back({Explanation::popularOverall, *prior, 0.0});
    for (const Contribution& contribution : contributions)
        out.push_back({contribution.page, contribution.amount, 0.0});
    double sizes = 0.0;
    for (const Explanation& explanation : out)
        sizes += std::abs(explanation.amount);
    if (sizes > 0.0)
        for (Explanation& explanation : out)
            explanation.share = explanation.amount / sizes;
    std::ranges::sort(out, [](const Explanation& a, const Explanation& b) {
        return a.amount != b.amount ? a.amount > b.amount : a.page < b.page;
    });
    return out;
}

} // namespace

std::vector<Explanation> explainScore(const Recommender& model, HistoryView history, std::int32_t page)
{
    return strongestFirst(model.explain(history, page), model.prior(page));
}

std::vector<std::vector<Explanation>> explainScores(const Recommender& model, HistoryView history,
                                                    std::span<const std::int32_t> pages)
{
    std::vector<std::vector<Explanation>> out;
    const auto all = model.explainAll(history, pages);
    out.reserve(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        out.push_back(strongestFirst(all[i], model.prior(pages[i])));
    return out;
}

} // namespace leadlight
