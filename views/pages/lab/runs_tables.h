// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runs/run_history.h"
#include "views/tables/table_content.h"

namespace leadlight {

/// One row a run, the newest first: row r is runs[size - 1 - r].
[[nodiscard]] std::shared_ptr<const TableContent> runsTable(const RunList& runs);
/// One row for each setting in which two runs differ.
[[nodiscard]] std::shared_ptr<const TableContent>
changedSettingsTable(const std::shared_ptr<const RunComparison>& comparison);
/// One row for each figure that both runs have.
[[nodiscard]] std::shared_ptr<const TableContent>
changedMetricsTable(const std::shared_ptr<const RunComparison>& comparison);

/// "2026-11-23 14:02" from the ISO time of a run.
[[nodiscard]] QString timeOfRun(const RunRecord& run);

} // namespace leadlight
