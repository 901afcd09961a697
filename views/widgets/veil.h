// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadlight {

/// Greys what it lies over, which can still be used: mouse and keys go through it.
class Veil : public QWidget
{
    Q_OBJECT
public:
    /// Hidden at first.
    explicit Veil(QWidget& parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace leadlight
