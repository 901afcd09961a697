// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/style_measures.h"

#include "views/style/paint_controls.h"
#include "views/style/paint_views.h"
#include "views/style/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <algorithm>
#include <optional>

namespace leadlight {

namespace {

/// The thumb and what lies before and behind it: there are no arrow buttons.
QRect partOfScrollBar(const QStyleOptionSlider& slider, QStyle::SubControl part)
{
    const QRect& rect = slider.rect;
    const QRect thumb = scrollBarSlider(slider);
    const bool flat = slider.orientation == Qt::Horizontal;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return thumb;
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSubPage:
        return flat ? QRect(0, 0, thumb.left(), rect.height()) : QRect(0, 0, rect.width(), thumb.top());
    case QStyle::SC_ScrollBarAddPage:
        return flat ? QRect(thumb.right() + 1, 0, rect.width() - thumb.right() - 1, rect.height())
                    : QRect(0, thumb.bottom() + 1, rect.width(), rect.height() - thumb.bottom() - 1);
    default:
        return {};
    }
}

/// Two small buttons above each other at the end, the text before them.
std::optional<QRect> partOfSpinBox(const QStyleOptionSpinBox& spin, QStyle::SubControl part)
{
    const QRect& rect = spin.rect;
    const int buttons = spin.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 20;
    const QRect right(rect.right() - buttons, rect.top() + 2, buttons, rect.height() / 2 - 2);
    if (part == QStyle::SC_SpinBoxUp)
        return right;
    if (part == QStyle::SC_SpinBoxDown)
        return right.translated(0, right.height());
    if (part == QStyle::SC_SpinBoxEditField)
        return rect.adjusted(6, 2, -buttons - 2, -2);
    return std::nullopt;
}

} // namespace

StyleMeasures::StyleMeasures()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

QRect StyleMeasures::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                    const QWidget* widget) const
{
    const QRect& rect = option->rect;
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option); slider && control == CC_ScrollBar)
        return partOfScrollBar(*slider, part);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, rect, QRect(rect.right() - 24, rect.top(), 20, rect.height()));
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(8, 2, -26, -2));
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox) {
        if (const auto place = partOfSpinBox(*spin, part))
            return visualRect(option->direction, rect, *place);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect StyleMeasures::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect base = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return base;
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame != nullptr && frame->lineWidth > 0 ? base.adjusted(6, 0, -6, 0) : base;
}

QSize StyleMeasures::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
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

int StyleMeasures::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
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

int StyleMeasures::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration: // nothing moves by itself
    case SH_ScrollBar_Transient:
        return 0;
    case SH_Menu_MouseTracking:
    case SH_Menu_Scrollable: // else a long one goes on in columns beyond the screen
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

} // namespace leadlight
