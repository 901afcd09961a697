// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/chart/chart_grid.h"

namespace leadlight {

/// How a native chart looks, beside what its data say.
struct ChartLook
{
    std::string sheet = "Data"; ///< the name of the sheet with the grid
    bool embedded = true;       ///< that sheet is in a workbook of the chart's own, its relationship rId1
    int nameSize = 1200;        ///< of the text, in hundredths of a point
    int labelSize = 1200;
    std::optional<double> valueEnd = {};       ///< the end of the value axis, for several charts on one scale
    std::optional<std::size_t> highlight = {}; ///< the category in colour; all others are grey then
    std::string language = "en-US";
};

/// Whether a chart of this kind can be native: all but Scatter3D and Heat.
[[nodiscard]] bool isNative(const ChartData& chart);

/// A chart's part (DrawingML) with its figures by `grid`, in the colours and fonts of the theme. Business units have
/// the accent of their number, "Unmapped" is grey. There must be at least one category; the chart must be flat.
[[nodiscard]] std::string chartXml(const ChartData& chart, const ChartGrid& grid, const ChartLook& look,
                                   const Words& words);

/// A round number at or above every value, interval and level of the chart: where its value axis can end.
[[nodiscard]] double valueEndOf(const ChartData& chart);

} // namespace leadlight
