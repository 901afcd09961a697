// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/explanation.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

std::vector<Explanation> strongestFirst(const std::vector<Contribution>& contributions)
{
    std::vector<Explanation> out;
    double sizes = 0.0;
    for (const Contribution& contribution : contributions) {
        out.push_back({contribution.page, contribution.amount, 0.0});
        sizes += std::abs(contribution.amount);
    }
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
    return strongestFirst(model.explain(history, page));
}

std::vector<std::vector<Explanation>> explainScores(const Recommender& model, HistoryView history,
                                                    std::span<const std::int32_t> pages)
{
    std::vector<std::vector<Explanation>> out;
    for (const auto& contributions : model.explainAll(history, pages))
        out.push_back(strongestFirst(contributions));
    return out;
}

} // namespace leadlight
