// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marks/bars.h"

#include "views/charts/marks/bar_shape.h"

namespace leadlight {
namespace {

constexpr double thickestBar = 30.0;

} // namespace

BarsMark::BarsMark(const ChartData& chart)
    : RowsMark(chart, Extent::From::Zero)
{
}

std::vector<ChartItem> BarsMark::items(const ChartLayout& layout) const
{
    return barsOf(chart(), layout, Qt::Horizontal, thickestBar);
}

void BarsMark::paint(QPainter& painter, const ChartItem& item, const Theme& theme, bool hovered) const
{
    paintBar(painter, item.shape, Qt::Horizontal, fillOf(item, theme, hovered));
}

} // namespace leadlight
