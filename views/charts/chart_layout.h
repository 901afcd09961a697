// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"
#include "views/charts/axis_ticks.h"

#include <QLineF>
#include <QRectF>
#include <QString>
#include <Qt>
#include <optional>

namespace leadlight {

/// A piece of text in a chart, elided where it had to be.
struct ChartText
{
    QRectF rect;
    QString text;
    Qt::Alignment align = Qt::AlignCenter;
    ChartMarker::Tone tone = ChartMarker::Tone::Plain;
    QString full = {}; ///< the whole text where it was elided
};

/// One value of one series: a bar, or a dot with its whisker.
struct ChartItem
{
    QRectF shape; ///< of the bar, or around the dot
    std::optional<QLineF> whisker;
    std::size_t category = 0;
    std::size_t series = 0;
};

struct ChartLine
{
    QLineF line;
    ChartMarker::Tone tone = ChartMarker::Tone::Plain;
};

/// Where everything in a chart stands, for a size in pixels. No two texts overlap.
struct ChartLayout
{
    QRectF plot;
    bool upright = true;                ///< values run upwards; otherwise to the right
    NiceRange values;                   ///< of the value axis
    std::optional<NiceRange> positions; ///< Scatter, and Lines over numbers: of the level axis
    std::vector<ChartItem> items;
    std::vector<ChartLine> markers;
    std::vector<ChartText> texts;  ///< categories, values, markers, axis titles
    std::vector<ChartText> legend; ///< per series, where there are several; its swatch stands left of it

    /// Pixels of a value along the value axis.
    [[nodiscard]] double atValue(double value) const;
    /// Pixels of a place along the category axis; whole numbers are the middles of the categories, or the number
    /// itself where `positions` is set.
    [[nodiscard]] double atPosition(double position) const;
    double slot = 1.0; ///< pixels per category
};

/// For every kind except Scatter3D.
[[nodiscard]] ChartLayout layoutChart(const ChartData& chart, QSizeF size);

/// Whether the values of a kind run upwards; else they run to the right.
[[nodiscard]] bool runsUpwards(ChartData::Kind kind);
/// A value of the chart as text, with the decimals that its values need together.
[[nodiscard]] QString valueText(const ChartData& chart, double value);
/// The categories as numbers, where all are numbers and ascend: bins, shares of data, history lengths.
[[nodiscard]] std::optional<std::vector<double>> numericCategories(const ChartData& chart);

} // namespace leadlight
