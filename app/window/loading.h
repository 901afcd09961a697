// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/workspace.h"

namespace leadlight {

/// Files that were opened or dropped together, told apart.
struct SortedFiles
{
    std::vector<std::filesystem::path> submissions;
    std::filesystem::path mapping; ///< empty: none
};
/// Tells the files apart by their columns. Errors name a file that is neither, or a second mapping.
[[nodiscard]] Result<SortedFiles> sortFiles(const std::vector<std::filesystem::path>& files, const Progress& progress);

/// Everything that opening files gives. `interactions` is null while there are no submissions.
struct Loaded
{
    LoadedTables tables;
    std::shared_ptr<const Interactions> interactions;
};

/// Reads `files`, keeps the table of `known` for the kind that is not among them, then joins and weighs: the calls of
/// the command line in the same order.
[[nodiscard]] Result<Loaded> loadFiles(const SortedFiles& files, const PipelineOptions& options,
                                       const LoadedTables& known, const Progress& progress);

/// Totals, match rates and conflict weights of the tables.
[[nodiscard]] std::shared_ptr<const DataSummary> summarise(const InputTables& tables);

} // namespace leadlight
