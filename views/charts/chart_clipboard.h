// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_export.h"

namespace leadlight {

// A chart on the clipboard. Who pastes takes of it what it understands, so whatever can be said of the chart is there
// at once; the single forms are for programs that take another than the one wanted.

/// Whether the chart has figures by name, which a spreadsheet could take.
[[nodiscard]] bool hasNumbers(const ChartPicture& picture);

/// The picture in so many times its size, the same as SVG, and where there are any its numbers as a table.
void copyChart(const ChartPicture& picture, int scale);
void copyChartPicture(const ChartPicture& picture, int scale);
/// Also as text, for editors.
void copyChartSvg(const ChartPicture& picture);
void copyChartNumbers(const ChartPicture& picture);

} // namespace leadlight
