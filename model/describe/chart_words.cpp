// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/chart_words.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace leadlight {

namespace {

using Kind = ChartData::Kind;

/// The finite values of a series.
struct Extent
{
    std::int64_t count = 0;
    std::size_t lowest = 0; ///< where in the series
    std::size_t highest = 0;
};

Extent extentOf(const std::vector<double>& values)
{
    Extent out;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i]))
            continue;
        if (out.count == 0 || values[i] < values[out.lowest])
            out.lowest = i;
        if (out.count == 0 || values[i] > values[out.highest])
            out.highest = i;
        ++out.count;
    }
    return out;
}

PhraseArgument number(double value)
{
    if (value == std::floor(value) && std::abs(value) < 1e15)
        return static_cast<std::int64_t>(value);
    return Decimal{value, std::abs(value) >= 2.0 ? 1 : 3}; // percent need fewer than shares of 1
}

Phrase kindAndTitle(const ChartData& chart)
{
    switch (chart.kind) {
    case Kind::Histogram:
        return Phrase::tr("Histogram: %1.", chart.title);
    case Kind::HorizontalBars:
        return Phrase::tr("Bar chart: %1.", chart.title);
    case Kind::DotWhisker:
        return Phrase::tr("Chart of values with their intervals: %1.", chart.title);
    case Kind::Lines:
        return Phrase::tr("Line chart: %1.", chart.title);
    case Kind::Scatter:
        return Phrase::tr("Scatter plot: %1.", chart.title);
    case Kind::Scatter3D:
        return Phrase::tr("Scatter plot in three dimensions: %1.", chart.title);
    case Kind::Heat:
        return Phrase::tr("Heat map: %1.", chart.title);
    }
    return chart.title;
}

Phrase nameAt(const ChartData& chart, std::size_t at)
{
    return at < chart.categories.size() ? chart.categories[at] : Phrase::number(Plain(at + 1));
}

Phrase extentInWords(const ChartData& chart, const ChartSeries& series)
{
    const Extent extent = extentOf(series.values);
    if (extent.count == 0)
        return Phrase::tr("%1: no values.", series.name);
    const auto low = number(series.values[extent.lowest]);
    const auto high = number(series.values[extent.highest]);
    if (chart.kind == Kind::Scatter3D)
        return Phrase::tr("%1: from %2 to %3.", series.name, low, high);
    return Phrase::tr("%1: %Ln value from %2 to %3; highest: %4, lowest: %5.",
                      "%1: %Ln values from %2 to %3; highest: %4, lowest: %5.", extent.count, series.name, low, high,
                      nameAt(chart, extent.highest), nameAt(chart, extent.lowest));
}

} // namespace

Phrase altTextOf(const ChartData& chart)
{
    constexpr std::size_t mostSeries = 6; // beyond that nobody listens any more; the workbook has all
    std::vector<Phrase> parts{kindAndTitle(chart)};
    if (chart.kind == Kind::Scatter3D && !chart.series.empty())
        parts.push_back(Phrase::tr("%Ln dot.", "%Ln dots.", extentOf(chart.series.back().values).count));
    for (std::size_t i = 0; i < std::min(mostSeries, chart.series.size()); ++i)
        parts.push_back(extentInWords(chart, chart.series[i]));
    if (chart.series.size() > mostSeries)
        parts.push_back(Phrase::tr("%Ln more series.", "%Ln more series.",
                                   static_cast<std::int64_t>(chart.series.size() - mostSeries)));
    if (!chart.markers.empty())
        parts.push_back(Phrase::tr("Marked: %1.", markersInWords(chart)));
    return Phrase::sentences(parts);
}

Phrase plainFinding(const ChartData& chart)
{
    if (chart.series.size() != 1 || chart.kind == Kind::Histogram || chart.kind == Kind::Lines)
        return chart.title;
    const auto& values = chart.series.front().values;
    const Extent extent = extentOf(values);
    if (extent.count < 2 || values[extent.lowest] == values[extent.highest])
        return chart.title;
    return Phrase::tr("%1 is highest with %2, %3 lowest with %4", nameAt(chart, extent.highest),
                      number(values[extent.highest]), nameAt(chart, extent.lowest), number(values[extent.lowest]));
}

Phrase markersInWords(const ChartData& chart)
{
    std::vector<Phrase> labels;
    for (const ChartMarker& marker : chart.markers)
        labels.push_back(marker.label);
    return Phrase::dotted(labels);
}

} // namespace leadlight
