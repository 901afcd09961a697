// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace leadlight {

/// The dots of a scatter: points at exactly the same place share a dot, so that a million cookies with a few
/// thousand different figures cost no more to draw than those figures, and nothing that could be seen is lost.
struct ScatterPoints
{
    Eigen::Matrix3Xf values; ///< per dot, in the units of the axes
    std::vector<std::int32_t>
        memberStart;                  ///< dots()+1: members of dot d are member[memberStart[d] .. memberStart[d+1])
    std::vector<std::int32_t> member; ///< indices of points, ascending within a dot
    std::vector<std::int32_t> dotOf;  ///< per point; -1 where a coordinate is not finite
    std::array<float, 3> low{};
    std::array<float, 3> high{};

    [[nodiscard]] std::int32_t dots() const { return static_cast<std::int32_t>(values.cols()); }
    [[nodiscard]] std::int32_t points() const { return static_cast<std::int32_t>(dotOf.size()); }
    [[nodiscard]] std::span<const std::int32_t> membersOf(std::int32_t dot) const;
};

/// The three spans have equal length. A million points take about 0.2 s: call it off the user's thread for such.
[[nodiscard]] ScatterPoints groupPoints(std::span<const double> x, std::span<const double> y,
                                        std::span<const double> z);

/// Whether a logarithmic axis shows the values better: all above 0, spread over more than a decade and a half, and
/// the upper half of the range holds less than a twentieth of the points.
[[nodiscard]] bool isHeavyTailed(const ScatterPoints& points, int axis);

} // namespace leadlight
