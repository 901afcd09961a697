// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/axis_ticks.h"

#include <QString>
#include <Qt>
#include <limits>
#include <optional>
#include <vector>

namespace leadlight {

/// One axis of a chart: numbers with round ticks, or names that stand at 0, 1, 2, ...
struct ChartAxis
{
    QString title;
    std::optional<NiceRange> range; ///< of the numbers; without, `names` stand along the axis
    std::vector<QString> names;     ///< not used where there are numbers
    bool upright = false;           ///< names along x are written from the bottom to the top: many fit side by side
    bool grid = false;              ///< lines across the plot at the ticks
    double mostRoom = std::numeric_limits<double>::infinity(); ///< pixels that one name takes at most (y only)
};

/// What a kind of chart needs around its items.
struct ChartAxes
{
    ChartAxis x;                            ///< along the bottom
    ChartAxis y;                            ///< along the left side: numbers run upwards, names downwards
    std::vector<QString> legend;            ///< above the plot, each beside a swatch of ChartMark::seriesColor()
    double right = 0.0;                     ///< pixels that must stay free beside the plot
    Qt::Orientation markers = Qt::Vertical; ///< upright lines at places of x, or level ones at places of y
};

} // namespace leadlight
