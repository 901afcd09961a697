// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/analysis.h"
#include "model/stages/rule_choices.h"

namespace leadlight {

/// Rules that this data makes worth a try, the likeliest first: what weighs nothing and is listed all the same, pages
/// without a business unit, the unit whose pages are recommended least for what is taken of them, a variety of units,
/// rarely taken pages, and with an asset list what that knows. None that is chosen already.
[[nodiscard]] std::vector<SingleRule> suggestedRules(const Analysis& analysis, const RuleChoices& chosen,
                                                     const AssetList* assets);

} // namespace leadlight
