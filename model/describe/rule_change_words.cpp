// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/rule_change_words.h"

#include "model/describe/price_words.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace leadlight {

namespace {

/// The rules of `these` that are not among `others` as they are.
std::vector<ChosenRule> only(const std::vector<ChosenRule>& these, const std::vector<ChosenRule>& others)
{
    std::vector<ChosenRule> out;
    std::ranges::copy_if(these, std::back_inserter(out),
                         [&others](const ChosenRule& rule) { return std::ranges::find(others, rule) == others.end(); });
    return out;
}

/// Of one rule in the place of another.
Phrase replaced(const ChosenRule& before, const ChosenRule& now, const Dataset* data)
{
    Phrase rule = ruleWords(now.rule, data);
    if (before.rule != now.rule)
        return Phrase::tr("Rule changed: %1", std::move(rule));
    return now.on ? Phrase::tr("Rule switched on: %1", std::move(rule))
                  : Phrase::tr("Rule switched off: %1", std::move(rule));
}

} // namespace

Phrase ruleChangeWords(const RuleChoices& before, const RuleChoices& now, const Dataset* data)
{
    const auto gone = only(before.rules, now.rules);
    const auto come = only(now.rules, before.rules);
    const bool assets = before.assets != now.assets;
    const bool leftOut = before.excludeCookies != now.excludeCookies;
    const bool rules = !gone.empty() || !come.empty();
    if (assets && !leftOut && !rules)
        return Phrase::tr("Change of the asset list");
    if (leftOut && !assets && !rules)
        return Phrase::tr("Change of who is left out");
    if (assets || leftOut || gone.size() > 1 || come.size() > 1 || !rules)
        return Phrase::tr("Change of the rules");
    if (gone.empty())
        return Phrase::tr("Rule added: %1", ruleWords(come.front().rule, data));
    if (come.empty())
        return Phrase::tr("Rule removed: %1", ruleWords(gone.front().rule, data));
    return replaced(gone.front(), come.front(), data);
}

} // namespace leadlight
