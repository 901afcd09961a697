// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/scatter3d/scatter3d_points.h"

namespace leadlight {

/// Which dots of a scatter are selected. A dot is selected as a whole, with all points at its place.
class DotSelection
{
public:
    [[nodiscard]] bool empty() const { return m_selected.empty(); }
    /// Per dot; null where nothing is selected.
    [[nodiscard]] const std::vector<bool>* flags() const { return empty() ? nullptr : &m_selected; }
    void clear() { m_selected.clear(); }

    void setDots(const std::vector<std::int32_t>& dots, const ScatterPoints& all);
    /// The dots of these points; points that are not there or have no dot are left out.
    void setPoints(const std::vector<int>& points, const ScatterPoints& all);
    /// All points of the selected dots, ascending.
    [[nodiscard]] std::vector<int> points(const ScatterPoints& all) const;

private:
    std::vector<bool> m_selected; ///< empty: nothing is selected
};

} // namespace leadlight
