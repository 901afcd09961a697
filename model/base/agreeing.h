// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"

namespace leadlight {

/// Two shares and what the first has more than the second, in hundred, as one sentence or card shows them.
struct AgreeingFigures
{
    Decimal first;
    Decimal second;
    Decimal difference; ///< signed, without a plus
    int digits = 0;     ///< of all three
};

/// A share in hundred, rounded half away from 0 to 0 or 1 decimals.
[[nodiscard]] Decimal roundedInHundred(double share, int digits);

/// Rounded so that nobody who subtracts finds another number: whole numbers where the rounded difference is that of the
/// rounded shares, else one decimal; where one decimal does not do either, the difference is that of the shares as
/// shown, less than 0.1 of 100 off. 0.436 and 0.0944: 43.6, 9.4 and 34.2, since 44 and 9 would differ by 35.
/// `leastDigits` (0 or 1) is what else speaks for decimals.
[[nodiscard]] AgreeingFigures agreeing(double first, double second, int leastDigits = 0);

} // namespace leadlight
