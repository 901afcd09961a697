// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace leadlight {

/// A number of any size without trailing zeros: 0.1, 15, 300, 100000. Steps grow with the number.
class NumberField : public QDoubleSpinBox
{
    Q_OBJECT
public:
    NumberField(double low, double high, bool whole, QWidget* parent = nullptr);

    [[nodiscard]] QString textFromValue(double value) const override;

protected:
    /// Scrolling a form must not change what it passes over.
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace leadlight
