// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/help/program_help.h"

namespace leadlight::cli {

namespace {

std::vector<OptionHelp> optionsOf(const CLI::App& app)
{
    std::vector<OptionHelp> out;
    for (const CLI::Option* option : app.get_options()) {
        OptionHelp help{.value = option->get_items_expected_max() > 0 ? option->get_type_name() : std::string(),
                        .text = option->get_description(),
                        .group = option->get_group()};
        for (const std::string& name : option->get_lnames())
            help.names.push_back("--" + name);
        for (const std::string& name : option->get_snames())
            help.names.push_back("-" + name);
        if (!help.group.empty() && !help.names.empty())
            out.push_back(std::move(help));
    }
    return out;
}

CommandHelp commandHelp(const CLI::App& command)
{
    CommandHelp help{.name = command.get_name(), .text = command.get_description(), .options = optionsOf(command)};
    for (const CLI::App* part :
         command.get_subcommands([](const CLI::App* each) { return !each->get_group().empty(); }))
        help.parts.push_back(commandHelp(*part));
    return help;
}

ProgramHelp programHelp(const CLI::App& app)
{
    ProgramHelp program{.name = app.get_name(),
                        .text = "which asset should each visitor see next, and how well does it work",
                        .synopsis = "COMMAND --submissions FILE... [--bu-mapping FILE] [options]",
                        .options = optionsOf(app),
                        .footer = app.get_footer()};
    for (const CLI::App* command : app.get_subcommands([](const CLI::App* each) { return !each->get_group().empty(); }))
        program.commands.push_back(commandHelp(*command));
    return program;
}

} // namespace

void addHelpFiles(CLI::App& app, Action& chosen)
{
    auto* command = app.add_subcommand("help-files", "Write man page and completions, for packages");
    command->group(""); // not in --help
    const auto folder = std::make_shared<std::string>();
    command->add_option("folder", *folder)->required();
    command->callback([=, &app, &chosen] {
        chosen = [=, &app](const Progress& /*progress*/) -> Status {
            if (writeHelpFiles(programHelp(app), *folder))
                return {};
            return fail(ErrorKind::BadData, Phrase::tr("The help files could not be written."));
        };
    });
}

} // namespace leadlight::cli
