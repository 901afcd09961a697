// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/rule_files.h"

#include "model/stages/options_json.h"

namespace leadlight {

namespace {

std::string utf8(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

Phrase namesHint(double low, double high)
{
    return Phrase::tr("It takes names with a number from %1 to %2 each.", Plain(low), Plain(high));
}

/// Reads the rules, and says of amounts which numbers they may be.
Status readRules(RuleOptions& options, const OptionValues& values)
{
    Status status = readOptions(options, values);
    bool found = status.has_value();
    visitFields(options, [&](const auto& field, auto& value) {
        const auto outside = found ? std::nullopt : values.get(field.key, optionOf(value));
        if (!outside || takeOption(field, *outside, value))
            return;
        found = true; // the first: the one that is reported
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::map<std::string, double>>)
            status.error().hint = namesHint(field.low, field.high);
    });
    return status;
}

} // namespace

Status readRulesFile(RuleOptions& options, const std::filesystem::path& path)
{
    const auto values =
        readOptionsFile(path, Phrase::tr("It should look like {\"exclude-types\": [\"Gated Webinar Forms\"], "
                                         "\"most-per-business-unit\": 3}."));
    if (!values)
        return tl::unexpected(values.error());
    const OptionValues known = writtenOptions(RuleOptions());
    Status status;
    for (const auto& [key, value] : values->entries())
        if (status && !known.get(key, value))
            status = fail(ErrorKind::Usage, Phrase::tr("There is no rule \"%1\".", key),
                          Phrase::tr("docs/cli.md lists the rules."));
    if (status)
        status = readRules(options, *values);
    if (!status)
        status.error().file = utf8(path);
    return status;
}

std::string rulesJson(const RuleOptions& options)
{
    const OptionValues usual = writtenOptions(RuleOptions());
    const OptionValues written = writtenOptions(options);
    OptionValues changed;
    for (const auto& [key, value] : written.entries())
        if (usual.get(key, value) != value)
            changed.put(key, value);
    return jsonOf(changed);
}

} // namespace leadlight
