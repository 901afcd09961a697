// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_texts.h"
#include "views/charts/marker_placement.h"

namespace leadlight {

/// The marked values of a chart: upright lines labelled in rows above the plot, or level lines labelled at their right
/// ends above the line, where there is room.
class MarkerLines
{
public:
    /// The rows of labels begin at `top`.
    MarkerLines(const ChartMark& mark, const ChartPage& page, double top);

    /// Upright lines: lowers the plot's top by the rows that the labels need. What changes afterwards must leave the
    /// plot's left and right end where they are.
    void takeRoom(ChartLayout& layout);
    void place(ChartLayout& layout, ChartTexts& texts) const;

private:
    struct Marker
    {
        QString label;
        double at = 0.0;    ///< in the numbers of its axis
        double width = 0.0; ///< of the label
        ChartMarker::Tone tone = ChartMarker::Tone::Plain;
    };

    void placeUpright(ChartLayout& layout, ChartTexts& texts) const;
    void placeLevel(ChartLayout& layout, ChartTexts& texts) const;

    std::vector<Marker> m_markers;
    std::vector<MarkerPlace> m_places; ///< of the labels of upright lines
    double m_pageWidth;
    double m_top;
};

} // namespace leadlight
