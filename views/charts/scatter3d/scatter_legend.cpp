// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/scatter_legend.h"

#include "views/charts/scatter3d/color_map.h"
#include "views/charts/text_line.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <algorithm>

namespace leadlight {

namespace {

constexpr double barTop{9.0};
constexpr double barHeight{8.0};
constexpr double barWidth{96.0};
constexpr double mark{8.0};
constexpr double gap{6.0};

/// A line of text at the height of the legend.
QRectF lineIn(const QRectF& area, const QFontMetricsF& metrics)
{
    return {area.left(), area.top() + barTop + barHeight / 2.0 - metrics.height() / 2.0, area.width(),
            metrics.height()};
}

void paintScale(QPainter& painter, const QRectF& area, const ScatterAxis& axis, const QFontMetricsF& metrics)
{
    const auto text = [&](std::size_t tick) { return axis.ticks.empty() ? QString() : axis.ticks[tick].text; };
    const QString low = axis.title + QStringLiteral("  ") + text(0);
    const QString high = text(axis.ticks.empty() ? 0 : axis.ticks.size() - 1);
    const double right = area.right() - 2.0 - metrics.horizontalAdvance(high) - gap;
    const QRectF bar(right - barWidth, area.top() + barTop, barWidth, barHeight);
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    for (int step = 0; step <= 16; ++step)
        gradient.setColorAt(step / 16.0, rampColor(step / 16.0));
    const QPen ink = painter.pen();
    painter.setPen(Qt::NoPen);
    painter.setBrush(gradient);
    painter.drawRoundedRect(bar, 3.0, 3.0);
    painter.setPen(ink);
    const QRectF line = lineIn(area, metrics);
    drawTextLine(painter, QRectF(line.left(), line.top(), bar.left() - gap - line.left(), line.height()),
                 Qt::AlignRight | Qt::AlignVCenter, low);
    drawTextLine(painter, QRectF(bar.right() + gap, line.top(), area.right() - bar.right() - gap, line.height()),
                 Qt::AlignLeft | Qt::AlignVCenter, high);
}

/// From the left, as many as there is room for.
void paintGroups(QPainter& painter, const QRectF& area, const ScatterScene& scene, const Theme& theme,
                 const QFontMetricsF& metrics)
{
    const QStringList& names = scene.extras.groups->names;
    const DotSprites::Palette palette = paletteOf(scene, theme);
    const QRectF line = lineIn(area, metrics);
    const QPen ink = painter.pen();
    double left = area.left() + 2.0;
    for (int group = 0; group < names.size(); ++group) {
        const QString more = QCoreApplication::translate("leadlight::ScatterLegend", "+%1").arg(names.size() - group);
        const double width = mark + gap + metrics.horizontalAdvance(names.at(group)) + 2.0 * gap;
        const bool isLast = group + 1 == names.size();
        if (left + width + (isLast ? 0.0 : metrics.horizontalAdvance(more)) > area.right()) {
            drawTextLine(painter, QRectF(left, line.top(), area.right() - left, line.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, more);
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette[scene.stepOf(group)]);
        painter.drawEllipse(QRectF(left, line.center().y() - mark / 2.0, mark, mark));
        painter.setPen(ink);
        drawTextLine(painter, QRectF(left + mark + gap, line.top(), width, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, names.at(group));
        left += width;
    }
}

/// What the rings are, at the left.
void paintSecond(QPainter& painter, const QRectF& area, const ScatterScene& scene, const Theme& theme,
                 const QFontMetricsF& metrics)
{
    const QRectF line = lineIn(area, metrics);
    const QPen ink = painter.pen();
    painter.setPen(QPen(theme.ink, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(area.left() + 2.0, line.center().y() - mark / 2.0, mark, mark));
    painter.setPen(ink);
    const double room = area.width() / 2.0;
    drawTextLine(painter, QRectF(area.left() + 2.0 + mark + gap, line.top(), room, line.height()),
                 Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(scene.extras.secondName, Qt::ElideRight, room));
}

} // namespace

DotSprites::Palette paletteOf(const ScatterScene& scene, const Theme& theme)
{
    DotSprites::Palette out;
    const auto last = static_cast<int>(out.size()) - 1;
    for (int step = 0; step <= last; ++step)
        out[static_cast<std::size_t>(step)] = scene.byGroup ? unitColor(step == last ? -1 : step, -1, theme)
                                                            : rampColor(step / static_cast<double>(last));
    return out;
}

void paintScatterLegend(QPainter& painter, const QRectF& area, const ScatterScene& scene, const Theme& theme)
{
    const QFont font = textFont(TextSize::Small);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.muted);
    QRectF rest = area;
    if (scene.secondPlace.cols() > 0) {
        paintSecond(painter, area, scene, theme, metrics);
        rest.setLeft(area.center().x() + gap);
    }
    if (scene.byGroup)
        paintGroups(painter, rest, scene, theme, metrics);
    else
        paintScale(painter, rest, scene.axes[2], metrics);
}

} // namespace leadlight
