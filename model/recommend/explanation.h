// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/recommender.h"

namespace leadlight {

/// What one page of the history, or the model's prior, has to do with the score of a recommended page.
struct Explanation
{
    static constexpr std::int32_t popularOverall = -1; ///< the prior, in place of a page

    std::int32_t page = 0; ///< of the history, or popularOverall
    double amount = 0.0;   ///< what it adds to the score; the amounts add up to the score
    double share = 0.0;    ///< amount / sum of the amounts' sizes, -1..1; below 0 where it speaks against the page
};

/// Why `page` has its score for this history: the history's pages, and the prior of models that have one; strongest
/// reason first, ties by page. Empty for models that do not look at the history (popularity, random), and for an empty
/// history where the model has no prior. Shares are 0 where nothing adds anything.
[[nodiscard]] std::vector<Explanation> explainScore(const Recommender& model, HistoryView history, std::int32_t page);
/// The same for a list of pages, in less time than one by one.
[[nodiscard]] std::vector<std::vector<Explanation>> explainScores(const Recommender& model, HistoryView history,
                                                                  std::span<const std::int32_t> pages);

} // namespace leadlight
