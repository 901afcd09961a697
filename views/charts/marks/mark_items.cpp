// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marks/mark_items.h"

#include "views/charts/marks/dot_shape.h"

#include <limits>

namespace leadlight {
namespace {

constexpr double reachBesidePlot = 20.0;

QRectF valueRect(const ChartItem& item, double width, ValueSide side)
{
    if (side == ValueSide::Above)
        return {item.shape.center().x() - width / 2.0, item.shape.top() - chartTextHeight - 2.0, width,
                chartTextHeight};
    const double end = item.whisker ? std::max(item.whisker->x2(), item.shape.right()) : item.shape.right();
    return {end + 6.0, item.shape.center().y() - chartTextHeight / 2.0, width, chartTextHeight};
}

std::vector<const ChartItem*> largestFirst(const ChartMark& mark, const std::vector<ChartItem>& items)
{
    std::vector<const ChartItem*> sorted;
    sorted.reserve(items.size());
    for (const ChartItem& item : items)
        sorted.push_back(&item);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [&](const ChartItem* a, const ChartItem* b) { return mark.valueOf(*a) > mark.valueOf(*b); });
    return sorted;
}

} // namespace

const ChartItem* nearestItem(const ChartLayout& layout, QPointF place, const HitReach& reach)
{
    const QRectF sensitive =
        layout.plot.adjusted(-layout.plot.left(), -reachBesidePlot, reachBesidePlot, reachBesidePlot);
    if (!sensitive.contains(place))
        return nullptr;
    const ChartItem* best = nullptr;
    double bestDistance = std::numeric_limits<double>::max();
    for (const ChartItem& item : layout.items) {
        const QPointF away = item.shape.center() - place;
        const bool level = reach.across == Qt::Horizontal;
        const double across = std::abs(level ? away.x() : away.y());
        const double distance = across + reach.along * std::abs(level ? away.y() : away.x());
        if (across <= reach.pixels && distance < bestDistance) {
            best = &item;
            bestDistance = distance;
        }
    }
    return best;
}

const ChartItem* nearestPoint(const ChartLayout& layout, QPointF place, std::size_t columns)
{
    const double room = layout.plot.width() / static_cast<double>(std::max<std::size_t>(1, columns));
    return nearestItem(layout, place, {.across = Qt::Horizontal, .pixels = reachOf(room), .along = 0.2});
}

double reachOf(double room)
{
    return std::max(room / 2.0, HitReach().pixels);
}

void labelValues(const ChartMark& mark, const ChartLayout& layout, ChartTexts& texts, ValueSide side)
{
    const bool several = mark.chart().series.size() > 1;
    for (const ChartItem* item : largestFirst(mark, layout.items)) {
        const QString text = mark.valueText(mark.valueOf(*item));
        const QRectF rect = valueRect(*item, texts.page().widthOf(text), side);
        if (texts.hasRoom(rect) && !(several && coversOthers(layout.items, rect, *item))) {
            texts.add({.rect = rect,
                       .text = text,
                       .tone = side == ValueSide::Above ? ChartMarker::Tone::Plain : ChartMarker::Tone::Strong});
        }
    }
}

double roomForValues(const ChartMark& mark, const ChartPage& page)
{
    double room = 0.0;
    for (const ChartSeries& series : mark.chart().series) {
        for (const double value : series.values)
            room = std::max(room, page.widthOf(mark.valueText(value)) + 12.0);
    }
    return room;
}

bool coversOthers(const std::vector<ChartItem>& items, const QRectF& text, const ChartItem& own)
{
    constexpr double leading = 2.0; // above and below the letters a text is empty
    const QRectF inked = text.adjusted(0.0, leading, 0.0, -leading);
    return std::any_of(items.begin(), items.end(), [&](const ChartItem& item) {
        return &item != &own &&
               (item.shape.intersects(inked) || (item.whisker && whiskerBox(*item.whisker).intersects(inked)));
    });
}

} // namespace leadlight
