// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/rule_choices.h"
#include "model/stages/ruling.h"

namespace leadlight {

/// What the analyst has chosen to impose, put into the numbers of a dataset. Immutable.
struct RulesInForce
{
    RuleChoices choices;
    std::shared_ptr<const Dataset> data;
    Ruling ruling;
    std::int64_t assetsListed = 0;               ///< pages of the asset list
    std::int64_t assetsFound = 0;                ///< pages of the data that are in it
    std::int64_t assetsUnknown = 0;              ///< pages of the list that are not in the data
    std::vector<std::string> unknownAssets = {}; ///< the first of these
    std::vector<std::string> titles = {};        ///< of the asset list, by the page's number; empty without any

    /// Null where nothing is imposed.
    [[nodiscard]] const std::shared_ptr<const Rules>& rules() const { return ruling.rules; }
};

/// `made`, where it is of these choices and this data; else the same made anew, with the files read. Null where nothing
/// is chosen. Errors: those of readRuling().
[[nodiscard]] Result<std::shared_ptr<const RulesInForce>> rulesInForce(const std::shared_ptr<const Dataset>& data,
                                                                       const RuleChoices& choices,
                                                                       const std::shared_ptr<const RulesInForce>& made,
                                                                       const Progress& progress);
/// Names the pages of the data by the asset list of `now`, in place of that of `before`; either may be null.
void namePages(const RulesInForce* before, const RulesInForce* now);
/// What lists obey under `inForce`, which may be null.
[[nodiscard]] std::shared_ptr<const Rules> rulesOf(const std::shared_ptr<const RulesInForce>& inForce);

/// Other rules on the same data, by the asset list that is there, for whoever gets lists now: to see what they would
/// cost. `inForce` may be null, and of other data. Errors: those of rulesFor().
[[nodiscard]] Result<std::shared_ptr<const Rules>> rulesToTry(const Dataset& data, const RuleChoices& choices,
                                                              const RulesInForce* inForce);

} // namespace leadlight
