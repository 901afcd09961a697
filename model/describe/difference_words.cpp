// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/difference_words.h"

namespace leadlight {

Phrase signedRange(const Difference& difference)
{
    return Phrase::tr("%1 to %2", signedShare(difference.low), signedShare(difference.high));
}

Phrase signedPercents(const Difference& difference)
{
    const auto percent = [](double share) { return Decimal{.value = 100.0 * share, .digits = 1, .plus = true}; };
    return Phrase::tr("%1 to %2", percent(difference.low), percent(difference.high));
}

Phrase judgement(const Difference& difference)
{
    if (!difference.clear)
        return Phrase::tr("could be chance");
    return difference.mean > 0.0 ? Phrase::tr("better") : Phrase::tr("worse");
}

} // namespace leadlight
