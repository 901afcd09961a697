// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/page_columns.h"
#include "model/evaluate/hit_rate.h"

namespace leadlight {

/// Every cookie of the dataset: interactions, form_submissions, hit_rate and top_hit_rate. Row = cookie. Without
/// `rates` (no model yet) the last two have no values, nor where a cookie has no hit rate.
[[nodiscard]] TableData cookieTable(const DatasetPtr& data, const std::shared_ptr<const HitRates>& rates);

} // namespace leadlight
