// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <vector>

namespace leadlight {

/// The corners of the smallest convex polygon around the points, in order, without the closing one (Andrew 1979).
[[nodiscard]] QPolygonF convexHull(std::vector<QPointF> points);
/// Whether a rectangle and a convex polygon share more than their borders (separating axes).
[[nodiscard]] bool overlaps(const QPolygonF& convex, const QRectF& rect);
/// The rectangle moved by the least that brings it into `bounds`.
[[nodiscard]] QRectF shiftedInto(const QRectF& bounds, QRectF rect);

} // namespace leadlight
