// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/session_parts.h"

#include "model/base/phrase_bytes.h"
#include "model/recommend/rule_options.h"

namespace leadlight {

namespace {

std::string textOf(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

std::filesystem::path pathOf(const std::string& text)
{
    return {std::u8string(text.begin(), text.end())};
}

} // namespace

void describe(ByteWriter& archive, const RuleChoices& choices)
{
    archive(static_cast<std::uint32_t>(choices.rules.size()));
    for (const ChosenRule& chosen : choices.rules) {
        RuleOptions alone;
        impose(alone, chosen.rule);
        describeOptions(archive, alone);
        archive(chosen.on);
    }
    archive(choices.today, textOf(choices.assets), textOf(choices.excludeCookies));
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
    choices.assets = pathOf(assets);
    choices.excludeCookies = pathOf(excludeCookies);
}

} // namespace leadlight
