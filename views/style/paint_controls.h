// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace leadlight {

struct Theme;

inline constexpr qreal controlRadius = 6.0;

/// A rectangle with rounded corners and a hairline that falls on whole pixels.
void paintRounded(QPainter& painter, const QRect& rect, qreal radius, const QColor& fill, const QColor& line,
                  qreal lineWidth = 1.0);
/// A small arrow head in the middle of `rect`.
void paintChevron(QPainter& painter, const QRect& rect, Qt::ArrowType direction, const QColor& color);
/// True where the control holds the focus and the keyboard is what the user moves with.
[[nodiscard]] bool showsFocus(const QStyleOption& option);

enum class ButtonRole {
    Plain,
    Primary,
    Link,
};
/// What makePrimary() and makeLink() have made of a button.
[[nodiscard]] ButtonRole roleOf(const QWidget* widget);
void paintButton(QPainter& painter, const QStyleOptionButton& option, ButtonRole role);
void paintToolButtonPanel(QPainter& painter, const QStyleOption& option);
void paintField(QPainter& painter, const QStyleOption& option);
void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow);
void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down);
void paintCheckBox(QPainter& painter, const QStyleOption& option);
void paintRadioButton(QPainter& painter, const QStyleOption& option);
void paintProgressBar(QPainter& painter, const QStyleOptionProgressBar& option);
void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);

} // namespace leadlight
