// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/scatter3d_scene.h"

#include "views/charts/scatter3d/dot_sprites.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

constexpr int greyStep{DotSprites::colors - 1};

/// Of the other run, too: both are on the same axes.
void makeAxes(ScatterScene& scene, const std::array<QString, 3>& titles, AxisScale scale, bool withSecond)
{
    for (std::size_t axis = 0; axis < 3; ++axis) {
        auto low = static_cast<double>(scene.points->low[axis]);
        auto high = static_cast<double>(scene.points->high[axis]);
        if (withSecond && scene.extras.second->dots() > 0) {
            low = std::min(low, static_cast<double>(scene.extras.second->low[axis]));
            high = std::max(high, static_cast<double>(scene.extras.second->high[axis]));
        }
        scene.axes[axis] = makeAxis(titles[axis], low, high, axis < 2 ? scale : AxisScale::Linear);
    }
}

Eigen::Matrix3Xf placed(const ScatterPoints& points, const ScatterAxes& axes)
{
    Eigen::Matrix3Xf out(3, points.dots());
    for (std::int32_t dot = 0; dot < points.dots(); ++dot)
        for (int axis = 0; axis < 3; ++axis)
            out(axis, dot) = static_cast<float>(
                axes[static_cast<std::size_t>(axis)].toUnit(static_cast<double>(points.values(axis, dot))));
    return out;
}

/// The group of most of a dot's points; the first of several.
std::int32_t groupOf(const ScatterPoints& points, std::int32_t dot, const ScatterGroups& groups,
                     std::vector<std::int32_t>& counts)
{
    const auto members = points.membersOf(dot);
    if (members.size() == 1)
        return groups.of[static_cast<std::size_t>(members.front())];
    counts.assign(static_cast<std::size_t>(groups.names.size()) + 1, 0);
    for (const std::int32_t point : members) {
        const std::int32_t place = groups.of[static_cast<std::size_t>(point)] + 1; // the first is of none
        ++counts[static_cast<std::size_t>(place)];
    }
    return static_cast<std::int32_t>(std::max_element(counts.begin(), counts.end()) - counts.begin()) - 1;
}

/// The plane over the axes' units as one over the cube's. Both scales are straight there, each for its own fit.
std::optional<Eigen::Vector3f> planeIn(const ScatterScene& scene)
{
    const auto& [x, y, z] = scene.axes;
    if (x.scale != y.scale)
        return std::nullopt;
    const bool log = x.scale == AxisScale::Log;
    const auto& fit = log ? scene.extras.logPlane : scene.extras.plane;
    if (!fit)
        return std::nullopt;
    const auto end = [log](double value) { return log ? std::log10(value) : value; };
    const double width = end(x.high) - end(x.low);
    const double depth = end(y.high) - end(y.low);
    const double height = z.high - z.low;
    const double middle = fit->at((end(x.low) + end(x.high)) / 2.0, (end(y.low) + end(y.high)) / 2.0);
    return Eigen::Vector3f(static_cast<float>(z.toUnit(middle)), static_cast<float>(fit->alongX * width / height),
                           static_cast<float>(fit->alongY * depth / height));
}

} // namespace

std::uint8_t ScatterScene::stepOf(std::int32_t group) const
{
    if (group < 0 || !extras.groups || group == extras.groups->none)
        return static_cast<std::uint8_t>(greyStep);
    return static_cast<std::uint8_t>(group % greyStep);
}

ScatterScene makeScene(std::shared_ptr<const ScatterPoints> points, const std::array<QString, 3>& titles,
                       AxisScale scale, const ScatterExtras& extras, const ScatterStyle& style)
{
    ScatterScene scene;
    scene.points = std::move(points);
    scene.extras = extras;
    const bool withSecond = style.second && extras.second;
    makeAxes(scene, titles, scale, withSecond);
    const ScatterPoints& all = *scene.points;
    scene.place = placed(all, scene.axes);
    if (withSecond)
        scene.secondPlace = placed(*extras.second, scene.axes);
    if (style.plane)
        scene.plane = planeIn(scene);
    scene.byGroup = style.byGroup && extras.groups && extras.groups->of.size() == all.dotOf.size();
    scene.color.resize(static_cast<std::size_t>(all.dots()));
    scene.size.resize(static_cast<std::size_t>(all.dots()));
    std::vector<std::int32_t> counts;
    for (std::int32_t dot = 0; dot < all.dots(); ++dot) {
        const double height = std::clamp(static_cast<double>(scene.place(2, dot)) + 0.5, 0.0, 1.0);
        const auto at = static_cast<std::size_t>(dot);
        scene.color[at] = scene.byGroup ? scene.stepOf(groupOf(all, dot, *extras.groups, counts))
                                        : static_cast<std::uint8_t>(std::lround(height * (DotSprites::colors - 1)));
        scene.size[at] =
            static_cast<std::uint8_t>(DotSprites::sizeFor(static_cast<std::int64_t>(all.membersOf(dot).size())));
    }
    return scene;
}

} // namespace leadlight
