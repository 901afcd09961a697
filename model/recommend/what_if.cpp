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

std::vector<WhatIfRecommendation> whatIf(const AdviceInput& input, HistoryView history,
                                         std::span<const HistoryEdit> edits, std::int32_t n,
                                         std::span<const std::uint16_t> units)
{
    const EditedHistory after = edited(history, edits);
    const TopN lists = adviceForHistories(input, std::array{history, after.view()}, n, units);
    const std::vector<Recommendation> before = listOf(lists, 0);
    std::vector<WhatIfRecommendation> out;
    for (const Recommendation& now : listOf(lists, 1)) {
        const auto found = std::ranges::find(before, now.page, &Recommendation::page);
        out.push_back({now, found == before.end() ? 0 : static_cast<int>(found - before.begin()) + 1});
    }
    return out;
}

} // namespace leadlight
