// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marks/lines.h"

#include "views/charts/marks/dot_shape.h"
#include "views/charts/marks/mark_axes.h"
#include "views/charts/marks/mark_items.h"

namespace leadlight {

LinesMark::LinesMark(const ChartData& chart)
    : ChartMark(chart)
{
    if (auto numbers = numericCategories(chart); numbers && numbers->size() > 1)
        m_numbers = std::move(*numbers);
}

ChartAxes LinesMark::axes(const ChartPage& page) const
{
    Extent extent = extentOf(chart().series);
    extent.take(chart().markers);
    ChartAxes axes;
    axes.x = m_numbers.empty()
                 ? categoryAxis(chart().xAxis, chart())
                 : levelPlaces(chart().xAxis, niceRange(m_numbers.front(), m_numbers.back(), stepsOfPlaces(page)));
    axes.y = upwardValues(chart().yAxis, extent, Extent::From::NearZero, page);
    axes.legend = legendOf(chart());
    axes.markers = Qt::Horizontal;
    return axes;
}

double LinesMark::placeOf(std::size_t category) const
{
    return m_numbers.empty() ? static_cast<double>(category) : m_numbers[category];
}

std::vector<ChartItem> LinesMark::items(const ChartLayout& layout) const
{
    return itemsOfSeries(chart(), [&](ChartItem& item) {
        const double x = layout.atX(placeOf(item.category));
        setDot(item, chart().series[item.series], [&](double value) { return QPointF(x, layout.atY(value)); });
    });
}

std::vector<QList<QPointF>> LinesMark::lines() const
{
    std::vector<QList<QPointF>> lines;
    for (const ChartSeries& series : chart().series) {
        QList<QPointF>& line = lines.emplace_back();
        for (std::size_t c = 0; c < std::min(series.values.size(), chart().categories.size()); ++c) {
            if (std::isfinite(series.values[c]))
                line.append({placeOf(c), series.values[c]});
        }
    }
    return lines;
}

void LinesMark::paint(QPainter& painter, const ChartItem& item, const Theme& theme, bool hovered) const
{
    paintDot(painter, *this, item, Qt::Vertical, theme, hovered);
}

const ChartItem* LinesMark::itemAt(const ChartLayout& layout, QPointF place) const
{
    return nearestPoint(layout, place, chart().categories.size());
}

} // namespace leadlight
