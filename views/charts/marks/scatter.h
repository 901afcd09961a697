// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/marks/mark.h"

namespace leadlight {

/// Named dots in the plane: the first series holds x, the second y, which may have intervals.
class ScatterMark : public ChartMark
{
public:
    explicit ScatterMark(const ChartData& chart);

    [[nodiscard]] ChartAxes axes(const ChartPage& page) const override;
    [[nodiscard]] std::vector<ChartItem> items(const ChartLayout& layout) const override;
    void label(const ChartLayout& layout, ChartTexts& texts) const override;
    void paint(QPainter& painter, const ChartItem& item, const Theme& theme, bool hovered) const override;
    [[nodiscard]] const ChartItem* itemAt(const ChartLayout& layout, QPointF place) const override;
    [[nodiscard]] QColor seriesColor(std::size_t series, const Theme& theme) const override;

private:
    void labelAway(const ChartLayout& layout, const ChartItem& item, ChartTexts& texts) const;
    [[nodiscard]] bool hasBoth() const { return chart().series.size() > 1; }
};

} // namespace leadlight
