// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"

namespace leadlight {

/// What a chart shows, for those who cannot see it: its kind, what it is of, how many values, from where to where,
/// highest and lowest, what is marked. Made from the figures themselves.
[[nodiscard]] Phrase altTextOf(const ChartData& chart);

/// What a chart says, in one plain sentence, where nothing better is known of it: what is highest, what lowest.
[[nodiscard]] Phrase plainFinding(const ChartData& chart);

/// The marked positions (means, baselines) in a line, for charts that cannot draw them.
[[nodiscard]] Phrase markersInWords(const ChartData& chart);

} // namespace leadlight
