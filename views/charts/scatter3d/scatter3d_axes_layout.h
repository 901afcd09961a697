// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/scatter3d/scatter3d_axis.h"
#include "views/charts/scatter3d/scatter3d_projection.h"

#include <QFont>
#include <QLineF>
#include <QPolygonF>
#include <array>
#include <vector>

namespace leadlight {

using ScatterAxes = std::array<ScatterAxis, 3>;

struct AxisLabel
{
    QRectF rect;
    QString text;
    int axis = 0;
    bool isTitle = false;
};

/// What is drawn around the dots from one direction of view.
struct AxesLayout
{
    std::vector<QLineF> grid;  ///< on the three planes behind the dots
    std::vector<QLineF> edges; ///< of those planes
    std::vector<AxisLabel> labels;
    QPolygonF outline; ///< of the cube
};

/// Chooses the three planes that lie behind the dots, and sets ticks and titles along the cube's outline: outside of
/// the cube, within `bounds`, no two overlapping. Ticks that would overlap are left out evenly, those of an axis
/// that is seen end-on altogether.
[[nodiscard]] AxesLayout layoutAxes(const ScatterProjection& projection, const ScatterAxes& axes, const QRectF& bounds,
                                    const QFont& tickFont, const QFont& titleFont);

} // namespace leadlight
