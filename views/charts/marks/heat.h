// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/marks/mark.h"

namespace leadlight {

/// A cell for each value, the darker the larger, with the figure in it where there is room: categories are columns,
/// series are rows.
class HeatMark : public ChartMark
{
public:
    explicit HeatMark(const ChartData& chart);

    [[nodiscard]] ChartAxes axes(const ChartPage& page) const override;
    [[nodiscard]] std::vector<ChartItem> items(const ChartLayout& layout) const override;
    void paint(QPainter& painter, const ChartItem& item, const Theme& theme, bool hovered) const override;
    [[nodiscard]] const ChartItem* itemAt(const ChartLayout& layout, QPointF place) const override;
    [[nodiscard]] QString describe(const ChartItem& item) const override;

private:
    [[nodiscard]] QString figure(const ChartItem& item) const;

    double m_largest = 0.0;
    int m_decimals = 0;
};

} // namespace leadlight
