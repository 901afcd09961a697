// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace leadlight::cli {

/// `engine scratch`, `engine clean-up`, `engine cost`.
void addEngine(CLI::App& app, Action& chosen);

/// What commands do with --engine instead of what they do with files.
[[nodiscard]] Status inspectInEngine(const PipelineArguments& arguments, const OutputArguments& output,
                                     const Progress& progress);

[[nodiscard]] Status interactionsInEngine(const PipelineArguments& arguments, const OutputArguments& output,
                                          const Progress& progress);

/// --resume of the commands that make lists there.
void addRunOptions(CLI::App& command, bool& resumes, std::string& run);

/// Which lists are wanted, and where they go.
struct ListsWanted
{
    std::vector<std::string> cookies = {}; ///< these are printed
    std::string table = {};                ///< where the lists of all are written; empty: nowhere
    bool resumes = false;
    std::string run = {}; ///< to go on with; empty: the last one of this table
    int top = 10;
    EvidenceOptions evidence = {};
};
[[nodiscard]] Result<Ending> recommendInEngine(const PipelineArguments& arguments, const OutputArguments& output,
                                               const ListsWanted& wanted, const Progress& progress);

/// Who is to be offered a page, or a unit's pages.
struct AudienceWanted
{
    std::vector<std::string> pages = {};
    std::string unit = {};
    std::int64_t top = 0; ///< 0: everybody
    EvidenceOptions evidence = {};
    bool resumes = false;
    std::string run = {};
};
[[nodiscard]] Status audienceInEngine(const PipelineArguments& arguments, const OutputArguments& output,
                                      const AudienceWanted& wanted, const Progress& progress);

/// Models on the same hidden pages of the engine; of those that were not `named` the ones that cannot be trained there
/// are left out.
[[nodiscard]] Result<Ending> evaluateInEngine(const PipelineArguments& arguments, const OutputArguments& output,
                                              const std::vector<ModelOptions>& models, bool named,
                                              const Progress& progress);

} // namespace leadlight::cli
