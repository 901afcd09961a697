// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/scatter3d_painter.h"

#include "views/charts/scatter3d/color_map.h"
#include "views/charts/scatter3d/scatter_legend.h"
#include "views/charts/text_line.h"

#include <QPaintDevice>
#include <algorithm>
#include <cmath>
#include <utility>

namespace leadlight {
namespace {

constexpr double legendHeight{30.0};
constexpr double sideRoom = 46.0;   // for tick labels beside the cube
constexpr double bottomRoom = 48.0; // for ticks and titles below it

DotSprites::Look lookOf(const ScatterPainter::Look& look, std::int32_t dot)
{
    if (look.selected == nullptr)
        return DotSprites::Look::Plain;
    return (*look.selected)[static_cast<std::size_t>(dot)] ? DotSprites::Look::Selected : DotSprites::Look::Faint;
}

/// What sets neighbouring dots apart: the background where it is light; on a dark one a light rim, as the lowest
/// colours of the map are nearly as dark.
QColor rimOf(const Theme& theme)
{
    return theme.dark ? mixed(theme.panel, theme.ink, 0.7) : theme.panel;
}

/// Calls draw(dot) from back to front, the selected dots after all others.
template <class Draw>
void forEachDot(const std::vector<std::int32_t>& order, const ScatterPainter::Look& look, Draw&& draw)
{
    if (look.selected == nullptr) {
        std::for_each(order.begin(), order.end(), draw);
        return;
    }
    for (const bool selected : {false, true}) {
        for (const std::int32_t dot : order) {
            if ((*look.selected)[static_cast<std::size_t>(dot)] == selected)
                draw(dot);
        }
    }
}

double opacityOf(DotSprites::Look dotLook, const ScatterPainter::Look& look)
{
    if (dotLook == DotSprites::Look::Faint)
        return 0.22 * look.style.opacity;
    return dotLook == DotSprites::Look::Plain ? look.style.opacity : 1.0;
}

void drawEllipses(QPainter& painter, const Eigen::Matrix3Xf& projected, const std::vector<std::int32_t>& order,
                  const ScatterScene& scene, const ScatterPainter::Look& look, const DotSprites::Palette& palette)
{
    forEachDot(order, look, [&](std::int32_t dot) {
        const auto at = static_cast<std::size_t>(dot);
        const DotSprites::Look dotLook = lookOf(look, dot);
        const QColor fill = palette[scene.color[at]];
        const double radius = ScatterPainter::dotRadius * look.style.size * DotSprites::relativeRadius(scene.size[at]);
        const bool strong = dotLook == DotSprites::Look::Selected;
        painter.setOpacity(opacityOf(dotLook, look));
        const Theme& theme = *look.theme;
        painter.setPen(QPen(strong ? theme.ink : rimColor(fill, rimOf(theme), theme.ink), strong ? 1.5 : 0.75));
        painter.setBrush(fill);
        painter.drawEllipse(QPointF(projected(0, dot), projected(1, dot)), radius - 0.4, radius - 0.4);
    });
    painter.setOpacity(1.0);
}

/// Whether a dot lies on the viewer's side of the plane.
bool isBefore(const Eigen::Vector3f& plane, const Eigen::Vector3f& viewer, const Eigen::Matrix3Xf& place,
              std::int32_t dot)
{
    const float above = place(2, dot) - plane[0] - plane[1] * place(0, dot) - plane[2] * place(1, dot);
    const float seenFromAbove = viewer.z() - plane[1] * viewer.x() - plane[2] * viewer.y();
    return above * seenFromAbove > 0.0F;
}

/// What of the plane lies within the cube, as a polygon in it.
std::vector<Eigen::Vector3f> planeInCube(const Eigen::Vector3f& plane)
{
    std::vector<Eigen::Vector3f> corners;
    constexpr std::array<std::pair<float, float>, 4> ends{{{-0.5F, -0.5F}, {0.5F, -0.5F}, {0.5F, 0.5F}, {-0.5F, 0.5F}}};
    corners.reserve(2 * ends.size()); // a cut adds at most one
    for (const auto& [x, y] : ends)
        corners.emplace_back(x, y, plane[0] + plane[1] * x + plane[2] * y);
    for (const float side : {1.0F, -1.0F}) { // below the lid, then above the floor (Sutherland and Hodgman)
        std::vector<Eigen::Vector3f> kept;
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const Eigen::Vector3f& a = corners[i];
            const Eigen::Vector3f& b = corners[(i + 1) % corners.size()];
            const float out = side * a.z() - 0.5F;
            const float next = side * b.z() - 0.5F;
            if (out <= 0.0F)
                kept.push_back(a);
            if ((out < 0.0F && next > 0.0F) || (out > 0.0F && next < 0.0F))
                kept.emplace_back(a + (b - a) * (out / (out - next)));
        }
        corners = std::move(kept);
    }
    return corners;
}

} // namespace

