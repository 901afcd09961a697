// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/page_columns.h"
#include "model/evaluate/similarity.h"

namespace leadlight {

/// The average similarity of groups of pages, in the order of `groups`, which is what averagesBy() gave for this
/// dataset: the group under the name of its kind (business_unit, gated_asset_type or page_url), pages,
/// average_similarity.
[[nodiscard]] TableData similarityTable(const Dataset& data, GroupBy by, std::vector<GroupAverage> groups);

} // namespace leadlight
