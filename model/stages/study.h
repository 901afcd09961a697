// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/analysis.h"

namespace leadlight {

struct LearningCurve;
struct SlicedScorecard;

/// Figures about the two files that take a pass over all rows; made beside the event loop.
struct FilesSummary
{
    std::int64_t submissions = 0;
    std::int64_t unidentifiedRows = 0;
    std::vector<MatchRate> matchRates;             ///< empty without both files
    std::vector<std::int64_t> conflictSubmissions; ///< per BuMapping::conflicts: submissions on that page
};

/// A stage's outcome, frozen; null means "not there yet".
template <class T>
using Slot = std::shared_ptr<const T>;

/// What was read from the files.
struct Tables
{
    Slot<SubmissionTable> submissions;
    Slot<BuMapping> mapping;
    Slot<FilesSummary> summary = {}; ///< there whenever `submissions` is
};

/// Everything there is to show, stage by stage. The app's Workspace hands a new one to every page whenever a stage
/// changes. Later stages always belong to the earlier ones beside them.
struct Study
{
    Tables tables;
    Slot<Interactions> interactions; ///< ->data is the Dataset
    Slot<Analysis> analysis;
    /// Models side by side on the data of `interactions`; outlives a training, as the data is the same.
    Slot<SlicedScorecard> scorecard = {};
    Slot<LearningCurve> learningCurve = {}; ///< on the same data
};

} // namespace leadlight
