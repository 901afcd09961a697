// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace leadlight {

/// The plane z = base + alongX x + alongY y that is nearest to points in the mean square of z (ordinary least squares).
struct PlaneFit
{
    double base = 0.0;
    double alongX = 0.0; ///< 0 where all x are the same
    double alongY = 0.0; ///< 0 where all y are the same, or follow from x: then x alone explains
    double r2 = 0.0;     ///< 1 - sum (z - plane)^2 / sum (z - mean z)^2: the share of the differences that it explains

    [[nodiscard]] double at(double x, double y) const { return base + alongX * x + alongY * y; }
};
/// Of the points whose z is finite; the spans have equal length. Nothing with fewer than three points, or where all z
/// are the same: then there are no differences to explain.
[[nodiscard]] std::optional<PlaneFit> fitPlane(std::span<const double> x, std::span<const double> y,
                                               std::span<const double> z);
/// The same over the logarithms of x and y to the base 10. Nothing where any of these is 0 or less, that of a point
/// without z too: it has no logarithm.
[[nodiscard]] std::optional<PlaneFit> fitLogPlane(std::span<const double> x, std::span<const double> y,
                                                  std::span<const double> z);

} // namespace leadlight
