// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/agreeing.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

/// In hundred, in units of the last digit shown.
long long units(double share, int digits)
{
    return std::llround(100.0 * share * (digits == 0 ? 1.0 : 10.0));
}

Decimal decimalOf(long long units, int digits)
{
    return {.value = static_cast<double>(units) / (digits == 0 ? 1.0 : 10.0), .digits = digits};
}

} // namespace

Decimal roundedInHundred(double share, int digits)
{
    return decimalOf(units(share, digits), digits);
}

AgreeingFigures agreeing(double first, double second, int leastDigits)
{
    const auto agree = [&](int digits) {
        return units(first, digits) - units(second, digits) == units(first - second, digits);
    };
    const int digits = std::clamp(leastDigits, 0, 1) == 0 && agree(0) ? 0 : 1;
    const auto a = units(first, digits);
    const auto b = units(second, digits);
    return {decimalOf(a, digits), decimalOf(b, digits), decimalOf(a - b, digits), digits};
}

} // namespace leadlight
