// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/leadlight_style.h"

#include "views/style/paint_controls.h"
#include "views/style/paint_views.h"
#include "views/style/theme.h"
#include "views/style/tip_wrapping.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <algorithm>

namespace leadlight {

namespace {

constexpr const char* roleProperty = "leadlightButtonRole";

bool isFigures(const QStyleOptionViewItem& item)
{
    return item.displayAlignment.testFlag(Qt::AlignRight) && !item.text.isEmpty() &&
           std::any_of(item.text.cbegin(), item.text.cend(), [](QChar c) { return c.isDigit(); });
}

void paintSplitter(QPainter& painter, const QStyleOption& option)
{
    const Theme& theme = Theme::of(option.palette);
    if (!(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
        return;
    const QSize size = option.rect.width() < option.rect.height() ? QSize(3, 48) : QSize(48, 3);
    paintRounded(painter, QStyle::alignedRect(option.direction, Qt::AlignCenter, size, option.rect), 1.5, theme.thumb,
                 QColor());
}

void paintFocus(QPainter& painter, const QStyleOption& option, const QWidget* widget)
{
    // In a list the selected row itself shows where the keyboard is.
    if (qobject_cast<const QAbstractItemView*>(widget) != nullptr && option.state.testFlag(QStyle::State_Selected))
        return;
    if (option.state.testFlag(QStyle::State_KeyboardFocusChange) || option.state.testFlag(QStyle::State_Item))
        paintRounded(painter, option.rect, 4, QColor(), Theme::of(option.palette).accent, 1.5);
}

} // namespace

ButtonRole roleOf(const QWidget* widget)
{
    return widget == nullptr ? ButtonRole::Plain : static_cast<ButtonRole>(widget->property(roleProperty).toInt());
}

void LeadlightStyle::polish(QWidget* widget)
{
    StyleMeasures::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
        qobject_cast<QScrollBar*>(widget) || qobject_cast<QSplitterHandle*>(widget) ||
        qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    TipWrapping::lookAfter(*widget);
    // Only the thumb is painted; what lies behind shows through.
    if (qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

void LeadlightStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                   const QWidget* widget) const
{
    const Theme& theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            paintField(*painter, *option);
        return;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_PanelButtonTool:
        return paintToolButtonPanel(*painter, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return paintRadioButton(*painter, *option);
    case PE_FrameFocusRect:
        return paintFocus(*painter, *option, widget);
    case PE_IndicatorArrowDown:
        return paintChevron(*painter, option->rect, Qt::DownArrow, theme.muted);
    case PE_IndicatorArrowUp:
        return paintChevron(*painter, option->rect, Qt::UpArrow, theme.muted);
    case PE_IndicatorArrowRight:
        return paintChevron(*painter, option->rect, Qt::RightArrow, theme.muted);
    case PE_IndicatorArrowLeft:
        return paintChevron(*painter, option->rect, Qt::LeftArrow, theme.muted);
    case PE_IndicatorHeaderArrow:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            paintChevron(*painter, header->rect,
                         header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::DownArrow : Qt::UpArrow,
                         theme.accent);
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            element == PE_PanelItemViewRow ? paintRowBackground(*painter, *item) : paintItemBackground(*painter, *item);
        return;
    case PE_PanelTipLabel:
    case PE_FrameMenu:
        return paintRounded(*painter, option->rect, 0, element == PE_FrameMenu ? QColor() : theme.panel, theme.border);
    case PE_Frame:
        return paintRounded(*painter, option->rect, controlRadius, QColor(), theme.hairline);
    default:
        StyleMeasures::drawPrimitive(element, option, painter, widget);
    }
}

void LeadlightStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button && element == CE_PushButton)
        return paintButton(*painter, *button, roleOf(widget));
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
        if (element == CE_MenuItem)
            return paintMenuItem(*painter, *item);
        if (element == CE_MenuBarItem)
            return paintMenuBarItem(*painter, *item);
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && element == CE_ComboBoxLabel) {
        QStyleOptionComboBox fitting(*combo); // Qt cuts a long text in mid letter
        const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
        fitting.currentText = combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
        return StyleMeasures::drawControl(element, &fitting, painter, widget);
    }
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option); bar && element == CE_ProgressBar)
        return paintProgressBar(*painter, *bar);
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        item && element == CE_ItemViewItem && isFigures(*item)) {
        QStyleOptionViewItem rest(*item);
        rest.text.clear();
        StyleMeasures::drawControl(element, &rest, painter, widget);
        painter->save();
        painter->setFont(item->font);
        painter->setPen(item->palette.color(item->state.testFlag(State_Enabled) ? QPalette::Normal : QPalette::Disabled,
                                            QPalette::Text));
        paintFigures(*painter, item->rect.adjusted(8, 0, -8, 0), Qt::AlignRight, item->text);
        painter->restore();
        return;
    }
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return paintHeaderSection(*painter, *option);
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, Theme::of(option->palette).panel);
        return;
    case CE_Splitter:
        return paintSplitter(*painter, *option);
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeaderV2 muted;
            if (const auto* full = qstyleoption_cast<const QStyleOptionHeaderV2*>(option))
                muted = *full;
            else
                static_cast<QStyleOptionHeader&>(muted) = *header;
            muted.palette.setColor(QPalette::ButtonText, Theme::of(option->palette).muted);
            return StyleMeasures::drawControl(element, &muted, painter, widget);
        }
        break;
    default:
        break;
    }
    StyleMeasures::drawControl(element, option, painter, widget);
}

void LeadlightStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                        const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox)
        return paintComboBox(*painter, *combo, subControlRect(control, option, SC_ComboBoxArrow, widget));
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox)
        return paintSpinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                            subControlRect(control, option, SC_SpinBoxDown, widget));
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_ScrollBar)
            return paintScrollBar(*painter, *slider, scrollBarSlider(*slider));
        if (control == CC_Slider)
            return paintSlider(*painter, *slider, subControlRect(control, option, SC_SliderHandle, widget));
    }
    StyleMeasures::drawComplexControl(control, option, painter, widget);
}

void makePrimary(QPushButton& button)
{
    setPrimary(button, true);
}

void setPrimary(QPushButton& button, bool primary)
{
    button.setProperty(roleProperty, static_cast<int>(primary ? ButtonRole::Primary : ButtonRole::Plain));
    button.update();
}

void makeLink(QPushButton& button)
{
    button.setProperty(roleProperty, static_cast<int>(ButtonRole::Link));
    button.setCursor(Qt::PointingHandCursor);
    button.setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

} // namespace leadlight
