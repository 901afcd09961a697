// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/workspace.h"

namespace leadlight {

/// Files that were opened or dropped together, told apart.
struct SortedFiles
{
    std::vector<std::filesystem::path> submissions;
    std::filesystem::path mapping; ///< empty: none
};
/// Tells the files apart by their columns. Errors name a file that is neither, or a second mapping.
/// Of an archive counts the `member` that was chosen; empty: its first file.
[[nodiscard]] Result<SortedFiles> sortFiles(const std::vector<std::filesystem::path>& files, std::string_view member,
                                            const Progress& progress);

/// The first 200 rows of the submissions to be read, to be shown at once. Null where there are none, where the file is
/// so small that it is read in no time, or where it cannot be read like this (reading it will say why).
[[nodiscard]] std::shared_ptr<const FilePreview> firstRows(const SortedFiles& files, const ReadOptions& options);

/// Everything that opening files gives. `interactions` is null while there are no submissions.
struct Loaded
{
    LoadedTables tables;
    std::shared_ptr<const Interactions> interactions;
    /// Per file of submissions: cookies that would match another file's with their lost leading zeros put back.
    std::vector<std::int64_t> repairable;
};

/// Reads `files`, keeps the table of `known` for the kind that is not among them, then joins and weighs: the calls of
/// the command line in the same order. Join choices under which nothing is left of these files give way to the
/// defaults.
[[nodiscard]] Result<Loaded> loadFiles(const SortedFiles& files, const PipelineOptions& options,
                                       const LoadedTables& known, const Progress& progress);

/// Totals, match rates and conflict weights of the tables.
[[nodiscard]] Result<std::shared_ptr<const FilesSummary>> summarise(const InputTables& tables,
                                                                    const Progress& progress);

} // namespace leadlight
