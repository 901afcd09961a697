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

namespace {

/// Without the list of who opted out they would get lists again, so that it is gone must not pass by.
Status isThere(const std::filesystem::path& list, std::string_view option)
{
    std::error_code none;
    if (list.empty() || std::filesystem::exists(list, none))
        return {};
    return tl::unexpected(Error{
        .kind = ErrorKind::BadData,
        .what = Phrase::tr("The rules of the session rest on this list, and it is not there."),
        .file = utf8Of(list),
        .hint = Phrase::tr("Put it there or beside the session, or name the list to use by %1.", std::string(option))});
}

/// The lists that the session's rules rest on, in the place of those that were not named.
Status takeLists(const SessionArguments& session, RuleFiles& files)
{
    const auto opened = session.opened();
    if (!opened)
        return tl::unexpected(opened.error());
    if (!*opened)
        return {};
    const RuleChoices& rules = (*opened)->content.rules;
    const auto take = [](const std::filesystem::path& list, std::string_view option, std::filesystem::path& file) {
        if (!file.empty())
            return Status();
        file = list;
        return isThere(list, option);
    };
    return take(rules.assets, "--assets", files.assets).and_then([&] {
        return take(rules.excludeCookies, "--exclude-cookies", files.excludeCookies);
    });
}

} // namespace

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
    RuleFiles files{pathFrom(m_assets), pathFrom(m_excludeCookies)};
    if (auto done = takeLists(pipeline.session(), files); !done)
        return tl::unexpected(std::move(done.error()));
    auto ruling = readRuling(data, options, files, progress);
    if (ruling) {
        remark(ruling->notes);
        pipeline.session().note(options, files);
        if (ruling->assets)
            data.names->set(pageAssets(data, *ruling->assets).title);
    }
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
