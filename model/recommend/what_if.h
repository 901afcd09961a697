// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/advice.h"

namespace leadlight {

/// One change to a history: the page's strength from now on. 0 takes the page out. A page that comes in by it comes
/// last, on a date of its own.
struct HistoryEdit
{
    std::int32_t page = 0;
    float strength = 0.0F;
};

/// A history of its own, pages ascending, each once.
struct EditedHistory
{
    std::vector<std::int32_t> pages;
    std::vector<float> strengths;
    std::vector<std::int32_t> days; ///< empty where the history has no dates
    [[nodiscard]] HistoryView view() const { return {pages, strengths, days}; }
};

/// `history` with the edits applied in their order.
[[nodiscard]] EditedHistory edited(HistoryView history, std::span<const HistoryEdit> edits);

struct WhatIfRecommendation
{
    Recommendation now;
    int rankBefore = 0; ///< its rank, from 1, among the n best for the unedited history; 0 where it was not there
};

/// The n best pages for the edited history by fold-in, without retraining, and where each of them stood before. `units`
/// as for adviceForHistories().
[[nodiscard]] std::vector<WhatIfRecommendation> whatIf(const AdviceInput& input, HistoryView history,
                                                       std::span<const HistoryEdit> edits, std::int32_t n,
                                                       std::span<const std::uint16_t> units = {});

} // namespace leadlight
