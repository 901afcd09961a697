// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/marks/mark.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

// What several kinds do with their items in the same way.

/// An item for each finite value of each series, series by series; `place` gives it its shape.
template <class Place>
[[nodiscard]] std::vector<ChartItem> itemsOfSeries(const ChartData& chart, Place&& place)
{
    std::vector<ChartItem> items;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const std::vector<double>& values = chart.series[s].values;
        for (std::size_t c = 0; c < std::min(values.size(), chart.categories.size()); ++c) {
            if (!std::isfinite(values[c]))
                continue;
            ChartItem item{.shape = {}, .whisker = {}, .category = c, .series = s};
            place(item);
            items.push_back(item);
        }
    }
    return items;
}

/// How an item is found by a place that need not lie on it.
struct HitReach
{
    Qt::Orientation across = Qt::Horizontal; ///< the direction that decides, and in which `pixels` count
    double pixels = 12.0;
    double along = 0.0; ///< weight of the other direction
};
/// The nearest item whose middle is within reach; null for none, or where the place is away from the plot.
[[nodiscard]] const ChartItem* nearestItem(const ChartLayout& layout, QPointF place, const HitReach& reach);
/// The nearest of points that share columns: across them decides, along them only between several.
[[nodiscard]] const ChartItem* nearestPoint(const ChartLayout& layout, QPointF place, std::size_t columns);
/// Half of the room that an item has across, but enough to be hit.
[[nodiscard]] double reachOf(double room);

enum class ValueSide {
    Above,
    Right,
};
/// Writes each item's value at its end, the largest first where there is not room for all.
void labelValues(const ChartMark& mark, const ChartLayout& layout, ChartTexts& texts, ValueSide side);
/// Room beside the plot for the values that stand right of the items.
[[nodiscard]] double roomForValues(const ChartMark& mark, const ChartPage& page);
/// A text at `text` would lie on another item than the one that it belongs to.
[[nodiscard]] bool coversOthers(const std::vector<ChartItem>& items, const QRectF& text, const ChartItem& own);

} // namespace leadlight
