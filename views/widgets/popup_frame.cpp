// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/popup_frame.h"

#include "views/style/paint_controls.h"
#include "views/style/theme.h"

#include <QPainter>
#include <QScreen>
#include <algorithm>

namespace leadlight {

PopupFrame::PopupFrame(QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
}

void PopupFrame::openBelow(const QWidget& anchor)
{
    adjustSize();
    QPoint at = anchor.mapToGlobal(QPoint(anchor.width() - width(), anchor.height() + 6));
    const QRect screen = anchor.screen()->availableGeometry();
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::min(at.y(), std::max(screen.top(), screen.bottom() - height())));
    move(at);
    show();
}

void PopupFrame::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& theme = Theme::of(*this);
    painter.fillRect(rect(), theme.panel);
    paintRounded(painter, rect(), 0, QColor(), theme.border);
}

} // namespace leadlight
