// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_layout_builder.h"

#include <algorithm>
#include <cmath>

namespace leadlight {
namespace {

using Kind = ChartData::Kind;
using Tone = ChartMarker::Tone;

constexpr double rowHeight = chartRowHeight;
constexpr double valueHeight = 14.0;
constexpr double swatchRoom = 16.0;

/// The room that a whisker takes with its caps.
QRectF whiskerBox(const QLineF& whisker)
{
    const bool upright = whisker.x1() == whisker.x2();
    const QRectF line = QRectF(whisker.p1(), whisker.p2()).normalized();
    return upright ? line.adjusted(-4.0, -1.0, 4.0, 1.0) : line.adjusted(-1.0, -4.0, 1.0, 4.0);
}

} // namespace

void ChartLayoutBuilder::addText(const QRectF& rect, const QString& text, Qt::Alignment align, Tone tone,
                                 const QString& full)
{
    m_out.texts.push_back({rect, text, align, tone, full});
}

bool ChartLayoutBuilder::isFree(const QRectF& rect) const
{
    return std::none_of(m_out.texts.begin(), m_out.texts.end(),
                        [&](const ChartText& text) { return text.rect.intersects(rect); });
}

double ChartLayoutBuilder::widestCategory() const
{
    double widest = 0.0;
    for (const std::string& name : m_chart.categories)
        widest = std::max(widest, widthOf(QString::fromStdString(name)));
    return widest;
}

void ChartLayoutBuilder::placeLegend()
{
    if (m_chart.series.size() < 2 || m_chart.kind == Kind::Scatter)
        return;
    double x = 0.0;
    for (const ChartSeries& series : m_chart.series) {
        const QString name = QString::fromStdString(series.name);
        const double width = widthOf(name);
        if (x > 0.0 && x + swatchRoom + width > m_size.width()) {
            x = 0.0;
            m_top += rowHeight;
        }
        m_out.legend.push_back({{x + swatchRoom, m_top, width, rowHeight}, name, Qt::AlignLeft | Qt::AlignVCenter});
        x += swatchRoom + width + 16.0;
    }
    m_top += rowHeight + 6.0;
}

void ChartLayoutBuilder::placeCategories()
{
    if (m_out.positions)
        return; // numbers: the axis labels them
    const double room = m_out.upright ? std::min(widestCategory() + 6.0, 3.0 * m_out.slot) : valueHeight;
    const auto stride = std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(room / m_out.slot - 1e-9)));
    const double width = m_out.upright ? m_out.slot * static_cast<double>(stride) - 2.0 : m_out.plot.left() - 10.0;
    for (std::size_t c = 0; c < m_chart.categories.size(); c += stride) {
        const double middle = m_out.atPosition(static_cast<double>(c));
        const QString name = QString::fromStdString(m_chart.categories[c]);
        const QString shown = m_metrics.elidedText(name, Qt::ElideMiddle, width);
        const QString full = shown == name ? QString() : name;
        if (m_out.upright) {
            const double left = std::clamp(middle - width / 2.0, 0.0, std::max(0.0, m_size.width() - width));
            addText({left, m_out.plot.bottom() + 4.0, width, rowHeight}, shown, Qt::AlignCenter, Tone::Plain, full);
        } else {
            addText({0.0, middle - valueHeight / 2.0, width, valueHeight}, shown, Qt::AlignRight | Qt::AlignVCenter,
                    Tone::Strong, full);
        }
    }
}

void ChartLayoutBuilder::placeAxisTitles()
{
    const QString level = QString::fromStdString(m_chart.xAxis);
    const QString value = QString::fromStdString(m_chart.yAxis);
    if (!level.isEmpty()) {
        addText({m_out.plot.left(), m_out.plot.bottom() + rowHeight + 6.0, m_out.plot.width(), rowHeight - 2.0},
                m_metrics.elidedText(level, Qt::ElideRight, m_out.plot.width()));
    }
    if (m_out.upright && !value.isEmpty()) {
        addText({0.0, m_out.plot.top() - rowHeight - 6.0, widthOf(value), valueHeight}, value,
                Qt::AlignLeft | Qt::AlignVCenter);
    }
}

double ChartLayoutBuilder::markerAt(const ChartMarker& marker) const
{
    if (m_chart.kind != Kind::Histogram)
        return m_out.atValue(marker.at);
    if (!m_numbers || m_numbers->size() < 2)
        return m_out.atPosition(marker.at);
    const double step = (m_numbers->back() - m_numbers->front()) / static_cast<double>(m_numbers->size() - 1);
    return m_out.atPosition((marker.at - m_numbers->front()) / step);
}

