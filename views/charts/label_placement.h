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

/// Left ends for labels of the given widths, each as near as can be to where it is `wanted`, in the same order from
/// left to right, within [low, high] and at least `gap` apart. Where they cannot fit in one row, empty.
[[nodiscard]] std::vector<double> spreadInRow(const std::vector<double>& wanted, const std::vector<double>& widths,
                                              double low, double high, double gap);

} // namespace leadlight
