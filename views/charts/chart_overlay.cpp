// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_overlay.h"

#include "views/charts/marks/mark.h"
#include "views/charts/text_line.h"

#include <QPainter>
#include <algorithm>

namespace leadlight {

namespace {

/// Whether a marked line, upright or level, runs through a text.
bool runsThrough(const QLineF& line, const QRectF& text)
{
    return line.x1() < text.right() && line.x2() > text.left() && line.y1() < text.bottom() && line.y2() > text.top();
}

} // namespace

ChartOverlay::ChartOverlay(const ChartMark& mark, const Theme& theme, QGraphicsItem* parent)
    : QGraphicsItem(parent)
    , m_mark(mark)
    , m_theme(theme)
{
    setZValue(1000.0); // above all that Qt Charts draws
}

void ChartOverlay::setLayout(ChartLayout layout, QSizeF size)
{
    prepareGeometryChange();
    m_layout = std::move(layout);
    m_size = size;
    m_hovered = nullptr;
}

void ChartOverlay::setHovered(const ChartItem* item)
{
    m_hovered = item;
    update();
}

QColor ChartOverlay::colorOf(ChartMarker::Tone tone) const
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

void ChartOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem* /*option*/, QWidget* /*widget*/)
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (const ChartItem& item : m_layout.items)
        m_mark.paint(*painter, item, m_theme, &item == m_hovered);
    for (const ChartLine& marker : m_layout.markers)
        paintMarker(*painter, marker);
    for (const ChartText& text : m_layout.texts)
        paintText(*painter, text);
    paintLegend(*painter);
}

void ChartOverlay::paintMarker(QPainter& painter, const ChartLine& marker) const
{
    QPen pen(colorOf(marker.tone), 1.25);
    pen.setDashPattern({3.0, 2.4});
    painter.setPen(pen);
    painter.drawLine(marker.line);
}

void ChartOverlay::paintText(QPainter& painter, const ChartText& text) const
{
    painter.setFont(textFont(TextSize::Small));
    if (text.leader) {
        painter.setPen(QPen(m_theme.muted, 0.75));
        painter.drawLine(*text.leader);
    }
    const bool crossed = std::any_of(m_layout.markers.begin(), m_layout.markers.end(),
                                     [&](const ChartLine& marker) { return runsThrough(marker.line, text.rect); });
    if (crossed) // a marker's line runs behind: keep the digits readable
        painter.fillRect(text.rect, m_theme.panel);
    painter.setPen(colorOf(text.tone));
    if (text.upright) {
        painter.save();
        painter.translate(text.rect.bottomLeft());
        painter.rotate(-90.0);
        drawTextLine(painter, QRectF(QPointF(), text.rect.size().transposed()), text.align, text.text);
        painter.restore();
        return;
    }
    drawTextLine(painter, text.rect, text.align, text.text);
}

void ChartOverlay::paintLegend(QPainter& painter) const
{
    for (std::size_t series = 0; series < m_layout.legend.size(); ++series) {
        const ChartText& name = m_layout.legend[series];
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_mark.seriesColor(series, m_theme));
        painter.drawRoundedRect(QRectF(name.rect.left() - 15.0, name.rect.center().y() - 5.0, 10.0, 10.0), 2.0, 2.0);
        paintText(painter, name);
    }
}

} // namespace leadlight
