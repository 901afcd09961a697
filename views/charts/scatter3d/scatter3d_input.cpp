// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do to a Scatter3DWidget.
#include "views/charts/scatter3d/scatter3d_widget.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <cmath>
#include <utility>

namespace leadlight {
namespace {

constexpr double clickReach = 8.0;
constexpr double clickSlack = 4.0; // a hand is never quite still
constexpr double degreesPerPixel = 0.45;
constexpr double degreesPerKey = 5.0;
constexpr double pixelsPerKey = 24.0;
constexpr double zoomPerKey = 1.2;

} // namespace

void Scatter3DWidget::mousePressEvent(QMouseEvent* event)
{
    m_pressed = m_last = event->position();
    const bool left = event->button() == Qt::LeftButton;
    if (left && event->modifiers().testFlag(Qt::ShiftModifier))
        m_drag = Drag::Select;
    else if (event->button() == Qt::RightButton || event->button() == Qt::MiddleButton ||
             (left && event->modifiers().testFlag(Qt::ControlModifier)))
        m_drag = Drag::Move;
    else if (left)
        m_drag = Drag::Turn;
}

void Scatter3DWidget::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF by = event->position() - m_last;
    switch (m_drag) {
    case Drag::None:
        highlight(event->pos(), event->globalPosition().toPoint());
        return;
    case Drag::Turn:
        if ((event->position() - m_pressed).manhattanLength() < clickSlack && !m_moving)
            return;
        m_camera.turn(-by.x() * degreesPerPixel, by.y() * degreesPerPixel);
        viewMoved();
        break;
    case Drag::Move:
        m_camera.pan += by;
        viewMoved();
        break;
    case Drag::Select:
        update();
        break;
    }
    m_last = event->position();
}

void Scatter3DWidget::mouseReleaseEvent(QMouseEvent* event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    const bool moved = (event->position() - m_pressed).manhattanLength() >= clickSlack;
    if (drag == Drag::Select && moved)
        selectDots(picker().within(QRectF(m_pressed, event->position()).normalized()));
    else if ((drag == Drag::Turn || drag == Drag::Select) && !moved)
        click(event->position());
    update();
}

void Scatter3DWidget::wheelEvent(QWheelEvent* event)
{
    const QPointF fixed = event->position() - ScatterPainter::plotArea(rect()).center();
    m_camera.zoomAt(std::pow(2.0, event->angleDelta().y() / 480.0), fixed);
    viewMoved();
    event->accept();
}

void Scatter3DWidget::keyPressEvent(QKeyEvent* event)
{
    const bool known =
        event->modifiers().testFlag(Qt::ControlModifier) ? moveByKey(event->key()) : turnByKey(event->key());
    if (known)
        viewMoved();
    else if (event->key() == Qt::Key_Escape && !m_selected.empty())
        selectDots({});
    else
        QWidget::keyPressEvent(event);
}

bool Scatter3DWidget::turnByKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        m_camera.turn(degreesPerKey, 0.0);
        return true;
    case Qt::Key_Right:
        m_camera.turn(-degreesPerKey, 0.0);
        return true;
    case Qt::Key_Up:
        m_camera.turn(0.0, -degreesPerKey);
        return true;
    case Qt::Key_Down:
        m_camera.turn(0.0, degreesPerKey);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_camera.zoomAt(zoomPerKey, {});
        return true;
    case Qt::Key_Minus:
        m_camera.zoomAt(1.0 / zoomPerKey, {});
        return true;
    case Qt::Key_Home:
        m_camera = {};
        return true;
    default:
        return false;
    }
}

bool Scatter3DWidget::moveByKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        m_camera.pan.rx() -= pixelsPerKey;
        return true;
    case Qt::Key_Right:
        m_camera.pan.rx() += pixelsPerKey;
        return true;
    case Qt::Key_Up:
        m_camera.pan.ry() -= pixelsPerKey;
        return true;
    case Qt::Key_Down:
        m_camera.pan.ry() += pixelsPerKey;
        return true;
    default:
        return false;
    }
}

void Scatter3DWidget::highlight(QPoint place, QPoint globalPlace)
{
    const std::int32_t dot = picker().nearest(place, clickReach);
    if (dot == m_highlighted)
        return;
    m_highlighted = dot;
    setCursor(dot >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (dot >= 0)
        QToolTip::showText(globalPlace, describe(dot), this);
    else
        QToolTip::hideText();
    update();
}

void Scatter3DWidget::click(QPointF place)
{
    const std::int32_t dot = picker().nearest(place, clickReach);
    if (dot < 0) {
        if (!m_selected.empty())
            selectDots({});
        return;
    }
    selectDots({dot});
    Q_EMIT pointClicked(m_scene.points->membersOf(dot).front());
}

void Scatter3DWidget::leaveEvent(QEvent* event)
{
    m_highlighted = -1;
    update();
    QWidget::leaveEvent(event);
}

} // namespace leadlight
