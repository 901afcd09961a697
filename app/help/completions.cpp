// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/program_help.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <string_view>

namespace leadlight {

namespace {

/// "keep|drop" -> "keep drop"; empty where an option takes anything.
std::string choicesOf(const OptionHelp& option)
{
    const bool words =
        option.value.find('|') != std::string::npos && option.value.find_first_of(" \t,.\"") == std::string::npos;
    std::string out = words ? option.value : std::string();
    std::ranges::replace(out, '|', ' ');
    return out;
}

bool takesPath(const OptionHelp& option)
{
    return option.value.find("FILE") != std::string::npos || option.value.find("FOLDER") != std::string::npos ||
           option.value == "file" || option.value == "folder";
}

std::string joined(const std::vector<std::string>& words, std::string_view between)
{
    std::string out;
    for (const std::string& word : words) {
        out += out.empty() ? std::string_view() : between;
        out += word;
    }
    return out;
}

std::vector<std::string> namesOf(const std::vector<OptionHelp>& options)
{
    std::vector<std::string> out;
    for (const OptionHelp& option : options)
        out.insert(out.end(), option.names.begin(), option.names.end());
    return out;
}

/// Those of the command and of its parts.
std::vector<OptionHelp> optionsOf(const CommandHelp& command)
{
    std::vector<OptionHelp> out = command.options;
    for (const CommandHelp& part : command.parts)
        for (OptionHelp& option : optionsOf(part))
            if (std::ranges::find(out, option) == out.end())
                out.push_back(std::move(option));
    return out;
}

std::vector<std::string> partsOf(const CommandHelp& command)
{
    std::vector<std::string> out;
    for (const CommandHelp& part : command.parts)
        out.push_back(part.name);
    return out;
}

std::vector<OptionHelp> allOptions(const ProgramHelp& program)
{
    std::vector<OptionHelp> out = program.options;
    for (const CommandHelp& command : program.commands)
        for (OptionHelp& option : optionsOf(command))
            out.push_back(std::move(option));
    return out;
}

/// In single quotes as every shell reads them, on one line.
std::string shellQuoted(const std::string& text)
{
    std::string out = "'";
    for (const char c : text) {
        if (c == '\'')
            out += "'\\''";
        else
            out += c == '\n' ? ' ' : c;
    }
    out += '\'';
    return out;
}

/// The name of a shell function: "_leadlight_cli".
std::string functionName(const ProgramHelp& program)
{
    std::string out = "_";
    out += program.name;
    std::ranges::replace(out, '-', '_');
    return out;
}

constexpr std::string_view origin = "# Made from the table of options by the program itself.\n";

/// What comes after an option that takes words or a path.
std::string bashValues(const ProgramHelp& program)
{
    std::string out;
    std::set<std::string> done;
    for (const OptionHelp& option : allOptions(program)) {
        const std::string choices = choicesOf(option);
        const std::string names = joined(option.names, "|");
        if ((choices.empty() && !takesPath(option)) || !done.insert(names).second)
            continue;
        out += "    " + names + ") ";
        out += choices.empty() ? std::string("COMPREPLY=($(compgen -f -- \"$cur\"))")
                               : "COMPREPLY=($(compgen -W " + shellQuoted(choices) + " -- \"$cur\"))";
        out += "; return ;;\n";
    }
    return out;
}

/// For zsh, where a colon, brackets and backslashes part the fields.
std::string zshSpec(const OptionHelp& option, const std::string& name)
{
    std::string text;
    for (const char c : option.text) {
        if (c == '[' || c == ']' || c == ':' || c == '\\')
            text += '\\';
        text += c;
    }
    std::string out = "*" + name + "[" + text + "]";
    if (option.value.empty())
        return shellQuoted(out);
    const std::string choices = choicesOf(option);
    out += choices.empty() ? (takesPath(option) ? std::string(":file:_files") : std::string(":value: "))
                           : ":value:(" + choices + ")";
    return shellQuoted(out);
}

std::string zshArguments(const std::vector<OptionHelp>& options, const std::vector<std::string>& parts = {})
{
    std::string out = "_arguments";
    if (!parts.empty())
        out += " \\\n        '1:part:(" + joined(parts, " ") + ")'";
    for (const OptionHelp& option : options)
        for (const std::string& name : option.names)
            out += " \\\n        " + zshSpec(option, name);
    out += " \\\n        '*:file:_files'\n";
    return out;
}

std::string fishLine(const ProgramHelp& program, const OptionHelp& option, const std::string& command)
{
    std::string out = "complete -c " + program.name;
    if (!command.empty())
        out += " -n '__fish_seen_subcommand_from " + command + "'";
    for (const std::string& name : option.names)
        out += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    const std::string choices = choicesOf(option);
    if (!choices.empty())
        out += " -x -a " + shellQuoted(choices);
    else if (!option.value.empty())
        out += takesPath(option) ? " -r -F" : " -x";
    out += " -d " + shellQuoted(option.text) + "\n";
    return out;
}

bool write(const std::filesystem::path& path, const std::string& text)
{
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    return !file.fail();
}

} // namespace

std::string bashCompletion(const ProgramHelp& program)
{
    const std::string function = functionName(program);
    std::vector<std::string> commands;
    std::string cases;
    for (const CommandHelp& command : program.commands) {
        commands.push_back(command.name);
        std::vector<std::string> words = partsOf(command);
        const std::vector<std::string> names = namesOf(optionsOf(command));
        words.insert(words.end(), names.begin(), names.end());
        cases += "    " + command.name + ") words=" + shellQuoted(joined(words, " ")) + " ;;\n";
    }
    std::string out(origin);
    out += function + "()\n{\n    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= word "
                      "words\n    COMPREPLY=()\n    for word in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do\n"
                      "        case $word in -*) ;; *) command=$word; break ;; esac\n    done\n    case $prev in\n";
    out += bashValues(program);
    out += "    esac\n    words=" + shellQuoted(joined(commands, " ") + " " + joined(namesOf(program.options), " ")) +
           "\n    case $command in\n" + cases + "    *) ;;\n    esac\n";
    out +=
        program.commands.empty() ? "    [[ $cur == -* ]] || { COMPREPLY=($(compgen -f -- \"$cur\")); return; }\n" : "";
    out += "    COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n}\ncomplete -o filenames -F " + function + " " +
           program.name + "\n";
    return out;
}

std::string zshCompletion(const ProgramHelp& program)
{
    std::string out = "#compdef " + program.name + "\n" + std::string(origin);
    if (program.commands.empty())
        return out + zshArguments(program.options);
    out += "local -a commands\ncommands=(\n";
    for (const CommandHelp& command : program.commands)
        out += "    " + shellQuoted(command.name + ":" + command.text) + "\n";
    out += ")\nif (( CURRENT == 2 )); then\n    _describe command commands\n    " + zshArguments(program.options) +
           "    return\nfi\nlocal command=${words[2]}\nshift words\n(( CURRENT-- ))\ncase $command in\n";
    for (const CommandHelp& command : program.commands)
        out += command.name + ")\n    " + zshArguments(optionsOf(command), partsOf(command)) + "    ;;\n";
    return out + "esac\n";
}

std::string fishCompletion(const ProgramHelp& program)
{
    std::string out(origin);
    for (const OptionHelp& option : program.options)
        out += fishLine(program, option, {});
    for (const CommandHelp& command : program.commands) {
        out += "complete -c " + program.name + " -n __fish_use_subcommand -f -a " + command.name + " -d " +
               shellQuoted(command.text) + "\n";
        for (const std::string& part : partsOf(command))
            out += "complete -c " + program.name + " -n '__fish_seen_subcommand_from " + command.name + "' -f -a " +
                   part + "\n";
        for (const OptionHelp& option : optionsOf(command))
            out += fishLine(program, option, command.name);
    }
    return out;
}

bool writeHelpFiles(const ProgramHelp& program, const std::string& folder)
{
    const std::filesystem::path root(folder);
    const std::string zsh = "_" + program.name;
    const std::string page = program.name + ".1";
    const std::string fish = program.name + ".fish";
    return write(root / "man" / "man1" / page, manPage(program)) &&
           write(root / "bash-completion" / "completions" / program.name, bashCompletion(program)) &&
           write(root / "zsh" / "site-functions" / zsh, zshCompletion(program)) &&
           write(root / "fish" / "vendor_completions.d" / fish, fishCompletion(program));
}

} // namespace leadlight
