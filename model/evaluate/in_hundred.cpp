// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/in_hundred.h"

#include "model/base/agreeing.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

int decimalsFor(const Difference& difference)
{
    const auto hides = [](double share) { return share != 0.0 && std::abs(share) < 0.005; };
    const bool hidden = hides(difference.mean) || hides(difference.low) || hides(difference.high);
    return hidden || difference.high - difference.low < 0.015 ? 1 : 0;
}

InHundred withDecimals(const Difference& difference, int decimals)
{
    const bool fewer = difference.mean < 0.0;
    // Seen from the word "fewer" the interval changes sides; where it holds 0 the sign tells which end is which.
    const double sign = fewer ? -1.0 : 1.0;
    const double low = std::min(sign * difference.low, sign * difference.high);
    const double high = std::max(sign * difference.low, sign * difference.high);
    const bool same = 100.0 * std::abs(difference.mean) < 0.05;
    return {same, fewer, {100.0 * sign * difference.mean, decimals}, {100.0 * low, decimals}, {100.0 * high, decimals}};
}

} // namespace

InHundred inHundred(const Difference& difference)
{
    return withDecimals(difference, decimalsFor(difference));
}

int agreeingDigits(const Difference& difference, double first, double second, int leastDigits)
{
    return agreeing(first, second, std::max(leastDigits, decimalsFor(difference))).digits;
}

InHundred inHundred(const Difference& difference, double first, double second, int leastDigits)
{
    const auto figures = agreeing(first, second, std::max(leastDigits, decimalsFor(difference)));
    auto out = withDecimals(difference, figures.digits);
    out.amount.value = std::abs(figures.difference.value);
    out.same = out.same || out.amount.value == 0.0; // never "0.0 more"
    return out;
}

} // namespace leadlight
