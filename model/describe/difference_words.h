// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"
#include "model/evaluate/estimate.h"

namespace leadlight {

/// A difference of shares as an argument of a phrase: with its sign and three decimals; nothing before a zero.
[[nodiscard]] inline Decimal signedShare(double value)
{
    return {.value = value, .digits = 3, .plus = true};
}

/// Its interval: "−0.004 to +0.012".
[[nodiscard]] Phrase signedRange(const Difference& difference);

/// The same in percent, to one decimal: "−0.4 to +1.2".
[[nodiscard]] Phrase signedPercents(const Difference& difference);

/// "better" or "worse" where the difference is clear, else "could be chance".
[[nodiscard]] Phrase judgement(const Difference& difference);

} // namespace leadlight
