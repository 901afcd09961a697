// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace leadlight {

/// Matplotlib's viridis (van der Walt & Smith 2015): perceptually even, readable in grey and by colour-blind people.
/// `t` is clamped to 0..1.
[[nodiscard]] QColor viridis(double t);

/// `share` of `b` in `a`, channel by channel; 0 gives a.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);

} // namespace leadlight
