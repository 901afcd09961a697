// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/scatter_gestures.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <cmath>
#include <utility>

namespace leadlight {
namespace {

constexpr double clickSlack = 4.0; // a hand is never quite still
constexpr double degreesPerPixel = 0.45;
constexpr double degreesPerKey = 5.0;
constexpr double pixelsPerKey = 24.0;
constexpr double zoomPerKey = 1.2;

/// Where an arrow key points, right and down positive; nowhere for other keys.
QPointF arrowOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1.0, 0.0};
    case Qt::Key_Right:
        return {1.0, 0.0};
    case Qt::Key_Up:
        return {0.0, -1.0};
    case Qt::Key_Down:
        return {0.0, 1.0};
    default:
        return {};
    }
}

/// The keys that zoom or reset.
bool zoomByKey(int key, ScatterCamera& camera)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        camera.zoomAt(zoomPerKey, {});
        return true;
    case Qt::Key_Minus:
        camera.zoomAt(1.0 / zoomPerKey, {});
        return true;
    case Qt::Key_Home:
    case Qt::Key_0:
        camera = cameraOf(ScatterView::First);
        return true;
    case Qt::Key_1:
        camera = cameraOf(ScatterView::Front);
        return true;
    case Qt::Key_2:
        camera = cameraOf(ScatterView::Side);
        return true;
    case Qt::Key_3:
        camera = cameraOf(ScatterView::Top);
        return true;
    default:
        return false;
    }
}

} // namespace

void ScatterGestures::press(const QMouseEvent& event)
{
    m_pressed = m_last = event.position();
    m_turning = false;
    m_lasso.clear();
    m_drag = dragOf(event);
    if (m_drag == Drag::Lasso)
        m_lasso << m_pressed;
}

/// With a tool that draws, Ctrl narrows the selection down, as with a click, and does not move the view.
ScatterGestures::Drag ScatterGestures::dragOf(const QMouseEvent& event) const
{
    if (event.button() == Qt::RightButton || event.button() == Qt::MiddleButton)
        return Drag::Move;
    if (event.button() != Qt::LeftButton)
        return m_drag;
    if (m_tool == Tool::Lasso)
        return Drag::Lasso;
    if (m_tool == Tool::Box || event.modifiers().testFlag(Qt::ShiftModifier))
        return Drag::Frame;
    return event.modifiers().testFlag(Qt::ControlModifier) ? Drag::Move : Drag::Turn;
}

bool ScatterGestures::isStill(QPointF place) const
{
    return (place - m_pressed).manhattanLength() < clickSlack;
}

ScatterGestures::Outcome ScatterGestures::move(const QMouseEvent& event, ScatterCamera& camera)
{
    if (m_drag == Drag::None)
        return Outcome::Hovered;
    m_turning = m_turning || !isStill(event.position());
    if (m_drag == Drag::Turn && !m_turning)
        return Outcome::Nothing;
    const QPointF by = event.position() - m_last;
    m_last = event.position();
    if (m_drag == Drag::Lasso && (event.position() - m_lasso.last()).manhattanLength() >= clickSlack / 2.0)
        m_lasso << event.position();
    if (framing())
        return Outcome::Framing;
    if (m_drag == Drag::Turn)
        camera.turn(-by.x() * degreesPerPixel, by.y() * degreesPerPixel);
    else
        camera.pan += by;
    return Outcome::Viewed;
}

ScatterGestures::Outcome ScatterGestures::release(const QMouseEvent& event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_last = event.position();
    const bool still = isStill(event.position());
    const bool drew = drag == Drag::Frame || drag == Drag::Lasso;
    if (drew && (!still || m_lasso.size() > 2)) // a lasso may well end where it began
        return Outcome::Framed;
    return (drag == Drag::Turn || drew) && still ? Outcome::Clicked : Outcome::Nothing;
}

void ScatterGestures::turnWheel(const QWheelEvent& event, const QRectF& plot, ScatterCamera& camera)
{
    camera.zoomAt(std::pow(2.0, event.angleDelta().y() / 480.0), event.position() - plot.center());
}

bool ScatterGestures::pressKey(const QKeyEvent& event, ScatterCamera& camera)
{
    const bool moves = event.modifiers().testFlag(Qt::ControlModifier);
    const QPointF arrow = arrowOf(event.key());
    if (arrow.isNull())
        return !moves && zoomByKey(event.key(), camera);
    if (moves)
        camera.pan += arrow * pixelsPerKey;
    else
        camera.turn(-arrow.x() * degreesPerKey, arrow.y() * degreesPerKey);
    return true;
}

} // namespace leadlight