QRectF ScatterPainter::plotArea(const QRectF& area)
{
    return area.adjusted(sideRoom, legendHeight + 8.0, -sideRoom, -bottomRoom);
}

AxesLayout ScatterPainter::axesLayout(const ScatterScene& scene, const ScatterCamera& camera, const QRectF& area)
{
    const ScatterProjection projection(camera, plotArea(area));
    return layoutAxes(projection, scene.axes, area.adjusted(0, legendHeight, 0, 0), textFont(TextSize::Small),
                      textFont(TextSize::Small, QFont::Medium));
}

std::vector<std::int32_t> ScatterPainter::backToFront(const Eigen::Matrix3Xf& projected, std::int32_t most)
{
    // Counting sort: depth lies within the cube's half diagonal, and 4,096 steps are finer than a pixel.
    static constexpr int steps = 4096;
    const auto dots = static_cast<std::int32_t>(projected.cols());
    const std::int32_t stride = most > 0 ? std::max(1, (dots + most - 1) / most) : 1;
    const auto step = [&](std::int32_t dot) {
        const float share = (projected(2, dot) + 0.8661F) / 1.7322F;
        return static_cast<std::size_t>(std::clamp(static_cast<int>(share * steps), 0, steps - 1));
    };
    std::vector<std::int32_t> start(steps + 1, 0);
    for (std::int32_t dot = 0; dot < dots; dot += stride)
        ++start[step(dot) + 1];
    for (std::size_t i = 1; i < start.size(); ++i)
        start[i] += start[i - 1];
    std::vector<std::int32_t> order(static_cast<std::size_t>(start.back()));
    for (std::int32_t dot = 0; dot < dots; dot += stride)
        order[static_cast<std::size_t>(start[step(dot)]++)] = dot;
    return order;
}

struct ScatterPainter::Frame
{
    const QRectF& area;
    const ScatterScene& scene;
    const Look& look;
    ScatterProjection projection;
    Eigen::Matrix3Xf projected;
    std::vector<std::int32_t> order;
    double pixels = 1.0; ///< of the frame for one of the area
};

void ScatterPainter::paint(QPainter& painter, const QRectF& area, const ScatterScene& scene, const Look& look)
{
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    const AxesLayout layout = axesLayout(scene, look.camera, area);
    // A cube that is drawn larger than its place is cut off at the legend.
    painter.save();
    painter.setClipRect(clipArea(area), Qt::IntersectClip);
    paintGrid(painter, layout, look);
    paintDots(painter, area, scene, look);
    paintLabels(painter, layout, look);
    painter.restore();
    paintScatterLegend(painter, area, scene, *look.theme);
    painter.restore();
}

QRectF ScatterPainter::clipArea(const QRectF& area)
{
    return area.adjusted(0.0, legendHeight, 0.0, 0.0);
}

void ScatterPainter::paintGrid(QPainter& painter, const AxesLayout& layout, const Look& look) const
{
    painter.setPen(QPen(look.theme->hairline, 1.0));
    painter.drawLines(layout.grid.data(), static_cast<int>(layout.grid.size()));
    painter.setPen(QPen(mixed(look.theme->hairline, look.theme->muted, 0.45), 1.0));
    painter.drawLines(layout.edges.data(), static_cast<int>(layout.edges.size()));
}

/// Over the dots, which may be anywhere once one has come nearer.
void ScatterPainter::paintLabels(QPainter& painter, const AxesLayout& layout, const Look& look) const
{
    for (const AxisLabel& label : layout.labels) {
        if (look.camera.zoom > 1.0)
            painter.fillRect(label.rect, look.theme->panel);
        painter.setFont(textFont(TextSize::Small, label.isTitle ? QFont::Medium : QFont::Normal));
        painter.setPen(label.isTitle ? look.theme->ink : look.theme->muted);
        drawTextLine(painter, label.rect, Qt::AlignCenter, label.text);
    }
}

