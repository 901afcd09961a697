// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"
#include "model/evaluate/scorecard.h"

namespace leadlight {

/// One row a model, in the scorecard's order: what decides stands first, then every other figure, each with its
/// formula. Without a scorecard: no rows, no columns.
[[nodiscard]] TableData scorecardTable(const std::shared_ptr<const Scorecard>& scorecard);
/// How many of its models are compared with most popular and with random pages: all but these two.
[[nodiscard]] std::int64_t comparedModels(const Scorecard& scorecard);
/// How many models are compared at once, and how many of them chance alone would make look better or worse.
[[nodiscard]] Phrase comparisonsNote(const Scorecard& scorecard);

} // namespace leadlight
