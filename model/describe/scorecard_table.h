// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"
#include "model/evaluate/scorecard.h"

namespace leadlight {

/// One row a model, in the scorecard's order: what decides stands first, then every other figure, each with its
/// formula. Without a scorecard: no rows, no columns.
[[nodiscard]] TableData scorecardTable(const std::shared_ptr<const Scorecard>& scorecard);

} // namespace leadlight
