// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/number_field.h"

#include <QWheelEvent>

namespace leadlight {

NumberField::NumberField(double low, double high, bool whole, QWidget* parent)
    : QDoubleSpinBox(parent)
{
    setDecimals(whole ? 0 : 6);
    setRange(low, high);
    setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignRight);
}

QString NumberField::textFromValue(double value) const
{
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return decimals() == 0 ? plain.toString(value, 'f', 0) : plain.toString(value, 'g', 12);
}

void NumberField::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace leadlight
