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

/// What there is to show, stage by stage; null means "not there yet". The app's Workspace hands a new one to every
/// page whenever a stage changes. Later stages always belong to the earlier ones beside them.
struct Snapshot
{
    std::shared_ptr<const SubmissionTable> submissions;
    std::shared_ptr<const BuMapping> mapping;
    std::shared_ptr<const Interactions> interactions; ///< ->data is the Dataset
    std::shared_ptr<const Analysis> analysis;
    std::shared_ptr<const FilesSummary> summary = {}; ///< there whenever `submissions` is
    /// Models side by side on the data of `interactions`; outlives a training, as the data is the same.
    std::shared_ptr<const SlicedScorecard> scorecard = {};
    std::shared_ptr<const LearningCurve> learningCurve = {}; ///< on the same data
};

} // namespace leadlight
