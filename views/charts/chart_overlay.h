// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_layout.h"
#include "views/style/theme.h"

#include <QGraphicsItem>

namespace leadlight {

/// What Qt Charts cannot draw as the design wants it: the items of the chart's kind, and markers, names and values that
/// do not collide. Lies over the QChart and shares its geometry.
class ChartOverlay : public QGraphicsItem
{
public:
    ChartOverlay(const ChartMark& mark, const Theme& theme, QGraphicsItem* parent);

    void setLayout(ChartLayout layout, QSizeF size);
    [[nodiscard]] const ChartLayout& chartLayout() const { return m_layout; }
    /// The item under the mouse is drawn a little stronger; null for none.
    void setHovered(const ChartItem* item);

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] QColor colorOf(ChartMarker::Tone tone) const;
    void paintMarker(QPainter& painter, const ChartLine& marker) const;
    void paintText(QPainter& painter, const ChartText& text) const;
    void paintLegend(QPainter& painter) const;

    const ChartMark& m_mark;
    const Theme& m_theme;
    ChartLayout m_layout;
    QSizeF m_size;
    const ChartItem* m_hovered = nullptr; ///< one of the layout's
};

} // namespace leadlight
