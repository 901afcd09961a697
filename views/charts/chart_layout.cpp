// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_layout.h"

#include "views/charts/marker_placement.h"
#include "views/theme.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadlight {
namespace {

using Kind = ChartData::Kind;
using Tone = ChartMarker::Tone;

constexpr double rowHeight = 18.0;
constexpr double gap = 6.0;
constexpr double tallestSlot = 48.0;
constexpr double thickestBar = 26.0;
constexpr double widestBar = 56.0;
constexpr double dotSize = 9.0;
constexpr double swatchRoom = 16.0;

double widthOf(const QFontMetricsF& metrics, const QString& text)
{
    return std::ceil(metrics.horizontalAdvance(text)) + 2.0;
}

bool hasDots(const ChartData& chart)
{
    return chart.kind == Kind::DotWhisker || chart.kind == Kind::Lines;
}

NiceRange valueRange(const ChartData& chart, int wanted)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    const auto take = [&](const std::vector<double>& values) {
        for (const double value : values) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    };
    for (const ChartSeries& series : chart.series) {
        take(series.values);
        take(series.low);
        take(series.high);
    }
    if (chart.kind != Kind::Histogram) { // its markers stand on the other axis
        for (const ChartMarker& marker : chart.markers)
            take({marker.at});
    }
    if (low > high)
        return {};
    // A bar's length is its value, so bars start at zero; dots may start elsewhere where zero is far away.
    const bool fromZero = !hasDots(chart) || low < 0.6 * high;
    return niceRange(fromZero ? std::min(0.0, low) : low, fromZero ? std::max(0.0, high) : high, wanted);
}

/// Lays a chart out step by step; each step takes its room from what is left.
class Builder
{
public:
    Builder(const ChartData& chart, QSizeF size)
        : m_chart(chart)
        , m_size(size)
        , m_metrics(textFont(TextSize::Small))
        , m_slots(std::max<std::size_t>(1, chart.categories.size()))
    {
        m_out.upright = chart.kind == Kind::Histogram || chart.kind == Kind::Lines;
        m_out.values = valueRange(chart, m_out.upright ? std::max(2, static_cast<int>(size.height() / 64.0))
                                                       : std::max(2, static_cast<int>(size.width() / 110.0)));
        m_numbers = numericCategories(chart);
        if (chart.kind == Kind::Lines && m_numbers && m_numbers->size() > 1)
            m_out.positions =
                niceRange(m_numbers->front(), m_numbers->back(), std::max(2, static_cast<int>(size.width() / 90.0)));
    }

    ChartLayout build()
    {
        placeLegend();
        placePlot();
        placeItems();
        placeCategories();
        placeAxisTitles();
        if (m_chart.kind == Kind::Lines)
            placeLevelMarkers();
        else
            placeMarkerLabels();
        placeValues();
        return std::move(m_out);
    }

private:
    void placeLegend()
    {
        if (m_chart.series.size() < 2)
            return;
        double x = 0.0;
        for (const ChartSeries& series : m_chart.series) {
            const QString name = QString::fromStdString(series.name);
            const double width = widthOf(m_metrics, name);
            if (x > 0.0 && x + swatchRoom + width > m_size.width()) {
                x = 0.0;
                m_top += rowHeight;
            }
            m_out.legend.push_back({{x + swatchRoom, m_top, width, rowHeight}, name, Qt::AlignLeft | Qt::AlignVCenter});
            x += swatchRoom + width + 16.0;
        }
        m_top += rowHeight + gap;
    }

    void placePlot()
    {
        m_markersTop = m_top;
        double top = m_top;
        double left = 0.0;
        double right = 8.0;
        if (m_out.upright) {
            top += m_chart.yAxis.empty() ? gap : rowHeight + gap + 2.0; // the value axis' title stands above it
            for (const double tick : m_out.values.ticks())
                left = std::max(left, widthOf(m_metrics, numberText(tick, m_out.values.decimals)) + 14.0);
        } else {
            for (const std::string& name : m_chart.categories)
                left = std::max(left, widthOf(m_metrics, QString::fromStdString(name)) + 12.0);
            left = std::min(left, 0.36 * m_size.width());
            for (const ChartSeries& series : m_chart.series) {
                for (const double value : series.values)
                    right = std::max(right, widthOf(m_metrics, valueText(m_chart, value)) + 12.0);
            }
        }
        const double bottom = rowHeight + 4.0 + (m_chart.xAxis.empty() ? 0.0 : rowHeight + 2.0);
        m_out.plot = QRectF(left, top, std::max(40.0, m_size.width() - left - right),
                            std::max(30.0, m_size.height() - top - bottom));
        planMarkers();
        if (!m_out.upright)
            m_out.plot.setHeight(std::min(m_out.plot.height(), tallestSlot * static_cast<double>(m_slots)));
        m_out.slot = (m_out.upright ? m_out.plot.width() : m_out.plot.height()) / static_cast<double>(m_slots);
    }

