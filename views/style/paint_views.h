// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;

namespace leadlight {

/// Text with figures of one width, so that numbers line up in columns: Inter's own are proportional, and Qt 6.4
/// cannot switch a font's features. Other characters keep their width.
void paintFigures(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text);
[[nodiscard]] int figuresWidth(const QFontMetrics& metrics, const QString& text);

void paintScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& slider);
[[nodiscard]] QRect scrollBarSlider(const QStyleOptionSlider& option);
void paintHeaderSection(QPainter& painter, const QStyleOption& option);
void paintRowBackground(QPainter& painter, const QStyleOptionViewItem& option);
void paintItemBackground(QPainter& painter, const QStyleOptionViewItem& option);
void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& option);
void paintMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option);

} // namespace leadlight
