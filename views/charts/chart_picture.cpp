// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_picture.h"

#include "views/charts/text_line.h"
#include "views/style/theme.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <cmath>

namespace leadlight {
namespace {

constexpr double margin = 24.0;

/// Other fonts than ours may be wider: room for that where the text stays a text.
double withReserve(const QPainter& painter, double width)
{
    constexpr double reserve = 0.92;
    return painter.paintEngine() != nullptr && painter.paintEngine()->type() == QPaintEngine::SVG ? reserve * width
                                                                                                  : width;
}

/// Draws wrapped text with its last line at `bottom` and returns its top.
double drawUpwards(QPainter& painter, const QString& text, double width, double bottom)
{
    if (text.isEmpty())
        return bottom;
    const double height = std::ceil(QFontMetricsF(painter.font()).height());
    const QStringList lines = wrappedText(text, painter.font(), withReserve(painter, width));
    double y = bottom - height * static_cast<double>(lines.size());
    for (const QString& line : lines) {
        drawTextLine(painter, QRectF(margin, y, width, height), Qt::AlignLeft, line);
        y += height;
    }
    return bottom - height * static_cast<double>(lines.size());
}

} // namespace

void ChartPicture::paint(QPainter& painter, bool vector) const
{
    const Theme& theme = Theme::lightTheme();
    const QRectF page{QPointF(), QSizeF(size)};
    if (!transparent)
        painter.fillRect(page, theme.panel);
    const double width = page.width() - 2.0 * margin;
    double top = margin;
    double bottom = page.bottom() - margin;
    if (showTitle) {
        painter.setPen(theme.ink);
        painter.setFont(textFont(TextSize::Title, QFont::DemiBold));
        const QFontMetricsF metrics(painter.font());
        drawTextLine(painter, QRectF(margin, margin - 4.0, width, metrics.height()), Qt::AlignLeft,
                     metrics.elidedText(title, Qt::ElideRight, withReserve(painter, width)));
        top = std::ceil(margin + metrics.height() + 8.0);
    }
    if (showCaption) {
        painter.setFont(textFont(TextSize::Small));
        painter.setPen(theme.muted);
        bottom = drawUpwards(painter, caption, width, bottom + 6.0) - 6.0;
        bottom = drawUpwards(painter, note, width, bottom) - 14.0;
    }
    const QRectF area(margin, top, width, std::floor(bottom - top));
    if (drawChart && area.height() > 40.0)
        drawChart(painter, area, theme, vector);
}

} // namespace leadlight
