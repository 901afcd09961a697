// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <QPolygonF>
#include <QRectF>
#include <cstdint>
#include <vector>

namespace leadlight {

/// Finds projected dots by place: a grid of 16-pixel cells over an area.
class DotPicker
{
public:
    DotPicker() = default;
    /// `projected` as ScatterProjection::mapAll() gives it; dots outside of the area are left out.
    DotPicker(Eigen::Matrix3Xf projected, const QRectF& area);

    /// The dot nearest to a place within `reach` pixels, -1 for none. Of dots about equally near (to one pixel) the one
    /// nearest to the viewer wins, as it covers the others.
    [[nodiscard]] std::int32_t nearest(QPointF place, double reach) const;
    /// All dots within a line drawn around them, ascending.
    [[nodiscard]] std::vector<std::int32_t> inside(const QPolygonF& line) const;
    /// All dots within a rectangle, ascending.
    [[nodiscard]] std::vector<std::int32_t> within(const QRectF& rect) const;

private:
    static constexpr double cell = 16.0;
    [[nodiscard]] int column(double x) const;
    [[nodiscard]] int row(double y) const;

    Eigen::Matrix3Xf m_projected;
    QRectF m_area;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<std::int32_t> m_start; ///< per cell, one more at the end
    std::vector<std::int32_t> m_dot;
};

} // namespace leadlight
