// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/model_choices.h"
#include "model/stages/analysis.h"
#include "model/stages/study.h"

#include <filesystem>

namespace leadlight {

/// Everything that the user chose, from files to model: the input of the whole pipeline.
struct PipelineOptions
{
    std::vector<std::filesystem::path> submissions;
    std::filesystem::path buMapping; ///< empty: none
    ReadOptions submissionsRead;
    ReadOptions mappingRead;
    JoinOptions join;
    std::map<std::string, double, std::less<>> typeWeights; ///< overrides of the defaults
    ModelChoices model;
    EvidenceOptions evidence;
};

/// unmapped drop + fanout + unidentified keep + the notebook's ALS (cli.md).
void applyNotebookPreset(PipelineOptions& options);

/// Join, then weigh with the default weights and the user's overrides.
[[nodiscard]] Result<std::shared_ptr<const Interactions>>
buildInteractions(const Tables& tables, const PipelineOptions& options, const Progress& progress);
/// Train, then analyse. Window and command line both call this, so their figures agree bit for bit.
[[nodiscard]] Result<std::shared_ptr<const Analysis>>
trainAndAnalyse(std::shared_ptr<const Interactions> interactions, const ModelOptions& model, const Progress& progress,
                const EvidenceOptions& evidence = {}, std::shared_ptr<const Rules> rules = {});

} // namespace leadlight
