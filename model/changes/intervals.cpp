// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/intervals.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace leadlight {

namespace {

constexpr double z = 1.959963984540054;         // of the normal, .975
constexpr double zOfPower = 0.8416212335729143; // .8
constexpr double noInterval = std::numeric_limits<double>::quiet_NaN();

double reach(double one, double other, double correlation)
{
    return std::sqrt(std::max(0.0, one * one + other * other - 2.0 * correlation * one * other));
}

} // namespace

Estimate shareOf(double successes, double n)
{
    if (n <= 0.0)
        return {noInterval, noInterval, noInterval};
    const double share = successes / n;
    const double middle = (successes + z * z / 2.0) / (n + z * z);
    const double half = z / (n + z * z) * std::sqrt(std::max(0.0, n * share * (1.0 - share) + z * z / 4.0));
    return {share, std::max(0.0, std::min(share, middle - half)), std::min(1.0, std::max(share, middle + half))};
}

Difference differenceOf(const Estimate& before, const Estimate& after, double correlation)
{
    const double mean = after.mean - before.mean;
    if (std::isnan(mean))
        return {noInterval, noInterval, noInterval};
    const double r = std::clamp(correlation, -1.0, 1.0);
    Difference out;
    out.mean = mean;
    out.low = mean - reach(after.mean - after.low, before.high - before.mean, r);
    out.high = mean + reach(after.high - after.mean, before.mean - before.low, r);
    // The half that lies towards 0 decides: the interval leaves 0 out exactly where p is below .05.
    const double error = (mean > 0.0 ? mean - out.low : out.high - mean) / z;
    out.p = error > 0.0 ? std::erfc(std::abs(mean) / error / std::sqrt(2.0)) : (mean == 0.0 ? 1.0 : 0.0);
    out.adjustedP = out.p;
    return out;
}

std::int64_t visitorsNeeded(double base, double uplift, double controlShare)
{
    constexpr auto never = std::numeric_limits<std::int64_t>::max();
    const double treated = base + uplift;
    if (uplift == 0.0 || treated < 0.0 || treated > 1.0 || controlShare <= 0.0 || controlShare >= 1.0)
        return never;
    const double treatedShare = 1.0 - controlShare;
    const double mean = treatedShare * treated + controlShare * base;
    const double same = mean * (1.0 - mean) * (1.0 / treatedShare + 1.0 / controlShare);
    const double apart = treated * (1.0 - treated) / treatedShare + base * (1.0 - base) / controlShare;
    const double root = z * std::sqrt(same) + zOfPower * std::sqrt(apart);
    const double needed = std::ceil(root * root / (uplift * uplift));
    return needed < 9e18 ? static_cast<std::int64_t>(needed) : never;
}

double smallestUplift(double base, std::int64_t visitors, double controlShare)
{
    double low = 0.0;
    double high = 1.0 - base;
    if (visitorsNeeded(base, high, controlShare) > visitors)
        return high;
    constexpr int halvings = 60;
    for (int i = 0; i < halvings; ++i) {
        const double middle = (low + high) / 2.0;
        (visitorsNeeded(base, middle, controlShare) > visitors ? low : high) = middle;
    }
    return high;
}

} // namespace leadlight
