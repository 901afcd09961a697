// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/style/style_measures.h"

class QPushButton;

namespace leadlight {

/// The look of every standard control, painted over Fusion from the Theme that the palette carries. No style sheet:
/// a theme change is a palette change, and tables stay fast.
class LeadlightStyle : public StyleMeasures
{
    Q_OBJECT
public:
    void polish(QWidget* widget) override;
    using StyleMeasures::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

/// The one button of a place that goes on with the work: painted in the accent colour.
void makePrimary(QPushButton& button);
/// For a button that goes on with the work at times only: primary, or plain as others.
void setPrimary(QPushButton& button, bool primary);
/// A button within text: accent-coloured words without a frame.
void makeLink(QPushButton& button);

} // namespace leadlight
