// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/flow_layout.h"

#include <QList>
#include <QStyle>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace leadlight {

namespace {
constexpr int gap = 6;
}

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(gap);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(index) : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width, height};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = item->isEmpty() ? size : size.expandedTo(item->minimumSize());
    // Not every layout around it asks for a height that goes with the width.
    return m_width > 0 ? size.expandedTo({0, heightForWidth(m_width)}) : size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const int before = minimumSize().height();
    m_width = rect.width();
    if (minimumSize().height() != before)
        QMetaObject::invokeMethod(
            this, [this] { update(); }, Qt::QueuedConnection);
    layOut(rect, true);
}

int FlowLayout::layOut(const QRect& rect, bool place) const
{
    int x = rect.x();
    int y = rect.y();
    int line = 0; // its height
    QList<std::pair<QLayoutItem*, QRect>> inLine;
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto placeLine = [&] {
        if (place)
            for (const auto& [item, where] : inLine)
                item->setGeometry(
                    QStyle::visualRect(direction, rect, where.translated(0, (line - where.height()) / 2)));
        inLine.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo({std::max(rect.width(), item->minimumSize().width()), 10'000});
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            placeLine();
            x = rect.x();
            y += line + spacing();
            line = 0;
        }
        inLine.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        line = std::max(line, size.height());
    }
    placeLine();
    return y + line - rect.y();
}

} // namespace leadlight
