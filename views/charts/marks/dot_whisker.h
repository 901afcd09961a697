// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/marks/rows.h"

namespace leadlight {

/// Level dots with intervals, one row a category; those of several series below each other.
class DotWhiskerMark : public RowsMark
{
public:
    explicit DotWhiskerMark(const ChartData& chart);

    [[nodiscard]] std::vector<ChartItem> items(const ChartLayout& layout) const override;
    void paint(QPainter& painter, const ChartItem& item, const Theme& theme, bool hovered) const override;
};

} // namespace leadlight
