// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

namespace leadlight {

struct Analysis;
struct BuMapping;
struct FilesSummary;
struct Interactions;
struct LearningCurve;
struct SlicedScorecard;
struct SubmissionTable;

/// What a stage gave, frozen; null means "not there yet".
template <class T>
using Slot = std::shared_ptr<const T>;

/// What was read from the files.
struct Tables
{
    Slot<SubmissionTable> submissions;
    Slot<BuMapping> mapping;         ///< null without one
    Slot<FilesSummary> summary = {}; ///< of these tables; in the window there whenever one of them is
};

/// Everything that the stages gave, in their order. A plain value: pages keep the parts they show. Later stages always
/// belong to the earlier ones beside them, if they are stored by the functions below.
struct Study
{
    Tables tables;
    Slot<Interactions> interactions; ///< ->data is the Dataset
    Slot<Analysis> analysis;
    /// The study with the last analysis, where the same submissions were joined or weighed anew since, be it by another
    /// mapping: what is still shown, marked as such, until a training (stages/shown_results.h). It holds the data that
    /// all in it was made from.
    Slot<Study> before = {};
    /// Models side by side on the data of `interactions`; outlives a training, as the data is the same. Its current
    /// model is that of `analysis`.
    Slot<SlicedScorecard> scorecard = {};
    Slot<LearningCurve> learningCurve = {}; ///< on the same data
};

/// `study` with these tables, and all that was made from others cleared. Another mapping for the same submissions, or
/// none, is a change of the same files: the last results go on as `before`.
[[nodiscard]] Study with(const Study& study, Tables tables);
/// `study` with one stage stored and the later ones that were made from it cleared. Interactions that were joined and
/// weighed by the same choices as those of the last analysis bring back the study with that. Nothing where the stage is
/// null or was made from others than those that `study` holds, so that figures of one model never stand beside
/// another's data.
[[nodiscard]] std::optional<Study> with(const Study& study, Slot<Interactions> interactions);
[[nodiscard]] std::optional<Study> with(const Study& study, Slot<Analysis> analysis);
[[nodiscard]] std::optional<Study> with(const Study& study, Slot<SlicedScorecard> scorecard);
[[nodiscard]] std::optional<Study> with(const Study& study, Slot<LearningCurve> curve);

} // namespace leadlight
