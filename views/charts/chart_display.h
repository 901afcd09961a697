// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chart_picture.h"

class QWidget;

namespace leadlight {

/// What shows a chart in a ChartPanel, and draws it for the export.
class ChartDisplay
{
public:
    ChartDisplay() = default;
    virtual ~ChartDisplay() = default;
    ChartDisplay(const ChartDisplay&) = delete;
    ChartDisplay& operator=(const ChartDisplay&) = delete;

    /// The widget on screen; itself, where a widget is the display.
    [[nodiscard]] virtual QWidget* widget() = 0;
    /// Draws what is shown now, in any size and theme. Keeps its own share of it, so it outlives the display.
    [[nodiscard]] virtual ChartDrawing drawing() const = 0;
    /// Size of an exported picture that nobody asked for another one, in pixels at 1x.
    [[nodiscard]] virtual QSize pictureSize() const { return ChartPicture().size; }
};

} // namespace leadlight
