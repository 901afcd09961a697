// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/marks/mark.h"
#include "views/charts/marks/mark_axes.h"

namespace leadlight {

/// What the kinds with one row a category have in common: values run to the right and stand in figures at their ends;
/// a whole row counts as its items.
class RowsMark : public ChartMark
{
public:
    [[nodiscard]] ChartAxes axes(const ChartPage& page) const override;
    void label(const ChartLayout& layout, ChartTexts& texts) const override;
    [[nodiscard]] const ChartItem* itemAt(const ChartLayout& layout, QPointF place) const override;

protected:
    RowsMark(const ChartData& chart, Extent::From from);

private:
    Extent::From m_from; ///< where the values' axis begins
};

} // namespace leadlight
