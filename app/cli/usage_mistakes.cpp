// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/usage_mistakes.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace leadlight::cli {

namespace {

/// How many letters have to be put in, taken out or changed to make one of the other (Levenshtein).
std::size_t lettersApart(std::string_view one, std::string_view other)
{
    std::vector<std::size_t> row(other.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < one.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < other.size(); ++j) {
            const std::size_t changed = diagonal + (one[i] == other[j] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

/// The first command with words that it does not take, else the last one that was named: of "session pack" the second.
const CLI::App& commandAtFault(const CLI::App& app)
{
    const CLI::App* command = &app;
    while (command->remaining().empty() && !command->get_subcommands().empty())
        command = command->get_subcommands().front();
    return *command;
}

/// "leadlight-cli session pack", as it is typed.
std::string typedName(const CLI::App& command)
{
    if (command.get_parent() == nullptr)
        return command.get_name();
    std::string out = typedName(*command.get_parent());
    out += ' ';
    out += command.get_name();
    return out;
}

std::vector<std::string> commandNames(const CLI::App& app)
{
    std::vector<std::string> out;
    for (const CLI::App* command : app.get_subcommands([](const CLI::App* one) { return !one->get_group().empty(); }))
        out.push_back(command->get_name());
    return out;
}

std::vector<std::string> longNamesOf(const CLI::App& command)
{
    std::vector<std::string> out;
    for (const CLI::Option* option : command.get_options())
        for (const std::string& name : option->get_lnames())
            out.push_back("--" + name);
    return out;
}

Phrase namesListed(const std::vector<std::string>& names)
{
    std::vector<Phrase> out;
    out.reserve(names.size());
    for (const std::string& name : names)
        out.push_back(Phrase::verbatim(name));
    return Phrase::commas(out);
}

std::optional<Error> unknownCommand(const CLI::App& group, const std::string& typed)
{
    const auto names = commandNames(group);
    const std::string meant = nearestName(typed, names);
    Error error{.kind = ErrorKind::Usage, .what = Phrase::tr("There is no command \"%1\".", typed)};
    error.hint = Phrase::tr("The commands are %1.", namesListed(names));
    if (!meant.empty())
        error.hint = Phrase::sentences({Phrase::tr("Did you mean \"%1\"?", meant), error.hint});
    return error;
}

Phrase optionCure(const CLI::App& command, const std::string& meant)
{
    if (!meant.empty())
        return Phrase::tr("Did you mean %1? `%2 --help` lists its options.", meant, typedName(command));
    if (!commandNames(command).empty())
        return Phrase::tr("Options come after their command, as in `leadlight-cli inspect --submissions FILE`.");
    return Phrase::tr("`%1 --help` lists its options.", typedName(command));
}

std::optional<Error> unexpectedWord(const CLI::App& command)
{
    const auto left = command.remaining();
    if (left.empty())
        return std::nullopt;
    const std::string& word = left.front();
    if (word.starts_with('-')) {
        const std::string name = word.substr(0, word.find('='));
        return Error{.kind = ErrorKind::Usage,
                     .what = Phrase::tr("%1 has no option %2.", typedName(command), name),
                     .hint = optionCure(command, nearestName(name, longNamesOf(command)))};
    }
    if (!commandNames(command).empty())
        return unknownCommand(command, word);
    return Error{.kind = ErrorKind::Usage,
                 .what = Phrase::tr("%1 does not know what \"%2\" is for.", typedName(command), word),
                 .hint = Phrase::tr("Put the option before it that it belongs to, as in `--submissions FILE`.")};
}

} // namespace

std::string nearestName(std::string_view typed, std::span<const std::string> names)
{
    constexpr std::size_t lettersASlip = 3; // one slip in so many letters
    std::string out;
    std::size_t nearest = std::max<std::size_t>(1, typed.size() / lettersASlip) + 1;
    for (const std::string& name : names)
        if (const std::size_t apart = lettersApart(typed, name); apart < nearest) {
            nearest = apart;
            out = name;
        }
    return out;
}

std::optional<Error> usageMistake(const CLI::App& app, const CLI::ParseError& error)
{
    const CLI::App& command = commandAtFault(app);
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr)
        return unexpectedWord(command);
    const auto parts = commandNames(command);
    if (dynamic_cast<const CLI::RequiredError*>(&error) == nullptr || parts.empty())
        return std::nullopt;
    if (!command.remaining().empty())
        return unexpectedWord(command);
    return Error{.kind = ErrorKind::Usage,
                 .what = Phrase::tr("`%1` alone does nothing.", typedName(command)),
                 .hint = Phrase::tr("Add one of %1.", namesListed(parts))};
}

std::vector<const char*> withHelpAsOption(int argc, const char* const* argv)
{
    std::vector<const char*> out(argv, argv + argc);
    if (argc < 2 || std::string_view(argv[1]) != "help")
        return out;
    out.erase(out.begin() + 1);
    out.push_back("--help");
    return out;
}

} // namespace leadlight::cli
