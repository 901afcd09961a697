// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/popup_frame.h"

#include "views/style/paint_controls.h"
#include "views/style/theme.h"

#include <QLayout>
#include <QPainter>
#include <QScreen>
#include <algorithm>

namespace leadlight {

namespace {
constexpr int gap = 6; // px, between the anchor and the sheet, and between that and the foot of the window
}

PopupFrame::PopupFrame(QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
}

void PopupFrame::openBelow(const QWidget& anchor)
{
    openWithCorner(anchor.mapToGlobal(QPoint(anchor.width(), anchor.height() + gap)), anchor);
}

void PopupFrame::openAt(const QPoint& place, const QWidget& anchor)
{
    openWithCorner(place + QPoint(maximumWidth() < QWIDGETSIZE_MAX ? maximumWidth() : 0, 0), anchor);
}

void PopupFrame::openWithCorner(const QPoint& corner, const QWidget& anchor)
{
    const QRect screen = anchor.screen()->availableGeometry();
    const QWidget& window = *anchor.window();
    m_room = std::min(screen.bottom(), window.mapToGlobal(QPoint(0, window.height())).y()) - corner.y() - gap;
    fit();
    QPoint at(corner.x() - width(), corner.y());
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::min(at.y(), std::max(screen.top(), screen.bottom() - height())));
    move(at);
    show();
}

int PopupFrame::heightNeeded() const
{
    const QLayout* content = layout();
    return content->hasHeightForWidth() ? content->totalHeightForWidth(width()) : content->totalSizeHint().height();
}

void PopupFrame::fit()
{
    if (layout() == nullptr)
        return adjustSize();
    layout()->activate();
    resize(std::clamp(layout()->totalSizeHint().width(), minimumWidth(), maximumWidth()), height());
    resize(width(), heightNeeded());
}

void PopupFrame::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(*this);
    painter.fillRect(rect(), theme.panel);
    paintRounded(painter, rect(), 0, QColor(), theme.border);
}

} // namespace leadlight
