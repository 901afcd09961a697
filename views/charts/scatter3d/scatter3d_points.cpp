// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/scatter3d/scatter3d_points.h"

#include <algorithm>
#include <cmath>
#include <tbb/parallel_sort.h>

namespace leadlight {
namespace {

struct Key
{
    std::array<float, 3> at;
    std::int32_t point;

    friend bool operator<(const Key& a, const Key& b) { return a.at != b.at ? a.at < b.at : a.point < b.point; }
};

std::vector<Key> sortedKeys(std::span<const double> x, std::span<const double> y, std::span<const double> z)
{
    std::vector<Key> keys;
    keys.reserve(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (std::isfinite(x[i]) && std::isfinite(y[i]) && std::isfinite(z[i])) {
            keys.push_back({{static_cast<float>(x[i]), static_cast<float>(y[i]), static_cast<float>(z[i])},
                            static_cast<std::int32_t>(i)});
        }
    }
    tbb::parallel_sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

std::span<const std::int32_t> ScatterPoints::membersOf(std::int32_t dot) const
{
    const auto from = static_cast<std::size_t>(memberStart[static_cast<std::size_t>(dot)]);
    const auto to = static_cast<std::size_t>(memberStart[static_cast<std::size_t>(dot) + 1]);
    return {member.data() + from, to - from};
}

ScatterPoints groupPoints(std::span<const double> x, std::span<const double> y, std::span<const double> z)
{
    const std::vector<Key> keys = sortedKeys(x, y, z);
    ScatterPoints result;
    result.dotOf.assign(x.size(), -1);
    result.member.reserve(keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (i == 0 || keys[i].at != keys[i - 1].at)
            result.memberStart.push_back(static_cast<std::int32_t>(i));
        result.dotOf[static_cast<std::size_t>(keys[i].point)] =
            static_cast<std::int32_t>(result.memberStart.size()) - 1;
        result.member.push_back(keys[i].point);
    }
    result.values.resize(3, static_cast<Eigen::Index>(result.memberStart.size()));
    for (Eigen::Index dot = 0; dot < result.values.cols(); ++dot) {
        const auto& at = keys[static_cast<std::size_t>(result.memberStart[static_cast<std::size_t>(dot)])].at;
        result.values.col(dot) = Eigen::Vector3f(at[0], at[1], at[2]);
    }
    result.memberStart.push_back(static_cast<std::int32_t>(keys.size()));
    for (Eigen::Index axis = 0; axis < 3 && result.dots() > 0; ++axis) {
        result.low[static_cast<std::size_t>(axis)] = result.values.row(axis).minCoeff();
        result.high[static_cast<std::size_t>(axis)] = result.values.row(axis).maxCoeff();
    }
    return result;
}

bool isHeavyTailed(const ScatterPoints& points, int axis)
{
    const auto a = static_cast<std::size_t>(axis);
    if (points.dots() == 0 || points.low[a] <= 0.0F || points.high[a] < 30.0F * points.low[a])
        return false;
    const float middle = (points.low[a] + points.high[a]) / 2.0F;
    std::size_t above = 0;
    for (std::int32_t dot = 0; dot < points.dots(); ++dot)
        above += points.values(axis, dot) > middle ? points.membersOf(dot).size() : 0;
    return above * 20 < points.member.size();
}

} // namespace leadlight
