// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/what_if.h"

#include <algorithm>
#include <array>
#include <map>

namespace leadlight {

EditedHistory edited(HistoryView history, std::span<const HistoryEdit> edits)
{
    std::map<std::int32_t, float> strengthOf;
    for (std::size_t h = 0; h < history.size(); ++h)
        strengthOf.emplace(history.pages[h], history.strengths[h]);
    for (const HistoryEdit& edit : edits) {
        if (edit.strength > 0.0F)
            strengthOf.insert_or_assign(edit.page, edit.strength);
        else
            strengthOf.erase(edit.page);
    }
    EditedHistory out;
    for (const auto& [page, strength] : strengthOf) {
        out.pages.push_back(page);
        out.strengths.push_back(strength);
    }
    return out;
}

std::vector<WhatIfRecommendation> whatIf(const Recommender& model, HistoryView history,
                                         std::span<const HistoryEdit> edits, std::int32_t n)
{
    const EditedHistory after = edited(history, edits);
    const auto lists = topNForHistories(model, std::array{history, after.view()}, n);
    const std::vector<Recommendation>& before = lists.front();
    std::vector<WhatIfRecommendation> out;
    for (const Recommendation& now : lists.back()) {
        const auto found = std::ranges::find(before, now.page, &Recommendation::page);
        out.push_back({now, found == before.end() ? 0 : static_cast<std::int32_t>(found - before.begin()) + 1});
    }
    return out;
}

} // namespace leadlight
