// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/field_arguments.h"

#include "app/cli/arguments.h"
#include "app/cli/model_command.h"

#include "model/changes/delivery_pair.h"
#include "model/changes/trend.h"
#include "model/exports/lists/hold_out.h"
#include "model/stages/all_options.h"
#include "model/stages/options_json.h"
#include "model/warehouse/run_options.h"

#include <array>
#include <charconv>

namespace leadlight::cli {

namespace {

/// Calls visit(options) with the defaults of everything that --options may name, but the reading of the mapping.
template <class Visit>
void eachOptions(Visit visit)
{
    visitAllOptions(visit);
    visit(ListOptions());
    visit(GroupOptions());
    visit(HoldOut());
    visit(ChangeOptions());
    visit(TrendOptions());
    visit(RunOptions());
}

Status check(const OptionValues& kept)
{
    Status status;
    OptionValues known;
    const auto look = [&](auto options, const std::string& prefix) {
        const OptionValues written = writtenOptions(options);
        for (const auto& [key, value] : written.entries())
            known.put(prefix + key, value);
        if (status)
            status = readOptions(options, PrefixedSource(kept, prefix));
    };
    look(ReadOptions(), mappingPrefix);
    eachOptions([&](const auto& options) { look(options, {}); });
    for (const auto& [key, value] : kept.entries())
        if (!known.get(key, value))
            return fail(ErrorKind::Usage, Phrase::tr("There is no option \"%1\".", key),
                        Phrase::tr("--help of every command lists its options."));
    return status;
}

Result<OptionValues> readKept(const std::filesystem::path& path)
{
    auto kept = readOptionsFile(path);
    if (!kept)
        return kept;
    if (auto done = check(*kept); !done) {
        done.error().file = utf8Of(path);
        return tl::unexpected(std::move(done.error()));
    }
    return kept;
}

} // namespace

void FieldArguments::addFile(CLI::App& app, const std::string& group)
{
    app.add_option_function<std::string>(
           "--options", [this](const std::string& path) { m_kept = readKept(pathFrom(path)); },
           "JSON with options of any command by their names, {\"unmapped\": \"drop\", \"match-case\": true, "
           "\"type-weights\": {...}}; options given beside it win")
        ->type_name("FILE")
        ->group(group);
}

std::string refusedText(const std::string& typed, const std::string& allowed)
{
    std::string out = '"' + typed + "\" is not ";
    if (allowed.starts_with("INT "))
        return out.append("a whole number in ").append(allowed.substr(std::string_view("INT ").size()));
    if (allowed.starts_with("NUMBER "))
        return out.append("a number in ").append(allowed.substr(std::string_view("NUMBER ").size()));
    return out.append("one of ").append(allowed);
}

std::string defaultText(const OptionValue& value)
{
    const auto* number = std::get_if<double>(&value);
    if (!number)
        return textOf(value);
    std::array<char, 64> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *number, std::chars_format::fixed);
    return {digits.data(), end.ptr};
}

} // namespace leadlight::cli
