// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_layout.h"

#include "views/charts/chart_layout_builder.h"
#include "views/style/theme.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight {
namespace {

using Kind = ChartData::Kind;

constexpr double rowHeight = chartRowHeight;
constexpr double gap = 6.0;
constexpr double tallestSlot = 60.0;
constexpr double tallestRow = 24.0; // of one series among several
constexpr double groupShare = 0.72; // of a slot that several series share; the rest keeps the groups apart
constexpr double thickestBar = 30.0;
constexpr double widestBar = 56.0;
constexpr double dotSize = 9.0;
constexpr double leastPlot = 30.0;

bool hasDots(const ChartData& chart)
{
    return chart.kind != Kind::Histogram && chart.kind != Kind::HorizontalBars;
}

/// Lowest and highest of all that the axis must show; low > high where there is nothing.
struct Extent
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();

    void take(const std::vector<double>& values)
    {
        for (const double value : values) {
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
        }
    }
    /// A bar's length is its value, so bars start at zero; dots may start elsewhere where zero is far away.
    [[nodiscard]] NiceRange range(bool always, int wanted) const
    {
        if (low > high)
            return {};
        const bool fromZero = always || low < 0.6 * high;
        return niceRange(fromZero ? std::min(0.0, low) : low, fromZero ? std::max(0.0, high) : high, wanted);
    }
};

NiceRange valueRange(const ChartData& chart, int wanted)
{
    Extent extent;
    for (std::size_t s = chart.kind == Kind::Scatter ? 1 : 0; s < chart.series.size(); ++s) {
        extent.take(chart.series[s].values);
        extent.take(chart.series[s].low);
        extent.take(chart.series[s].high);
    }
    if (chart.kind != Kind::Histogram) { // its markers stand on the other axis
        for (const ChartMarker& marker : chart.markers)
            extent.take({marker.at});
    }
    return extent.range(!hasDots(chart), wanted);
}

} // namespace

ChartLayoutBuilder::ChartLayoutBuilder(const ChartData& chart, QSizeF size)
    : m_chart(chart)
    , m_size(size)
    , m_metrics(textFont(TextSize::Small))
    , m_slots(std::max<std::size_t>(1, chart.categories.size()))
    , m_numbers(numericCategories(chart))
{
    m_out.upright = runsUpwards(chart.kind);
    m_out.values = valueRange(chart, m_out.upright ? std::max(2, static_cast<int>(size.height() / 64.0))
                                                   : std::max(2, static_cast<int>(size.width() / 110.0)));
    setPositions();
}

void ChartLayoutBuilder::setPositions()
{
    const int wanted = std::max(2, static_cast<int>(m_size.width() / 90.0));
    if (m_chart.kind == Kind::Lines && m_numbers && m_numbers->size() > 1) {
        m_out.positions = niceRange(m_numbers->front(), m_numbers->back(), wanted);
    } else if (m_chart.kind == Kind::Scatter && m_chart.series.size() > 1) {
        Extent extent;
        extent.take(m_chart.series[0].values);
        m_out.positions = extent.range(false, wanted);
    }
}

ChartLayout ChartLayoutBuilder::build()
{
    placeLegend();
    placePlot();
    if (m_chart.kind == Kind::Scatter)
        placePoints();
    else
        placeItems();
    placeCategories();
    placeAxisTitles();
    if (levelMarkers())
        placeLevelMarkers();
    else
        placeMarkerLabels();
    if (m_chart.kind == Kind::Scatter)
        placePointNames();
    else
        placeValues();
    return std::move(m_out);
}

void ChartLayoutBuilder::placePlot()
{
    m_markersTop = m_top;
    double top = m_top;
    double left = 0.0;
    double right = 8.0;
    if (m_out.upright) {
        top += m_chart.yAxis.empty() ? gap : rowHeight + gap + 2.0; // the value axis' title stands above it
        for (const double tick : m_out.values.ticks())
            left = std::max(left, widthOf(numberText(tick, m_out.values.decimals)) + 14.0);
    } else {
        left = std::min(widestCategory() + 12.0, 0.42 * m_size.width());
        for (const ChartSeries& series : m_chart.series) {
            for (const double value : series.values)
                right = std::max(right, widthOf(valueText(m_chart, value)) + 12.0);
        }
    }
    // The label of the last tick stands half beyond the plot.
    if (m_out.positions)
        right = std::max(right, 0.5 * widthOf(numberText(m_out.positions->high, m_out.positions->decimals)) + 2.0);
    const double bottom = rowHeight + 4.0 + (m_chart.xAxis.empty() ? 0.0 : rowHeight + 2.0);
    m_out.plot = QRectF(left, top, std::max(40.0, m_size.width() - left - right),
                        std::max(leastPlot, m_size.height() - top - bottom));
    planMarkers();
    const double tallest = std::max(tallestSlot, tallestRow * static_cast<double>(m_chart.series.size() + 1));
    if (!m_out.upright)
        m_out.plot.setHeight(std::min(m_out.plot.height(), tallest * static_cast<double>(m_slots)));
    m_out.slot = (m_out.upright ? m_out.plot.width() : m_out.plot.height()) / static_cast<double>(m_slots);
}

