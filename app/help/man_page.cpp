// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/program_help.h"

#include "app/help/build_info.h"

#include <algorithm>

namespace leadlight {

namespace {

/// As roff takes it: hyphens that can be copied, no accidental commands.
std::string roff(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        const bool lineStart = out.empty() || out.back() == '\n';
        if (lineStart && (c == '.' || c == '\''))
            out += "\\&";
        if (c == '\\')
            out += "\\e";
        else if (c == '-')
            out += "\\-";
        else if (c == '|')
            out += "|\\:"; // a long row of words may be broken here
        else
            out += c;
    }
    return out;
}

std::string upper(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
    return text;
}

void put(std::string& out, const std::string& macro, const std::string& text)
{
    out += macro;
    out += ' ';
    out += text;
    out += '\n';
}

void putOption(std::string& out, const OptionHelp& option, const std::string& commands)
{
    std::string names;
    for (const std::string& name : option.names) {
        names += names.empty() ? "" : ", ";
        names += "\\fB";
        names += roff(name);
        names += "\\fR";
    }
    out += ".TP\n";
    out += names;
    if (!option.value.empty()) {
        out += " \\fI";
        out += roff(option.value);
        out += "\\fR";
    }
    out += '\n';
    out += roff(option.text);
    if (!commands.empty()) {
        out += "\n.br\nOf: ";
        out += roff(commands);
        out += '.';
    }
    out += '\n';
}

/// An option of at least two commands, and which have it.
struct Shared
{
    OptionHelp option;
    std::vector<std::string> commands;
};

bool isHelp(const OptionHelp& option)
{
    return std::ranges::find(option.names, "--help") != option.names.end();
}

/// All commands, parts after their whole and with its name before theirs.
std::vector<CommandHelp> flat(const std::vector<CommandHelp>& commands, const std::string& above = {})
{
    std::vector<CommandHelp> out;
    for (const CommandHelp& command : commands) {
        CommandHelp named = command;
        named.name = above.empty() ? command.name : above + ' ' + command.name;
        named.parts.clear();
        out.push_back(named);
        for (CommandHelp& part : flat(command.parts, named.name))
            out.push_back(std::move(part));
    }
    return out;
}

std::vector<Shared> sharedOptions(const ProgramHelp& program)
{
    std::vector<Shared> all;
    for (const CommandHelp& command : flat(program.commands))
        for (const OptionHelp& option : command.options) {
            if (isHelp(option))
                continue;
            const auto same = std::ranges::find(all, option, &Shared::option);
            if (same == all.end())
                all.push_back({option, {command.name}});
            else
                same->commands.push_back(command.name);
        }
    std::erase_if(all, [](const Shared& shared) { return shared.commands.size() < 2; });
    return all;
}

std::string commas(const std::vector<std::string>& names)
{
    std::string out;
    for (const std::string& name : names) {
        out += out.empty() ? "" : ", ";
        out += name;
    }
    return out;
}

void putCommands(std::string& out, const ProgramHelp& program, const std::vector<Shared>& shared)
{
    if (program.commands.empty())
        return;
    put(out, ".SH", "COMMANDS");
    for (const CommandHelp& command : flat(program.commands)) {
        put(out, ".SS", roff(command.name));
        out += roff(command.text) + ".\n";
        for (const OptionHelp& option : command.options)
            if (!isHelp(option) && std::ranges::find(shared, option, &Shared::option) == shared.end())
                putOption(out, option, {});
    }
}

void putShared(std::string& out, const ProgramHelp& program, const std::vector<Shared>& shared)
{
    std::vector<std::string> groups;
    for (const Shared& each : shared)
        if (std::ranges::find(groups, each.option.group) == groups.end())
            groups.push_back(each.option.group);
    for (const std::string& group : groups) {
        put(out, ".SH", roff(upper(group.empty() ? "Options of the commands" : group)));
        for (const Shared& each : shared)
            if (each.option.group == group)
                putOption(out, each.option,
                          each.commands.size() == program.commands.size() ? std::string() : commas(each.commands));
    }
}

} // namespace

std::string manPage(const ProgramHelp& program)
{
    std::string out = ".\\\" Made from the table of options by the program itself.\n.\\\" SPDX-License-Identifier: "
                      "GPL-3.0-or-later\n";
    put(out, ".TH", upper(roff(program.name)) + " 1 \"\" \"Leadlight " + versionNumber() + "\" \"User Commands\"");
    put(out, ".SH", "NAME");
    out += roff(program.name) + " \\- " + roff(program.text) + "\n";
    put(out, ".SH", "SYNOPSIS");
    out += "\\fB" + roff(program.name) + "\\fR " + roff(program.synopsis) + "\n";
    const std::vector<Shared> shared = sharedOptions(program);
    if (!program.options.empty())
        put(out, ".SH", program.commands.empty() ? "OPTIONS" : "OPTIONS WITHOUT A COMMAND");
    for (const OptionHelp& option : program.options)
        putOption(out, option, {});
    putCommands(out, program, shared);
    putShared(out, program, shared);
    if (!program.footer.empty()) {
        put(out, ".SH", "NOTES");
        out += roff(program.footer) + "\n";
    }
    put(out, ".SH", "SEE ALSO");
    out += program.commands.empty() ? "\\fBleadlight\\-cli\\fR(1)\n" : "\\fBleadlight\\fR(1)\n";
    return out;
}

} // namespace leadlight
