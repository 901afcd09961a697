// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/model_choices.h"
#include "model/stages/study.h"

namespace leadlight {

/// The model that Train would train: the chosen one; for Auto the winner of the study's scorecard, where it has one
/// (winnerOf()).
[[nodiscard]] ModelOptions modelToTrain(const Study& study, const ModelChoices& choices);

/// What made the results that are shown, and whether Train would make others.
struct ShownResults
{
    /// Why the results are those of the time before a change.
    enum class Change {
        None,     ///< they are not: data and model are still those that Train would use
        Settings, ///< data or model were chosen anew since
        Auto,     ///< Auto stands for another model now
    };
    Slot<Analysis> analysis; ///< null: nothing was trained on these files
    Change change = Change::None;
    ModelOptions next; ///< what Train would train

    [[nodiscard]] bool isBefore() const { return change != Change::None; }
    /// Whether there is something for Train to do.
    [[nodiscard]] bool trainingIsDue() const { return !analysis || isBefore(); }
};
[[nodiscard]] ShownResults shownResults(const Study& study, const ModelChoices& choices);

/// The study that the shown results belong to: `study`, or where its data were made anew since the training, that of
/// then. Pages that show results are given this one, so that no figure of a model stands beside data that it was not
/// made from.
[[nodiscard]] Study studyOfResults(const Study& study);

} // namespace leadlight
