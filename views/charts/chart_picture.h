// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QSize>
#include <QString>
#include <functional>

namespace leadlight {

struct Theme;

/// A chart as it goes out of the program: title above, caption below, in the light theme on white. Any paint device.
struct ChartPicture
{
    QString name; ///< file name without ending
    QString title;
    QString note;
    QString caption;
    QSize size{960, 600}; ///< in pixels at 1x
    bool showTitle = true;
    bool showCaption = true; ///< and note
    bool transparent = false;
    /// Draws the chart itself into a rectangle; `vector` on devices without pixels.
    std::function<void(QPainter&, const QRectF&, const Theme&, bool vector)> drawChart;

    void paint(QPainter& painter, bool vector) const;
};

} // namespace leadlight