    void placeItems()
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

    void setBar(ChartItem& item, double value, double count) const
    {
        const double group = std::min(m_out.slot * 0.7, (m_out.upright ? widestBar : thickestBar) * count);
        const double thick = group / count;
        const double side = m_out.atPosition(static_cast<double>(item.category)) - group / 2.0 +
                            thick * static_cast<double>(item.series);
        const double from = m_out.atValue(std::clamp(0.0, m_out.values.low, m_out.values.high));
        const double to = m_out.atValue(value);
        const double inner = count > 1.0 ? thick - 1.0 : thick;
        item.shape = m_out.upright ? QRectF(QPointF(side, to), QPointF(side + inner, from)).normalized()
                                   : QRectF(QPointF(from, side), QPointF(to, side + inner)).normalized();
    }

    void setDot(ChartItem& item, const ChartSeries& series, double count) const
    {
        const std::size_t c = item.category;
        double place = 0.0;
        if (m_chart.kind == Kind::Lines) {
            place = m_out.atPosition(m_out.positions ? (*m_numbers)[c] : static_cast<double>(c));
        } else {
            const double step = std::min(m_out.slot / (count + 0.5), 18.0);
            place = m_out.atPosition(static_cast<double>(c)) +
                    step * (static_cast<double>(item.series) - (count - 1.0) / 2.0);
        }
        const auto at = [&](double value) {
            return m_out.upright ? QPointF(place, m_out.atValue(value)) : QPointF(m_out.atValue(value), place);
        };
        const QPointF middle = at(series.values[c]);
        item.shape = QRectF(middle.x() - dotSize / 2.0, middle.y() - dotSize / 2.0, dotSize, dotSize);
        if (c < series.low.size() && c < series.high.size())
            item.whisker = QLineF(at(series.low[c]), at(series.high[c]));
    }

