// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/recommender.h"

#include <algorithm>

namespace leadlight {

/// The n best unseen pages of each cookie, best first. Ties go to the lower page index, so lists are reproducible.
struct TopN
{
    std::int32_t n = 0;
    std::vector<std::int32_t> page; ///< cookies x n; -1 where a cookie has fewer than n unseen pages
    std::vector<float> score;       ///< cookies x n, the model's raw score
    std::vector<float> low;         ///< per cookie: lowest raw score over all pages
    std::vector<float> high;        ///< per cookie: highest raw score over all pages, seen ones too

    [[nodiscard]] std::span<const std::int32_t> pagesOf(std::int32_t cookie) const
    {
        return {page.data() + static_cast<std::size_t>(cookie) * static_cast<std::size_t>(n),
                static_cast<std::size_t>(n)};
    }
    /// How many pages are listed for it: n, or all that it has not seen.
    [[nodiscard]] std::int32_t lengthOf(std::int32_t cookie) const
    {
        const auto pages = pagesOf(cookie);
        return static_cast<std::int32_t>(std::ranges::find(pages, -1) - pages.begin());
    }
    /// The score scaled to 0..1 over all pages of its cookie (numbers.md 2.4); 0 where all scores are equal.
    [[nodiscard]] double scaledScore(std::int32_t cookie, std::int32_t rank) const;
};

/// Top n for every row of `known` (the matrix trained on). Never holds cookies x pages.
[[nodiscard]] Result<TopN> topNForAll(const Recommender& model, const SparseMatrix& known, std::int32_t n,
                                      const Progress& progress);

struct Recommendation
{
    std::int32_t page = 0;
    float score = 0.0F;
    double scaledScore = 0.0;
};
/// Top n of one cookie of the matrix trained on: what topNForAll() gives for it, for any n.
[[nodiscard]] std::vector<Recommendation> topNForCookie(const Recommender& model, const SparseMatrix& known,
                                                        std::int32_t cookie, std::int32_t n);
/// Top n for one history that need not have been trained on (what-if).
[[nodiscard]] std::vector<Recommendation> topNForHistory(const Recommender& model, HistoryView history, std::int32_t n);
/// The same for several histories, in less time than one after the other.
[[nodiscard]] std::vector<std::vector<Recommendation>>
topNForHistories(const Recommender& model, std::span<const HistoryView> histories, std::int32_t n);

} // namespace leadlight
