// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/paint_controls.h"

#include "views/style/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace leadlight {

namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor buttonFill(const QStyleOption& option, const Theme& theme, ButtonRole role)
{
    const bool pressed = has(option, QStyle::State_Sunken);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (role == ButtonRole::Primary) {
        if (!has(option, QStyle::State_Enabled))
            return mixed(theme.panel, theme.accent, 0.35);
        return pressed   ? mixed(theme.accent, theme.ink, 0.2)
               : hovered ? mixed(theme.accent, theme.ink, 0.1)
                         : theme.accent;
    }
    if (has(option, QStyle::State_On))
        return theme.selection;
    return pressed ? theme.pressed : hovered ? theme.hover : theme.panel;
}

QColor buttonInk(const QStyleOption& option, const Theme& theme, ButtonRole role)
{
    if (role == ButtonRole::Primary)
        return theme.onAccent;
    if (!has(option, QStyle::State_Enabled))
        return theme.disabled;
    return role == ButtonRole::Link || has(option, QStyle::State_On) ? theme.accent : theme.ink;
}

void paintButtonLabel(QPainter& painter, const QStyleOptionButton& option, const QColor& ink)
{
    QRect rect = option.rect;
    const auto placed = [&](const QRect& each) { return QStyle::visualRect(option.direction, option.rect, each); };
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int iconGap = option.text.isEmpty() ? 0 : 6;
    int width = option.fontMetrics.horizontalAdvance(option.text) + (menu ? 16 : 0);
    if (!option.icon.isNull())
        width += option.iconSize.width() + iconGap;
    rect.setLeft(rect.left() + std::max(0, (rect.width() - width) / 2));
    if (!option.icon.isNull()) {
        const QRect icon(QPoint(rect.left(), rect.center().y() - option.iconSize.height() / 2 + 1), option.iconSize);
        option.icon.paint(&painter, placed(icon), Qt::AlignCenter,
                          has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        rect.setLeft(icon.right() + 1 + iconGap);
    }
    painter.setPen(ink);
    painter.drawText(placed(rect), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     option.text);
    if (menu) {
        const int x = rect.left() + option.fontMetrics.horizontalAdvance(option.text) + 4;
        paintChevron(painter, placed(QRect(x, rect.top(), 12, rect.height())), Qt::DownArrow, ink);
    }
}

} // namespace

void paintRounded(QPainter& painter, const QRect& rect, qreal radius, const QColor& fill, const QColor& line,
                  qreal lineWidth)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = line.isValid() ? lineWidth / 2.0 : 0.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void paintChevron(QPainter& painter, const QRect& rect, Qt::ArrowType direction, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(rect).center());
    switch (direction) {
    case Qt::UpArrow:
        painter.rotate(180);
        break;
    case Qt::LeftArrow:
        painter.rotate(90);
        break;
    case Qt::RightArrow:
        painter.rotate(-90);
        break;
    default:
        break;
    }
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({QPointF(-3.5, -1.5), QPointF(0, 2), QPointF(3.5, -1.5)}));
    painter.restore();
}

bool showsFocus(const QStyleOption& option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

void paintButton(QPainter& painter, const QStyleOptionButton& option, ButtonRole role)
{
    const Theme& theme = Theme::of(option.palette);
    const bool flat = option.features.testFlag(QStyleOptionButton::Flat) || role == ButtonRole::Link;
    const bool touched = (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On)) &&
                         has(option, QStyle::State_Enabled);
    if (!flat)
        paintRounded(painter, option.rect, controlRadius, buttonFill(option, theme, role),
                     role == ButtonRole::Primary ? QColor() : theme.border);
    else if (touched && role != ButtonRole::Link)
        paintRounded(painter, option.rect, controlRadius, buttonFill(option, theme, role), QColor());
    painter.save();
    if (role == ButtonRole::Link && touched) {
        QFont font = painter.font();
        font.setUnderline(true);
        painter.setFont(font);
    }
    paintButtonLabel(painter, option, buttonInk(option, theme, role));
    painter.restore();
    if (!showsFocus(option))
        return;
    if (role == ButtonRole::Primary)
        paintRounded(painter, option.rect.adjusted(2, 2, -2, -2), controlRadius - 2, QColor(), theme.onAccent, 1.5);
    else
        paintRounded(painter, option.rect, controlRadius, QColor(), theme.accent, 2.0);
}

void paintToolButtonPanel(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool raised = !has(option, QStyle::State_AutoRaise);
    if (raised || (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On)))
        paintRounded(painter, option.rect, controlRadius, buttonFill(option, theme, ButtonRole::Plain),
                     raised ? theme.border : QColor());
    if (showsFocus(option))
        paintRounded(painter, option.rect, controlRadius, QColor(), theme.accent, 2.0);
}

