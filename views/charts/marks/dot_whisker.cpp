// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marks/dot_whisker.h"

#include "views/charts/marks/dot_shape.h"
#include "views/charts/marks/mark_items.h"

namespace leadlight {
namespace {

constexpr double groupShare = 0.72; // of a row that several series share; the rest keeps the groups apart

} // namespace

DotWhiskerMark::DotWhiskerMark(const ChartData& chart)
    : RowsMark(chart, Extent::From::NearZero)
{
}

std::vector<ChartItem> DotWhiskerMark::items(const ChartLayout& layout) const
{
    const auto count = static_cast<double>(std::max<std::size_t>(1, chart().series.size()));
    const double apart = std::min(groupShare * layout.rowHeight() / count, highestOfSeries);
    return itemsOfSeries(chart(), [&](ChartItem& item) {
        const double y = layout.atY(static_cast<double>(item.category)) +
                         apart * (static_cast<double>(item.series) - (count - 1.0) / 2.0);
        setDot(item, chart().series[item.series], [&](double value) { return QPointF(layout.atX(value), y); });
    });
}

void DotWhiskerMark::paint(QPainter& painter, const ChartItem& item, const Theme& theme, bool hovered) const
{
    paintDot(painter, *this, item, Qt::Horizontal, theme, hovered);
}

} // namespace leadlight
