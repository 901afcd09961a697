// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace leadlight {

/// An axis range with round ends and evenly spaced round ticks (steps of 1, 2, 2.5 or 5 times a power of ten).
struct NiceRange
{
    double low = 0.0;
    double high = 1.0;
    double step = 0.2;
    int decimals = 1; ///< that tick labels need

    [[nodiscard]] std::vector<double> ticks() const;
};

/// The range that covers [low, high] with about `wanted` steps; never empty, also where low == high.
[[nodiscard]] NiceRange niceRange(double low, double high, int wanted);

/// The number in the user's language, with thousands separators.
[[nodiscard]] QString numberText(double value, int decimals);
/// With as many decimals (at most 3) as the value needs: "12", "0.5", "1,234".
[[nodiscard]] QString numberText(double value);

} // namespace leadlight
