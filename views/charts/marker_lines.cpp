// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/marker_lines.h"

#include "views/charts/chart_frame.h"
#include "views/charts/marks/mark.h"
#include "views/words.h"

namespace leadlight {

MarkerLines::MarkerLines(const ChartMark& mark, const ChartPage& page, double top)
    : m_pageWidth(page.width())
    , m_top(top)
{
    for (const ChartMarker& marker : mark.chart().markers) {
        const QString label = words(marker.label);
        m_markers.push_back({label, mark.markerAt(marker.at), page.widthOf(label), marker.tone});
    }
}

void MarkerLines::takeRoom(ChartLayout& layout)
{
    if (layout.axes.markers == Qt::Horizontal)
        return;
    std::vector<double> at;
    std::vector<double> widths;
    for (const Marker& marker : m_markers) {
        at.push_back(layout.atX(marker.at));
        widths.push_back(marker.width);
    }
    m_places = placeMarkers(at, widths, m_pageWidth);
    lowerPlot(layout, chartLineHeight * rowsOf(m_places));
}

void MarkerLines::place(ChartLayout& layout, ChartTexts& texts) const
{
    if (layout.axes.markers == Qt::Horizontal)
        placeLevel(layout, texts);
    else
        placeUpright(layout, texts);
}

void MarkerLines::placeUpright(ChartLayout& layout, ChartTexts& texts) const
{
    for (std::size_t i = 0; i < m_markers.size(); ++i) {
        const Marker& marker = m_markers[i];
        const double top = m_top + chartLineHeight * m_places[i].row;
        const double x = layout.atX(marker.at);
        texts.add({.rect = {m_places[i].left, top, marker.width, chartLineHeight - 2.0},
                   .text = marker.label,
                   .tone = marker.tone});
        layout.markers.push_back({QLineF(x, top + 1.0, x, layout.plot.bottom()), marker.tone});
    }
}

void MarkerLines::placeLevel(ChartLayout& layout, ChartTexts& texts) const
{
    for (const Marker& marker : m_markers) {
        const double y = layout.atY(marker.at);
        layout.markers.push_back({QLineF(layout.plot.left(), y, layout.plot.right(), y), marker.tone});
        const QRectF rect(layout.plot.right() - marker.width, y - chartLineHeight, marker.width, chartLineHeight - 2.0);
        if (texts.isFree(rect))
            texts.add({.rect = rect, .text = marker.label, .tone = marker.tone});
    }
}

} // namespace leadlight
