// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/rule_choices.h"

#include "model/recommend/rule_options.h"

#include <algorithm>
#include <iterator>

namespace leadlight {

int RuleChoices::on() const
{
    return static_cast<int>(std::ranges::count(rules, true, &ChosenRule::on));
}

RuleChoices RuleChoices::with(const SingleRule& rule) const
{
    RuleChoices out = *this;
    const auto same =
        std::ranges::find_if(out.rules, [&](const ChosenRule& chosen) { return chosen.rule.isAboutTheSame(rule); });
    if (same == out.rules.end())
        out.rules.push_back({rule, true});
    else
        *same = {rule, true};
    return out;
}

RuleChoices RuleChoices::without(std::size_t place) const
{
    RuleChoices out = *this;
    out.rules.erase(out.rules.begin() + static_cast<std::ptrdiff_t>(place));
    return out;
}

RuleChoices RuleChoices::switchedOff() const
{
    RuleChoices out = *this;
    for (ChosenRule& rule : out.rules)
        rule.on = false;
    return out;
}

RuleChoices missingFrom(const RuleChoices& now, const RuleChoices& before)
{
    RuleChoices out;
    std::ranges::copy_if(before.rules, std::back_inserter(out.rules), [&now](const ChosenRule& chosen) {
        return chosen.on && std::ranges::find(now.rules, chosen) == now.rules.end();
    });
    if (before.assets != now.assets)
        out.assets = before.assets;
    if (before.excludeCookies != now.excludeCookies)
        out.excludeCookies = before.excludeCookies;
    return out;
}

RuleOptions optionsOf(const RuleChoices& choices)
{
    RuleOptions out;
    out.today = choices.today;
    for (const ChosenRule& chosen : choices.rules)
        if (chosen.on)
            impose(out, chosen.rule);
    return out;
}

RuleChoices withRulesOf(const RuleOptions& options, RuleChoices choices)
{
    choices.rules.clear();
    for (SingleRule& rule : rulesIn(options))
        choices.rules.push_back({std::move(rule), true});
    choices.today = options.today;
    return choices;
}

} // namespace leadlight
