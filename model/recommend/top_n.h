// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/recommend/evidence.h"
#include "model/recommend/recommender.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace leadlight {

/// The n best unseen pages of each cookie, best first. Ties go to the lower page index, so lists are reproducible.
struct TopN
{
    std::int32_t n = 0;
    std::vector<std::int32_t> page; ///< cookies x n; -1 where a cookie has fewer than n pages
    std::vector<float> score; ///< cookies x n, the model's raw score, under rules with what they add to it; NaN for
                              ///< a page that the model did not rank
    std::vector<Basis> basis; ///< cookies x n; empty where the lists are only what the model ranks (see advice.h)
    bool byEvidence = false;  ///< whether a history decides on the basis, or the model alone (see basisOfAll())
    std::vector<std::uint8_t> evidence; ///< per cookie: 1 where the history speaks for a page; empty without byEvidence
    std::vector<std::uint8_t> leftOut;  ///< per cookie: 1 where rules say that it gets no list; empty where none is
    std::vector<float> low;             ///< per cookie: lowest raw score over all pages
    std::vector<float> high;            ///< per cookie: highest raw score over all pages, seen ones too

    [[nodiscard]] std::span<const std::int32_t> pagesOf(std::int32_t cookie) const
    {
        return {page.data() + static_cast<std::size_t>(cookie) * static_cast<std::size_t>(n),
                static_cast<std::size_t>(n)};
    }
    [[nodiscard]] Basis basisAt(std::int32_t cookie, std::int32_t rank) const
    {
        const auto at = static_cast<std::size_t>(cookie) * static_cast<std::size_t>(n) + static_cast<std::size_t>(rank);
        return basis.empty() ? Basis::Personal : basis[at];
    }
    /// Whether the cookie's history speaks for any page that it has not seen, listed or not; true where histories
    /// decide nothing.
    [[nodiscard]] bool hasEvidence(std::int32_t cookie) const
    {
        return !byEvidence || evidence[static_cast<std::size_t>(cookie)] != 0;
    }
    [[nodiscard]] bool isLeftOut(std::int32_t cookie) const
    {
        return !leftOut.empty() && leftOut[static_cast<std::size_t>(cookie)] != 0;
    }
    /// How many pages are listed for it: n, or all that it has not seen.
    [[nodiscard]] std::int32_t lengthOf(std::int32_t cookie) const
    {
        const auto pages = pagesOf(cookie);
        return static_cast<std::int32_t>(std::ranges::find(pages, -1) - pages.begin());
    }
    /// The score scaled to 0..1 over all pages of its cookie (numbers.md 2.4), and beyond where rules add to it; 0
    /// where all scores are equal, NaN where there is no score.
    [[nodiscard]] double scaledScore(std::int32_t cookie, std::int32_t rank) const;
};

/// An empty list for each of the rows.
[[nodiscard]] TopN emptyLists(std::size_t rows, std::int32_t n);
/// The lowest and the highest of the scores; 0 and 0 of none.
[[nodiscard]] ScoreExtent extentOf(std::span<const float> scores);

/// The score of a page that must not be listed.
inline constexpr float notRecommendable = -std::numeric_limits<float>::infinity();
/// Takes pages out of the ranking of one cookie: sets their scores to notRecommendable. Called from several threads.
using Screen = std::function<void(std::span<float> scores, ScoreExtent extent)>;

/// Top n for every row of `known` (the matrix trained on). Never holds cookies x pages.
[[nodiscard]] Result<TopN> topNForAll(const Recommender& model, const SparseMatrix& known, std::int32_t n,
                                      const Progress& progress, const Screen& screen = {});
/// What topNForAll() gives for one cookie, for any n; one row.
[[nodiscard]] TopN topNOfCookie(const Recommender& model, const SparseMatrix& known, std::int32_t cookie,
                                std::int32_t n, const Screen& screen = {});
/// Top n for histories that need not have been trained on; a row each, in less time than one after the other.
[[nodiscard]] TopN topNOfHistories(const Recommender& model, std::span<const HistoryView> histories, std::int32_t n,
                                   const Screen& screen = {});

struct Recommendation
{
    std::int32_t page = 0;
    float score = 0.0F;
    double scaledScore = 0.0;
    Basis basis = Basis::Personal;
};
/// One row as a list.
[[nodiscard]] std::vector<Recommendation> listOf(const TopN& top, std::int32_t row);
/// Top n of one cookie of the matrix trained on: what topNForAll() gives for it, for any n.
[[nodiscard]] std::vector<Recommendation> topNForCookie(const Recommender& model, const SparseMatrix& known,
                                                        std::int32_t cookie, std::int32_t n);
/// Top n for one history that need not have been trained on (what-if).
[[nodiscard]] std::vector<Recommendation> topNForHistory(const Recommender& model, HistoryView history, std::int32_t n);

} // namespace leadlight
