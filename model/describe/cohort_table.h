// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"
#include "model/join/dataset.h"
#include "model/stages/cohort_comparison.h"

namespace leadlight {

/// A cohort beside the rest, a figure a row: figure, cohort, rest, difference, interval. Shares are read in percent.
/// Business units stand below the figures of all, the largest difference that its interval carries first.
[[nodiscard]] TableData cohortTable(const Dataset& data, const CohortComparison& compared);

/// "212 visitors beside the other 1,264." and what differs clearly most.
[[nodiscard]] Phrase cohortWords(const CohortComparison& compared);

} // namespace leadlight
