// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d_widget.h"

#include "views/charts/axis_ticks.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace leadlight {
namespace {

constexpr double clickReach = 8.0;
constexpr double degreesPerPixel = 0.45;
constexpr double degreesPerKey = 5.0;
constexpr double pixelsPerKey = 24.0;
constexpr double zoomPerKey = 1.2;
constexpr int settleMilliseconds = 140;
constexpr std::int32_t mostDotsWhileMoving = 100000;

} // namespace

Scatter3DWidget::Scatter3DWidget(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("3D scatter"));
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        m_moving = false;
        update();
    });
    setPoints(std::make_shared<const ScatterPoints>(groupPoints({}, {}, {})), {}, {});
}

void Scatter3DWidget::setPoints(std::shared_ptr<const ScatterPoints> points, const std::array<QString, 3>& titles,
                                std::function<QString(int)> nameOf)
{
    m_titles = titles;
    m_nameOf = std::move(nameOf);
    m_logServes = isHeavyTailed(*points, 0) || isHeavyTailed(*points, 1);
    m_scene.points = std::move(points);
    m_selected.clear();
    rebuildScene();
    setAccessibleDescription(tr("%n point(s): %1 × %2 × %3. Arrow keys turn, Ctrl and arrow keys move, plus and minus "
                                "zoom, Home shows the first view again.",
                                nullptr, m_scene.points->points())
                                 .arg(titles[0], titles[1], titles[2]));
}

void Scatter3DWidget::setScale(AxisScale scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    rebuildScene();
}

void Scatter3DWidget::rebuildScene()
{
    m_scene = makeScene(m_scene.points, m_titles, m_scale);
    m_highlighted = -1;
    m_pickerValid = false;
    update();
}

void Scatter3DWidget::resetView()
{
    setCamera({});
}

void Scatter3DWidget::setCamera(const ScatterCamera& camera)
{
    m_camera = camera;
    viewMoved();
}

void Scatter3DWidget::viewMoved()
{
    m_pickerValid = false;
    m_highlighted = -1;
    m_moving = true;
    m_settle.start();
    update();
}

void Scatter3DWidget::setSelectedPoints(const std::vector<int>& points)
{
    m_selected.clear();
    for (const int point : points) {
        if (point < 0 || point >= m_scene.points->points() ||
            m_scene.points->dotOf[static_cast<std::size_t>(point)] < 0)
            continue;
        m_selected.resize(static_cast<std::size_t>(m_scene.dots()), false);
        m_selected[static_cast<std::size_t>(m_scene.points->dotOf[static_cast<std::size_t>(point)])] = true;
    }
    update();
}

std::vector<int> Scatter3DWidget::selectedPoints() const
{
    std::vector<int> result;
    for (std::size_t dot = 0; dot < m_selected.size(); ++dot) {
        if (m_selected[dot]) {
            const auto members = m_scene.points->membersOf(static_cast<std::int32_t>(dot));
            result.insert(result.end(), members.begin(), members.end());
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

QPointF Scatter3DWidget::placeOf(int point) const
{
    const std::int32_t dot = m_scene.points->dotOf.at(static_cast<std::size_t>(point));
    return ScatterProjection(m_camera, ScatterPainter::plotArea(rect())).map(m_scene.place.col(dot));
}

QString Scatter3DWidget::describe(std::int32_t dot) const
{
    const auto members = m_scene.points->membersOf(dot);
    QStringList lines;
    const std::size_t named = std::min<std::size_t>(members.size(), 3);
    for (std::size_t i = 0; i < named; ++i)
        lines << (m_nameOf ? m_nameOf(members[i]) : tr("Point %1").arg(members[i] + 1));
    if (members.size() > named)
        lines << tr("and %n more at this place", nullptr, static_cast<int>(members.size() - named));
    for (int axis = 0; axis < 3; ++axis) {
        const double value = static_cast<double>(m_scene.points->values(axis, dot));
        lines << tr("%1: %2").arg(m_titles[static_cast<std::size_t>(axis)], numberText(std::round(value * 1e6) / 1e6));
    }
    return lines.join(QLatin1Char('\n'));
}

ScatterPainter::Look Scatter3DWidget::look() const
{
    ScatterPainter::Look look;
    look.camera = m_camera;
    look.theme = &Theme::of(*this);
    look.selected = m_selected.empty() ? nullptr : &m_selected;
    look.highlighted = m_highlighted;
    look.mostDots = m_moving ? mostDotsWhileMoving : 0;
    return look;
}

std::function<void(QPainter&, const QRectF&, const Theme&, bool)> Scatter3DWidget::drawing() const
{
    return [scene = m_scene, selected = m_selected, camera = m_camera,
            shown = size()](QPainter& painter, const QRectF& area, const Theme& theme, bool vector) {
        ScatterPainter::Look how;
        how.camera = camera;
        // What was moved by pixels on screen moves by the same share of the picture.
        how.camera.pan *=
            std::min(area.width() / std::max(1, shown.width()), area.height() / std::max(1, shown.height()));
        how.theme = &theme;
        how.selected = selected.empty() ? nullptr : &selected;
        how.vector = vector;
        ScatterPainter().paint(painter, area, scene, how);
    };
}

void Scatter3DWidget::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    m_painter.paint(painter, rect(), m_scene, look());
    if (m_drag == Drag::Select) {
        QColor fill = Theme::of(*this).accent;
        painter.setPen(QPen(fill, 1.0));
        fill.setAlpha(36);
        painter.setBrush(fill);
        painter.drawRect(QRectF(m_pressed, m_last).normalized());
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::of(*this).accent, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6.0, 6.0);
    }
}

const DotPicker& Scatter3DWidget::picker()
{
    if (!m_pickerValid) {
        m_picker =
            DotPicker(ScatterProjection(m_camera, ScatterPainter::plotArea(rect())).mapAll(m_scene.place), rect());
        m_pickerValid = true;
    }
    return m_picker;
}

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
        // A hand is never quite still: what stays within the drag distance is a click.
        if ((event->position() - m_pressed).manhattanLength() < 4.0 && !m_moving)
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
    const bool moved = (event->position() - m_pressed).manhattanLength() >= 4.0;
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

void Scatter3DWidget::selectDots(const std::vector<std::int32_t>& dots)
{
    m_selected.clear();
    if (!dots.empty())
        m_selected.resize(static_cast<std::size_t>(m_scene.dots()), false);
    for (const std::int32_t dot : dots)
        m_selected[static_cast<std::size_t>(dot)] = true;
    update();
    Q_EMIT selectionChanged(selectedPoints());
}

void Scatter3DWidget::leaveEvent(QEvent* event)
{
    m_highlighted = -1;
    update();
    QWidget::leaveEvent(event);
}

void Scatter3DWidget::resizeEvent(QResizeEvent* event)
{
    m_pickerValid = false;
    QWidget::resizeEvent(event);
}

void Scatter3DWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace leadlight
