// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/page_columns.h"
#include "model/evaluate/unit_service.h"
#include "model/recommend/unit_figures.h"
#include "model/stages/analysis.h"

namespace leadlight {

/// All that is told of the business units together.
struct UnitReport
{
    DatasetPtr data;
    std::vector<UnitFigures> figures;             ///< per unit
    Affinity affinity;                            ///< empty without a model
    std::shared_ptr<const Analysis> analysis;     ///< null without a model
    std::shared_ptr<const UnitServices> services; ///< of the analysis' model; null where it was not measured
};
/// `analysis` may be null, `services` too.
[[nodiscard]] UnitReport unitReport(const Interactions& interactions, const std::shared_ptr<const Analysis>& analysis,
                                    std::shared_ptr<const UnitServices> services);

/// Every business unit, "Unmapped" last: business_unit, pages, cookies, found, tested_cookies (both without a value
/// where nothing was measured), submissions_share, recommended_share, popular_only, average_similarity. Row = unit.
[[nodiscard]] TableData unitTable(const UnitReport& report);

} // namespace leadlight
