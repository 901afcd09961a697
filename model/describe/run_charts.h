// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"
#include "model/runs/run_history.h"

namespace leadlight {

/// Whether a run has in-sample hit rates, for the chart below.
[[nodiscard]] bool hasHitRates(const RunRecord& run);
/// Both runs' in-sample hit-rate histograms over each other, in shares of cookies.
[[nodiscard]] ChartData runHistogramsChart(const RunRecord& first, const RunRecord& second, bool top);

} // namespace leadlight
