// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/engine/engine_input.h"

namespace leadlight::cli {

/// Connects and chooses by what the command line says; no table is read. Usage for choices that only go with files.
[[nodiscard]] Result<std::unique_ptr<EngineInput>> openEngine(const PipelineArguments& arguments,
                                                              const Progress& progress);
/// Reads the profile of the table; says on stderr which rows count.
[[nodiscard]] Status lookAt(EngineInput& input, const Progress& progress);
/// Engine, host, table and columns, for a JSON answer.
[[nodiscard]] nlohmann::ordered_json aboutJson(const EngineInput& input);

/// All of it: connects, looks, prepares, trains.
[[nodiscard]] Result<TrainedThere> trainInEngine(const PipelineArguments& arguments,
                                                 std::unique_ptr<EngineInput>& input, const Progress& progress);

} // namespace leadlight::cli
