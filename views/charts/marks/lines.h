// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/marks/mark.h"

namespace leadlight {

/// Dots of each series joined by a line, over numbers where the categories are some, else over names.
class LinesMark : public ChartMark
{
public:
    explicit LinesMark(const ChartData& chart);

    [[nodiscard]] ChartAxes axes(const ChartPage& page) const override;
    [[nodiscard]] std::vector<ChartItem> items(const ChartLayout& layout) const override;
    [[nodiscard]] std::vector<QList<QPointF>> lines() const override;
    void paint(QPainter& painter, const ChartItem& item, const Theme& theme, bool hovered) const override;
    [[nodiscard]] const ChartItem* itemAt(const ChartLayout& layout, QPointF place) const override;

private:
    [[nodiscard]] double placeOf(std::size_t category) const;

    std::vector<double> m_numbers; ///< the categories, where they are several numbers
};

} // namespace leadlight
