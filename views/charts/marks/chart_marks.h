// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_layout.h"
#include "views/style/theme.h"

#include <QGraphicsItem>

namespace leadlight {

/// What Qt Charts cannot draw as the design wants it: bars with rounded ends in the units' colours, whiskers, value
/// labels and marker labels that do not collide. Lies over the QChart and shares its geometry.
class ChartMarks : public QGraphicsItem
{
public:
    ChartMarks(const ChartData& chart, const Theme& theme, QGraphicsItem* parent);

    void setLayout(const ChartLayout& layout, QSizeF size);
    [[nodiscard]] const ChartLayout& chartLayout() const { return m_layout; }
    /// The item under the mouse is drawn a little stronger; null for none.
    void setHovered(const ChartItem* item);

    [[nodiscard]] QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    [[nodiscard]] static QColor seriesColor(const ChartData& chart, std::size_t series, const Theme& theme);

private:
    [[nodiscard]] QColor colorOf(const ChartItem& item) const;
    [[nodiscard]] QColor colorOf(ChartMarker::Tone tone) const;
    void paintBar(QPainter& painter, const ChartItem& item) const;
    void paintDot(QPainter& painter, const ChartItem& item) const;
    void paintText(QPainter& painter, const ChartText& text) const;

    const ChartData& m_chart;
    const Theme& m_theme;
    ChartLayout m_layout;
    QSizeF m_size;
    int m_hovered = -1;
};

} // namespace leadlight
