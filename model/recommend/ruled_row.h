// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/best_candidates.h"
#include "model/recommend/marking.h"

#include <functional>

namespace leadlight {

/// Which pages rules leave open to one history, those that it has seen aside.
class OpenPages
{
public:
    OpenPages(const Rules& rules, HistoryView history);

    [[nodiscard]] bool has(std::int32_t page) const
    {
        const auto at = static_cast<std::size_t>(page);
        return !m_rules.isClosed(page) && (!m_rules.onlyNewUnits || isNewUnit(m_rules.unit[at])) &&
               (m_rules.language.empty() || speaks(m_rules.language[at]));
    }

private:
    [[nodiscard]] bool isNewUnit(std::uint16_t unit) const;
    [[nodiscard]] bool speaks(std::uint16_t language) const;

    const Rules& m_rules;
    std::vector<std::uint16_t> m_seenUnits;
    std::vector<std::uint16_t> m_languages; // of the history; empty: any
};

/// The score that a page is ranked by under the rules' boosts.
[[nodiscard]] inline float boosted(const Rules& rules, ScoreExtent extent, std::int32_t page, float score)
{
    if (rules.boost.empty())
        return score;
    const double range = static_cast<double>(extent.high) - static_cast<double>(extent.low);
    return static_cast<float>(static_cast<double>(score) + rules.boostOf(page) * range);
}

/// How many places of a list are left for which business unit (ruled_lists.h, 4).
class Quotas
{
public:
    /// `available`: candidates of a unit, or `enough` where there are so many or more.
    Quotas(const Rules& rules, std::size_t n,
           const std::function<std::size_t(std::uint16_t unit, std::size_t enough)>& available);

    /// Whether the next page in order may stand in the list; counts it if so.
    [[nodiscard]] bool take(std::int32_t page);

private:
    const Rules& m_rules;
    std::vector<std::size_t> m_count; // per unit; empty without quotas
    std::vector<std::size_t> m_least;
    std::size_t m_left;
    std::size_t m_free; // places that are kept for no unit
};

/// One list under rules, put together from what the model ranks. Used for one history.
class RuledRow
{
public:
    RuledRow(const Marking& marking, const PopularPages& popular, HistoryView history, ScoreExtent extent,
             std::size_t n);

    /// Hands over a page with the model's score; every page that could be in the list, each once, in any order. Those
    /// that the history has seen must not be among them.
    void add(std::int32_t page, float score);
    /// The same of all pages, the history's own left aside.
    void addAll(std::span<const float> scores);
    /// The list, once all were added.
    void write(TopN& out, std::size_t row);

private:
    struct Pinned
    {
        bool open = false; ///< not seen and not closed
        float score = 0.0F;
    };

    [[nodiscard]] float boosted(std::int32_t page, float score) const;
    [[nodiscard]] BestCandidates& bestFor(std::int32_t page);
    [[nodiscard]] bool speaks(std::int32_t page, float score) const;
    [[nodiscard]] std::vector<ScoredPage> ranked();
    [[nodiscard]] std::size_t available(std::uint16_t unit, std::size_t enough,
                                        std::span<const ScoredPage> ranked) const;
    void put(std::int32_t page, float score, Basis basis);
    void fill(Quotas& quotas);

    const Marking& m_marking;
    const Rules& m_rules;
    const PopularPages& m_popular;
    HistoryView m_history;
    OpenPages m_open;
    ScoreExtent m_extent;
    std::size_t m_n;
    double m_needed;
    bool m_ranksAll;          // candidates that nothing speaks for, too
    bool m_anySpeaks = false; // for a candidate
    std::vector<Pinned> m_pins;
    std::vector<BestCandidates> m_best; // per unit with quotas, else one; of marked pages, see mark()
    std::vector<std::int32_t> m_list;
    std::vector<float> m_scores;
    std::vector<Basis> m_bases;
};

} // namespace leadlight
