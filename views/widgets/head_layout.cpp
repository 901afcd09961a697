// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/head_layout.h"

#include <QStyle>
#include <QWidget>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int headGap = 8;
constexpr int keptInLine = 445; // px: a head that needs no more keeps its one line
constexpr int unlimitedSize = QWIDGETSIZE_MAX;

/// The least width beside others in one line: what may shrink, such as a search field, does, but no text is cut.
int widthInLine(const QLayoutItem& item)
{
    const auto* widget = const_cast<QLayoutItem&>(item).widget(); // which Qt declares without const
    const auto policy = widget != nullptr ? widget->sizePolicy().horizontalPolicy() : QSizePolicy::Fixed;
    const bool shrinks =
        policy == QSizePolicy::Preferred || policy == QSizePolicy::Expanding || policy == QSizePolicy::MinimumExpanding;
    return shrinks ? item.minimumSize().width() : item.sizeHint().width();
}

} // namespace

HeadLayout::HeadLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(headGap);
}

HeadLayout::~HeadLayout()
{
    qDeleteAll(m_items);
}

void HeadLayout::setAside(QWidget* aside)
{
    m_aside = aside;
    addWidget(aside);
}

void HeadLayout::insertWidget(int index, QWidget* control)
{
    addChildWidget(control);
    m_items.insert(index, new QWidgetItem(control));
    invalidate();
}

void HeadLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
    invalidate();
}

QLayoutItem* HeadLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(index) : nullptr;
}

QLayoutItem* HeadLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

HeadLayout::Parts HeadLayout::shownParts() const
{
    Parts parts;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        if (item == m_items.front())
            parts.heading = item;
        else if (item->widget() == m_aside)
            parts.aside = item;
        else
            parts.controls << item;
    }
    return parts;
}

int HeadLayout::needed(const Parts& parts) const
{
    int width = parts.heading != nullptr ? parts.heading->sizeHint().width() : 0;
    for (const QLayoutItem* control : parts.controls)
        width += spacing() + widthInLine(*control);
    return width;
}

QSize HeadLayout::sizeHint() const
{
    const Parts parts = shownParts();
    int width = parts.heading != nullptr ? parts.heading->sizeHint().width() : 0;
    for (const QLayoutItem* control : parts.controls)
        width += spacing() + control->sizeHint().width();
    return {width, layOut(QRect(0, 0, m_width > 0 ? m_width : unlimitedSize, 0), false)};
}

QSize HeadLayout::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem* item : m_items)
        width = std::max(width, item->isEmpty() ? 0 : item->minimumSize().width());
    return {std::max(width, std::min(needed(shownParts()), keptInLine)), sizeHint().height()};
}

void HeadLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const int before = sizeHint().height();
    m_width = rect.width();
    // What is around it has to follow; not from within its own layout.
    if (sizeHint().height() != before)
        QMetaObject::invokeMethod(
            this, [this] { update(); }, Qt::QueuedConnection);
    static_cast<void>(layOut(rect, true));
}

int HeadLayout::layOut(const QRect& rect, bool place) const
{
    const Parts parts = shownParts();
    int height = 0;
    for (const QLayoutItem* item : m_items)
        height = std::max(height, item->isEmpty() ? 0 : item->sizeHint().height());
    if (needed(parts) > rect.width() && !parts.controls.isEmpty())
        return placeBelow(parts, rect, place);
    if (place)
        placeInOneLine(parts, rect);
    return height;
}

void HeadLayout::placeInOneLine(const Parts& parts, const QRect& line) const
{
    int extra = line.width() - needed(parts);
    int right = line.right() + 1;
    for (qsizetype i = parts.controls.size() - 1; i >= 0; --i) {
        QLayoutItem& control = *parts.controls.at(i);
        const int least = widthInLine(control);
        const int more = std::clamp(control.sizeHint().width() - least, 0, std::max(0, extra));
        extra -= more;
        put(control, line, QRect(right - least - more, line.top(), least + more, line.height()));
        right -= least + more + spacing();
    }
    int left = line.left();
    if (parts.heading != nullptr) {
        const int width = std::min(parts.heading->sizeHint().width(), right - left);
        put(*parts.heading, line, QRect(left, line.top(), width, line.height()));
        left += width + spacing();
    }
    if (parts.aside != nullptr)
        put(*parts.aside, line, QRect(left, line.top(), std::max(0, right - left), line.height()));
}

int HeadLayout::placeBelow(const Parts& parts, const QRect& rect, bool place) const
{
    int y = rect.top();
    int x = rect.left();
    if (parts.heading != nullptr) {
        const QSize size = parts.heading->sizeHint();
        const int width = std::min(size.width(), rect.width());
        if (place) {
            put(*parts.heading, rect, QRect(x, y, width, size.height()));
            if (parts.aside != nullptr)
                put(*parts.aside, rect,
                    QRect(x + width + spacing(), y, std::max(0, rect.width() - width - spacing()), size.height()));
        }
        y += size.height() + spacing();
    }
    int line = 0; // its height
    for (QLayoutItem* control : parts.controls) {
        const QSize size =
            control->sizeHint().boundedTo({std::max(rect.width(), control->minimumSize().width()), unlimitedSize});
        if (x > rect.left() && x + size.width() > rect.right() + 1) {
            x = rect.left();
            y += line + spacing();
            line = 0;
        }
        if (place)
            put(*control, rect, QRect(QPoint(x, y), size));
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    return y + line - rect.top();
}

/// From the right where the language is written so.
void HeadLayout::put(QLayoutItem& item, const QRect& within, const QRect& place) const
{
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    item.setGeometry(QStyle::visualRect(direction, within, place));
}

} // namespace leadlight
