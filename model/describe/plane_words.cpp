// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/plane_words.h"

namespace leadlight {

Phrase planeWords(const PlaneFit& fit, bool log)
{
    constexpr int digits = 2;
    const Phrase base = Phrase::tr("%1 %", Decimal{fit.base, digits});
    const Phrase x = Phrase::tr("%1 %", Decimal{.value = fit.alongX, .digits = digits, .plus = true});
    const Phrase y = Phrase::tr("%1 %", Decimal{.value = fit.alongY, .digits = digits, .plus = true});
    const Phrase formula =
        log ? Phrase::tr("Hit rate = %1 %2 × log10(interactions) %3 × log10(submissions).", base, x, y)
            : Phrase::tr("Hit rate = %1 %2 × interactions %3 × submissions.", base, x, y);
    return Phrase::sentences({formula, Phrase::tr("R² = %1: the two explain %2 % of the differences between visitors "
                                                  "(least squares; R² = 1 − squares left over / squares around the "
                                                  "mean).",
                                                  Decimal{fit.r2, 2}, Decimal{100.0 * fit.r2, 0})});
}

} // namespace leadlight
