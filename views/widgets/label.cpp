// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/label.h"

#include <QLabel>

namespace leadlight {

QLabel* makeLabel(const QString& text, TextSize size, QFont::Weight weight, QPalette::ColorRole role)
{
    auto* label = new QLabel(text);
    label->setFont(textFont(size, weight));
    label->setForegroundRole(role);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* makeNote(const QString& text)
{
    auto* label = makeLabel(text, TextSize::Small, QFont::Normal, QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace leadlight
