// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/scatter3d_widget.h"

#include "views/charts/axis_ticks.h"

#include <QElapsedTimer>
#include <QEvent>
#include <algorithm>
#include <cmath>

namespace leadlight {
namespace {

constexpr int settleMilliseconds = 140;
// While the view moves, as many dots as this machine draws in a frame of 30 a second, with some time to spare.
constexpr double millisecondsPerFrame = 24.0;
constexpr double leastDotsWhileMoving = 4000.0;
constexpr double mostDotsWhileMoving = Scatter3DWidget::mostDotsOnScreen;

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
    look.mostDots = m_moving ? static_cast<std::int32_t>(m_dotsWhileMoving) : mostDotsOnScreen;
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
    QElapsedTimer clock;
    clock.start();
    m_painter.paint(painter, rect(), m_scene, look());
    const double milliseconds = std::max(0.1, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    if (m_moving && (milliseconds > millisecondsPerFrame || m_dotsWhileMoving < m_scene.dots())) {
        const double ratio = std::clamp(millisecondsPerFrame / milliseconds, 0.5, 1.5);
        m_dotsWhileMoving = std::clamp(std::min<double>(m_dotsWhileMoving, m_scene.dots()) * ratio,
                                       leastDotsWhileMoving, mostDotsWhileMoving);
    }
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
