// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/scatter3d_painter.h"

#include "views/charts/axis_ticks.h"
#include "views/charts/scatter3d/color_map.h"
#include "views/charts/text_line.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <algorithm>
#include <cmath>

namespace leadlight {
namespace {

constexpr double legendHeight = 30.0;
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

void drawEllipses(QPainter& painter, const Eigen::Matrix3Xf& projected, const std::vector<std::int32_t>& order,
                  const ScatterScene& scene, const ScatterPainter::Look& look)
{
    forEachDot(order, look, [&](std::int32_t dot) {
        const auto at = static_cast<std::size_t>(dot);
        const DotSprites::Look dotLook = lookOf(look, dot);
        const QColor fill = viridis(scene.color[at] / (DotSprites::colors - 1.0));
        const double radius = ScatterPainter::dotRadius * DotSprites::relativeRadius(scene.size[at]);
        const bool strong = dotLook == DotSprites::Look::Selected;
        painter.setOpacity(dotLook == DotSprites::Look::Faint ? 0.22 : 1.0);
        painter.setPen(QPen(strong ? look.theme->ink : mixed(fill, rimOf(*look.theme), 0.4), strong ? 1.5 : 0.75));
        painter.setBrush(fill);
        painter.drawEllipse(QPointF(projected(0, dot), projected(1, dot)), radius - 0.4, radius - 0.4);
    });
    painter.setOpacity(1.0);
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

void ScatterPainter::paint(QPainter& painter, const QRectF& area, const ScatterScene& scene, const Look& look)
{
    painter.save();
    painter.setClipRect(area);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter, area, scene, look);
    paintDots(painter, area, scene, look);
    paintLegend(painter, area, scene, look);
    painter.restore();
}

void ScatterPainter::paintAxes(QPainter& painter, const QRectF& area, const ScatterScene& scene, const Look& look) const
{
    const AxesLayout layout = axesLayout(scene, look.camera, area);
    painter.setPen(QPen(look.theme->hairline, 1.0));
    painter.drawLines(layout.grid.data(), static_cast<int>(layout.grid.size()));
    painter.setPen(QPen(mixed(look.theme->hairline, look.theme->muted, 0.45), 1.0));
    painter.drawLines(layout.edges.data(), static_cast<int>(layout.edges.size()));
    for (const AxisLabel& label : layout.labels) {
        painter.setFont(textFont(TextSize::Small, label.isTitle ? QFont::Medium : QFont::Normal));
        painter.setPen(label.isTitle ? look.theme->ink : look.theme->muted);
        drawTextLine(painter, label.rect, Qt::AlignCenter, label.text);
    }
}

void ScatterPainter::paintDots(QPainter& painter, const QRectF& area, const ScatterScene& scene, const Look& look)
{
    const ScatterProjection projection(look.camera, plotArea(area));
    Eigen::Matrix3Xf projected = projection.mapAll(scene.place);
    const std::vector<std::int32_t> order = backToFront(projected, look.mostDots);
    if (look.vector && scene.dots() <= mostVectorDots) {
        drawEllipses(painter, projected, order, scene, look);
        return;
    }
    const double pixels = look.vector ? 4.0 : painter.device()->devicePixelRatioF() * painter.transform().m11();
    const DotSprites::Style style{dotRadius * pixels, rimOf(*look.theme), look.theme->ink};
    if (!m_sprites || m_sprites->style() != style)
        m_sprites.emplace(style);
    const QSize size = (area.size() * pixels).toSize();
    if (m_frame.size() != size)
        m_frame = QImage(size, QImage::Format_ARGB32_Premultiplied);
    m_frame.fill(Qt::transparent);
    const auto scale = static_cast<float>(pixels);
    const Eigen::Vector3f corner(static_cast<float>(area.left()), static_cast<float>(area.top()), 0.0F);
    projected = (projected.colwise() - corner) * scale;
    forEachDot(order, look, [&](std::int32_t dot) {
        const auto at = static_cast<std::size_t>(dot);
        m_sprites->draw(m_frame, projected(0, dot), projected(1, dot), scene.color[at], scene.size[at],
                        lookOf(look, dot));
    });
    painter.drawImage(area, m_frame);
    if (look.highlighted >= 0 && look.highlighted < scene.dots()) {
        const QPointF middle = projection.map(scene.place.col(look.highlighted));
        const double radius =
            dotRadius * DotSprites::relativeRadius(scene.size[static_cast<std::size_t>(look.highlighted)]);
        painter.setPen(QPen(look.theme->ink, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, radius + 2.0, radius + 2.0);
    }
}

void ScatterPainter::paintLegend(QPainter& painter, const QRectF& area, const ScatterScene& scene,
                                 const Look& look) const
{
    const ScatterAxis& axis = scene.axes[2];
    const QFont font = textFont(TextSize::Small);
    const QFontMetricsF metrics(font);
    const auto text = [&](std::size_t tick) { return axis.ticks.empty() ? QString() : axis.ticks[tick].text; };
    const QString low = axis.title % QStringLiteral("  ") % text(0);
    const QString high = text(axis.ticks.empty() ? 0 : axis.ticks.size() - 1);
    const double right = area.right() - 2.0 - metrics.horizontalAdvance(high) - 6.0;
    const QRectF bar(right - 96.0, area.top() + 9.0, 96.0, 8.0);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (int step = 0; step <= 16; ++step)
        gradient.setColorAt(step / 16.0, viridis(step / 16.0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(bar, 3.0, 3.0);
    painter.setFont(font);
    painter.setPen(look.theme->muted);
    const QRectF line(area.left(), bar.center().y() - metrics.height() / 2.0, area.width(), metrics.height());
    drawTextLine(painter, QRectF(line.left(), line.top(), bar.left() - 6.0 - line.left(), line.height()),
                 Qt::AlignRight | Qt::AlignVCenter, low);
    drawTextLine(painter, QRectF(bar.right() + 6.0, line.top(), area.right() - bar.right() - 6.0, line.height()),
                 Qt::AlignLeft | Qt::AlignVCenter, high);
}

} // namespace leadlight
