// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/evaluate_options.h"
#include "model/evaluate/evaluation_data.h"
#include "model/evaluate/held_out_file.h"

namespace leadlight {

/// One division into what a model may learn from and what it is asked for.
struct Fold
{
    SparseMatrix train;                 ///< what the model is trained on
    std::vector<std::int32_t> slot;     ///< per case: index into SplitPlan::tested, ascending
    std::vector<std::int32_t> trainRow; ///< per case: its row in `train`, or -1: folded in from its known pages
    SparseMatrix known;                 ///< cases x pages: the history that the model is given; not to be recommended
    std::vector<std::int64_t> heldStart{0}; ///< cases + 1
    std::vector<std::int32_t> heldPage;     ///< hidden pages of each case; -1: a page unknown to the training data

    [[nodiscard]] std::int32_t cases() const { return static_cast<std::int32_t>(slot.size()); }
    [[nodiscard]] std::span<const std::int32_t> heldOf(std::int32_t which) const;
};

/// How the data is going to be split: decided once, so that folds can be made one at a time, in any order, and for
/// the same pairs under other strengths.
struct SplitPlan
{
    Protocol protocol = Protocol::LeaveOneOut; ///< never Auto
    int repeats = 1;
    int firstRepeat = 0;     ///< where the count of repeats starts: other repeats hide other pages
    int parts = 1;           ///< folds of one repeat
    std::int32_t cutDay = 0; ///< Time: training is before this day (days since 1970-01-01)
    std::uint64_t seed = 42;
    double learnShare =
        1.0;             ///< below 1: models learn from this share of the cookies, and all tested ones are folded in
    bool foldIn = false; ///< fold tested cookies in even where they were learnt from
    std::shared_ptr<const HeldOutFile> given;

    std::vector<std::int32_t> tested; ///< cookies tested, ascending; indices into `given` with a given test
    std::int64_t untestable = 0;      ///< cookies that cannot be tested
    bool optimistic = false;          ///< learns from days after the hidden one: leave-one-out and k-fold

    [[nodiscard]] int folds() const { return repeats * parts; }
};

/// Decides the split. Leave-one-out and k-fold test every cookie with two or more pages. The time cut is the day that
/// leaves about EvaluateOptions::testShare of the pairs on or after it (Ji et al., TOIS 2023: one global time, no look
/// ahead); it tests cookies with a page before and a new page after the cut. Usage error where nothing can be tested.
[[nodiscard]] Result<SplitPlan> planSplit(const EvaluationData& data, const EvaluateOptions& options,
                                          std::shared_ptr<const HeldOutFile> given = nullptr);

/// Fold `which` of [0, plan.folds()); repeat = firstRepeat + which / parts. The hidden pages depend on seed, repeat,
/// cookie and its pages only, not on strengths, threads or other cookies. Parts of the cookies chosen by learnShare are
/// nested: a larger share holds the smaller one.
[[nodiscard]] Fold makeFold(const EvaluationData& data, const SplitPlan& plan, int which);

/// The training part of a fold as data of its own, for a validation split inside it (tuning).
[[nodiscard]] std::shared_ptr<const EvaluationData> trainingPart(const EvaluationData& data, const SplitPlan& plan,
                                                                 int which);

} // namespace leadlight
