// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/marks/mark.h"

#include <cmath>

namespace leadlight {

/// The square around a dot.
[[nodiscard]] QRectF dotAround(QPointF middle);
/// The room that a whisker takes with its caps.
[[nodiscard]] QRectF whiskerBox(const QLineF& whisker);

/// Gives an item the dot of its value and, where the series has a finite interval there, its whisker. `at` gives the
/// place of a value.
template <class At>
void setDot(ChartItem& item, const ChartSeries& series, At&& at)
{
    const std::size_t c = item.category;
    item.shape = dotAround(at(series.values[c]));
    if (c < series.low.size() && c < series.high.size() && std::isfinite(series.low[c]) &&
        std::isfinite(series.high[c]))
        item.whisker = QLineF(at(series.low[c]), at(series.high[c]));
}

/// Draws a mark's item as a dot with its whisker, which runs upwards (Qt::Vertical) or level.
void paintDot(QPainter& painter, const ChartMark& mark, const ChartItem& item, Qt::Orientation whisker,
              const Theme& theme, bool hovered);

} // namespace leadlight
