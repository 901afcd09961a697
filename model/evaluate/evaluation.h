// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/metrics.h"
#include "model/evaluate/split.h"
#include "model/numeric/table2d.h"
#include "model/recommend/train.h"

#include <functional>

namespace leadlight {

/// Trains one model on one fold; trainRecommender() unless a test puts its own in.
using FoldTrainer = std::function<Result<std::shared_ptr<const Recommender>>(
    const SparseMatrix& strength, const PageFacts& pages, const ModelOptions& options, const Progress& progress)>;

/// One model in a comparison.
struct Candidate
{
    std::string name;       ///< in JSON: the model's name on the command line, or "notebook"; unique in an evaluation
    Phrase label;           ///< for people: "EASE, binary"
    ModelOptions options;   ///< resolved
    FoldTrainer train = {}; ///< empty: trainRecommender()
    std::shared_ptr<const EvaluationData> data = {}; ///< the same pairs under other type weights; null: as evaluated
    bool mayBeLeftOut = false;               ///< where its training does not fit into the memory; else that is an error
    std::shared_ptr<const Rules> rules = {}; ///< that its rankings obey; null: none
};
/// A model that was to be compared and was not.
struct LeftOutModel
{
    Candidate candidate;
    Phrase reason; ///< one or more sentences that name it
};
/// Trains a candidate on one fold of `data`.
[[nodiscard]] Result<std::shared_ptr<const Recommender>>
trainFold(const Candidate& candidate, const EvaluationData& data, const SparseMatrix& train,
          const ModelOptions& options, const Progress& progress);
[[nodiscard]] Candidate candidateOf(const ModelOptions& options);

/// What takes part in every comparison: random, popularity, bu-popularity.
[[nodiscard]] std::vector<ModelOptions> baselineModels();
/// What a scorecard shows where nothing else is asked for: the baselines, then the models from the end of the catalogue
/// to its beginning (each with its defaults), and the notebook's.
[[nodiscard]] std::vector<ModelOptions> usualModels();
/// One of those by name (also "notebook"); usage error with the names that there are.
[[nodiscard]] Result<ModelOptions> modelNamed(std::string_view name);

/// What one model did on the hidden pages.
struct ModelOutcome
{
    Candidate candidate;
    Table2d perCookie;                 ///< tested cookies x metricCount, averaged over repeats
    std::vector<double> expectedRank;  ///< per tested cookie: mean rank of its hidden pages (unknown pages left out)
    std::vector<float> found;          ///< per hidden pair of Evaluation::held: probability to be in the top K
    std::vector<double> repeatHitRate; ///< HR@K of each repeat
    double coverage = 0.0;             ///< mean over repeats, as are gini and unitMix
    double gini = 0.0;
    std::vector<double> unitMix;     ///< share of the recommended pages by BU, "Unmapped" among them; see unitShares()
    double trainSeconds = 0.0;       ///< of one training, on average
    double rankSeconds = 0.0;        ///< of ranking one repeat, on average
    std::vector<double> seedHitRate; ///< HR@K on the first fold by seed; empty for models without random starts
    double inSampleHitRate = -1.0;   ///< the notebook's hit rate, trained on everything; -1: not known, or none
};

/// A hidden pair of some repeat.
struct HiddenPair
{
    std::int32_t slot = 0; ///< index into SplitPlan::tested
    std::int32_t page = 0; ///< -1: unknown to the training data
};

/// Raw outcomes of all models on the same hidden pages. Immutable.
struct Evaluation
{
    std::shared_ptr<const EvaluationData> data;
    EvaluateOptions options;
    SplitPlan plan;
    std::vector<std::int32_t> historyLength; ///< per tested cookie: pages that the models were given
    std::vector<HiddenPair> held;            ///< repeat by repeat
    std::vector<double> historyMix;          ///< share of the tested cookies' known pages by BU, likewise
    std::vector<ModelOutcome> models;        ///< in the order of the candidates
    std::vector<LeftOutModel> leftOut = {};  ///< for lack of memory (Candidate::mayBeLeftOut)
    std::string comparedAt = {};             ///< ISO local date and time, for captions; empty: not known

    [[nodiscard]] Cutoffs cutoffs() const { return {options.cutoff, options.longCutoff}; }
    [[nodiscard]] std::int32_t testedCookies() const { return static_cast<std::int32_t>(plan.tested.size()); }
    /// The id of a tested cookie; its number where the data has no ids.
    [[nodiscard]] std::string cookieText(std::int32_t slot) const;
};

/// Trains every candidate on every fold and ranks ALL unseen pages for every case (Krichene & Rendle, KDD 2020: sampled
/// ranking misleads). Models with random starts take seed + repeat. Small data runs fold x model in parallel, large
/// data one training at a time; no score matrix is kept. What is refused for its memory beside others is tried once
/// more alone. The figures do not depend on the threads.
[[nodiscard]] Result<std::shared_ptr<const Evaluation>>
runEvaluation(std::shared_ptr<const EvaluationData> data, const std::vector<Candidate>& candidates,
              const EvaluateOptions& options, std::shared_ptr<const HeldOutFile> given, const Progress& progress);

/// The same on a split that is decided already.
[[nodiscard]] Result<std::shared_ptr<const Evaluation>> runEvaluation(std::shared_ptr<const EvaluationData> data,
                                                                      const std::vector<Candidate>& candidates,
                                                                      const EvaluateOptions& options, SplitPlan plan,
                                                                      const Progress& progress);

} // namespace leadlight
