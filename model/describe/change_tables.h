// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/changes.h"
#include "model/changes/trend.h"
#include "model/describe/table_data.h"

namespace leadlight {

/// What rose and fell between two deliveries, in the order of Changes::all. First page_url (with business_unit beside
/// it), gated_asset_type or business_unit, then reach_before, reach_after, reach, share_before, share_after, change,
/// change_low, change_high, adjusted_p, judgement, submissions_before, submissions_after, submissions_change and its
/// ends, found_before, found_after, found_change and its ends; the figures of found without a value where nothing was
/// measured. reach ("253 → 345") and change are for people, the columns of ends for files.
[[nodiscard]] TableData changeTable(const std::shared_ptr<const Changes>& changes);

/// Interactions by business unit and period: business_unit, from, interactions; a row for each pair.
[[nodiscard]] TableData trendTable(const std::shared_ptr<const DeliveryPair>& pair,
                                   const std::shared_ptr<const Trend>& trend);

} // namespace leadlight
