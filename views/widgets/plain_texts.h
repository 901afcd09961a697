// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace leadlight {

/// While it lives, no label and no tool tip of the program takes a text for HTML because it looks like it. Names of
/// pages come from the web: Qt would show their pictures (and read the files that they name, /dev/zero too), links and
/// tables as soon as the mouse rests on them. A label that is to be rich says Qt::RichText itself.
///
/// It watches every widget as it is polished, which is before it is laid out or shown for the first time; Qt makes each
/// tool tip anew and polishes it before it gets its text.
class PlainTexts : public QObject
{
    Q_OBJECT
public:
    explicit PlainTexts(QObject* parent);
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace leadlight
