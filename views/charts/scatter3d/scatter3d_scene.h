// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/scatter3d/scatter3d_axes_layout.h"
#include "views/charts/scatter3d/scatter3d_points.h"
#include "views/charts/scatter3d/scatter_extras.h"

#include <memory>

namespace leadlight {

/// A scatter ready to be looked at from anywhere: dots placed in the cube, axes, colours. Immutable; building one
/// is the costly part, projecting and drawing it the cheap one.
struct ScatterScene
{
    std::shared_ptr<const ScatterPoints> points;
    ScatterAxes axes;
    Eigen::Matrix3Xf place;          ///< per dot, in the cube
    std::vector<std::uint8_t> color; ///< per dot: step of the palette, by z or by group
    std::vector<std::uint8_t> size;  ///< per dot: radius class, by number of points

    bool byGroup = false;
    ScatterExtras extras;
    Eigen::Matrix3Xf secondPlace; ///< per dot of the other run, in the cube; none where it is not shown
    /// In the cube: height = plane[0] + plane[1] x + plane[2] y.
    std::optional<Eigen::Vector3f> plane;

    [[nodiscard]] std::int32_t dots() const { return points ? points->dots() : 0; }
    /// The step of a group's colour; groups beyond those that the palette has share one.
    [[nodiscard]] std::uint8_t stepOf(std::int32_t group) const;
};

/// The level axes on the given scale, the upright one linear. `titles` are those of x, y and z. Of several points at
/// one place the colour by group is that of most of them.
[[nodiscard]] ScatterScene makeScene(std::shared_ptr<const ScatterPoints> points, const std::array<QString, 3>& titles,
                                     AxisScale scale, const ScatterExtras& extras = {}, const ScatterStyle& style = {});

} // namespace leadlight
