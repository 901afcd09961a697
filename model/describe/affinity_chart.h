// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"
#include "model/describe/unit_table.h"

namespace leadlight {

enum class AffinityIn {
    Percent, ///< of what a visitor is shown
    Lift,    ///< against what all visitors are shown
};
/// Who took something of a row's unit is shown how much of a column's: a heat map. The `most` units with the largest
/// reach, and the rest as one. Its elements are the columns' units; rows are in the same order.
[[nodiscard]] ChartData affinityChart(const UnitReport& report, AffinityIn in, std::size_t most = 15);
/// The units of each row and column of such a chart, in their order: one each, but for the last where it is the rest.
[[nodiscard]] std::vector<std::vector<std::int32_t>> affinityGroups(const UnitReport& report, std::size_t most = 15);

} // namespace leadlight
