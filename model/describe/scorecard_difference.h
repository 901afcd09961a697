// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"
#include "model/evaluate/scorecard.h"

namespace leadlight {

/// Adds to a scorecard's table how each model compares with most popular and, where there is one, the current model.
void addDifferences(TableData& table, const std::shared_ptr<const Scorecard>& scorecard);

} // namespace leadlight
