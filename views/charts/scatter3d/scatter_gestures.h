// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/scatter3d/scatter3d_projection.h"

#include <optional>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace leadlight {

/// What a hand does to a scatter, as changes of the camera, clicks, and frames drawn around dots. Drag turns, Ctrl-drag
/// or another button moves, Shift-drag draws a frame, the wheel zooms; arrows turn, Ctrl-arrows move, + and - zoom,
/// Home resets.
class ScatterGestures
{
public:
    enum class Outcome {
        Nothing,
        Hovered, ///< no button is down
        Viewed,  ///< the camera has changed
        Framing, ///< frame() has changed
        Framed,  ///< frame() is what was wanted
        Clicked,
    };

    void press(const QMouseEvent& event);
    [[nodiscard]] Outcome move(const QMouseEvent& event, ScatterCamera& camera);
    [[nodiscard]] Outcome release(const QMouseEvent& event);
    /// While one is drawn, and just after it.
    [[nodiscard]] QRectF frame() const { return QRectF(m_pressed, m_last).normalized(); }
    [[nodiscard]] bool framing() const { return m_drag == Drag::Frame; }

    /// Zooms about the cursor; `plot` is where the cube is drawn.
    static void turnWheel(const QWheelEvent& event, const QRectF& plot, ScatterCamera& camera);
    /// False where the key has no meaning for the view.
    [[nodiscard]] static bool pressKey(const QKeyEvent& event, ScatterCamera& camera);

private:
    enum class Drag {
        None,
        Turn,
        Move,
        Frame,
    };

    [[nodiscard]] bool isStill(QPointF place) const;

    Drag m_drag = Drag::None;
    bool m_turning = false; ///< the hand has moved far enough to mean it
    QPointF m_pressed;
    QPointF m_last;
};

} // namespace leadlight
