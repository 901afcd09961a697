// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace leadlight {

/// Matplotlib's viridis (van der Walt & Smith 2015): perceptually even, readable in grey and by colour-blind people.
/// `t` is clamped to 0..1.
[[nodiscard]] QColor viridis(double t);

} // namespace leadlight
