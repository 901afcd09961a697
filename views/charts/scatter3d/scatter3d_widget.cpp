// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/scatter3d_widget.h"

#include "views/charts/axis_ticks.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace leadlight {
namespace {

constexpr int settleMilliseconds = 140;
constexpr double clickReach = 8.0;

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
    m_extras = {};
    m_selection.clear();
    rebuildScene();
    setAccessibleDescription(
        tr("Points: %1, each %2 × %3 × %4. Arrow keys turn, Ctrl and arrow keys move, plus and minus "
           "zoom, Home shows the first view again, 1, 2 and 3 those from the front, the side and the top.")
            .arg(QLocale().toString(static_cast<qlonglong>(m_scene.points->member.size())), titles[0], titles[1],
                 titles[2]));
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
    m_scene = makeScene(m_scene.points, m_titles, m_scale, m_extras, m_style);
    m_highlighted = -1;
    m_picker.reset();
    update();
}

void Scatter3DWidget::setExtras(const ScatterExtras& extras)
{
    m_extras = extras;
    rebuildScene();
}

void Scatter3DWidget::setDotStyle(const ScatterStyle& style)
{
    if (m_style == style)
        return;
    m_style = style;
    rebuildScene();
}

void Scatter3DWidget::setTool(ScatterGestures::Tool tool)
{
    m_gestures.setTool(tool);
    setCursor(tool == ScatterGestures::Tool::Turn ? Qt::ArrowCursor : Qt::CrossCursor);
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
    m_picker.reset();
    m_highlighted = -1;
    m_moving = true;
    m_settle.start();
    update();
}

void Scatter3DWidget::setSelectedPoints(const std::vector<int>& points)
{
    m_selection.setPoints(points, *m_scene.points);
    update();
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
    if (m_extras.groups && members.size() == 1)
        if (const std::int32_t group = m_extras.groups->of[static_cast<std::size_t>(members.front())]; group >= 0)
            lines << m_extras.groups->names.at(group);
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
    look.selected = m_selection.flags();
    look.highlighted = m_highlighted;
    look.mostDots = m_moving ? m_budget.dots() : ScatterPainter::mostSingleDots;
    look.style = m_style;
    return look;
}

ChartDrawing Scatter3DWidget::drawing() const
{
    return [scene = m_scene, selection = m_selection, camera = m_camera, style = m_style,
            shown = size()](QPainter& painter, const QRectF& area, const Theme& theme, bool vector) {
        ScatterPainter::Look how;
        how.camera = camera;
        // What was moved by pixels on screen moves by the same share of the picture.
        how.camera.pan *=
            std::min(area.width() / std::max(1, shown.width()), area.height() / std::max(1, shown.height()));
        how.theme = &theme;
        how.selected = selection.flags();
        how.vector = vector;
        how.style = style;
        ScatterPainter().paint(painter, area, scene, how);
    };
}

void Scatter3DWidget::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    QElapsedTimer clock;
    clock.start();
    m_painter.paint(painter, rect(), m_scene, look());
    if (m_moving)
        m_budget.frameTook(static_cast<double>(clock.nsecsElapsed()) / 1e6, m_scene.dots());
    if (m_gestures.framing())
        paintFrame(painter);
    if (hasFocus())
        paintFocus(painter);
}

void Scatter3DWidget::paintFrame(QPainter& painter) const
{
    QColor fill = Theme::of(*this).accent;
    painter.setPen(QPen(fill, 1.0));
    fill.setAlpha(36);
    painter.setBrush(fill);
    if (m_gestures.lasso().isEmpty())
        painter.drawRect(m_gestures.frame());
    else
        painter.drawPolygon(m_gestures.lasso());
}

void Scatter3DWidget::paintFocus(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(*this).accent, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6.0, 6.0);
}

const DotPicker& Scatter3DWidget::picker()
{
    if (!m_picker)
        m_picker.emplace(ScatterProjection(m_camera, ScatterPainter::plotArea(rect())).mapAll(m_scene.place), rect());
    return *m_picker;
}

void Scatter3DWidget::mousePressEvent(QMouseEvent* event)
{
    m_gestures.press(*event);
}

void Scatter3DWidget::mouseMoveEvent(QMouseEvent* event)
{
    using Outcome = ScatterGestures::Outcome;
    const Outcome outcome = m_gestures.move(*event, m_camera);
    if (outcome == Outcome::Hovered)
        highlight(event->pos(), event->globalPosition().toPoint());
    else if (outcome == Outcome::Viewed)
        viewMoved();
    else if (outcome == Outcome::Framing)
        update();
}

void Scatter3DWidget::mouseReleaseEvent(QMouseEvent* event)
{
    using Outcome = ScatterGestures::Outcome;
    const Outcome outcome = m_gestures.release(*event);
    if (outcome == Outcome::Framed)
        selectDots(m_gestures.lasso().isEmpty() ? picker().within(m_gestures.frame())
                                                : picker().inside(m_gestures.lasso()));
    else if (outcome == Outcome::Clicked)
        click(event->position());
    update();
}

void Scatter3DWidget::wheelEvent(QWheelEvent* event)
{
    ScatterGestures::turnWheel(*event, ScatterPainter::plotArea(rect()), m_camera);
    viewMoved();
    event->accept();
}

void Scatter3DWidget::keyPressEvent(QKeyEvent* event)
{
    if (ScatterGestures::pressKey(*event, m_camera))
        viewMoved();
    else if (event->key() == Qt::Key_Escape && !m_selection.empty())
        selectDots({});
    else
        QWidget::keyPressEvent(event);
}

void Scatter3DWidget::highlight(QPoint place, QPoint globalPlace)
{
    const std::int32_t dot = picker().nearest(place, clickReach);
    if (dot == m_highlighted)
        return;
    m_highlighted = dot;
    const bool draws = tool() != ScatterGestures::Tool::Turn;
    setCursor(dot >= 0 ? Qt::PointingHandCursor : draws ? Qt::CrossCursor : Qt::ArrowCursor);
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
        if (!m_selection.empty())
            selectDots({});
        return;
    }
    selectDots({dot});
    Q_EMIT pointClicked(m_scene.points->membersOf(dot).front());
}

void Scatter3DWidget::selectDots(const std::vector<std::int32_t>& dots)
{
    m_selection.setDots(dots, *m_scene.points);
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
    m_picker.reset();
    QWidget::resizeEvent(event);
}

void Scatter3DWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace leadlight
