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
    /// Opens at a point of the screen, within the window of `anchor`.
    void openAt(const QPoint& place, const QWidget& anchor);

protected:
    /// As high as its content needs at its width, also where that is more than Qt gives a window at first. Heirs whose
    /// content scrolls keep it within room().
    virtual void fit();
    /// How high it may be: from its place below the anchor to the foot of the window.
    [[nodiscard]] int room() const { return m_room; }
    [[nodiscard]] int heightNeeded() const;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Opens with its upper right corner there.
    void openWithCorner(const QPoint& corner, const QWidget& anchor);

    int m_room = 0;
};

} // namespace leadlight
