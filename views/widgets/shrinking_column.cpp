// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/shrinking_column.h"

#include "views/widgets/scrolling.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

namespace leadlight {

namespace {

/// With its texts wrapped to this width, and all that can shrink as low as can be.
int leastHeightOf(const QWidget& widget, int width)
{
    const int own = widget.layout() != nullptr && widget.layout()->hasHeightForWidth()
                        ? widget.layout()->minimumHeightForWidth(width)
                        : widget.minimumSizeHint().height();
    return std::clamp(own, widget.minimumHeight(), widget.maximumHeight());
}

} // namespace

ShrinkingColumn::ShrinkingColumn(QWidget* column)
    : m_column(column)
{
    column->setParent(this);
}

int ShrinkingColumn::leastHeight(int width) const
{
    const QLayout& layout = *m_column->layout();
    const QMargins edges = layout.contentsMargins();
    int height = edges.top() + edges.bottom();
    bool isFirst = true;
    for (int i = 0; i < layout.count(); ++i) {
        const QWidget* widget = layout.itemAt(i)->widget();
        if (widget == nullptr || widget->isHidden())
            continue;
        height += leastHeightOf(*widget, width - edges.left() - edges.right()) + (isFirst ? 0 : layout.spacing());
        isFirst = false;
    }
    return height;
}

QSize ShrinkingColumn::minimumSizeHint() const
{
    const int width = m_column->minimumSizeHint().width();
    return {width, leastHeight(std::max(width, this->width()))};
}

bool ShrinkingColumn::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        widenArea();
        updateGeometry();
    }
    return QWidget::event(event);
}

/// What scrolls up and down is never cut at its sides.
void ShrinkingColumn::widenArea() const
{
    auto* area = parentWidget() != nullptr ? qobject_cast<QScrollArea*>(parentWidget()->parentWidget()) : nullptr;
    if (area == nullptr)
        return;
    const auto* bar = area->verticalScrollBar();
    area->setMinimumWidth(m_column->minimumSizeHint().width() + (bar->isVisible() ? bar->sizeHint().width() : 0));
}

void ShrinkingColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_column->setGeometry(rect());
    updateGeometry(); // texts wrap in another way
}

QWidget* scrollingColumn(QWidget* column)
{
    return scrolling(new ShrinkingColumn(column));
}

} // namespace leadlight
