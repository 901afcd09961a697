// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_layout.h"

#include "views/charts/chart_frame.h"
#include "views/charts/marker_lines.h"
#include "views/charts/marks/mark.h"

#include <algorithm>

namespace leadlight {
namespace {

double shareOf(const NiceRange& range, double value)
{
    return (value - range.low) / (range.high - range.low);
}

double roomEach(double pixels, const ChartAxis& axis)
{
    return pixels / static_cast<double>(std::max<std::size_t>(1, axis.names.size()));
}

} // namespace

double ChartLayout::atX(double x) const
{
    return plot.left() + (axes.x.range ? shareOf(*axes.x.range, x) * plot.width() : (x + 0.5) * columnWidth());
}

double ChartLayout::atY(double y) const
{
    return axes.y.range ? plot.bottom() - shareOf(*axes.y.range, y) * plot.height()
                        : plot.top() + (y + 0.5) * rowHeight();
}

double ChartLayout::columnWidth() const
{
    return roomEach(plot.width(), axes.x);
}

double ChartLayout::rowHeight() const
{
    return roomEach(plot.height(), axes.y);
}

ChartLayout layoutChart(const ChartMark& mark, QSizeF size)
{
    const ChartPage page(size);
    ChartTexts texts(page);
    ChartLayout layout;
    layout.axes = mark.axes(page);
    const double top = placeLegend(layout, page);
    placePlot(layout, page, top);
    MarkerLines markers(mark, page, top);
    markers.takeRoom(layout);
    limitRows(layout);
    layout.items = mark.items(layout);
    writeNames(layout, page, texts);
    writeTitles(layout, page, texts);
    markers.place(layout, texts);
    mark.label(layout, texts);
    layout.texts = std::move(texts).take();
    return layout;
}

} // namespace leadlight
