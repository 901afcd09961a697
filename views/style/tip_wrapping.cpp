// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/tip_wrapping.h"

#include <QCursor>
#include <QEvent>
#include <QLabel>
#include <QScreen>
#include <algorithm>

namespace leadlight {

namespace {

constexpr int widestTip = 420; // px, some seventy letters
constexpr int besideCursor = 2;

/// Qt has placed it as wide as it was: far to the left where that did not fit beside the cursor.
QPoint tipPlace(const QLabel& tip, const QSize& size)
{
    const QRect room = tip.screen()->availableGeometry();
    QPoint place = tip.pos();
    if (place.x() < QCursor::pos().x())
        place.setX(std::min(QCursor::pos().x() + besideCursor, room.right() + 1 - size.width()));
    place.setX(std::max(place.x(), room.left()));
    if (place.y() + size.height() > room.bottom() + 1) // under the cursor it would go away at once
        place.setY(std::max(room.top(), QCursor::pos().y() - besideCursor - size.height()));
    return place;
}

void wrapTip(QLabel& tip)
{
    if (tip.width() <= widestTip || Qt::mightBeRichText(tip.text()))
        return;
    tip.setWordWrap(true);
    const QSize size(widestTip, tip.heightForWidth(widestTip));
    tip.setGeometry(QRect(tipPlace(tip, size), size));
}

} // namespace

TipWrapping::TipWrapping(QLabel& tip)
    : QObject(&tip)
{
    tip.installEventFilter(this);
}

void TipWrapping::lookAfter(QWidget& widget)
{
    auto* tip = qobject_cast<QLabel*>(&widget);
    if (tip != nullptr && widget.inherits("QTipLabel") &&
        tip->findChild<TipWrapping*>(QString(), Qt::FindDirectChildrenOnly) == nullptr)
        new TipWrapping(*tip);
}

/// Qt shows one label after the other, or the same one with another text and size.
bool TipWrapping::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Resize)
        wrapTip(*static_cast<QLabel*>(watched));
    return QObject::eventFilter(watched, event);
}

} // namespace leadlight
