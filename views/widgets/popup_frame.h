// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace leadlight {

/// A sheet that opens below a control and closes with a click beside it or Esc: settings that are set and left.
class PopupFrame : public QFrame
{
    Q_OBJECT
public:
    explicit PopupFrame(QWidget* parent = nullptr);

    /// Opens with its upper right corner below that of `anchor`, moved onto the screen where it would leave it.
    void openBelow(const QWidget& anchor);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace leadlight
