// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace leadlight {

/// An option as --help tells it.
struct OptionHelp
{
    std::vector<std::string> names = {}; ///< "--out", "-h"
    std::string value = {};              ///< "FILE", "keep|drop", "INT 1..512"; empty for a switch
    std::string text = {};
    std::string group = {}; ///< what it is about; empty: nothing more than the command
    friend bool operator==(const OptionHelp&, const OptionHelp&) = default;
};

struct CommandHelp
{
    std::string name = {};
    std::string text = {};
    std::vector<OptionHelp> options = {};
    std::vector<CommandHelp> parts = {}; ///< of a command that is several: session info, session pack
};

/// A program as its --help tells it: the one table that man page and completions are made from.
struct ProgramHelp
{
    std::string name = {}; ///< "leadlight-cli"
    std::string text = {}; ///< one sentence
    std::string synopsis = {};
    std::vector<OptionHelp> options = {};   ///< of the program itself
    std::vector<CommandHelp> commands = {}; ///< none for the window
    std::string footer = {};
};

/// A page for man(1), section 1. An option that several commands share is told once, with the commands that have it.
[[nodiscard]] std::string manPage(const ProgramHelp& program);
/// For bash-completion, zsh and fish: commands, the options of the command that stands there, the words that an option
/// takes, files where it takes one.
[[nodiscard]] std::string bashCompletion(const ProgramHelp& program);
[[nodiscard]] std::string zshCompletion(const ProgramHelp& program);
[[nodiscard]] std::string fishCompletion(const ProgramHelp& program);

/// Writes all four below `folder` where they are looked for: man/man1, bash-completion/completions,
/// zsh/site-functions, fish/vendor_completions.d. False where one could not be written.
[[nodiscard]] bool writeHelpFiles(const ProgramHelp& program, const std::string& folder);

} // namespace leadlight
