// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marks/chart_marks.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace leadlight {
namespace {

constexpr double roundness = 3.0;

/// A bar with round corners at its far end and square ones where it starts.
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

ChartMarks::ChartMarks(const ChartData& chart, const Theme& theme, QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_chart(chart)
    , m_theme(theme)
{
    setZValue(1000.0); // above all that Qt Charts draws
}

void ChartMarks::setLayout(const ChartLayout& layout, QSizeF size)
{
    prepareGeometryChange();
    m_layout = layout;
    m_size = size;
    m_hovered = -1;
}

void ChartMarks::setHovered(const ChartItem* item)
{
    m_hovered = item == nullptr ? -1 : static_cast<int>(item - m_layout.items.data());
    update();
}

QColor ChartMarks::seriesColor(const ChartData& chart, std::size_t series, const Theme& theme)
{
    if (chart.series.size() < 2 || chart.kind == ChartData::Kind::Scatter)
        return theme.accent;
    // The first series is the one in question; the others take the units' colours, which are told apart easily.
    return series == 0 ? theme.accent : unitColor(static_cast<int>(series), -1, theme);
}

QColor ChartMarks::colorOf(const ChartItem& item) const
{
    if (m_chart.series.size() < 2 && item.category < m_chart.categoryUnit.size() &&
        m_chart.categoryUnit[item.category] >= 0)
        return unitColor(m_chart.categoryUnit[item.category], m_chart.unmappedUnit, m_theme);
    return seriesColor(m_chart, item.series, m_theme);
}

QColor ChartMarks::colorOf(ChartMarker::Tone tone) const
{
    switch (tone) {
    case ChartMarker::Tone::Strong:
        return m_theme.ink;
    case ChartMarker::Tone::Warning:
        return m_theme.warning;
    case ChartMarker::Tone::Plain:
        break;
    }
    return m_theme.muted;
}

void ChartMarks::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const bool bars = m_chart.kind == ChartData::Kind::Histogram || m_chart.kind == ChartData::Kind::HorizontalBars;
    for (const ChartItem& item : m_layout.items)
        bars ? paintBar(*painter, item) : paintDot(*painter, item);
    for (const ChartLine& marker : m_layout.markers) {
        QPen pen(colorOf(marker.tone), 1.25);
        pen.setDashPattern({3.0, 2.4});
        painter->setPen(pen);
        painter->drawLine(marker.line);
    }
    for (const ChartText& text : m_layout.texts)
        paintText(*painter, text);
    for (std::size_t series = 0; series < m_layout.legend.size(); ++series) {
        const ChartText& name = m_layout.legend[series];
        painter->setPen(Qt::NoPen);
        painter->setBrush(seriesColor(m_chart, series, m_theme));
        painter->drawRoundedRect(QRectF(name.rect.left() - 15.0, name.rect.center().y() - 5.0, 10.0, 10.0), 2.0, 2.0);
        paintText(*painter, name);
    }
}

void ChartMarks::paintBar(QPainter& painter, const ChartItem& item) const
{
    const bool hovered = m_hovered >= 0 && &item == &m_layout.items[static_cast<std::size_t>(m_hovered)];
    painter.setPen(Qt::NoPen);
    painter.setBrush(hovered ? mixed(colorOf(item), m_theme.ink, 0.22) : colorOf(item));
    if (!item.shape.isEmpty())
        painter.drawPath(barPath(item.shape, m_layout.upright));
}

void ChartMarks::paintDot(QPainter& painter, const ChartItem& item) const
{
    const QColor color = colorOf(item);
    if (item.whisker) {
        painter.setPen(QPen(color, 2.0, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(*item.whisker);
        const QPointF cap = m_layout.upright ? QPointF(4.0, 0.0) : QPointF(0.0, 4.0);
        painter.drawLine(QLineF(item.whisker->p1() - cap, item.whisker->p1() + cap));
        painter.drawLine(QLineF(item.whisker->p2() - cap, item.whisker->p2() + cap));
    }
    const bool hovered = m_hovered >= 0 && &item == &m_layout.items[static_cast<std::size_t>(m_hovered)];
    painter.setPen(QPen(m_theme.panel, 1.5));
    painter.setBrush(hovered ? mixed(color, m_theme.ink, 0.22) : color);
    painter.drawEllipse(hovered ? item.shape.adjusted(-1, -1, 1, 1) : item.shape);
}

void ChartMarks::paintText(QPainter& painter, const ChartText& text) const
{
    painter.setFont(textFont(TextSize::Small));
    const bool crossed = std::any_of(m_layout.markers.begin(), m_layout.markers.end(), [&](const ChartLine& marker) {
        return text.rect.contains(QPointF(marker.line.x1(), text.rect.center().y())) &&
               marker.line.y1() < text.rect.bottom() && marker.line.y2() > text.rect.top();
    });
    if (crossed) // a marker's line runs behind: keep the digits readable
        painter.fillRect(text.rect, m_theme.panel);
    painter.setPen(colorOf(text.tone));
    painter.drawText(text.rect, static_cast<int>(text.align) | Qt::TextDontClip | Qt::TextSingleLine, text.text);
}

} // namespace leadlight
