// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/dot_selection.h"

#include <algorithm>

namespace leadlight {

void DotSelection::setDots(const std::vector<std::int32_t>& dots, const ScatterPoints& all)
{
    m_selected.assign(dots.empty() ? 0 : static_cast<std::size_t>(all.dots()), false);
    for (const std::int32_t dot : dots)
        m_selected[static_cast<std::size_t>(dot)] = true;
}

void DotSelection::setPoints(const std::vector<int>& points, const ScatterPoints& all)
{
    std::vector<std::int32_t> dots;
    for (const int point : points) {
        if (point < 0 || point >= all.points())
            continue;
        if (const std::int32_t dot = all.dotOf[static_cast<std::size_t>(point)]; dot >= 0)
            dots.push_back(dot);
    }
    setDots(dots, all);
}

std::vector<int> DotSelection::points(const ScatterPoints& all) const
{
    std::vector<int> result;
    if (m_selected.empty())
        return result;
    // Ascending without a sort, which takes too long for a million.
    for (std::int32_t point = 0; point < all.points(); ++point) {
        const std::int32_t dot = all.dotOf[static_cast<std::size_t>(point)];
        if (dot >= 0 && m_selected[static_cast<std::size_t>(dot)])
            result.push_back(point);
    }
    return result;
}

} // namespace leadlight