void ScatterPainter::paintDots(QPainter& painter, const QRectF& area, const ScatterScene& scene, const Look& look)
{
    Frame frame{area, scene, look, ScatterProjection(look.camera, plotArea(area)), {}, {}};
    frame.projected = frame.projection.mapAll(scene.place);
    const bool dense = scene.dots() > mostSingleDots;
    if (!dense)
        frame.order = backToFront(frame.projected, look.mostDots);
    if (look.vector && scene.dots() <= mostVectorDots && !scene.plane && scene.secondPlace.cols() == 0)
        return drawEllipses(painter, frame.projected, frame.order, scene, look, paletteOf(scene, *look.theme));
    frame.pixels = look.vector ? 4.0 : painter.device()->devicePixelRatioF() * painter.transform().m11();
    const DotSprites::Style style{dotRadius * look.style.size * frame.pixels, rimOf(*look.theme), look.theme->ink,
                                  paletteOf(scene, *look.theme), look.style.opacity};
    if (!m_sprites || m_sprites->style() != style)
        m_sprites.emplace(style);
    const QSize size = (area.size() * frame.pixels).toSize();
    if (m_frame.size() != size)
        m_frame = QImage(size, QImage::Format_ARGB32_Premultiplied);
    const Eigen::Vector3f corner(static_cast<float>(area.left()), static_cast<float>(area.top()), 0.0F);
    frame.projected = (frame.projected.colwise() - corner) * static_cast<float>(frame.pixels);
    paintSecond(painter, frame);
    if (!scene.plane || dense) {
        paintFrame(painter, frame);
        paintPlane(painter, frame);
    } else {
        const auto middle = std::stable_partition(frame.order.begin(), frame.order.end(), [&](std::int32_t dot) {
            return !isBefore(*scene.plane, frame.projection.toViewer(), scene.place, dot);
        });
        std::vector<std::int32_t> before(middle, frame.order.end());
        frame.order.erase(middle, frame.order.end());
        paintFrame(painter, frame);
        paintPlane(painter, frame);
        frame.order = std::move(before);
        paintFrame(painter, frame);
    }
    paintHighlight(painter, frame);
}

void ScatterPainter::paintFrame(QPainter& painter, const Frame& frame)
{
    const ScatterScene& scene = frame.scene;
    m_frame.fill(Qt::transparent);
    if (scene.dots() > mostSingleDots) {
        constexpr double cell = 1.5; // in the area's pixels
        m_density.draw(m_frame, {frame.projected, scene.color, scene.points->memberStart, frame.look.selected},
                       m_sprites->style(), std::max(1, static_cast<int>(std::lround(cell * frame.pixels))));
    } else {
        forEachDot(frame.order, frame.look, [&](std::int32_t dot) {
            const auto at = static_cast<std::size_t>(dot);
            m_sprites->draw(m_frame, frame.projected(0, dot), frame.projected(1, dot), scene.color[at], scene.size[at],
                            lookOf(frame.look, dot));
        });
    }
    painter.drawImage(frame.area, m_frame);
}

/// The other run's dots as rings, behind those of the run that is shown.
void ScatterPainter::paintSecond(QPainter& painter, const Frame& frame)
{
    const Eigen::Matrix3Xf& place = frame.scene.secondPlace;
    if (place.cols() == 0)
        return;
    const auto corner = Eigen::Vector3f(static_cast<float>(frame.area.left()), static_cast<float>(frame.area.top()), 0);
    const Eigen::Matrix3Xf projected =
        (frame.projection.mapAll(place).colwise() - corner) * static_cast<float>(frame.pixels);
    m_frame.fill(Qt::transparent);
    for (const std::int32_t dot : backToFront(projected, frame.look.mostDots))
        m_sprites->draw(m_frame, projected(0, dot), projected(1, dot), 0, 1, DotSprites::Look::Ring);
    painter.drawImage(frame.area, m_frame);
}

void ScatterPainter::paintPlane(QPainter& painter, const Frame& frame) const
{
    if (!frame.scene.plane)
        return;
    QPolygonF shape;
    for (const Eigen::Vector3f& corner : planeInCube(*frame.scene.plane))
        shape << frame.projection.map(corner);
    QColor fill = frame.look.theme->accent;
    painter.setPen(QPen(fill, 1.2));
    fill.setAlphaF(0.16F);
    painter.setBrush(fill);
    painter.drawPolygon(shape);
}

void ScatterPainter::paintHighlight(QPainter& painter, const Frame& frame) const
{
    const std::int32_t dot = frame.look.highlighted;
    if (dot < 0 || dot >= frame.scene.dots())
        return;
    const QPointF middle = frame.projection.map(frame.scene.place.col(dot));
    const double radius =
        dotRadius * frame.look.style.size * DotSprites::relativeRadius(frame.scene.size[static_cast<std::size_t>(dot)]);
    painter.setPen(QPen(frame.look.theme->ink, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(middle, radius + 2.0, radius + 2.0);
}

} // namespace leadlight
