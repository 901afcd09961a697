// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marks/dot_shape.h"

#include "views/style/theme.h"

#include <QPainter>

namespace leadlight {
namespace {

constexpr double dotSize = 9.0;
constexpr double halfCap = 4.0;

} // namespace

QRectF dotAround(QPointF middle)
{
    return {middle.x() - dotSize / 2.0, middle.y() - dotSize / 2.0, dotSize, dotSize};
}

QRectF whiskerBox(const QLineF& whisker)
{
    const bool upright = whisker.x1() == whisker.x2();
    const QRectF line = QRectF(whisker.p1(), whisker.p2()).normalized();
    return upright ? line.adjusted(-halfCap, -1.0, halfCap, 1.0) : line.adjusted(-1.0, -halfCap, 1.0, halfCap);
}

void paintDot(QPainter& painter, const ChartMark& mark, const ChartItem& item, Qt::Orientation whisker,
              const Theme& theme, bool hovered)
{
    if (item.whisker) {
        painter.setPen(QPen(mark.colorOf(item, theme), 2.0, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(*item.whisker);
        const QPointF cap = whisker == Qt::Vertical ? QPointF(halfCap, 0.0) : QPointF(0.0, halfCap);
        painter.drawLine(QLineF(item.whisker->p1() - cap, item.whisker->p1() + cap));
        painter.drawLine(QLineF(item.whisker->p2() - cap, item.whisker->p2() + cap));
    }
    painter.setPen(QPen(theme.panel, 1.5));
    painter.setBrush(mark.fillOf(item, theme, hovered));
    painter.drawEllipse(hovered ? item.shape.adjusted(-1, -1, 1, 1) : item.shape);
}

} // namespace leadlight
