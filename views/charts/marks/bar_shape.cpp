// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marks/bar_shape.h"

#include "views/charts/marks/mark_items.h"

#include <QPainter>
#include <QPainterPath>

namespace leadlight {
namespace {

constexpr double roundness = 3.0;
constexpr double shareOfRoom = 0.7; // the rest keeps the bars apart

QPainterPath barPath(const QRectF& bar, bool upright)
{
    const double radius = std::min({roundness, bar.width() / 2.0, bar.height()});
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(bar, radius, radius);
    path.addRect(upright ? bar.adjusted(0, std::min(radius, bar.height()), 0, 0)
                         : bar.adjusted(0, 0, -std::min(radius, bar.width()), 0));
    return path.simplified();
}

} // namespace

std::vector<ChartItem> barsOf(const ChartData& chart, const ChartLayout& layout, Qt::Orientation orientation,
                              double widest)
{
    const bool upright = orientation == Qt::Vertical;
    const NiceRange values = (upright ? layout.axes.y : layout.axes.x).range.value_or(NiceRange());
    const auto count = static_cast<double>(std::max<std::size_t>(1, chart.series.size()));
    const double group = std::min((upright ? layout.columnWidth() : layout.rowHeight()) * shareOfRoom, widest * count);
    const double thick = group / count;
    const double inner = count > 1.0 ? thick - 1.0 : thick;
    const auto at = [&](double value) { return upright ? layout.atY(value) : layout.atX(value); };
    const double from = at(std::clamp(0.0, values.low, values.high));
    return itemsOfSeries(chart, [&](ChartItem& item) {
        const auto category = static_cast<double>(item.category);
        const double middle = upright ? layout.atX(category) : layout.atY(category);
        const double side = middle - group / 2.0 + thick * static_cast<double>(item.series);
        const double to = at(chart.series[item.series].values[item.category]);
        item.shape = upright ? QRectF(QPointF(side, to), QPointF(side + inner, from)).normalized()
                             : QRectF(QPointF(from, side), QPointF(to, side + inner)).normalized();
    });
}

void paintBar(QPainter& painter, const QRectF& bar, Qt::Orientation orientation, const QColor& color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (!bar.isEmpty())
        painter.drawPath(barPath(bar, orientation == Qt::Vertical));
}

} // namespace leadlight
