// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/estimate.h"
#include "model/evaluate/evaluation.h"
#include "model/recommend/model_choices.h"

#include <optional>

namespace leadlight {

/// How much a figure moves with the seed alone, apart from the interval over cookies.
struct SeedSpread
{
    int runs = 0; ///< 0: the model has no random start
    double low = 0.0;
    double high = 0.0;
    double deviation = 0.0;
};

/// One line of the scorecard; arrays are indexed by Metric.
struct ModelScore
{
    std::array<Estimate, metricCount> metric;
    std::array<Difference, metricCount> versusPopular; ///< all zero for most popular itself
    std::array<Difference, metricCount> versusBest;    ///< all zero for the best itself; says what cannot be told apart
    Difference versusRandom;                           ///< of HR@K; all zero for random itself
    Difference versusCurrent;                          ///< of HR@K; all zero without a current model, and for itself
    /// One-sided p of "finds no more (HR@K) than the better of most popular and random", adjusted by jointP() over all
    /// models and both of these: whichever model is picked, a claim about it is paid for.
    double jointP = 1.0;
    bool beatsBaselines = false;           ///< clearly finds more than both: nothing else may be claimed to be better
    SeedSpread seedSpread;                 ///< of HR@K
    std::optional<double> unitMixDistance; ///< recommended mix of BUs against the history's, 0..1; null without BUs

    [[nodiscard]] bool isAboveRandom() const { return versusRandom.clear && versusRandom.mean > 0.0; }
    /// How often chance alone makes as much as the difference to most popular (HR@K), 0..1: what is judged by beside
    /// the interval, below .05. Of a model that finds more it is the two-sided p of being ahead of most popular and
    /// random, whichever model is picked (twice jointP), else Difference::adjustedP.
    [[nodiscard]] double chanceAgainstPopular() const;
};

/// Models side by side on hidden pages. Immutable.
struct Scorecard
{
    std::shared_ptr<const Evaluation> evaluation;
    std::vector<ModelScore> models; ///< parallel to evaluation->models
    std::size_t random = 0;         ///< where the baselines stand in `models`
    std::size_t popular = 0;
    std::size_t popularInUnit = 0;
    std::optional<std::size_t> current;
    std::optional<ModelOptions> notCompared;      ///< the model in use, where it is not among `models`
    std::vector<std::vector<Difference>> against; ///< [reference][model]: HR@K of the model minus the reference's
    std::size_t best = 0;                         ///< highest HR@K, then highest NDCG@K; never random
    std::vector<Phrase> verdict;                  ///< sentences in plain words, most important first
    std::vector<LeftOutModel> leftOut = {};       ///< for lack of memory; the verdict says so, too

    [[nodiscard]] Phrase verdictText() const { return Phrase::sentences(verdict); }
    [[nodiscard]] const Candidate& candidate(std::size_t model) const { return evaluation->models[model].candidate; }
};

/// What to compare. Random, most popular and popular in BU are always added, and the current model where it is given.
struct EvaluateRequest
{
    std::shared_ptr<const Interactions> interactions;
    std::vector<ModelOptions> models;    ///< empty: usualModels()
    std::optional<ModelOptions> current; ///< the model in use, to compare with
    EvaluateOptions options;
    std::shared_ptr<const HeldOutFile> given; ///< for Protocol::GivenTest; Auto takes it where it is there
    std::optional<ModelOptions> further = {}; ///< takes part beside `models`
    std::optional<std::int64_t> memory = {};  ///< bytes for trainings; nothing: what the machine has, but a reserve
};

/// The shares of the business units in one of the evaluation's mixes (historyMix, unitMix), which count "Unmapped",
/// too: of the pages that have a unit, so that they add up to 1. Empty where none has.
[[nodiscard]] std::vector<double> unitShares(const Evaluation& evaluation, const std::vector<double>& mix);

/// The whole scorecard: split, train, rank, notebook's hit rate in-sample, intervals, verdict. Goes on without models
/// whose training does not fit into the memory, be it seen beforehand or when their turn comes.
[[nodiscard]] Result<std::shared_ptr<const Scorecard>> evaluateModels(const EvaluateRequest& request,
                                                                      const Progress& progress);

/// The candidates of a request: baselines first, no model twice, names made unique ("als", "als-2").
[[nodiscard]] std::vector<Candidate> candidatesOf(const EvaluateRequest& request);

/// Takes the candidates out whose training would not fit into the memory that the request grants. The others may still
/// turn out not to when their turn comes (Candidate::mayBeLeftOut); baselines, which nothing can do without, may not.
[[nodiscard]] std::vector<LeftOutModel> leaveOutTooLarge(std::vector<Candidate>& candidates,
                                                         const EvaluateRequest& request);

/// Where the model with exactly these settings stands in `models`, if it was compared.
[[nodiscard]] std::optional<std::size_t> indexOf(const Scorecard& scorecard, const ModelOptions& options);
/// What Auto stands for on this data: the best model, where it is claimed to be better than most popular and random.
/// Nothing where that could be chance: then Auto stays with what it is without a scorecard, for a model that was only
/// lucky is no better advice.
[[nodiscard]] std::optional<std::size_t> winnerOf(const Scorecard& scorecard);
/// The chosen model; for Auto the scorecard's winner with the settings that it was measured with, where there is one.
[[nodiscard]] ModelOptions resolvedBy(const Scorecard& scorecard, const ModelChoices& choices);

/// The same scorecard with this model as the current one in figures and sentences; the very same where it is already.
[[nodiscard]] std::shared_ptr<const Scorecard> withCurrent(std::shared_ptr<const Scorecard> scorecard,
                                                           const ModelOptions& inUse);

/// Intervals, differences and verdict of an evaluation that holds popularity, bu-popularity and random. `current` is
/// an index into its models.
[[nodiscard]] Result<std::shared_ptr<const Scorecard>>
scorecardOf(std::shared_ptr<const Evaluation> evaluation, std::optional<std::size_t> current, const Progress& progress);

} // namespace leadlight
