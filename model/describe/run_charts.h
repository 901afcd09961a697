// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"
#include "model/runs/run_history.h"

namespace leadlight {

/// Whether a run has in-sample hit rates, for the chart below.
[[nodiscard]] bool hasHitRates(const RunRecord& run);
/// Of a training per cookie the hit rate in percent; NaN where a cookie has none. It is kept in fewer digits, and comes
/// back as the whole number of hits that it stands for. Empty where the run has none for each cookie.
[[nodiscard]] std::vector<double> hitRatesInPercent(const RunRecord& run);
/// Both runs' in-sample hit-rate histograms over each other, in shares of cookies.
[[nodiscard]] ChartData runHistogramsChart(const RunRecord& first, const RunRecord& second, bool top);

} // namespace leadlight
