// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/scatter3d_scene.h"

#include "views/charts/scatter3d/dot_sprites.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

ScatterScene makeScene(std::shared_ptr<const ScatterPoints> points, const std::array<QString, 3>& titles,
                       AxisScale scale)
{
    ScatterScene scene;
    scene.points = std::move(points);
    const ScatterPoints& all = *scene.points;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        scene.axes[axis] = makeAxis(titles[axis], static_cast<double>(all.low[axis]),
                                    static_cast<double>(all.high[axis]), axis < 2 ? scale : AxisScale::Linear);
    }
    scene.place.resize(3, all.dots());
    scene.color.resize(static_cast<std::size_t>(all.dots()));
    scene.size.resize(static_cast<std::size_t>(all.dots()));
    for (std::int32_t dot = 0; dot < all.dots(); ++dot) {
        for (int axis = 0; axis < 3; ++axis) {
            const double value = static_cast<double>(all.values(axis, dot));
            scene.place(axis, dot) = static_cast<float>(scene.axes[static_cast<std::size_t>(axis)].toUnit(value));
        }
        const double height = std::clamp(static_cast<double>(scene.place(2, dot)) + 0.5, 0.0, 1.0);
        const auto at = static_cast<std::size_t>(dot);
        scene.color[at] = static_cast<std::uint8_t>(std::lround(height * (DotSprites::colors - 1)));
        scene.size[at] =
            static_cast<std::uint8_t>(DotSprites::sizeFor(static_cast<std::int64_t>(all.membersOf(dot).size())));
    }
    return scene;
}

} // namespace leadlight
