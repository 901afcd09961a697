// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/files_summary.h"
#include "model/stages/pipeline.h"

#include <functional>

namespace leadlight {

struct FilesToOpen
{
    std::vector<std::filesystem::path> submissions = {}; ///< read as one
    std::filesystem::path mapping = {};                  ///< empty: none
    std::vector<std::filesystem::path> unsorted = {};    ///< told apart by their columns, then as if they stood above
};

struct OpenRequest
{
    FilesToOpen files;
    ReadOptions submissionsRead = {};
    ReadOptions mappingRead = {};
    std::map<Role, std::string> columns = {}; ///< each counts for the opened file that has a column of that name
    PipelineOptions options = {};             ///< the choices so far; of what is not opened, files and reading stay
    /// The join choices were made before, perhaps for other files: answers to conflicts do not carry over, leaving out
    /// robots and overlapping days not to other submissions, and choices that leave nothing of these files give way to
    /// the defaults. Else the latter is an error.
    bool joinFromBefore = false;
    /// The submissions are those at hand and others beside them: choices about the former stay, but for those by which
    /// nothing of the latter would count (days, which deliveries), and the deliveries' names, which may be in another
    /// order.
    bool addsSubmissions = false;
    bool keepMapping = true; ///< false: without a mapping among the files there is none, also not the one at hand
    /// Takes files of which more than a fifth of the lines are broken; else that is an error. The window shows them.
    bool allowLoss = true;
    bool summarise = true; ///< fills Tables::summary, which takes passes over all rows and page_urls
};

/// What there is beside the request; nothing on the command line.
struct OpenContext
{
    Tables tables; ///< kept for the kind of file that is not opened
    /// The join choices that were made for these files (`submissions` and `buMapping`) before, if any.
    std::function<std::optional<JoinOptions>(const PipelineOptions& options)> joinChoices = {};
    /// The type weights of these submissions, asked for where submissions are opened; else those so far stay.
    std::function<std::map<std::string, double, std::less<>>(const PipelineOptions& options)> typeWeights = {};
    /// Gets the first rows of submissions that take time to read before they are read, on the thread that opens.
    std::function<void(std::shared_ptr<const FilePreview> preview)> showPreview = {};
};

struct Opened
{
    PipelineOptions options; ///< with these files and the choices that hold for them
    Tables tables;
    Slot<Interactions> interactions; ///< null while there are no submissions
};

/// Tells the files apart, reads and counts them, joins and weighs. Errors name the file; NeedsChoice as
/// readSubmissions(); usage errors where a column is not there or the join leaves nothing.
[[nodiscard]] Result<Opened> openFiles(OpenRequest request, const OpenContext& context, const Progress& progress);

} // namespace leadlight
