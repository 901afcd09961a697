// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/scorecard.h"

namespace leadlight {

/// HR@K against the share of cookies that the models learn from: would more data help?
struct LearningCurve
{
    std::vector<double> share;                  ///< ascending, in (0, 1]
    std::vector<double> cookies;                ///< mean number of cookies learnt from, per share
    std::vector<Phrase> labels;                 ///< per model
    std::vector<std::string> names;             ///< per model, as in JSON
    std::vector<std::vector<Estimate>> hitRate; ///< [model][share]
    std::vector<Difference>
        lastStep; ///< per model: last share minus the one before, paired; Benjamini-Hochberg over models
    int cutoff = 10;
    Phrase verdict;                             ///< in plain words; says which models were left out, too
    std::vector<LeftOutModel> leftOut;          ///< for lack of memory
    std::shared_ptr<const EvaluationData> data; ///< what it was measured on, and how
    EvaluateOptions options;
    SplitPlan plan;
    std::string comparedAt = {}; ///< ISO local date and time, for captions; empty: not known
};

/// Hides the same pages for every share, trains on growing, nested random parts of the cookies and folds every tested
/// cookie in. `shares` empty: 0.1, 0.25, 0.5, 0.75, 1. Goes on without models whose training does not fit into the
/// memory, as evaluateModels() does.
[[nodiscard]] Result<LearningCurve> learningCurve(const EvaluateRequest& request, std::vector<double> shares,
                                                  const Progress& progress);

} // namespace leadlight