void ChartLayoutBuilder::placeMarkerLabels()
{
    for (std::size_t i = 0; i < m_chart.markers.size(); ++i) {
        const ChartMarker& marker = m_chart.markers[i];
        const double top = m_markersTop + rowHeight * m_markerPlace[i].row;
        addText({m_markerPlace[i].left, top, m_markerWidth[i], rowHeight - 2.0}, QString::fromStdString(marker.label),
                Qt::AlignCenter, marker.tone);
        m_out.markers.push_back({QLineF(m_markerAt[i], top + 1.0, m_markerAt[i], m_out.plot.bottom()), marker.tone});
    }
}

void ChartLayoutBuilder::placeLevelMarkers()
{
    for (const ChartMarker& marker : m_chart.markers) {
        const double y = m_out.atValue(marker.at);
        m_out.markers.push_back({QLineF(m_out.plot.left(), y, m_out.plot.right(), y), marker.tone});
        const QString label = QString::fromStdString(marker.label);
        const double width = widthOf(label);
        const QRectF rect(m_out.plot.right() - width, y - rowHeight, width, rowHeight - 2.0);
        if (isFree(rect))
            addText(rect, label, Qt::AlignCenter, marker.tone);
    }
}

void ChartLayoutBuilder::placeValues()
{
    if (m_chart.kind == Kind::Lines)
        return;
    std::vector<const ChartItem*> sorted;
    for (const ChartItem& item : m_out.items)
        sorted.push_back(&item);
    const auto valueOf = [this](const ChartItem* item) { return m_chart.series[item->series].values[item->category]; };
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const auto* a, const auto* b) { return valueOf(a) > valueOf(b); });
    const QRectF page(QPointF(0.0, 0.0), m_size);
    for (const ChartItem* item : sorted) {
        const QString text = valueText(m_chart, valueOf(item));
        const double width = widthOf(text);
        const double end = item->whisker ? std::max(item->whisker->x2(), item->shape.right()) : item->shape.right();
        const QRectF rect = m_out.upright
                                ? QRectF(item->shape.center().x() - width / 2.0, item->shape.top() - valueHeight - 2.0,
                                         width, valueHeight)
                                : QRectF(end + 6.0, item->shape.center().y() - valueHeight / 2.0, width, valueHeight);
        const bool covers = m_chart.series.size() > 1 && coversOthers(rect, *item);
        if (!covers && isFree(rect) && page.contains(rect))
            addText(rect, text, Qt::AlignCenter, m_out.upright ? Tone::Plain : Tone::Strong);
    }
}

bool ChartLayoutBuilder::coversOthers(const QRectF& text, const ChartItem& own) const
{
    constexpr double leading = 2.0; // above and below the letters a text is empty
    const QRectF inked = text.adjusted(0.0, leading, 0.0, -leading);
    return std::any_of(m_out.items.begin(), m_out.items.end(), [&](const ChartItem& item) {
        const bool onShape = &item != &own && item.shape.intersects(inked);
        return onShape || (&item != &own && item.whisker && whiskerBox(*item.whisker).intersects(inked));
    });
}

void ChartLayoutBuilder::placePointNames()
{
    const QRectF page(QPointF(0.0, 0.0), m_size);
    for (const ChartItem& item : m_out.items) {
        const QString name = QString::fromStdString(m_chart.categories[item.category]);
        const double width = widthOf(name);
        const QRectF body = item.whisker ? item.shape.united(whiskerBox(*item.whisker)) : item.shape;
        const double x = body.center().x();
        const double y = item.shape.center().y() - valueHeight / 2.0;
        // Beside the dot, beyond the ends of its whisker, or between the two.
        for (const QPointF corner :
             {QPointF(x + 9.0, y), QPointF(x - 9.0 - width, y),
              QPointF(x - width / 2.0, body.top() - valueHeight - 2.0), QPointF(x - width / 2.0, body.bottom() + 2.0),
              QPointF(x + 9.0, body.top() - 4.0), QPointF(x + 9.0, body.bottom() - valueHeight + 4.0),
              QPointF(x - 9.0 - width, body.top() - 4.0),
              QPointF(x - 9.0 - width, body.bottom() - valueHeight + 4.0)}) {
            const QRectF rect(corner, QSizeF(width, valueHeight));
            if (!coversOthers(rect, item) && isFree(rect) && page.contains(rect)) {
                addText(rect, name, Qt::AlignCenter, Tone::Strong);
                break;
            }
        }
    }
}

} // namespace leadlight
