// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/leadlight_style.h"

#include "views/style/paint_controls.h"
#include "views/style/paint_views.h"
#include "views/theme.h"

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

ButtonRole roleOf(const QWidget* widget)
{
    return widget == nullptr ? ButtonRole::Plain : static_cast<ButtonRole>(widget->property(roleProperty).toInt());
}

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

LeadlightStyle::LeadlightStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void LeadlightStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) ||
        qobject_cast<QScrollBar*>(widget) || qobject_cast<QSplitterHandle*>(widget) ||
        qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
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
        QProxyStyle::drawPrimitive(element, option, painter, widget);
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
    if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option); bar && element == CE_ProgressBar)
        return paintProgressBar(*painter, *bar);
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        item && element == CE_ItemViewItem && isFigures(*item)) {
        QStyleOptionViewItem rest(*item);
        rest.text.clear();
        QProxyStyle::drawControl(element, &rest, painter, widget);
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
            return QProxyStyle::drawControl(element, &muted, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
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
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect LeadlightStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                     const QWidget* widget) const
{
    const QRect& rect = option->rect;
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option); slider && control == CC_ScrollBar) {
        const QRect thumb = scrollBarSlider(*slider);
        const bool flat = slider->orientation == Qt::Horizontal;
        switch (part) {
        case SC_ScrollBarSlider:
            return thumb;
        case SC_ScrollBarGroove:
            return rect;
        case SC_ScrollBarSubPage:
            return flat ? QRect(0, 0, thumb.left(), rect.height()) : QRect(0, 0, rect.width(), thumb.top());
        case SC_ScrollBarAddPage:
            return flat ? QRect(thumb.right() + 1, 0, rect.width() - thumb.right() - 1, rect.height())
                        : QRect(0, thumb.bottom() + 1, rect.width(), rect.height() - thumb.bottom() - 1);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, rect, QRect(rect.right() - 24, rect.top(), 20, rect.height()));
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(8, 2, -26, -2));
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox) {
        const int buttons = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 20;
        const QRect right(rect.right() - buttons, rect.top() + 2, buttons, rect.height() / 2 - 2);
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, rect, right);
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, rect, right.translated(0, right.height()));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(6, 2, -buttons - 2, -2));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect LeadlightStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect base = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return base;
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame != nullptr && frame->lineWidth > 0 ? base.adjusted(6, 0, -6, 0) : base;
}

QSize LeadlightStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                       const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (roleOf(widget) == ButtonRole::Link)
            return {size.width() + 2, std::max(20, size.height())};
        return {size.width() + 26, std::max(32, size.height() + 12)};
    case CT_LineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            return {result.width() + 12, std::max(32, result.height())};
        return result;
    case CT_ComboBox:
        return {size.width() + 38, std::max(32, size.height() + 12)};
    case CT_SpinBox:
        return {size.width() + 32, std::max(32, size.height() + 8)};
    case CT_ToolButton:
        return {result.width() + 4, std::max(28, result.height())};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {size.width(), 9};
            return {size.width() + 30 + 24 + (item->text.contains(QLatin1Char('\t')) ? 24 : 0), 30};
        }
        return result;
    case CT_MenuBarItem:
        return {size.width() + 16, 28};
    case CT_HeaderSection:
        return {result.width() + 8, std::max(32, result.height())};
    case CT_ItemViewItem:
        return {result.width() + 10, std::max(30, result.height())};
    default:
        return result;
    }
}

int LeadlightStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SplitterWidth:
        return 12;
    case PM_HeaderMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_FocusFrameHMargin: // the margin of text in table cells, less one pixel
        return 7;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return 16;
    case PM_MenuVMargin:
    case PM_MenuPanelWidth:
        return metric == PM_MenuVMargin ? 4 : 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractItemView*>(widget) != nullptr ? 1 : 2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LeadlightStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
    case SH_ScrollBar_MiddleClickAbsolutePosition:
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_Table_GridLineColor:
        return static_cast<int>((option != nullptr ? Theme::of(option->palette) : Theme::lightTheme()).hairline.rgb());
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

void makePrimary(QPushButton& button)
{
    button.setProperty(roleProperty, static_cast<int>(ButtonRole::Primary));
}

void makeLink(QPushButton& button)
{
    button.setProperty(roleProperty, static_cast<int>(ButtonRole::Link));
    button.setCursor(Qt::PointingHandCursor);
    button.setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

} // namespace leadlight
