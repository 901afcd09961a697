// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLabel;
class QWidget;

namespace leadlight {

/// Keeps the label that Qt shows a tooltip in as narrow as can be read: a longer text goes on in the next line. Its
/// text stays as it is.
class TipWrapping : public QObject
{
    Q_OBJECT
public:
    /// Looks after this widget where it is a tooltip's.
    static void lookAfter(QWidget& widget);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit TipWrapping(QLabel& tip);
};

} // namespace leadlight
