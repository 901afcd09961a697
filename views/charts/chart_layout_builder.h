// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_layout.h"
#include "views/charts/marker_placement.h"

#include <QFontMetricsF>

namespace leadlight {

/// Lays one chart out step by step; each step takes its room from what is left. Plot and items are in
/// chart_layout.cpp, texts in chart_layout_texts.cpp.
class ChartLayoutBuilder
{
public:
    ChartLayoutBuilder(const ChartData& chart, QSizeF size);
    [[nodiscard]] ChartLayout build();

private:
    void setPositions();
    void placePlot();
    /// Rows for the markers' labels, and the room above the plot for them.
    void planMarkers();
    void placeItems();
    void placePoints();
    void setBar(ChartItem& item, double value, double count) const;
    void setDot(ChartItem& item, const ChartSeries& series, double count) const;

    void placeLegend();
    void placeCategories();
    void placeAxisTitles();
    void placeMarkerLabels();
    /// Over lines a marker is a level, labelled at its right end above the line.
    void placeLevelMarkers();
    /// Values at the ends of the bars, the largest first where there is not room for all.
    void placeValues();
    /// Names of points, beside them where there is room.
    void placePointNames();

    [[nodiscard]] double widthOf(const QString& text) const;
    [[nodiscard]] double widestCategory() const;
    /// Pixels of a marker along the level axis of the screen.
    [[nodiscard]] double markerAt(const ChartMarker& marker) const;
    /// Markers of Lines and Scatter lie level, as their values run upwards.
    [[nodiscard]] bool levelMarkers() const;
    [[nodiscard]] bool isFree(const QRectF& rect) const;
    /// A text at `text` would lie on another item than the one that it belongs to.
    [[nodiscard]] bool coversOthers(const QRectF& text, const ChartItem& own) const;
    void addText(const QRectF& rect, const QString& text, Qt::Alignment align = Qt::AlignCenter,
                 ChartMarker::Tone tone = ChartMarker::Tone::Plain, const QString& full = {});

    const ChartData& m_chart;
    QSizeF m_size;
    QFontMetricsF m_metrics;
    std::size_t m_slots;
    std::optional<std::vector<double>> m_numbers; ///< the categories, where they are numbers
    double m_top = 0.0;
    double m_markersTop = 0.0;
    std::vector<double> m_markerAt;
    std::vector<double> m_markerWidth;
    std::vector<MarkerPlace> m_markerPlace;
    ChartLayout m_out;
};

inline constexpr double chartRowHeight = 18.0;

} // namespace leadlight
