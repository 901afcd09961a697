// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/scrolling.h"

namespace leadlight {

ScrollArea::ScrollArea(QWidget* parent)
    : QScrollArea(parent)
{
}

bool ScrollArea::focusNextPrevChild(bool next)
{
    const QWidget* from = focusWidget();
    if (from != nullptr && (!from->isEnabled() || from->isHidden() || !from->isVisible()))
        return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call): QScrollArea's would scroll
    return QScrollArea::focusNextPrevChild(next);
}

QScrollArea* scrolling(QWidget* content)
{
    auto* area = new ScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and is brought into sight
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace leadlight
