// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/paint_views.h"

#include "views/style/paint_controls.h"
#include "views/style/theme.h"

#include <QPainter>
#include <algorithm>

namespace leadlight {

namespace {

int figureAdvance(const QFontMetrics& metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

} // namespace

int figuresWidth(const QFontMetrics& metrics, const QString& text)
{
    const int figure = figureAdvance(metrics);
    int width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? figure : metrics.horizontalAdvance(c);
    return width;
}

void paintFigures(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int figure = figureAdvance(metrics);
    const int width = figuresWidth(metrics, text);
    qreal x = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = rect.right() + 1 - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = rect.left() + (rect.width() - width) / 2.0;
    const qreal y = rect.top() + (rect.height() - metrics.height()) / 2.0 + metrics.ascent();
    for (const QChar c : text) {
        const int own = metrics.horizontalAdvance(c);
        const int cell = c.isDigit() ? figure : own;
        painter.drawText(QPointF(x + (cell - own) / 2.0, y), QString(c));
        x += cell;
    }
}

QRect scrollBarSlider(const QStyleOptionSlider& option)
{
    const bool flat = option.orientation == Qt::Horizontal;
    const int length = flat ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const int thumb = range <= 0
                          ? length
                          : std::clamp(static_cast<int>(qint64(length) * option.pageStep / (range + option.pageStep)),
                                       std::min(32, length), length);
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                   length - thumb, option.upsideDown);
    return flat ? QRect(at, 0, thumb, option.rect.height()) : QRect(0, at, option.rect.width(), thumb);
}

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider)
{
    if (option.maximum <= option.minimum)
        return;
    const Theme& theme = Theme::of(option.palette);
    const bool held = option.state.testFlag(QStyle::State_Sunken);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const int inset = held || hovered ? 2 : 3;
    const QRect thumb = option.orientation == Qt::Horizontal ? slider.adjusted(2, inset, -2, -inset)
                                                             : slider.adjusted(inset, 2, -inset, -2);
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2.0;
    paintRounded(painter, thumb, radius, held || hovered ? mixed(theme.thumb, theme.ink, 0.25) : theme.thumb, QColor());
}

void paintHeaderSection(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    painter.fillRect(option.rect, hovered ? theme.hover : theme.panel);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.border);
}

void paintRowBackground(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Theme& theme = Theme::of(option.palette);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.hairline);
}

void paintItemBackground(QPainter& painter, const QStyleOptionViewItem& option)
{
    const Theme& theme = Theme::of(option.palette);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect.adjusted(0, 0, 0, -1), theme.selection);
    else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled))
        painter.fillRect(option.rect.adjusted(0, 0, 0, -1), theme.hover);
}

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const Theme& theme = Theme::of(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(QRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1),
                         theme.hairline);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_Selected))
        paintRounded(painter, option.rect.adjusted(4, 1, -4, -1), 4, theme.selection, QColor());
    if (option.checked) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.translate(option.rect.left() + 10, option.rect.center().y() - 7);
        painter.drawPolyline(QPolygonF({QPointF(3, 8.4), QPointF(6, 11.2), QPointF(11, 5.2)}));
        painter.restore();
    }
    const QRect text = option.rect.adjusted(30, 0, -16, 0);
    const auto parts = option.text.split(QLatin1Char('\t'));
    constexpr auto flags = Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic;
    painter.setFont(option.font);
    painter.setPen(enabled ? theme.ink : theme.disabled);
    painter.drawText(text, flags | Qt::AlignLeft, parts.front());
    if (parts.size() > 1) {
        painter.setPen(enabled ? theme.muted : theme.disabled);
        painter.drawText(text, flags | Qt::AlignRight, parts.back());
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintChevron(painter, QRect(option.rect.right() - 20, option.rect.top(), 12, option.rect.height()),
                     Qt::RightArrow, theme.muted);
}

void paintMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option)
{
    const Theme& theme = Theme::of(option.palette);
    painter.fillRect(option.rect, theme.panel);
    if (option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_Enabled))
        paintRounded(painter, option.rect.adjusted(0, 2, 0, -2), 4, theme.selection, QColor());
    painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? theme.ink : theme.disabled);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, option.text);
}

} // namespace leadlight
