// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"

#include <QString>
#include <array>
#include <memory>

namespace leadlight {

struct ScatterPoints;

/// The points of a chart of the kind Scatter3D (series x, y, z), grouped; none where a series is missing. A million
/// points take about 0.2 s: call it off the user's thread for such.
[[nodiscard]] std::shared_ptr<const ScatterPoints> pointsOf(const ChartData& chart);
/// The titles of its three axes.
[[nodiscard]] std::array<QString, 3> axisTitlesOf(const ChartData& chart);

} // namespace leadlight
