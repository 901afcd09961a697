// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/scorecard.h"

namespace leadlight {

/// How to search a model's settings.
struct TuneOptions
{
    ModelKey model = keyOf(EaseOptions{});
    int trials = 27;                ///< settings tried; the model's present ones are always the first
    double seconds = 0.0;           ///< time budget; 0: none. With one, brackets of `trials` follow until it is used up
    bool searchStrength = true;     ///< binary, log and weighted take part
    bool searchTypeWeights = false; ///< the type weights as set against all types weighing 1
    // In braces: lupdate, which collects the texts below, takes "std::" before "=" for a class that follows.
    std::uint64_t seed{42};

    static auto fields()
    {
        using O = TuneOptions;
        return std::tuple{
            Field<O, int>{"trials", Phrase::tr("Trials"), &O::trials, 1, 10000,
                          Phrase::tr("settings tried, the present ones first")},
            Field<O, double>{"seconds", Phrase::tr("Seconds"), &O::seconds, 0.0, 86400.0,
                             Phrase::tr("time budget: the search goes on with new settings until it is used up; 0: as "
                                        "many as trials says")},
            Field<O, bool>{"search-strength", Phrase::tr("Try strengths"), &O::searchStrength, false, true,
                           Phrase::tr("whether binary, log and weighted strengths take part in the search")},
            Field<O, bool>{
                "search-type-weights", Phrase::tr("Try without type weights"), &O::searchTypeWeights, false, true,
                Phrase::tr("whether equal weights for all asset types take part, to see if the weights help at all")},
            Field<O, std::uint64_t>{"tune-seed", Phrase::tr("Seed"), &O::seed, 0, 4294967295U,
                                    Phrase::tr("start of the random choice of settings")},
        };
    }
};

/// One setting on the validation folds.
struct Trial
{
    int number = 0; ///< of the setting, from 0 in order of first evaluation
    ModelOptions options;
    bool equalTypeWeights = false; ///< all types weigh 1 instead of the weights as set
    int round = 0;                 ///< of the halving, from 0
    int folds = 0;                 ///< validation folds seen so far
    double hitRate = 0.0;          ///< HR@K on the validation folds
    double ndcg = 0.0;             ///< NDCG@K likewise: decides between settings, as it moves less than HR
    double seconds = 0.0;          ///< spent on this trial so far
    bool best = false;             ///< best so far when reported
};

/// The order of merit: more validation folds seen first, then NDCG, then HR, then the earlier setting.
[[nodiscard]] bool betterTrial(const Trial& a, const Trial& b);

struct TuneResult
{
    TuneOptions options;
    std::vector<Trial> trials; ///< the last state of every setting, best first
    Trial best;                ///< best of those that saw most validation folds
    bool cancelled = false;    ///< stopped early: `best` is the best so far and the test was not touched
    std::shared_ptr<const Scorecard>
        test;                   ///< the held-out test, touched once: baselines, present settings (current), best
    std::size_t testedBest = 0; ///< index of the best settings in `test`
    /// The test shows the best settings worse than the present ones: clearly in HR@K, or on no figure better and on
    /// some worse. Then the present ones are to be kept.
    bool worseOnTest = false;
    /// The test shows them clearly better in HR@K than the present ones, and better than most popular and random.
    bool betterOnTest = false;
    std::vector<LeftOutModel> leftOut = {}; ///< settings whose training does not fit into the memory
    /// The present settings are among these: the best are tested beside the baselines only.
    bool presentLeftOut = false;
    Phrase verdict; ///< in plain words: is it better than the present settings
};

/// Search by successive halving (Jamieson & Talwalkar, AISTATS 2016; brackets as in Hyperband, Li et al., JMLR 2018):
/// all settings on few validation folds, the better third on three times as many, and so on. Validation folds are cut
/// from the training part of one test fold, so the test is apart from all choices and is used once, at the end.
/// `onTrial` is called after every evaluation of a setting, from the working thread. `request.current` are the present
/// settings (default: the model's defaults); request.models is not used. Settings that do not fit into the memory are
/// left out, the present ones, too; an error only where none fits. Cancel gives the best so far, or Cancelled if
/// none.
[[nodiscard]] Result<TuneResult> tune(const EvaluateRequest& request, const TuneOptions& options,
                                      const std::function<void(const Trial&)>& onTrial, const Progress& progress);

} // namespace leadlight
