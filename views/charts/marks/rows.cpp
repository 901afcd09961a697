// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marks/rows.h"

#include "views/charts/marks/mark_items.h"

namespace leadlight {

RowsMark::RowsMark(const ChartData& chart, Extent::From from)
    : ChartMark(chart)
    , m_from(from)
{
}

ChartAxes RowsMark::axes(const ChartPage& page) const
{
    Extent extent = extentOf(chart().series);
    extent.take(chart().markers);
    ChartAxes axes;
    axes.x = levelValues(chart().xAxis, extent, m_from, page);
    axes.y = categoryRows(chart());
    axes.legend = legendOf(chart());
    axes.right = roomForValues(*this, page);
    return axes;
}

void RowsMark::label(const ChartLayout& layout, ChartTexts& texts) const
{
    labelValues(*this, layout, texts, ValueSide::Right);
}

const ChartItem* RowsMark::itemAt(const ChartLayout& layout, QPointF place) const
{
    return nearestItem(layout, place, {.across = Qt::Vertical, .pixels = reachOf(layout.rowHeight())});
}

} // namespace leadlight