    void placeCategories()
    {
        if (m_out.positions)
            return; // numbers: the axis labels them
        double widest = 0.0;
        for (const std::string& name : m_chart.categories)
            widest = std::max(widest, widthOf(m_metrics, QString::fromStdString(name)) + 6.0);
        const double room = m_out.upright ? std::min(widest, 3.0 * m_out.slot) : 14.0;
        const auto stride = std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(room / m_out.slot - 1e-9)));
        for (std::size_t c = 0; c < m_chart.categories.size(); c += stride) {
            const double middle = m_out.atPosition(static_cast<double>(c));
            const double width = m_out.upright ? m_out.slot * static_cast<double>(stride) : m_out.plot.left() - 10.0;
            const QString name = QString::fromStdString(m_chart.categories[c]);
            const QString shown = m_metrics.elidedText(name, Qt::ElideMiddle, width);
            const QRectF rect = m_out.upright
                                    ? QRectF(middle - width / 2.0, m_out.plot.bottom() + 4.0, width, rowHeight)
                                    : QRectF(0.0, middle - rowHeight / 2.0, width, rowHeight).adjusted(0, 2, 0, -2);
            m_out.texts.push_back({rect, shown, m_out.upright ? Qt::AlignCenter : Qt::AlignRight | Qt::AlignVCenter,
                                   m_out.upright ? Tone::Plain : Tone::Strong, shown == name ? QString() : name});
        }
    }

    void placeAxisTitles()
    {
        const QString level = QString::fromStdString(m_chart.xAxis);
        const QString value = QString::fromStdString(m_chart.yAxis);
        if (!level.isEmpty()) {
            m_out.texts.push_back(
                {{m_out.plot.left(), m_out.plot.bottom() + rowHeight + 6.0, m_out.plot.width(), rowHeight},
                 m_metrics.elidedText(level, Qt::ElideRight, m_out.plot.width()),
                 Qt::AlignCenter});
        }
        if (m_out.upright && !value.isEmpty()) {
            const double width = widthOf(m_metrics, value);
            m_out.texts.push_back({{0.0, m_out.plot.top() - rowHeight - 6.0, width, rowHeight - 4.0},
                                   value,
                                   Qt::AlignLeft | Qt::AlignVCenter});
        }
    }

    /// Pixels of a marker along the level axis of the screen.
    [[nodiscard]] double markerAt(const ChartMarker& marker) const
    {
        if (m_chart.kind != Kind::Histogram)
            return m_out.upright ? m_out.plot.left() : m_out.atValue(marker.at);
        if (!m_numbers || m_numbers->size() < 2)
            return m_out.atPosition(marker.at);
        const double step = (m_numbers->back() - m_numbers->front()) / static_cast<double>(m_numbers->size() - 1);
        return m_out.atPosition((marker.at - m_numbers->front()) / step);
    }

    /// Rows for the markers' labels, and the room above the plot for them.
    void planMarkers()
    {
        if (m_chart.kind == Kind::Lines)
            return;
        m_out.slot = (m_out.upright ? m_out.plot.width() : m_out.plot.height()) / static_cast<double>(m_slots);
        for (const ChartMarker& marker : m_chart.markers) {
            m_markerAt.push_back(markerAt(marker));
            m_markerWidth.push_back(widthOf(m_metrics, QString::fromStdString(marker.label)));
        }
        m_markerPlace = leadlight::placeMarkers(m_markerAt, m_markerWidth, m_size.width());
        m_out.plot.setTop(std::min(m_out.plot.bottom() - 30.0, m_out.plot.top() + rowHeight * rowsOf(m_markerPlace)));
    }

    void placeMarkerLabels()
    {
        for (std::size_t i = 0; i < m_chart.markers.size(); ++i) {
            const ChartMarker& marker = m_chart.markers[i];
            const double top = m_markersTop + rowHeight * m_markerPlace[i].row;
            m_out.texts.push_back({{m_markerPlace[i].left, top, m_markerWidth[i], rowHeight - 2.0},
                                   QString::fromStdString(marker.label),
                                   Qt::AlignCenter,
                                   marker.tone});
            m_out.markers.push_back(
                {QLineF(m_markerAt[i], top + 1.0, m_markerAt[i], m_out.plot.bottom()), marker.tone});
        }
    }

    /// Over lines a marker is a level, labelled at its right end above the line.
    void placeLevelMarkers()
    {
        for (const ChartMarker& marker : m_chart.markers) {
            const double y = m_out.atValue(marker.at);
            m_out.markers.push_back({QLineF(m_out.plot.left(), y, m_out.plot.right(), y), marker.tone});
            const double width = widthOf(m_metrics, QString::fromStdString(marker.label));
            const QRectF rect(m_out.plot.right() - width, y - rowHeight, width, rowHeight - 2.0);
            if (isFree(rect))
                m_out.texts.push_back({rect, QString::fromStdString(marker.label), Qt::AlignCenter, marker.tone});
        }
    }

    [[nodiscard]] bool isFree(const QRectF& rect) const
    {
        return std::none_of(m_out.texts.begin(), m_out.texts.end(),
                            [&](const ChartText& text) { return text.rect.intersects(rect); });
    }

    /// Values at the ends of the bars, the largest first where there is not room for all.
    void placeValues()
    {
        if (m_chart.kind == Kind::Lines)
            return;
        std::vector<const ChartItem*> sorted;
        for (const ChartItem& item : m_out.items)
            sorted.push_back(&item);
        const auto valueOf = [this](const ChartItem* item) {
            return m_chart.series[item->series].values[item->category];
        };
        std::stable_sort(sorted.begin(), sorted.end(),
                         [&](const auto* a, const auto* b) { return valueOf(a) > valueOf(b); });
        for (const ChartItem* item : sorted) {
            const QString text = valueText(m_chart, valueOf(item));
            const double width = widthOf(m_metrics, text);
            const double end = item->whisker ? std::max(item->whisker->x2(), item->shape.right()) : item->shape.right();
            const QRectF rect =
                m_out.upright ? QRectF(item->shape.center().x() - width / 2.0, item->shape.top() - 16.0, width, 14.0)
                              : QRectF(end + 6.0, item->shape.center().y() - 7.0, width, 14.0);
            if (isFree(rect))
                m_out.texts.push_back({rect, text, Qt::AlignCenter, m_out.upright ? Tone::Plain : Tone::Strong});
        }
    }

    const ChartData& m_chart;
    QSizeF m_size;
    QFontMetricsF m_metrics;
    std::size_t m_slots;
    std::optional<std::vector<double>> m_numbers;
    double m_top = 0.0;
    double m_markersTop = 0.0;
    std::vector<double> m_markerAt;
    std::vector<double> m_markerWidth;
    std::vector<MarkerPlace> m_markerPlace;
    ChartLayout m_out;
};

} // namespace

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
    return Builder(chart, size).build();
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
