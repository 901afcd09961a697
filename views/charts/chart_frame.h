// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_texts.h"

namespace leadlight {

// The frame around the items of a chart, from what its axes are; each step takes its room from what is left.

/// Places the legend at the top, in as many lines as it needs. Returns where the next thing may begin.
[[nodiscard]] double placeLegend(ChartLayout& layout, const ChartPage& page);
/// The plot: what the names, ticks and titles of the axes leave of the page below `top`.
void placePlot(ChartLayout& layout, const ChartPage& page, double top);
/// Moves the plot's top down by `pixels`, but leaves a little plot.
void lowerPlot(ChartLayout& layout, double pixels);
/// Makes the plot lower where the rows of y would be higher than they may be.
void limitRows(ChartLayout& layout);
/// Names along both axes, every n-th where there is not room for all. Numbers are written by the axis itself.
void writeNames(const ChartLayout& layout, const ChartPage& page, ChartTexts& texts);
/// The title of x below the plot, that of the numbers of y above it.
void writeTitles(const ChartLayout& layout, const ChartPage& page, ChartTexts& texts);

} // namespace leadlight