void paintField(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = has(option, QStyle::State_HasFocus);
    const QColor line = focused                                           ? theme.accent
                        : has(option, QStyle::State_MouseOver) && enabled ? theme.thumb
                                                                          : theme.border;
    paintRounded(painter, option.rect, controlRadius, enabled ? (theme.dark ? theme.page : theme.panel) : theme.page,
                 line, focused ? 1.5 : 1.0);
}

void paintComboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow)
{
    const Theme& theme = Theme::of(option.palette);
    if (option.editable) {
        paintField(painter, option);
    } else {
        paintRounded(painter, option.rect, controlRadius, buttonFill(option, theme, ButtonRole::Plain), theme.border);
        if (showsFocus(option))
            paintRounded(painter, option.rect, controlRadius, QColor(), theme.accent, 2.0);
    }
    paintChevron(painter, arrow, Qt::DownArrow, has(option, QStyle::State_Enabled) ? theme.muted : theme.disabled);
}

void paintSpinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down)
{
    const Theme& theme = Theme::of(option.palette);
    if (option.frame)
        paintField(painter, option);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step, QStyle::SubControl part) {
        if (!option.stepEnabled.testFlag(step) || !has(option, QStyle::State_Enabled))
            return theme.disabled;
        return option.activeSubControls.testFlag(part) ? theme.accent : theme.muted;
    };
    paintChevron(painter, up, Qt::UpArrow, ink(QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp));
    paintChevron(painter, down, Qt::DownArrow, ink(QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown));
}

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const QRect box = QStyle::alignedRect(option.direction, Qt::AlignCenter, {16, 16}, option.rect);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool marked = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QColor line = has(option, QStyle::State_MouseOver) || showsFocus(option) ? theme.accent : theme.thumb;
    paintRounded(painter, box, 4, marked ? (enabled ? theme.accent : theme.disabled) : theme.panel,
                 marked && !showsFocus(option) ? QColor() : line, showsFocus(option) ? 2.0 : 1.0);
    if (!marked)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(box.topLeft());
    if (has(option, QStyle::State_On))
        painter.drawPolyline(QPolygonF({QPointF(4, 8.4), QPointF(7, 11.2), QPointF(12, 5.2)}));
    else
        painter.drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    painter.restore();
}

void paintRadioButton(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    const QRect box = QStyle::alignedRect(option.direction, Qt::AlignCenter, {16, 16}, option.rect);
    const bool on = has(option, QStyle::State_On);
    const QColor ink = has(option, QStyle::State_Enabled) ? theme.accent : theme.disabled;
    const bool touched = on || has(option, QStyle::State_MouseOver) || showsFocus(option);
    paintRounded(painter, box, 8, theme.panel, touched ? ink : theme.thumb, showsFocus(option) ? 2.0 : 1.0);
    if (on)
        paintRounded(painter, box.adjusted(4, 4, -4, -4), 4, ink, QColor());
}

void paintProgressBar(QPainter& painter, const QStyleOptionProgressBar& option)
{
    const Theme& theme = Theme::of(option.palette);
    const QRect track = QStyle::alignedRect(option.direction, Qt::AlignCenter, {option.rect.width(), 6}, option.rect);
    paintRounded(painter, track, 3, theme.barTrack, QColor());
    const int range = option.maximum - option.minimum;
    if (range <= 0 || option.progress <= option.minimum)
        return;
    const double share = std::min(1.0, double(option.progress - option.minimum) / range);
    QRect done = track;
    done.setWidth(std::max(6, static_cast<int>(share * track.width())));
    paintRounded(painter, QStyle::visualRect(option.direction, track, done), 3, theme.accent, QColor());
}

void paintSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle)
{
    const Theme& theme = Theme::of(option.palette);
    const bool flat = option.orientation == Qt::Horizontal;
    const QSize size = flat ? QSize(option.rect.width(), 4) : QSize(4, option.rect.height());
    const QRect track = QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect);
    paintRounded(painter, track, 2, theme.barTrack, QColor());
    const QRect knob = QStyle::alignedRect(option.direction, Qt::AlignCenter, {14, 14}, handle);
    paintRounded(painter, knob, 7, has(option, QStyle::State_Enabled) ? theme.accent : theme.disabled, theme.panel,
                 2.0);
    if (showsFocus(option))
        paintRounded(painter, knob.adjusted(-2, -2, 2, 2), 9, QColor(), theme.accent, 1.5);
}

} // namespace leadlight
