// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"
#include "model/runs/run_history.h"

namespace leadlight {

/// One row a run, the newest first: row r is runs[size - 1 - r].
[[nodiscard]] TableData runsTable(const RunList& runs);
/// One row for each setting in which two runs differ.
[[nodiscard]] TableData changedSettingsTable(const std::shared_ptr<const RunComparison>& comparison);
/// One row for each figure that both runs have.
[[nodiscard]] TableData changedMetricsTable(const std::shared_ptr<const RunComparison>& comparison);

/// "2026-11-23 14:02" from the ISO time of a run.
[[nodiscard]] std::string timeOfRun(const RunRecord& run);

} // namespace leadlight
