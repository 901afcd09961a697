// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/bootstrap.h"

#include <QString>

namespace leadlight {

/// With its sign in front, also where it is above 0, and a true minus; three decimals.
[[nodiscard]] QString signedText(double value);
/// "0.41 to 0.52", each with its sign.
[[nodiscard]] QString signedRange(const Difference& difference);
/// "better", "worse" or "not told apart": what may be said of a difference.
[[nodiscard]] QString judgement(const Difference& difference);

} // namespace leadlight
