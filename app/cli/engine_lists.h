// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/engine_input.h"

#include "model/warehouse/upload_model.h"

namespace leadlight::cli {

/// How lists are made in an engine, and which run is gone on with.
struct RunWanted
{
    int top = 10;
    EvidenceOptions evidence = {};
    bool resumes = false;
    std::string run = {};   ///< to go on with; empty: the last one of this table
    std::string table = {}; ///< that the lists are to be written to; empty: none
};

/// A run whose model is in the engine, ready to make lists.
struct RunInEngine
{
    std::unique_ptr<EngineInput> input;
    TrainedThere trained;
    UploadedModel uploaded;
    std::string table;    ///< RunWanted::table
    bool resumed = false; ///< its working tables were there
    bool hasLists = false;
};

/// Connects, looks, prepares or takes up what a cancelled run left, trains, and puts the model into the engine. Usage
/// where a run to go on with is not there, or was made by other choices, or another kind of table has the name of the
/// one to write.
[[nodiscard]] Result<RunInEngine> startRun(const PipelineArguments& arguments, const RunWanted& wanted,
                                           const Progress& progress);

/// Where the table of lists stands: beside that of the submissions.
[[nodiscard]] TableName targetOf(const EngineInput& input, const std::string& table);

/// Makes the lists of all cookies, those batches that are not there yet.
[[nodiscard]] Status scoreEverybody(const RunInEngine& run, const Progress& progress);

/// Keeps the working tables of a run that was cut short, and says how to go on.
void keepForResume(RunInEngine& run);

} // namespace leadlight::cli
