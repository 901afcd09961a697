// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/axis_ticks.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>

namespace leadlight {
namespace {

int decimalsFor(double step)
{
    for (int decimals = 0; decimals < 9; ++decimals) {
        const double scaled = step * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * scaled)
            return decimals;
    }
    return 9;
}

} // namespace

std::vector<double> NiceRange::ticks() const
{
    std::vector<double> result;
    const auto count = static_cast<int>(std::lround((high - low) / step));
    for (int i = 0; i <= count; ++i)
        result.push_back(low + i * step);
    return result;
}

NiceRange niceRange(double low, double high, int wanted)
{
    if (!(high > low)) {
        const double half = low == 0.0 ? 1.0 : std::abs(low) / 2.0;
        high = low + (low == 0.0 ? 1.0 : half);
        low = low == 0.0 ? 0.0 : low - half;
    }
    const double rough = (high - low) / std::max(1, wanted);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = 10.0 * power;
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * (1.0 - 1e-9)) {
            step = factor * power;
            break;
        }
    }
    return {step * std::floor(low / step + 1e-9), step * std::ceil(high / step - 1e-9), step, decimalsFor(step)};
}

QString numberText(double value, int decimals)
{
    return QLocale().toString(value == 0.0 ? 0.0 : value, 'f', decimals);
}

QString numberText(double value)
{
    return numberText(value, std::min(3, decimalsFor(std::abs(value))));
}

} // namespace leadlight
