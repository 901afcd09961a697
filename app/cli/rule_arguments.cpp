// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rule_arguments.h"

#include "app/cli/terminal.h"
#include "model/describe/rule_words.h"
#include "model/join/page_assets.h"

namespace leadlight::cli {

void RuleArguments::addOptions(CLI::App& command)
{
    constexpr auto group = "Rules";
    command
        .add_option("--rules", m_rules,
                    "JSON with the rules that every list obeys, {\"exclude-types\": [\"Gated Webinar Forms\"], "
                    "\"pin-pages\": [...], \"boost-business-units\": {\"Cloud\": 0.2}, ...}")
        ->type_name("FILE")
        ->group(group);
    command
        .add_option("--exclude-cookies", m_excludeCookies,
                    "cookies that are left out of every list: one id a line, or CSV with a cookie column")
        ->type_name("FILE")
        ->group(group);
    command
        .add_option("--assets", m_assets,
                    "asset list: CSV with page, title, language, live until, for the rules only-live and "
                    "visitors-language")
        ->type_name("FILE")
        ->group(group);
    command.add_option("--today", m_today, "the date that only-live judges by; else the system's")
        ->type_name("2026-12-31")
        ->group(group);
}

Result<Ruling> RuleArguments::read(const PipelineArguments& pipeline, const Dataset& data,
                                   const Progress& progress) const
{
    RuleOptions options;
    pipeline.fields().fill(options);
    if (!m_rules.empty())
        if (auto done = readRulesFile(options, pathFrom(m_rules)); !done)
            return tl::unexpected(std::move(done.error()));
    if (!m_today.empty())
        options.today = m_today;
    if (!dayOfToday(options.today))
        return fail(ErrorKind::Usage, Phrase::tr("\"%1\" is no date.", options.today),
                    Phrase::tr("Write it like 2026-12-31."));
    auto ruling = readRuling(data, options, {pathFrom(m_assets), pathFrom(m_excludeCookies)}, progress);
    if (ruling)
        remark(ruling->notes);
    if (ruling && ruling->assets)
        data.names->set(pageAssets(data, *ruling->assets).title);
    return ruling;
}

namespace {

UnmetRules unmetOf(const Rules& rules, const TopN& lists, std::span<const std::int32_t> cookies)
{
    return cookies.empty() ? unmetRules(rules, lists) : unmetRules(rules, lists, cookies);
}

} // namespace

Json rulesAnswer(const Ruling& ruling)
{
    Json json{{"rules", Json::object()}, {"notes", Json::array()}};
    if (ruling.rules)
        json["rules"] = Json::parse(rulesJson(ruling.rules->options));
    for (const Phrase& note : ruling.notes)
        json["notes"].push_back(english(note));
    if (!ruling.rules)
        return json;
    json["cookies_left_out"] = ruling.rules->leftOutCookies;
    json["cookies_left_out_unknown"] = ruling.rules->leftOutUnknown;
    return json;
}

Json rulesAnswer(const Ruling& ruling, const TopN& lists, const Dataset& data, std::span<const std::int32_t> cookies)
{
    Json json = rulesAnswer(ruling);
    if (!ruling.rules)
        return json;
    const UnmetRules unmet = unmetOf(*ruling.rules, lists, cookies);
    json["lists"] = unmet.lists;
    json["lists_shorter"] = unmet.shorter;
    json["lists_empty"] = unmet.empty;
    json["unmet"] = Json::array();
    for (const UnmetRules::Least& least : unmet.least)
        json["unmet"].push_back({{"business_unit", data.businessUnits[static_cast<std::size_t>(least.unit)]},
                                 {"at_least", least.asked},
                                 {"lists", least.lists}});
    return json;
}

void remarkOnRules(const Ruling& ruling, const TopN& lists, const Interactions& interactions,
                   const EvidenceOptions& evidence, std::span<const std::int32_t> cookies)
{
    if (ruling.rules)
        remark(unmetWords(*ruling.rules, unmetOf(*ruling.rules, lists, cookies), *interactions.data, evidence));
    remark(weightlessRemarks(interactions, ruling.rules.get()));
}

std::vector<Phrase> weightlessRemarks(const Interactions& interactions, const Rules* rules)
{
    return weightlessWords(weightlessTypes(*interactions.data, interactions.options.typeWeights, rules));
}

} // namespace leadlight::cli
