// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/explanation.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

std::vector<Explanation> explainScore(const Recommender& model, HistoryView history, std::int32_t page)
{
    std::vector<Explanation> out;
    double sizes = 0.0;
    for (const Contribution& contribution : model.explain(history, page)) {
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

} // namespace leadlight
