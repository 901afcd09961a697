// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/dot_picker.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight {

DotPicker::DotPicker(Eigen::Matrix3Xf projected, const QRectF& area)
    : m_projected(std::move(projected))
    , m_area(area)
    , m_columns(std::max(1, static_cast<int>(std::ceil(area.width() / cell))))
    , m_rows(std::max(1, static_cast<int>(std::ceil(area.height() / cell))))
    , m_start(static_cast<std::size_t>(m_columns * m_rows) + 1, 0)
{
    const auto cellOf = [this](Eigen::Index dot) -> std::int64_t {
        const QPointF at(m_projected(0, dot), m_projected(1, dot));
        return m_area.contains(at) ? row(at.y()) * m_columns + column(at.x()) : -1;
    };
    for (Eigen::Index dot = 0; dot < m_projected.cols(); ++dot) {
        if (const std::int64_t c = cellOf(dot); c >= 0)
            ++m_start[static_cast<std::size_t>(c) + 1];
    }
    for (std::size_t i = 1; i < m_start.size(); ++i)
        m_start[i] += m_start[i - 1];
    m_dot.resize(static_cast<std::size_t>(m_start.back()));
    std::vector<std::int32_t> next(m_start.begin(), m_start.end() - 1);
    for (Eigen::Index dot = 0; dot < m_projected.cols(); ++dot) {
        if (const std::int64_t c = cellOf(dot); c >= 0)
            m_dot[static_cast<std::size_t>(next[static_cast<std::size_t>(c)]++)] = static_cast<std::int32_t>(dot);
    }
}

int DotPicker::column(double x) const
{
    return std::clamp(static_cast<int>((x - m_area.left()) / cell), 0, m_columns - 1);
}

int DotPicker::row(double y) const
{
    return std::clamp(static_cast<int>((y - m_area.top()) / cell), 0, m_rows - 1);
}

std::vector<std::int32_t> DotPicker::within(const QRectF& rect) const
{
    std::vector<std::int32_t> result;
    if (m_start.size() < 2 || !rect.intersects(m_area))
        return result;
    for (int r = row(rect.top()); r <= row(rect.bottom()); ++r) {
        for (int c = column(rect.left()); c <= column(rect.right()); ++c) {
            const auto at =
                static_cast<std::size_t>(r) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(c);
            for (auto i = static_cast<std::size_t>(m_start[at]); i < static_cast<std::size_t>(m_start[at + 1]); ++i) {
                if (rect.contains(QPointF(m_projected(0, m_dot[i]), m_projected(1, m_dot[i]))))
                    result.push_back(m_dot[i]);
            }
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

std::vector<std::int32_t> DotPicker::inside(const QPolygonF& line) const
{
    std::vector<std::int32_t> result = within(line.boundingRect());
    std::erase_if(result, [&](std::int32_t dot) {
        return !line.containsPoint(QPointF(m_projected(0, dot), m_projected(1, dot)), Qt::OddEvenFill);
    });
    return result;
}

std::int32_t DotPicker::nearest(QPointF place, double reach) const
{
    std::int32_t best = -1;
    double bestDistance = std::numeric_limits<double>::max();
    for (const std::int32_t dot : within({place.x() - reach, place.y() - reach, 2.0 * reach, 2.0 * reach})) {
        const double distance = std::hypot(m_projected(0, dot) - place.x(), m_projected(1, dot) - place.y());
        if (distance > reach)
            continue;
        const bool asNear = best >= 0 && std::abs(distance - bestDistance) <= 1.0;
        if (asNear ? m_projected(2, dot) > m_projected(2, best) : distance < bestDistance) {
            best = dot;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace leadlight
