// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"
#include "model/runs/run_history.h"

namespace leadlight {

/// What is open, as far as the table of runs tells of it.
struct OpenWork
{
    std::optional<DataMark> data = {}; ///< nothing: no data, or not known yet; then no run is marked as of other ones
    std::string trainedAt = {};        ///< of the model that is shown; empty: none
    std::string model = {};
};
/// One row a run, in the order of runsOf(): starred, name, label (the model with its settings), when, hr_at_k (found in
/// the top 10, an interval), hit_rate, data (the files), mark (what tells it from the data that are open), note, and
/// what few ask for.
[[nodiscard]] TableData runsTable(const std::vector<Run>& runs, const OpenWork& open = {});
/// One row for each setting in which two runs differ.
[[nodiscard]] TableData changedSettingsTable(const std::shared_ptr<const RunComparison>& comparison);
/// One row for each figure that both runs have.
[[nodiscard]] TableData changedMetricsTable(const std::shared_ptr<const RunComparison>& comparison);

/// "2026-11-23 14:02" from the ISO time of a run.
[[nodiscard]] std::string timeOfRun(const RunRecord& run);

} // namespace leadlight
