// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/plain_texts.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>

namespace leadlight {

PlainTexts::PlainTexts(QObject* parent)
    : QObject(parent)
{
    QApplication::instance()->installEventFilter(this);
}

bool PlainTexts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish)
        if (auto* label = qobject_cast<QLabel*>(watched); label != nullptr && label->textFormat() == Qt::AutoText)
            label->setTextFormat(Qt::PlainText);
    return QObject::eventFilter(watched, event);
}

} // namespace leadlight
