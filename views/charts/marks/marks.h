// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"

#include <memory>
#include <vector>

namespace leadlight {

class ChartMark;

/// The mark of a chart's kind, for this chart, which must outlive it. Null for the kinds that are not drawn flat
/// (Scatter3D, which ScatterPanel shows).
[[nodiscard]] std::unique_ptr<const ChartMark> makeMark(const ChartData& chart);
/// Every kind that has a mark.
[[nodiscard]] std::vector<ChartData::Kind> kindsWithMark();

} // namespace leadlight
