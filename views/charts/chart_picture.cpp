// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chart_picture.h"

#include "views/style/theme.h"

#include <QFontMetricsF>
#include <cmath>

namespace leadlight {
namespace {

constexpr double margin = 24.0;

/// Draws wrapped text with its last line at `bottom` and returns its top.
double drawUpwards(QPainter& painter, const QString& text, double width, double bottom)
{
    if (text.isEmpty())
        return bottom;
    const QFontMetricsF metrics(painter.font());
    const QRectF needed = metrics.boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, text);
    const double height = std::ceil(needed.height());
    painter.drawText(QRectF(margin, bottom - height, width, height), Qt::TextWordWrap | Qt::AlignLeft, text);
    return bottom - height;
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
        painter.drawText(QRectF(margin, margin - 4.0, width, metrics.height()), Qt::AlignLeft | Qt::TextSingleLine,
                         metrics.elidedText(title, Qt::ElideRight, width));
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
