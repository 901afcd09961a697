// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/engine_input.h"
#include "app/engine/engine_run.h"

namespace leadlight::cli {

/// Connects by what the command line says and begins a run there.
[[nodiscard]] Result<RunInEngine> startRun(const PipelineArguments& arguments, const RunWanted& wanted,
                                           const Progress& progress);

/// Says on stderr and in an answer that a model was trained on a sample of whole cookies; nothing of any other.
void tellSample(const TrainedThere& trained, nlohmann::ordered_json& head);

/// Keeps the working tables of a run that was cut short, and says how to go on.
void keepForResume(RunInEngine& run);

} // namespace leadlight::cli
