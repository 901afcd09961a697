// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"
#include "model/runs/run_history.h"
#include "views/charts/scatter3d/scatter_extras.h"

#include <array>

namespace leadlight {

/// What the Performance page shows, made from one analysis. Immutable.
struct PerformanceCharts
{
    std::shared_ptr<const ChartData> hitRate;
    std::shared_ptr<const ChartData> topHitRate;
    std::shared_ptr<const ChartData> scatter;
    std::shared_ptr<const ScatterPoints> points;
    std::shared_ptr<const ChartData> heat;
    ScatterExtras extras;
    std::array<QString, 2> planeText; ///< over the values, and over their logarithms
};
/// A million cookies take a second or so: call it off the user's thread for such.
[[nodiscard]] std::shared_ptr<const PerformanceCharts> performanceCharts(const Analysis& analysis);

/// Of a history the trainings, newest first, that have a hit rate for each cookie of the same data: those with the
/// fingerprint that the training shown has there.
[[nodiscard]] RunList comparableRuns(const RunList& runs, const Analysis& analysis);
/// What such a run is called in a list.
[[nodiscard]] QString nameOf(const RunRecord& run);
/// The dots of the scatter with the hit rates of that run.
[[nodiscard]] std::shared_ptr<const ScatterPoints> pointsOf(const RunRecord& run, const ChartData& scatter);

} // namespace leadlight
