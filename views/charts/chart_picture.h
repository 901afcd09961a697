// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QSize>
#include <QString>
#include <functional>
#include <memory>

namespace leadlight {

struct ChartData;
struct Theme;

/// Draws a chart into a rectangle; `vector` on devices without pixels.
using ChartDrawing = std::function<void(QPainter& painter, const QRectF& area, const Theme& theme, bool vector)>;

/// A chart as it goes out of the program: title above, caption below, in the light theme on white. Any paint device.
struct ChartPicture
{
    QString name; ///< file name without ending
    QString title;
    QString note;
    QString caption;
    QSize size{960, 600};   ///< in pixels at 1x
    int pixelsPerInch = 96; ///< on paper and where it is pasted; 72 for a slide, on which a pixel is a point
    bool showTitle = true;
    bool showCaption = true; ///< and note
    bool transparent = false;
    bool textAsShapes = false;                   ///< in SVG: outlines that need no font, instead of texts
    QString altText;                             ///< what it shows, for who cannot see it
    ChartDrawing drawChart;                      ///< the chart itself
    std::shared_ptr<const ChartData> chart = {}; ///< its figures

    void paint(QPainter& painter, bool vector) const;
};

} // namespace leadlight
