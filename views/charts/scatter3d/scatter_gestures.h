// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/scatter3d/scatter3d_projection.h"

#include <QPolygonF>
#include <optional>

class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace leadlight {

/// What a hand does to a scatter, as changes of the camera, clicks, and lines drawn around dots. Drag turns, or draws a
/// box or a lasso where that is the tool; Shift-drag always draws a box, Ctrl-drag or another button moves, the wheel
/// zooms; arrows turn, Ctrl-arrows move, + and - zoom, 0 or Home shows the first view, 1 to 3 those from the front, the
/// side and the top.
class ScatterGestures
{
public:
    enum class Tool {
        Turn,
        Box,
        Lasso,
    };
    void setTool(Tool tool) { m_tool = tool; }
    [[nodiscard]] Tool tool() const { return m_tool; }

    enum class Outcome {
        Nothing,
        Hovered, ///< no button is down
        Viewed,  ///< the camera has changed
        Framing, ///< the line around dots has changed
        Framed,  ///< it is what was wanted: frame(), or lasso() where that was drawn
        Clicked,
    };

    void press(const QMouseEvent& event);
    [[nodiscard]] Outcome move(const QMouseEvent& event, ScatterCamera& camera);
    [[nodiscard]] Outcome release(const QMouseEvent& event);
    /// While one is drawn, and just after it.
    [[nodiscard]] QRectF frame() const { return QRectF(m_pressed, m_last).normalized(); }
    /// Empty where a frame was drawn.
    [[nodiscard]] const QPolygonF& lasso() const { return m_lasso; }
    [[nodiscard]] bool framing() const { return m_drag == Drag::Frame || m_drag == Drag::Lasso; }

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
        Lasso,
    };

    [[nodiscard]] Drag dragOf(const QMouseEvent& event) const;
    [[nodiscard]] bool isStill(QPointF place) const;

    Drag m_drag = Drag::None;
    bool m_turning = false; ///< the hand has moved far enough to mean it
    QPointF m_pressed;
    QPointF m_last;
    Tool m_tool = Tool::Turn;
    QPolygonF m_lasso;
};

} // namespace leadlight
