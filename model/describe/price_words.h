// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/rule_price.h"
#include "model/stages/rules_in_force.h"

namespace leadlight {

/// A rule as it reads in a list: "Pages of Cloud in a list: at least 2"; a page by its title where `data` knows one.
/// `data` may be null.
[[nodiscard]] Phrase ruleWords(const SingleRule& rule, const Dataset* data);
/// That rules leave all of these pages out of every list, and by which rule where that is known of one page: "The rules
/// leave this page out of every list, by the rule "Only live pages"." Empty where any of them may stand in a list.
/// `rules` null: none.
[[nodiscard]] Phrase pagesLeftOutWords(const Rules* rules, const Dataset& data, std::span<const std::int32_t> pages);
/// What lists obey, an entry a rule; then how many visitors are left out and whether the rules go by an asset list.
/// Empty where nothing is imposed. `rules` may be null.
[[nodiscard]] std::vector<Phrase> rulesInForceWords(const Rules* rules, const Dataset& data);
/// The same in one sentence, for who reads a report: "Rules in force: Only live pages, The rules go by an asset list.";
/// empty where nothing is imposed.
[[nodiscard]] Phrase rulesInForceSentence(const Rules* rules, const Dataset& data);
/// The price in one line: "1.0 fewer of 100 found (95 %: 0.6 to 1.5) · 147 instead of 167 pages shown".
[[nodiscard]] Phrase priceLine(const RulePrice& price);

/// One business unit's share of what is recommended.
struct MixRow
{
    std::string name;      ///< empty: several others, as `others` says
    bool unmapped = false; ///< pages without one; `name` says so in English
    std::int64_t others = 0;
    double before = 0.0;
    double after = 0.0;
};
/// The units by their share of what people are shown before, largest first, as the Business units page has it; at most
/// `most` rows, the last of which is all others together, and behind them the pages without a unit. They add up to 1.
[[nodiscard]] std::vector<MixRow> mixRows(const RulePrice& price, const Dataset& data, std::size_t most);

/// Who is left out by the list, and who of it is not in the data: "120 visitors are left out of every list. 10 ids of
/// the list are not in the data."; empty without a list.
[[nodiscard]] Phrase leftOutWords(const RulesInForce& inForce);
/// What the asset list knows: "190 of 207 pages are in the list, with languages and last days. ..."; empty without one.
[[nodiscard]] Phrase assetWords(const RulesInForce& inForce);

} // namespace leadlight
