// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_texts.h"

namespace leadlight {

inline constexpr double highestOfSeries = 24.0; ///< pixels of one series among several in a row

/// Lowest and highest of all that an axis must show.
class Extent
{
public:
    /// Where an axis begins: always at zero (a bar's length is its value), or elsewhere where zero is far away.
    enum class From {
        Zero,
        NearZero,
    };

    void take(double value);
    void take(const std::vector<double>& values);
    /// With its interval.
    void take(const ChartSeries& series);
    void take(const std::vector<ChartMarker>& markers);
    /// With about `wanted` steps; 0 to 1 where nothing was taken.
    [[nodiscard]] NiceRange range(From from, int wanted) const;

private:
    double m_low = std::numeric_limits<double>::max();
    double m_high = std::numeric_limits<double>::lowest();
};

/// Of all series.
[[nodiscard]] Extent extentOf(const std::vector<ChartSeries>& series);

/// Values that run upwards, with a grid.
[[nodiscard]] ChartAxis upwardValues(const Phrase& title, const Extent& extent, Extent::From from,
                                     const ChartPage& page);
/// Values that run to the right, with a grid.
[[nodiscard]] ChartAxis levelValues(const Phrase& title, const Extent& extent, Extent::From from,
                                    const ChartPage& page);
/// Numbers that the values belong to, to the right, without a grid.
[[nodiscard]] ChartAxis levelPlaces(const Phrase& title, const NiceRange& range);
/// About how many steps such an axis has on a page.
[[nodiscard]] int stepsOfPlaces(const ChartPage& page);
/// The categories by name.
[[nodiscard]] ChartAxis categoryAxis(const Phrase& title, const ChartData& chart);
/// Rows for the categories; those of many series may be higher.
[[nodiscard]] ChartAxis categoryRows(const ChartData& chart);

/// The names of the series where there are several.
[[nodiscard]] std::vector<QString> legendOf(const ChartData& chart);
/// The categories as numbers, where they are some: bins, shares of data, trials.
[[nodiscard]] std::optional<std::vector<double>> numericCategories(const ChartData& chart);

} // namespace leadlight
