// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/scatter3d/scatter3d_axes_layout.h"
#include "views/charts/scatter3d/scatter3d_points.h"

#include <memory>

namespace leadlight {

/// A scatter ready to be looked at from anywhere: dots placed in the cube, axes, colours. Immutable; building one
/// is the costly part, projecting and drawing it the cheap one.
struct ScatterScene
{
    std::shared_ptr<const ScatterPoints> points;
    ScatterAxes axes;
    Eigen::Matrix3Xf place;          ///< per dot, in the cube
    std::vector<std::uint8_t> color; ///< per dot: step of the colour map, by z
    std::vector<std::uint8_t> size;  ///< per dot: radius class, by number of points

    [[nodiscard]] std::int32_t dots() const { return points ? points->dots() : 0; }
};

/// The level axes on the given scale, the upright one linear. `titles` are those of x, y and z.
[[nodiscard]] ScatterScene makeScene(std::shared_ptr<const ScatterPoints> points, const std::array<QString, 3>& titles,
                                     AxisScale scale);

} // namespace leadlight
