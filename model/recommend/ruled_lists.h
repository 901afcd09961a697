// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/advice.h"
#include "model/recommend/marking.h"

namespace leadlight {

// Lists under rules. What adviceForAll() and the others give where AdviceInput::rules say anything:
//
// 1. Candidates are the pages that the cookie has not seen and that no rule closes to it: excluded ones, ones with too
//    few submissions, ones whose last day is over; with onlyNewUnits those of a business unit of its history and those
//    of none, with the visitor's language those in another one than most pages of its history (of several with as many
//    pages, all are its own; pages and histories without a language go with any). Nothing that is closed gets in by
//    another rule: exclude beats pin.
// 2. The ranked ones are the candidates that the model lists without rules: those that the history speaks for, and of a
//    model whose prior ranks popular pages all, where it speaks for any. They stand in the order of score + boost x
//    (highest - lowest score of the cookie over all pages), ties to the lower page: the boost is in units of the 0..1
//    score. So a boost moves pages among those that the history speaks for, and never makes one personal.
// 3. Popular pages fill as without rules: the cookie's own business units first, then by reach, as a share of the most
//    taken page's, + boost.
// 4. The list is taken from: pins in their order, then ranked, then popular pages. `least` of a unit (or as many as
//    there are) keeps places free for it; a page is taken where its unit is short of its least, or where a place is
//    free and its unit is below its most. Pins count. The list stays in this order.
//
// Its score is the one it is ranked by; NaN for a pin that is not ranked, as for popular pages. Basis and evidence are
// as without rules, of the candidates.

class RuledLists
{
public:
    /// `input`, whose rules are there, and `units` must outlive it.
    explicit RuledLists(const AdviceInput& input, std::span<const std::uint16_t> units = {});

    /// Never holds cookies x pages. Factor models rank by their bounds where rules ask no history and have no quotas:
    /// boosted and pinned pages are computed, closed ones left aside. Errors: those of topNForAll().
    [[nodiscard]] Result<TopN> forAll(std::int32_t n, const Progress& progress) const;
    [[nodiscard]] TopN forCookie(std::int32_t cookie, std::int32_t n) const;
    [[nodiscard]] TopN forHistories(std::span<const HistoryView> histories, std::int32_t n) const;

private:
    [[nodiscard]] TopN emptyLists(std::size_t rows, std::int32_t n) const;
    [[nodiscard]] Status rankByFactors(const FactorView& factors, const Progress& progress, TopN& out,
                                       bool& done) const;
    [[nodiscard]] Status rankByScores(const Progress& progress, TopN& out) const;

    const AdviceInput& m_input;
    const Rules& m_rules;
    Marking m_marking;
    PopularPages m_popular; ///< under the rules
};

/// What a rule that counts asks and how many lists do not have it.
struct UnmetRules
{
    struct Least
    {
        std::int32_t unit = 0;
        std::int32_t asked = 0;
        std::int64_t lists = 0; ///< that have fewer pages of it
    };
    std::vector<Least> least; ///< those of which any list has fewer
    std::int64_t lists = 0;   ///< all that there are, without cookies that are left out
    std::int64_t shorter = 0; ///< lists that have fewer than n pages
    std::int64_t empty = 0;   ///< of them, those that have none
    std::int64_t leftOut = 0; ///< cookies that get none by rule
};
[[nodiscard]] UnmetRules unmetRules(const Rules& rules, const TopN& lists);
/// Of the lists of these cookies only.
[[nodiscard]] UnmetRules unmetRules(const Rules& rules, const TopN& lists, std::span<const std::int32_t> cookies);

} // namespace leadlight
