// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/scorecard.h"
#include "views/tables/table_content.h"

namespace leadlight {

/// One row a model, in the scorecard's order: what decides stands first, then every other figure. Formulas are in the
/// heads' tooltips.
[[nodiscard]] std::shared_ptr<const TableContent> scorecardTable(const std::shared_ptr<const Scorecard>& scorecard);

/// Where HR@K stands in it.
inline constexpr int scorecardHitRateColumn = 2;

} // namespace leadlight
