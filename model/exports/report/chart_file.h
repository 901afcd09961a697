// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"
#include "model/exports/words.h"

namespace leadlight {

// Charts on their way from one program of ours to the other: the command line has the figures, the window's program
// the painter. All that a picture shows is in the text, in full precision; what the elements stand for is not.

[[nodiscard]] std::string chartsText(const std::vector<ChartData>& charts, const Words& words);
/// Error: BadData where the text is no charts.
[[nodiscard]] Result<std::vector<ChartData>> chartsFromText(std::string_view text);

} // namespace leadlight
