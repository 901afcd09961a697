// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"
#include "model/evaluate/learning_curve.h"
#include "model/evaluate/slices.h"
#include "model/tune/tuner.h"

namespace leadlight {

/// "submissions.csv, 2026-10-01 to 2026-10-31 · 492 cookies tested, 175 pages · leave-one-out, 10 repeats · seed 42 ·
/// 95 % intervals · compared 2026-11-23 14:02".
[[nodiscard]] Phrase captionOf(const Evaluation& evaluation);
[[nodiscard]] Phrase captionOf(const LearningCurve& curve);

/// Every model's figure with its 95 % interval, best first; most popular marked.
[[nodiscard]] ChartData scorecardChart(const Scorecard& scorecard, Metric metric);
/// HR@K against coverage, one point a model (Kind::Scatter: series[0].values are x, series[1].values y with interval,
/// categories name the points).
[[nodiscard]] ChartData accuracyCoverageChart(const Scorecard& scorecard);
/// HR@K by history length, BU or asset type: categories are the slices in the order given, one series for each of
/// `models` (indices into the scorecard; empty: all).
[[nodiscard]] ChartData sliceChart(const Scorecard& scorecard, const std::vector<Slice>& slices, SliceBy by,
                                   std::vector<std::size_t> models = {});
/// HR@K by the share of cookies learnt from, one line a model.
[[nodiscard]] ChartData learningCurveChart(const LearningCurve& curve, const Phrase& caption);
/// HR@K on the validation folds by trial, with the best so far.
[[nodiscard]] ChartData tuningChart(const std::vector<Trial>& trials, int cutoff, const Phrase& caption);
/// Recommended pages by BU against the history, one series a model (chosen indices) and one for the history. What was
/// taken most stands first.
[[nodiscard]] ChartData unitMixChart(const Scorecard& scorecard, const std::vector<std::size_t>& models);

} // namespace leadlight
