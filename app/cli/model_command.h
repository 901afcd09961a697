// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace leadlight::cli {

/// What every command that trains a model has.
struct ModelCommand
{
    PipelineArguments pipeline;
    OutputArguments output;
};

/// Adds a command that trains a model, with its own options between those of the input and those of the model;
/// `run` gets the filled arguments when the command was chosen, or `runThere` where the rows are in an engine (null:
/// the command is for files).
template <class Arguments, class Answer>
void addModelCommand(CLI::App& app, Action& chosen, const std::string& name, const std::string& help,
                     Answer (*run)(const Arguments&, const Progress&),
                     void (*addOwnOptions)(CLI::App&, Arguments&) = nullptr,
                     Answer (*runThere)(const Arguments&, const Progress&) = nullptr)
{
    auto* command = app.add_subcommand(name, help);
    const auto arguments = std::make_shared<Arguments>();
    arguments->pipeline.addInputOptions(*command);
    if (addOwnOptions)
        addOwnOptions(*command, *arguments);
    arguments->pipeline.addModelOptions(*command);
    if (runThere)
        arguments->pipeline.addEngineOptions(*command);
    arguments->output.addOptions(*command);
    command->callback([=, &chosen] {
        chosen = [=](const Progress& progress) {
            if (arguments->pipeline.engine().given())
                return runThere(*arguments, progress);
            return arguments->pipeline.saved(run(*arguments, progress), progress);
        };
    });
}

/// How long a list of pages is.
struct ListOptions
{
    int top = 10;

    static auto fields()
    {
        return std::tuple{Field<ListOptions, int>{"top", Phrase::tr("Top"), &ListOptions::top, 1, 100000,
                                                  Phrase::tr("how many pages at most")}};
    }
};

/// How pages are put together.
struct GroupOptions
{
    GroupBy by = GroupBy::BusinessUnit;

    static auto fields()
    {
        return std::tuple{Field<GroupOptions, GroupBy>{
            "by", Phrase::tr("Group by"), &GroupOptions::by, {}, {}, Phrase::tr("what to group the pages by")}};
    }
};

/// {"model": ..., "options": {...}, "warnings": [...]}: how each answer about a model begins.
[[nodiscard]] Json modelHead(const TrainedModel& model);

} // namespace leadlight::cli
