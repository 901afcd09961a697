// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_texts.h"

#include <QColor>
#include <QPointF>

class QPainter;

namespace leadlight {

struct Theme;

/// One kind of chart: the axes that it needs, where its items stand, how they look, are found and are called. Made for
/// one chart, which must outlive it. marks.h has them all.
class ChartMark
{
public:
    explicit ChartMark(const ChartData& chart);
    virtual ~ChartMark() = default;
    ChartMark(const ChartMark&) = delete;
    ChartMark& operator=(const ChartMark&) = delete;

    [[nodiscard]] const ChartData& chart() const { return m_chart; }

    /// What stands around the items on a page of this size.
    [[nodiscard]] virtual ChartAxes axes(const ChartPage& page) const = 0;
    /// Where a marked value lies in the numbers of its axis.
    [[nodiscard]] virtual double markerAt(double value) const { return value; }
    /// The items, on the plot and axes of `layout`. What has no finite value has no item.
    [[nodiscard]] virtual std::vector<ChartItem> items(const ChartLayout& layout) const = 0;
    /// Lines below the items, each of a series' colour, in the numbers of both axes. Most kinds have none.
    [[nodiscard]] virtual std::vector<QList<QPointF>> lines() const { return {}; }
    /// Writes what belongs to the items (values, names) where there is room for it. Nothing, unless overridden.
    virtual void label(const ChartLayout& layout, ChartTexts& texts) const;

    /// Draws one item of a layout, a little stronger where it is under the mouse.
    virtual void paint(QPainter& painter, const ChartItem& item, const Theme& theme, bool hovered) const = 0;
    /// The item at or beside a place of the layout, null for none.
    [[nodiscard]] virtual const ChartItem* itemAt(const ChartLayout& layout, QPointF place) const = 0;
    /// What a tip or a screen reader says of an item: "0.5: 338", with the interval where there is one.
    [[nodiscard]] virtual QString describe(const ChartItem& item) const;

    /// Of a series' line and of its entry in the legend.
    [[nodiscard]] virtual QColor seriesColor(std::size_t series, const Theme& theme) const;
    /// Of an item: its category's business unit where that is what the chart is about, else its series'.
    [[nodiscard]] QColor colorOf(const ChartItem& item, const Theme& theme) const;
    /// The same, stronger under the mouse.
    [[nodiscard]] QColor fillOf(const ChartItem& item, const Theme& theme, bool hovered) const;
    [[nodiscard]] double valueOf(const ChartItem& item) const;
    /// A value as text, with the decimals that the chart's values need together.
    [[nodiscard]] QString valueText(double value) const;

private:
    const ChartData& m_chart;
    int m_decimals;
};

} // namespace leadlight
