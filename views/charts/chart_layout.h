// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"
#include "views/charts/chart_axes.h"

#include <QLineF>
#include <QRectF>
#include <QString>
#include <Qt>
#include <optional>

namespace leadlight {

class ChartMark;

/// A piece of text in a chart, elided where it had to be.
struct ChartText
{
    QRectF rect;
    QString text;
    Qt::Alignment align = Qt::AlignCenter;
    ChartMarker::Tone tone = ChartMarker::Tone::Plain;
    QString full = {};                 ///< the whole text where it was elided
    bool upright = false;              ///< written from the bottom to the top of `rect`
    std::optional<QLineF> leader = {}; ///< from what it names, where that is not beside it
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
    ChartAxes axes;
    std::vector<ChartItem> items;
    std::vector<ChartLine> markers;
    std::vector<ChartText> texts;  ///< names, values, markers, axis titles
    std::vector<ChartText> legend; ///< as in the axes; a swatch stands left of each

    /// Pixels of a place along an axis: a number, or a name's index, which is the middle of its column or row.
    [[nodiscard]] double atX(double x) const;
    [[nodiscard]] double atY(double y) const;
    /// Pixels for each name along x, and along y.
    [[nodiscard]] double columnWidth() const;
    [[nodiscard]] double rowHeight() const;
};

/// Lays a chart out: legend, plot and axes as its kind needs them, its items, the markers, then what is written at the
/// items where there is still room.
[[nodiscard]] ChartLayout layoutChart(const ChartMark& mark, QSizeF size);

} // namespace leadlight
