// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/chart_data.h"

namespace leadlight {

/// Hit rate against interactions, flat: a column for each range of interactions (1, 2, 3, 4, 5-6, 7-9 ... 50 and more,
/// from the first to the last that any cookie has), a row for each hit rate from 1.0 down to 0.0. A cell is the share,
/// in percent, of the column's cookies that have this hit rate, so a column adds up to 100; columns without cookies are
/// empty. Cookies without a hit rate are left out.
[[nodiscard]] ChartData hitRateHeat(const Analysis& analysis);

/// The cookies of a cell of that chart, ascending.
[[nodiscard]] std::vector<std::int32_t> cookiesOfCell(const Analysis& analysis, std::size_t column, std::size_t row);

} // namespace leadlight
