// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_frame.h"

#include <algorithm>
#include <cmath>

namespace leadlight {
namespace {

using Tone = ChartMarker::Tone;

constexpr double gap = 6.0;
constexpr double swatchRoom = 16.0;
constexpr double narrowestPlot = 40.0;
constexpr double lowestPlot = 30.0;
constexpr double mostForNames = 0.42;  // of the page's width
constexpr double mostForUpright = 0.3; // of the page's height
constexpr double narrowestName = 24.0; // elided to less, a name says nothing

/// Room left of the plot, for what stands along y.
double leftOf(const ChartAxis& y, const ChartPage& page)
{
    if (!y.range)
        return std::min(page.widestOf(y.names) + 12.0, mostForNames * page.width());
    double left = 0.0;
    for (const double tick : y.range->ticks())
        left = std::max(left, page.widthOf(numberText(tick, y.range->decimals)) + 14.0);
    return left;
}

/// Room below the plot, for what stands along x.
double namesBelow(const ChartAxis& x, const ChartPage& page)
{
    if (x.range || !x.upright)
        return chartLineHeight;
    return std::max(chartLineHeight, std::min(page.widestOf(x.names) + 2.0, mostForUpright * page.height()));
}

/// Room right of the plot. The label of the last tick stands half beyond it.
double rightOf(const ChartAxes& axes, const ChartPage& page)
{
    const double right = std::max(8.0, axes.right);
    if (!axes.x.range)
        return right;
    return std::max(right, 0.5 * page.widthOf(numberText(axes.x.range->high, axes.x.range->decimals)) + 2.0);
}

/// Every so manieth name is written, so that each has `room` pixels of the `each` that a name has.
std::size_t strideFor(double room, double each)
{
    return std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(room / each - 1e-9)));
}

/// A name's text, elided to the width of its rectangle.
ChartText nameText(const QString& name, const QRectF& rect, const ChartPage& page)
{
    ChartText text{.rect = rect, .text = page.elided(name, Qt::ElideMiddle, rect.width())};
    if (text.text != name)
        text.full = name;
    return text;
}

void writeNamesUpright(const ChartLayout& layout, const ChartPage& page, ChartTexts& texts)
{
    const std::vector<QString>& names = layout.axes.x.names;
    const std::size_t stride = strideFor(chartTextHeight, layout.columnWidth());
    const double room = namesBelow(layout.axes.x, page);
    for (std::size_t i = 0; i < names.size(); i += stride) {
        const double middle = layout.atX(static_cast<double>(i));
        ChartText text = nameText(names[i], {0.0, 0.0, room, chartTextHeight}, page);
        // A little narrower than the room that each has, so that no two touch.
        text.rect =
            QRectF(middle - (chartTextHeight - 1.0) / 2.0, layout.plot.bottom() + 4.0, chartTextHeight - 1.0, room);
        text.align = Qt::AlignRight | Qt::AlignVCenter;
        text.tone = Tone::Strong;
        text.upright = true;
        texts.add(std::move(text));
    }
}

void writeNamesBelow(const ChartLayout& layout, const ChartPage& page, ChartTexts& texts)
{
    const std::vector<QString>& names = layout.axes.x.names;
    const double each = layout.columnWidth();
    const std::size_t stride =
        strideFor(std::min(page.widestOf(names) + 6.0, std::max(3.0 * each, narrowestName)), each);
    const double width = each * static_cast<double>(stride) - 2.0;
    for (std::size_t i = 0; i < names.size(); i += stride) {
        const double middle = layout.atX(static_cast<double>(i));
        const double left = std::clamp(middle - width / 2.0, 0.0, std::max(0.0, page.width() - width));
        texts.add(nameText(names[i], {left, layout.plot.bottom() + 4.0, width, chartLineHeight}, page));
    }
}

void writeNamesBeside(const ChartLayout& layout, const ChartPage& page, ChartTexts& texts)
{
    const std::vector<QString>& names = layout.axes.y.names;
    const std::size_t stride = strideFor(chartTextHeight, layout.rowHeight());
    const double width = layout.plot.left() - 10.0;
    for (std::size_t i = 0; i < names.size(); i += stride) {
        const QRectF rect(0.0, layout.atY(static_cast<double>(i)) - chartTextHeight / 2.0, width, chartTextHeight);
        if (rect.top() < layout.plot.top() - gap)
            continue; // rows of a pixel: the first name would reach into what stands above
        ChartText text = nameText(names[i], rect, page);
        text.align = Qt::AlignRight | Qt::AlignVCenter;
        text.tone = Tone::Strong;
        texts.add(std::move(text));
    }
}

} // namespace

double placeLegend(ChartLayout& layout, const ChartPage& page)
{
    if (layout.axes.legend.empty())
        return 0.0;
    double x = 0.0;
    double top = 0.0;
    for (const QString& name : layout.axes.legend) {
        const double width = page.widthOf(name);
        if (x > 0.0 && x + swatchRoom + width > page.width()) {
            x = 0.0;
            top += chartLineHeight;
        }
        layout.legend.push_back(
            {{x + swatchRoom, top, width, chartLineHeight}, name, Qt::AlignLeft | Qt::AlignVCenter});
        x += swatchRoom + width + 16.0;
    }
    return top + chartLineHeight + 6.0;
}

void placePlot(ChartLayout& layout, const ChartPage& page, double top)
{
    const ChartAxes& axes = layout.axes;
    const double left = leftOf(axes.y, page);
    const double right = rightOf(axes, page);
    if (axes.y.range)
        top += axes.y.title.isEmpty() ? gap : chartLineHeight + gap + 2.0;
    const double bottom = namesBelow(axes.x, page) + 4.0 + (axes.x.title.isEmpty() ? 0.0 : chartLineHeight + 2.0);
    layout.plot = QRectF(left, top, std::max(narrowestPlot, page.width() - left - right),
                         std::max(lowestPlot, page.height() - top - bottom));
}

void lowerPlot(ChartLayout& layout, double pixels)
{
    layout.plot.setTop(std::min(layout.plot.bottom() - lowestPlot, layout.plot.top() + pixels));
}

void limitRows(ChartLayout& layout)
{
    const auto rows = static_cast<double>(std::max<std::size_t>(1, layout.axes.y.names.size()));
    layout.plot.setHeight(std::min(layout.plot.height(), layout.axes.y.mostRoom * rows));
}

void writeNames(const ChartLayout& layout, const ChartPage& page, ChartTexts& texts)
{
    if (!layout.axes.x.range && layout.axes.x.upright)
        writeNamesUpright(layout, page, texts);
    else if (!layout.axes.x.range)
        writeNamesBelow(layout, page, texts);
    if (!layout.axes.y.range)
        writeNamesBeside(layout, page, texts);
}

void writeTitles(const ChartLayout& layout, const ChartPage& page, ChartTexts& texts)
{
    const QRectF& plot = layout.plot;
    const ChartAxis& x = layout.axes.x;
    const ChartAxis& y = layout.axes.y;
    if (!x.title.isEmpty()) {
        texts.add(
            {.rect = {plot.left(), plot.bottom() + namesBelow(x, page) + 6.0, plot.width(), chartLineHeight - 2.0},
             .text = page.elided(x.title, Qt::ElideRight, plot.width())});
    }
    if (y.range && !y.title.isEmpty()) {
        texts.add({.rect = {0.0, plot.top() - chartLineHeight - 6.0, page.widthOf(y.title), chartTextHeight},
                   .text = y.title,
                   .align = Qt::AlignLeft | Qt::AlignVCenter});
    }
}

} // namespace leadlight
