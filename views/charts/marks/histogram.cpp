// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marks/histogram.h"

#include "views/charts/marks/bar_shape.h"
#include "views/charts/marks/mark_axes.h"
#include "views/charts/marks/mark_items.h"

namespace leadlight {
namespace {

constexpr double widestBar = 56.0;

} // namespace

HistogramMark::HistogramMark(const ChartData& chart)
    : ChartMark(chart)
    , m_numbers(numericCategories(chart))
{
}

ChartAxes HistogramMark::axes(const ChartPage& page) const
{
    ChartAxes axes;
    axes.x = categoryAxis(chart().xAxis, chart());
    axes.y = upwardValues(chart().yAxis, extentOf(chart().series), Extent::From::Zero, page);
    axes.legend = legendOf(chart());
    return axes;
}

double HistogramMark::markerAt(double value) const
{
    if (!m_numbers || m_numbers->size() < 2)
        return value;
    const double step = (m_numbers->back() - m_numbers->front()) / static_cast<double>(m_numbers->size() - 1);
    return (value - m_numbers->front()) / step;
}

std::vector<ChartItem> HistogramMark::items(const ChartLayout& layout) const
{
    return barsOf(chart(), layout, Qt::Vertical, widestBar);
}

void HistogramMark::label(const ChartLayout& layout, ChartTexts& texts) const
{
    labelValues(*this, layout, texts, ValueSide::Above);
}

void HistogramMark::paint(QPainter& painter, const ChartItem& item, const Theme& theme, bool hovered) const
{
    paintBar(painter, item.shape, Qt::Vertical, fillOf(item, theme, hovered));
}

const ChartItem* HistogramMark::itemAt(const ChartLayout& layout, QPointF place) const
{
    return nearestItem(layout, place, {.across = Qt::Horizontal, .pixels = reachOf(layout.columnWidth())});
}

} // namespace leadlight
