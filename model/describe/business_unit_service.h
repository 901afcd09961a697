// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/page_columns.h"
#include "model/evaluate/unit_service.h"
#include "model/recommend/unit_figures.h"

namespace leadlight {

/// The business units and how well they are served, worst first, those without hidden pages behind: business_unit,
/// pages, reach, taken_share, recommended_share, submissions_share, cookies_tested, hidden_pages, found, found_low,
/// found_high, versus_mean, versus_mean_low, versus_mean_high, judgement, popular_only. found is an interval; the
/// columns of its ends and of those of the difference are for files, a screen leaves them out (withColumns()). Figures
/// that there are none of have no value. `services` may be null where nothing was measured: then by reach, most first.
[[nodiscard]] TableData businessUnitServiceTable(const DatasetPtr& data,
                                                 const std::shared_ptr<const UnitServices>& services,
                                                 const std::vector<UnitFigures>& figures);

/// Who took pages of one business unit is recommended pages of which: consumed, recommended, cookies, pages, share,
/// lift; a row for each pair of units, row by row of the matrix.
[[nodiscard]] TableData affinityTable(const DatasetPtr& data, Affinity affinity);

} // namespace leadlight
