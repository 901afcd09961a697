// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/scorecard_table.h"
#include "views/tables/table_content.h"

namespace leadlight {

/// The scorecard as it looks on screen.
[[nodiscard]] std::shared_ptr<const TableContent> scorecardContent(const std::shared_ptr<const Scorecard>& scorecard);

/// Where HR@K stands in it.
inline constexpr int scorecardHitRateColumn = 2;

} // namespace leadlight
