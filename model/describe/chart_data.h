// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"
#include "model/describe/entity.h"
#include "model/stages/analysis.h"

namespace leadlight {

/// One series of values, parallel to ChartData::categories (or to ChartData::x for points).
struct ChartSeries
{
    Phrase name;
    std::vector<double> values;
    std::vector<double> low = {}; ///< interval ends for whiskers; empty without
    std::vector<double> high = {};
};

/// A marked position on the category/value axis: a mean, a baseline.
struct ChartMarker
{
    double at = 0.0; ///< in units of the axis that carries the values of `axis`
    Phrase label;
    enum class Tone {
        Plain,
        Strong,
        Warning,
    } tone = Tone::Plain;
};

/// A chart as plain values, for any renderer: screen, PNG, SVG, PDF, native chart in PPTX and XLSX.
struct ChartData
{
    enum class Kind {
        Histogram,      ///< categories are bins along x; markers stand at x
        HorizontalBars, ///< one bar a category, longest first
        DotWhisker,     ///< dots with intervals
        Lines,          ///< one line a series over the categories
        Scatter,        ///< dots in the plane: series[0] holds x, series[1] y (with whiskers); categories name the dots
        Heat,           ///< a cell for each value: the categories are its columns, the series its rows
        Scatter3D,      ///< series x, y, z of equal length, a value for each of the elements; NaN: it has no dot
    };
    Kind kind = Kind::HorizontalBars;
    std::string id; ///< file name stem: "hit-rate", "similarity-by-bu"
    Phrase title;
    Phrase xAxis; ///< with unit
    Phrase yAxis;
    Phrase zAxis;
    std::vector<Phrase> categories;
    std::vector<double> categoryAt; ///< the categories as numbers, ascending, where they are some; else empty
    std::vector<int> categoryUnit;  ///< BU index per category for its fixed colour, -1 for the accent; may be empty
    std::vector<ChartSeries> series;
    std::vector<int> seriesUnit = {}; ///< BU index per series for its fixed colour, -1 for "Unmapped"; may be empty
    std::vector<ChartMarker> markers;
    Phrase note;    ///< what the figure means and its formula, shown under the chart
    Phrase caption; ///< file, period, n, model, settings, interval, date
    int unmappedUnit = -1;
    Elements elements = {}; ///< what the categories (Scatter3D: the points) stand for
};

/// "submissions.csv, 2026-10-01 to 2026-10-31 · 806 cookies, 175 pages · ALS f=20 ... · trained 2026-11-23 14:02", and
/// where lists obey rules how many: "... · 3 rules, 120 visitors left out"
[[nodiscard]] Phrase captionOf(const Analysis& analysis);
[[nodiscard]] ChartData hitRateChart(const Analysis& analysis, bool top);
[[nodiscard]] ChartData similarityChart(const Analysis& analysis, GroupBy by);
[[nodiscard]] ChartData hitRateScatter(const Analysis& analysis);
/// "Cookies with more interactions tend to have higher hit rates; the link is at least weak (Spearman 0.31, 95 %: 0.26
/// to 0.36)." The strength named is that of the interval's end nearer to 0 (Cohen 1988: 0.1 weak, 0.3 moderate, 0.5
/// strong).
[[nodiscard]] Phrase linkWithInteractions(const HitRates::Correlation& correlation);
/// The same of form submissions.
[[nodiscard]] Phrase linkWithSubmissions(const HitRates::Correlation& correlation);

} // namespace leadlight
