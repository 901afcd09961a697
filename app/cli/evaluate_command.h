// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/model_command.h"

#include "model/evaluate/scorecard.h"

namespace leadlight::cli {

/// What `evaluate` and `tune` have in common.
struct EvaluateCommand : ModelCommand
{
    std::vector<std::string> models;
    std::string test;
    std::string testInput;
};

/// --protocol, --repeats and the other fields of EvaluateOptions; --test and --test-input.
void addEvaluationOptions(CLI::App& command, EvaluateCommand& arguments);
/// Reads, joins and puts the request together; --model, where given, is the current model.
[[nodiscard]] Result<EvaluateRequest> evaluateRequest(const EvaluateCommand& arguments, const Progress& progress);

} // namespace leadlight::cli
