// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/session_parts.h"
#include "model/store/session_place.h"

#include "model/base/phrase_bytes.h"
#include "model/recommend/rule_options.h"

namespace leadlight {

void describe(ByteWriter& archive, const RuleChoices& choices)
{
    archive(static_cast<std::uint32_t>(choices.rules.size()));
    for (const ChosenRule& chosen : choices.rules) {
        RuleOptions alone;
        impose(alone, chosen.rule);
        describeOptions(archive, alone);
        archive(chosen.on);
    }
    archive(choices.today, keptText(choices.assets), keptText(choices.excludeCookies));
}

void describe(ByteReader& archive, RuleChoices& choices)
{
    choices = {};
    std::uint32_t rules = 0;
    archive(rules);
    for (std::uint32_t i = 0; i < rules && archive.good(); ++i) {
        RuleOptions alone;
        bool on = true;
        describeOptions(archive, alone);
        archive(on);
        for (SingleRule& rule : rulesIn(alone))
            choices.rules.push_back({std::move(rule), on});
    }
    std::string assets;
    std::string excludeCookies;
    archive(choices.today, assets, excludeCookies);
    choices.assets = keptPath(assets);
    choices.excludeCookies = keptPath(excludeCookies);
}

} // namespace leadlight
