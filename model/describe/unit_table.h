// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/page_columns.h"
#include "model/evaluate/slices.h"
#include "model/stages/unit_counts.h"

namespace leadlight {

/// All that is told of the business units together.
struct UnitReport
{
    DatasetPtr data;
    std::shared_ptr<const UnitCounts> figures;
    std::shared_ptr<const Analysis> analysis;         ///< null without a model
    std::shared_ptr<const SlicedScorecard> scorecard; ///< null where no models were compared
    std::optional<std::size_t> model;                 ///< the analysis' model in the scorecard
};

/// Every business unit, "Unmapped" last: business_unit, pages, cookies, found, tested_cookies (both without a value
/// where nothing was measured), taken_share, recommended_share, popular_only, average_similarity. Row = unit.
[[nodiscard]] TableData unitTable(const UnitReport& report);

/// The part of the hidden pages of a unit that the report's model found; null where none was measured.
[[nodiscard]] const Slice* sliceOfUnit(const UnitReport& report, std::int32_t unit);
} // namespace leadlight
