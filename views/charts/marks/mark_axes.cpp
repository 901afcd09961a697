// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marks/mark_axes.h"

#include "views/words.h"

#include <algorithm>
#include <cmath>

namespace leadlight {
namespace {

constexpr double pixelsUpwards = 64.0; // a step
constexpr double pixelsLevel = 110.0;
constexpr double pixelsOfPlaces = 90.0;
constexpr double highestRow = 60.0;

int steps(double pixels, double each)
{
    return std::max(2, static_cast<int>(pixels / each));
}

} // namespace

void Extent::take(double value)
{
    if (std::isfinite(value)) {
        m_low = std::min(m_low, value);
        m_high = std::max(m_high, value);
    }
}

void Extent::take(const std::vector<double>& values)
{
    for (const double value : values)
        take(value);
}

void Extent::take(const ChartSeries& series)
{
    take(series.values);
    take(series.low);
    take(series.high);
}

void Extent::take(const std::vector<ChartMarker>& markers)
{
    for (const ChartMarker& marker : markers)
        take(marker.at);
}

NiceRange Extent::range(From from, int wanted) const
{
    if (m_low > m_high)
        return {};
    const bool fromZero = from == From::Zero || m_low < 0.6 * m_high;
    return niceRange(fromZero ? std::min(0.0, m_low) : m_low, fromZero ? std::max(0.0, m_high) : m_high, wanted);
}

Extent extentOf(const std::vector<ChartSeries>& series)
{
    Extent extent;
    for (const ChartSeries& each : series)
        extent.take(each);
    return extent;
}

ChartAxis upwardValues(const Phrase& title, const Extent& extent, Extent::From from, const ChartPage& page)
{
    return {.title = words(title),
            .range = extent.range(from, steps(page.height(), pixelsUpwards)),
            .names = {},
            .grid = true};
}

ChartAxis levelValues(const Phrase& title, const Extent& extent, Extent::From from, const ChartPage& page)
{
    return {.title = words(title),
            .range = extent.range(from, steps(page.width(), pixelsLevel)),
            .names = {},
            .grid = true};
}

ChartAxis levelPlaces(const Phrase& title, const NiceRange& range)
{
    return {.title = words(title), .range = range, .names = {}};
}

int stepsOfPlaces(const ChartPage& page)
{
    return steps(page.width(), pixelsOfPlaces);
}

ChartAxis categoryAxis(const Phrase& title, const ChartData& chart)
{
    ChartAxis axis{.title = words(title), .range = {}, .names = {}};
    axis.names.reserve(chart.categories.size());
    for (const Phrase& name : chart.categories)
        axis.names.push_back(words(name));
    return axis;
}

ChartAxis categoryRows(const ChartData& chart)
{
    ChartAxis axis = categoryAxis(chart.yAxis, chart);
    axis.mostRoom = std::max(highestRow, highestOfSeries * static_cast<double>(chart.series.size() + 1));
    return axis;
}

std::vector<QString> legendOf(const ChartData& chart)
{
    std::vector<QString> names;
    names.reserve(chart.series.size());
    for (const ChartSeries& series : chart.series)
        names.push_back(words(series.name));
    return names.size() < 2 ? std::vector<QString>() : names;
}

std::optional<std::vector<double>> numericCategories(const ChartData& chart)
{
    return chart.categoryAt.size() == chart.categories.size() ? std::optional(chart.categoryAt) : std::nullopt;
}

} // namespace leadlight
