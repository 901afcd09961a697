// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/taken.h"
#include "model/changes/trend.h"
#include "model/describe/chart_data.h"

namespace leadlight {

/// Of those who came back and took something new, the share that took one of ten pages: recommended, most popular,
/// random, with 95 % intervals.
[[nodiscard]] ChartData takenChart(const DeliveryPair& pair, const TakenLists& taken);

/// Interactions over time, a chart of one line for each business unit, most interactions first, "Unmapped" last: its
/// colour in `categoryUnit`.
[[nodiscard]] std::vector<ChartData> trendCharts(const DeliveryPair& pair, const Trend& trend);
/// The same as one chart with a line for each: for files.
[[nodiscard]] ChartData trendChart(const DeliveryPair& pair, const Trend& trend);

} // namespace leadlight
