// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/label_placement.h"

#include <algorithm>

namespace leadlight {
namespace {

double cross(QPointF o, QPointF a, QPointF b)
{
    return (a.x() - o.x()) * (b.y() - o.y()) - (a.y() - o.y()) * (b.x() - o.x());
}

struct Interval
{
    double low;
    double high;
};

template <class Points>
Interval along(QPointF direction, const Points& points)
{
    Interval result{QPointF::dotProduct(direction, points[0]), QPointF::dotProduct(direction, points[0])};
    for (const QPointF& point : points) {
        result.low = std::min(result.low, QPointF::dotProduct(direction, point));
        result.high = std::max(result.high, QPointF::dotProduct(direction, point));
    }
    return result;
}

} // namespace

QPolygonF convexHull(std::vector<QPointF> points)
{
    std::sort(points.begin(), points.end(),
              [](QPointF a, QPointF b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); });
    QPolygonF hull;
    const auto addChain = [&hull](auto first, auto last) {
        const auto start = hull.size();
        for (auto it = first; it != last; ++it) {
            while (hull.size() >= start + 2 && cross(hull[hull.size() - 2], hull.last(), *it) <= 0.0)
                hull.removeLast();
            hull.append(*it);
        }
        hull.removeLast(); // the next chain starts with it
    };
    addChain(points.begin(), points.end());
    addChain(points.rbegin(), points.rend());
    return hull;
}

bool overlaps(const QPolygonF& convex, const QRectF& rect)
{
    const QPolygonF box{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
    std::vector<QPointF> directions{{1.0, 0.0}, {0.0, 1.0}};
    for (qsizetype i = 0; i < convex.size(); ++i) {
        const QPointF side = convex[(i + 1) % convex.size()] - convex[i];
        directions.emplace_back(-side.y(), side.x());
    }
    return std::none_of(directions.begin(), directions.end(), [&](QPointF direction) {
        const Interval a = along(direction, convex);
        const Interval b = along(direction, box);
        return a.high <= b.low || b.high <= a.low;
    });
}

QRectF shiftedInto(const QRectF& bounds, QRectF rect)
{
    rect.moveLeft(std::max(bounds.left(), std::min(rect.left(), bounds.right() - rect.width())));
    rect.moveTop(std::max(bounds.top(), std::min(rect.top(), bounds.bottom() - rect.height())));
    return rect;
}

} // namespace leadlight
