// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/plane_fit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace leadlight {

namespace {

/// Sums over the points, in two passes: of the differences from the means nothing is lost to rounding.
struct Moments
{
    std::int64_t count = 0;
    std::array<double, 3> mean{};
    double xx = 0.0;
    double xy = 0.0;
    double yy = 0.0;
    double xz = 0.0;
    double yz = 0.0;
    double zz = 0.0;
};

Moments momentsOf(std::span<const double> x, std::span<const double> y, std::span<const double> z)
{
    Moments out;
    for (std::size_t i = 0; i < z.size(); ++i) {
        if (!std::isfinite(z[i]))
            continue;
        ++out.count;
        out.mean[0] += x[i];
        out.mean[1] += y[i];
        out.mean[2] += z[i];
    }
    for (double& mean : out.mean)
        mean /= static_cast<double>(std::max<std::int64_t>(1, out.count));
    for (std::size_t i = 0; i < z.size(); ++i) {
        if (!std::isfinite(z[i]))
            continue;
        const double dx = x[i] - out.mean[0];
        const double dy = y[i] - out.mean[1];
        const double dz = z[i] - out.mean[2];
        out.xx += dx * dx;
        out.xy += dx * dy;
        out.yy += dy * dy;
        out.xz += dx * dz;
        out.yz += dy * dz;
        out.zz += dz * dz;
    }
    return out;
}

/// Empty where a value has no logarithm.
std::vector<double> logarithmsOf(std::span<const double> values)
{
    if (std::ranges::any_of(values, [](double value) { return value <= 0.0; }))
        return {};
    std::vector<double> out(values.size());
    std::ranges::transform(values, out.begin(), [](double value) { return std::log10(value); });
    return out;
}

} // namespace

std::optional<PlaneFit> fitPlane(std::span<const double> x, std::span<const double> y, std::span<const double> z)
{
    constexpr double dependent = 1e-12; // of two columns, relative: below, they say the same
    const Moments sums = momentsOf(x, y, z);
    if (sums.count < 3 || sums.zz <= 0.0)
        return std::nullopt;
    PlaneFit out;
    const double determinant = sums.xx * sums.yy - sums.xy * sums.xy;
    if (determinant > dependent * sums.xx * sums.yy) {
        out.alongX = (sums.yy * sums.xz - sums.xy * sums.yz) / determinant;
        out.alongY = (sums.xx * sums.yz - sums.xy * sums.xz) / determinant;
    } else if (sums.xx > 0.0) {
        out.alongX = sums.xz / sums.xx;
    } else if (sums.yy > 0.0) {
        out.alongY = sums.yz / sums.yy;
    }
    out.base = sums.mean[2] - out.alongX * sums.mean[0] - out.alongY * sums.mean[1];
    out.r2 = (out.alongX * sums.xz + out.alongY * sums.yz) / sums.zz; // of least squares: what is explained
    return out;
}

std::optional<PlaneFit> fitLogPlane(std::span<const double> x, std::span<const double> y, std::span<const double> z)
{
    const auto logX = logarithmsOf(x);
    const auto logY = logarithmsOf(y);
    if (logX.size() != x.size() || logY.size() != y.size())
        return std::nullopt;
    return fitPlane(logX, logY, z);
}

} // namespace leadlight
