// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/veil.h"

#include "views/style/theme.h"

#include <QPainter>

namespace leadlight {

namespace {
constexpr float thickness = 0.45F; // text below it is plainly grey, and can still be read
}

Veil::Veil(QWidget& parent)
    : QWidget(&parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void Veil::paintEvent(QPaintEvent* /*event*/)
{
    QColor color = Theme::of(*this).page;
    color.setAlphaF(thickness);
    QPainter(this).fillRect(rect(), color);
}

} // namespace leadlight