void ChartLayoutBuilder::planMarkers()
{
    if (levelMarkers())
        return;
    m_out.slot = (m_out.upright ? m_out.plot.width() : m_out.plot.height()) / static_cast<double>(m_slots);
    for (const ChartMarker& marker : m_chart.markers) {
        m_markerAt.push_back(markerAt(marker));
        m_markerWidth.push_back(widthOf(QString::fromStdString(marker.label)));
    }
    m_markerPlace = placeMarkers(m_markerAt, m_markerWidth, m_size.width());
    m_out.plot.setTop(std::min(m_out.plot.bottom() - leastPlot, m_out.plot.top() + rowHeight * rowsOf(m_markerPlace)));
}

void ChartLayoutBuilder::placeItems()
{
    const double count = static_cast<double>(std::max<std::size_t>(1, m_chart.series.size()));
    for (std::size_t s = 0; s < m_chart.series.size(); ++s) {
        const ChartSeries& series = m_chart.series[s];
        for (std::size_t c = 0; c < std::min(series.values.size(), m_chart.categories.size()); ++c) {
            if (!std::isfinite(series.values[c]))
                continue;
            ChartItem item{.shape = {}, .whisker = {}, .category = c, .series = s};
            if (hasDots(m_chart))
                setDot(item, series, count);
            else
                setBar(item, series.values[c], count);
            m_out.items.push_back(item);
        }
    }
}

void ChartLayoutBuilder::placePoints()
{
    if (!m_out.positions)
        return;
    const ChartSeries& x = m_chart.series[0];
    const ChartSeries& y = m_chart.series[1];
    for (std::size_t c = 0; c < std::min({x.values.size(), y.values.size(), m_chart.categories.size()}); ++c) {
        ChartItem item{.shape = {}, .whisker = {}, .category = c, .series = 1};
        if (std::isfinite(x.values[c]) && std::isfinite(y.values[c])) {
            setDot(item, y, 1.0);
            m_out.items.push_back(item);
        }
    }
}

void ChartLayoutBuilder::setBar(ChartItem& item, double value, double count) const
{
    const double group = std::min(m_out.slot * 0.7, (m_out.upright ? widestBar : thickestBar) * count);
    const double thick = group / count;
    const double side =
        m_out.atPosition(static_cast<double>(item.category)) - group / 2.0 + thick * static_cast<double>(item.series);
    const double from = m_out.atValue(std::clamp(0.0, m_out.values.low, m_out.values.high));
    const double to = m_out.atValue(value);
    const double inner = count > 1.0 ? thick - 1.0 : thick;
    item.shape = m_out.upright ? QRectF(QPointF(side, to), QPointF(side + inner, from)).normalized()
                               : QRectF(QPointF(from, side), QPointF(to, side + inner)).normalized();
}

void ChartLayoutBuilder::setDot(ChartItem& item, const ChartSeries& series, double count) const
{
    const std::size_t c = item.category;
    double place = m_out.atPosition(static_cast<double>(c));
    if (m_out.positions)
        place = m_out.atPosition(m_chart.kind == Kind::Scatter ? m_chart.series[0].values[c] : (*m_numbers)[c]);
    else if (m_chart.kind == Kind::DotWhisker)
        place += std::min(groupShare * m_out.slot / count, tallestRow) *
                 (static_cast<double>(item.series) - (count - 1.0) / 2.0);
    const auto at = [&](double value) {
        return m_out.upright ? QPointF(place, m_out.atValue(value)) : QPointF(m_out.atValue(value), place);
    };
    const QPointF middle = at(series.values[c]);
    item.shape = QRectF(middle.x() - dotSize / 2.0, middle.y() - dotSize / 2.0, dotSize, dotSize);
    if (c < series.low.size() && c < series.high.size())
        item.whisker = QLineF(at(series.low[c]), at(series.high[c]));
}

double ChartLayoutBuilder::widthOf(const QString& text) const
{
    return std::ceil(m_metrics.horizontalAdvance(text)) + 2.0;
}

bool ChartLayoutBuilder::levelMarkers() const
{
    return m_chart.kind == Kind::Lines || m_chart.kind == Kind::Scatter;
}

bool runsUpwards(ChartData::Kind kind)
{
    return kind != Kind::HorizontalBars && kind != Kind::DotWhisker;
}

double ChartLayout::atValue(double value) const
{
    const double share = (value - values.low) / (values.high - values.low);
    return upright ? plot.bottom() - share * plot.height() : plot.left() + share * plot.width();
}

double ChartLayout::atPosition(double position) const
{
    if (positions)
        return plot.left() + (position - positions->low) / (positions->high - positions->low) * plot.width();
    return (upright ? plot.left() : plot.top()) + (position + 0.5) * slot;
}

ChartLayout layoutChart(const ChartData& chart, QSizeF size)
{
    return ChartLayoutBuilder(chart, size).build();
}

QString valueText(const ChartData& chart, double value)
{
    const auto isWhole = [](double v) { return v == std::round(v); };
    const bool whole = std::all_of(chart.series.begin(), chart.series.end(), [&](const ChartSeries& series) {
        return std::all_of(series.values.begin(), series.values.end(), isWhole);
    });
    return numberText(value, whole ? 0 : 3);
}

std::optional<std::vector<double>> numericCategories(const ChartData& chart)
{
    std::vector<double> numbers;
    for (const std::string& category : chart.categories) {
        bool isNumber = false;
        numbers.push_back(QByteArray::fromStdString(category).toDouble(&isNumber));
        if (!isNumber || (numbers.size() > 1 && numbers.back() <= numbers[numbers.size() - 2]))
            return std::nullopt;
    }
    return numbers;
}

} // namespace leadlight
