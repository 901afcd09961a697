// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/what_if.h"

#include <algorithm>
#include <array>
#include <map>

namespace leadlight {

EditedHistory edited(HistoryView history, std::span<const HistoryEdit> edits)
{
    struct Entry
    {
        float strength = 0.0F;
        std::int32_t day = INT32_MAX;
    };
    const bool dated = !history.days.empty();
    std::map<std::int32_t, Entry> entries;
    for (std::size_t h = 0; h < history.size(); ++h)
        entries.emplace(history.pages[h], Entry{history.strengths[h], dated ? history.days[h] : INT32_MAX});
    for (const HistoryEdit& edit : edits) {
        if (edit.strength > 0.0F)
            entries[edit.page].strength = edit.strength;
        else
            entries.erase(edit.page);
    }
    EditedHistory out;
    for (const auto& [page, entry] : entries) {
        out.pages.push_back(page);
        out.strengths.push_back(entry.strength);
        if (dated)
            out.days.push_back(entry.day);
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
