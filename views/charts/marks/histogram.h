// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/marks/mark.h"

namespace leadlight {

/// Upright bars over bins; markers stand at numbers between the bins.
class HistogramMark : public ChartMark
{
public:
    explicit HistogramMark(const ChartData& chart);

    [[nodiscard]] ChartAxes axes(const ChartPage& page) const override;
    [[nodiscard]] double markerAt(double value) const override;
    [[nodiscard]] std::vector<ChartItem> items(const ChartLayout& layout) const override;
    void label(const ChartLayout& layout, ChartTexts& texts) const override;
    void paint(QPainter& painter, const ChartItem& item, const Theme& theme, bool hovered) const override;
    [[nodiscard]] const ChartItem* itemAt(const ChartLayout& layout, QPointF place) const override;

private:
    std::optional<std::vector<double>> m_numbers; ///< the categories, where they are numbers
};

} // namespace leadlight
