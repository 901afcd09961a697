// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/marks/mark.h"

namespace leadlight {

/// The bars of a chart: upright (Qt::Vertical) on the columns of x, or level on the rows of y; those of several series
/// side by side, at most `widest` pixels each.
[[nodiscard]] std::vector<ChartItem> barsOf(const ChartData& chart, const ChartLayout& layout,
                                            Qt::Orientation orientation, double widest);
/// Draws a bar with round corners at its far end and square ones where it starts.
void paintBar(QPainter& painter, const QRectF& bar, Qt::Orientation orientation, const QColor& color);

} // namespace leadlight
