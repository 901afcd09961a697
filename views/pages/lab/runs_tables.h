// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/run_tables.h"
#include "views/tables/table_content.h"

namespace leadlight {

/// The runs, and what differs between two of them, as they look on screen.
[[nodiscard]] std::shared_ptr<const TableContent> runsContent(const std::vector<Run>& runs, const OpenWork& open);
[[nodiscard]] std::shared_ptr<const TableContent>
changedSettingsContent(const std::shared_ptr<const RunComparison>& comparison);
[[nodiscard]] std::shared_ptr<const TableContent>
changedMetricsContent(const std::shared_ptr<const RunComparison>& comparison);

} // namespace leadlight
