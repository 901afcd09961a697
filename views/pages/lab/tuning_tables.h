// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/trials_table.h"
#include "views/tables/table_content.h"

namespace leadlight {

/// A trial with its settings in words, and which of them are others than the present ones.
[[nodiscard]] TrialRow trialRow(const Trial& trial, const ModelOptions& present);

/// The trials as they look on screen.
[[nodiscard]] std::shared_ptr<const TableContent> trialsContent(std::vector<TrialRow> rows, Cutoffs cutoffs);

} // namespace leadlight
