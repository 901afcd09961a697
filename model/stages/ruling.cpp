// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/ruling.h"

#include "model/stages/options_json.h"

namespace leadlight {

namespace {

std::string utf8(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {text.begin(), text.end()};
}

} // namespace

Result<Ruling> readRuling(const Dataset& data, const RuleOptions& options, const RuleFiles& files,
                          const Progress& progress)
{
    Ruling out;
    std::vector<std::string> cookies;
    if (!files.assets.empty()) {
        auto assets = readAssetList(files.assets, progress);
        if (!assets)
            return tl::unexpected(std::move(assets.error()));
        out.assets = *std::move(assets);
    }
    if (!files.excludeCookies.empty()) {
        auto read = readCookieList(files.excludeCookies, progress);
        if (!read)
            return tl::unexpected(std::move(read.error()));
        cookies = *std::move(read);
    }
    auto rules = rulesFor(data, options, {.assets = out.assets.get(), .leftOutCookies = cookies});
    if (!rules)
        return tl::unexpected(std::move(rules.error()));
    out.notes = (*rules)->notes;
    if ((*rules)->any() || (*rules)->leftOutUnknown > 0)
        out.rules = *std::move(rules);
    return out;
}

Status readRulesFile(RuleOptions& options, const std::filesystem::path& path)
{
    const auto values = readOptionsFile(path);
    if (!values)
        return tl::unexpected(values.error());
    const OptionValues known = writtenOptions(RuleOptions());
    Status status;
    for (const auto& [key, value] : values->entries())
        if (status && !known.get(key, value))
            status = fail(ErrorKind::Usage, Phrase::tr("There is no rule \"%1\".", key),
                          Phrase::tr("docs/cli.md lists the rules."));
    if (status)
        status = readOptions(options, *values);
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
