// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marks/scatter.h"

#include "views/charts/marks/dot_shape.h"
#include "views/charts/marks/mark_axes.h"
#include "views/charts/marks/mark_items.h"
#include "views/style/theme.h"
#include "views/words.h"

#include <QtMath>
#include <algorithm>
#include <array>
#include <cmath>

namespace leadlight {
namespace {

constexpr double besideDot = 9.0;

/// Where a name may stand: beside the dot, beyond the ends of its whisker, or between the two.
std::array<QPointF, 8> cornersFor(double width, const QRectF& dot, const QRectF& body)
{
    const double right = body.center().x() + besideDot;
    const double left = body.center().x() - besideDot - width;
    const double middle = body.center().x() - width / 2.0;
    const double level = dot.center().y() - chartTextHeight / 2.0;
    const double high = body.top() - 4.0;
    const double low = body.bottom() - chartTextHeight + 4.0;
    return {QPointF(right, level),
            {left, level},
            {middle, body.top() - chartTextHeight - 2.0},
            {middle, body.bottom() + 2.0},
            {right, high},
            {right, low},
            {left, high},
            {left, low}};
}

} // namespace

ScatterMark::ScatterMark(const ChartData& chart)
    : ChartMark(chart)
{
}

ChartAxes ScatterMark::axes(const ChartPage& page) const
{
    Extent extent;
    if (hasBoth())
        extent.take(chart().series[1]);
    extent.take(chart().markers);
    ChartAxes axes;
    axes.y = upwardValues(chart().yAxis, extent, Extent::From::NearZero, page);
    axes.markers = Qt::Horizontal;
    Extent places;
    if (hasBoth())
        places.take(chart().series[0].values);
    axes.x = levelPlaces(chart().xAxis, places.range(Extent::From::NearZero, stepsOfPlaces(page)));
    return axes;
}

std::vector<ChartItem> ScatterMark::items(const ChartLayout& layout) const
{
    std::vector<ChartItem> items;
    if (!hasBoth())
        return items;
    const std::vector<double>& x = chart().series[0].values;
    const ChartSeries& y = chart().series[1];
    for (std::size_t c = 0; c < std::min({x.size(), y.values.size(), chart().categories.size()}); ++c) {
        if (!std::isfinite(x[c]) || !std::isfinite(y.values[c]))
            continue;
        ChartItem& item = items.emplace_back(ChartItem{.shape = {}, .whisker = {}, .category = c, .series = 1});
        setDot(item, y, [&](double value) { return QPointF(layout.atX(x[c]), layout.atY(value)); });
    }
    return items;
}

void ScatterMark::label(const ChartLayout& layout, ChartTexts& texts) const
{
    std::vector<const ChartItem*> crowded;
    for (const ChartItem& item : layout.items) {
        const QString name = words(chart().categories[item.category]);
        const double width = texts.page().widthOf(name);
        const QRectF body = item.whisker ? item.shape.united(whiskerBox(*item.whisker)) : item.shape;
        bool placed = false;
        for (const QPointF corner : cornersFor(width, item.shape, body)) {
            const QRectF rect(corner, QSizeF(width, chartTextHeight));
            placed = texts.hasRoom(rect) && !coversOthers(layout.items, rect, item);
            if (placed) {
                texts.add({.rect = rect, .text = name, .tone = ChartMarker::Tone::Strong});
                break;
            }
        }
        if (!placed)
            crowded.push_back(&item);
    }
    constexpr std::size_t readable = 60; // names of more dots would be read by nobody, and finding room takes long
    if (layout.items.size() > readable)
        return;
    for (const ChartItem* item : crowded)
        labelAway(layout, *item, texts);
}

/// Where the dots stand close together: the nearest free place around the dot, with a line to it.
void ScatterMark::labelAway(const ChartLayout& layout, const ChartItem& item, ChartTexts& texts) const
{
    constexpr double nearest = 18.0;
    constexpr double step = 8.0;
    constexpr int directions = 24;
    const QString name = words(chart().categories[item.category]);
    const QSizeF size(texts.page().widthOf(name), chartTextHeight);
    const QPointF dot = item.shape.center();
    const int rings = static_cast<int>((std::hypot(layout.plot.width(), layout.plot.height()) - nearest) / step);
    for (int ring = 0; ring <= rings; ++ring)
        for (int i = 0; i < directions; ++i) {
            const double radius = nearest + step * ring;
            const double angle = 2.0 * M_PI * i / directions;
            QRectF rect(QPointF(), size);
            rect.moveCenter(dot + QPointF(std::cos(angle) * (radius + size.width() / 2.0), std::sin(angle) * radius));
            if (!texts.hasRoom(rect) || rect.intersects(item.shape) || !layout.plot.contains(rect) ||
                coversOthers(layout.items, rect, item))
                continue;
            const QPointF end(std::clamp(dot.x(), rect.left(), rect.right()),
                              std::clamp(dot.y(), rect.top() + 2.0, rect.bottom() - 2.0));
            texts.add({.rect = rect, .text = name, .tone = ChartMarker::Tone::Strong, .leader = QLineF(dot, end)});
            return;
        }
}

void ScatterMark::paint(QPainter& painter, const ChartItem& item, const Theme& theme, bool hovered) const
{
    paintDot(painter, *this, item, Qt::Vertical, theme, hovered);
}

const ChartItem* ScatterMark::itemAt(const ChartLayout& layout, QPointF place) const
{
    return nearestPoint(layout, place, chart().categories.size());
}

QColor ScatterMark::seriesColor(std::size_t /*series*/, const Theme& theme) const
{
    return theme.accent;
}

} // namespace leadlight
