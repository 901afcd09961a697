// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"
#include "model/evaluate/estimate.h"

namespace leadlight {

/// A difference of HR@K in cookies of 100, for sentences: 9 more (95 %: 6 to 12), 13 fewer. The interval is seen from
/// the word "fewer" where that is the word. Whole numbers, with one decimal where those would hide that a figure is
/// not 0; where even that shows none, there is no difference to speak of (0.0 more).
struct InHundred
{
    bool same = false;
    bool fewer = false;
    Decimal amount;
    Decimal low;
    Decimal high;
};
[[nodiscard]] InHundred inHundred(const Difference& difference);
/// The same where the two shares that differ are said, too, here or beside it: rounded so that all three agree
/// (agreeing()).
[[nodiscard]] InHundred inHundred(const Difference& difference, double first, double second, int leastDigits = 0);
/// How many decimals that takes.
[[nodiscard]] int agreeingDigits(const Difference& difference, double first, double second, int leastDigits = 0);

} // namespace leadlight
