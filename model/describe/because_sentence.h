// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"
#include "model/recommend/next_pages.h"

namespace leadlight {

/// The reasons for a recommended page, in whole percent that add up to 100: the three that speak most for it, and all
/// others together.
struct BecauseShares
{
    struct Part
    {
        std::int32_t page = 0; ///< of the history, or Explanation::popularOverall
        int percent = 0;
    };
    std::vector<Part> parts;  ///< at most three, largest first
    int rest = 0;             ///< all others, those that speak against it by their size
    std::size_t others = 0;   ///< how many these are
    bool restAgainst = false; ///< none of these speaks for it
};
/// Of explainScore()'s reasons; nothing where none speaks for the page.
[[nodiscard]] BecauseShares becauseShares(const std::vector<Explanation>& because);

/// "Because they took X (62 %) and Y (20 %). The rest of what they took makes up 18 %." Pages by their titles where
/// they have one. Of a page that nothing in the history speaks for, that, and how many took it.
[[nodiscard]] Phrase becauseSentence(const Dataset& data, const NextPage& page);

} // namespace leadlight
