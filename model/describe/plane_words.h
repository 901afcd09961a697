// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"
#include "model/evaluate/plane_fit.h"

namespace leadlight {

/// What the plane through the hit rates says: its formula, over interactions and submissions or, with `log`, over their
/// logarithms to the base 10, and how much of the differences it explains.
[[nodiscard]] Phrase planeWords(const PlaneFit& fit, bool log);

} // namespace leadlight
