// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace leadlight {

enum class AxisScale {
    Linear,
    Log,
};

struct AxisTick
{
    double value = 0.0;
    QString text; ///< empty: a grid line without a label
};

/// One axis of the scatter: what it is called, which values it shows, and where they fall on the cube's edge.
struct ScatterAxis
{
    QString title;
    double low = 0.0;
    double high = 1.0;
    AxisScale scale = AxisScale::Linear;
    std::vector<AxisTick> ticks;

    /// -0.5 at `low` to 0.5 at `high`.
    [[nodiscard]] double toUnit(double value) const;
};

/// An axis over the data's range with round ends. Linear axes of values that are not negative start at 0; a
/// logarithmic one needs dataLow > 0 and is linear otherwise.
[[nodiscard]] ScatterAxis makeAxis(const QString& title, double dataLow, double dataHigh, AxisScale scale);

} // namespace leadlight
