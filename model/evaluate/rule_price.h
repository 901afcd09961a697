// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/estimate.h"
#include "model/evaluate/evaluation.h"
#include "model/recommend/ruled_lists.h"

namespace leadlight {

/// One side of a price: the figures of rankings of hidden pages under some rules, those of the scorecard.
struct RuledFigures
{
    Estimate found;               ///< HR@K
    double coverage = 0.0;        ///< share of the pages that are in any list
    std::vector<double> unitMix;  ///< share of the pages by BU in the lists of the test; "Unmapped" has none, and the
                                  ///< others are shares of what is left; empty where no page has one
    std::vector<double> shownMix; ///< share of all places in the lists that people are shown, by BU, "Unmapped" among
                                  ///< them: UnitFigures::recommendedShare
};

/// What rules cost: the same model on the same hidden pages and, in `lists`, what people are shown, before and after.
/// Immutable.
struct RulePrice
{
    std::shared_ptr<const Evaluation> evaluation; ///< two models: before, after
    RuledFigures before;
    RuledFigures after;
    Difference found;               ///< HR@K after minus before, paired by cookie
    std::vector<double> historyMix; ///< of what the tested cookies took, like unitMix
    std::int64_t lists = 0;         ///< all cookies that get one
    std::int64_t changed = 0;       ///< lists of ten whose pages or order differ
    std::int64_t leftOut = 0;       ///< cookies that get none by rule
    UnmetRules unmet;               ///< in the lists after
};

/// What is priced. The cookies that rules leave out are tested all the same: who gets no list at all is no question of
/// what lists find.
struct PriceRequest
{
    std::shared_ptr<const TrainedModel> model;
    EvidenceOptions evidence;
    std::shared_ptr<const Rules> before; ///< null: none
    std::shared_ptr<const Rules> after;
    EvaluateOptions options;
};

/// The price of going from `before` to `after`. Each fold is trained once for both. Without rules the figures are the
/// scorecard's of this model with these options, bit for bit. Intervals: the scorecard's bootstrap over cookies.
/// Errors: those of runEvaluation() and adviceForAll().
[[nodiscard]] Result<std::shared_ptr<const RulePrice>> priceOfRules(const PriceRequest& request,
                                                                    const Progress& progress);

/// How many of the pages are in any list on one side of a price: its coverage, counted.
[[nodiscard]] std::int64_t pagesInLists(const RulePrice& price, const RuledFigures& side);
/// Of the lists the share that changes, 0..1; 0 where there are none.
[[nodiscard]] double shareOfListsChanged(const RulePrice& price);

/// "Under the rules 50 of 100 hidden pages are found, 3 fewer than without (95 %: 1 to 5 fewer)." and how many lists
/// change.
[[nodiscard]] std::vector<Phrase> priceWords(const RulePrice& price);

} // namespace leadlight
