// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace leadlight {

/// Matplotlib's viridis (van der Walt & Smith 2015): perceptually even, readable in grey and by colour-blind people.
/// `t` is clamped to 0..1.
[[nodiscard]] QColor viridis(double t);

/// The ramp of dots: viridis without its last part, whose yellow is lost on white where a projector washes it out
/// (1.26:1 against white; here at least 1.6:1, and a dot's rim at least 3:1). `t` is clamped to 0..1.
[[nodiscard]] QColor rampColor(double t);

/// The rim of a dot: `soft` mixed into its colour, which sets neighbours apart; where the colour is about as light as
/// that, `strong`, so that the dot stands out from its ground.
[[nodiscard]] QColor rimColor(const QColor& fill, const QColor& soft, const QColor& strong);

} // namespace leadlight
