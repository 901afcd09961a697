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
    bool isMeasuring = false;                     ///< `services` are still being worked out: said in their place
};
/// `analysis` may be null, `services` too. Cancellable.
[[nodiscard]] Result<UnitReport> unitReport(const Interactions& interactions,
                                            const std::shared_ptr<const Analysis>& analysis,
                                            std::shared_ptr<const UnitServices> services, const Progress& progress);

/// That no rule acts on what is found, where the shares of the lists beside it obey some; else empty.
[[nodiscard]] Phrase withoutRules(const UnitReport& report);

/// Every business unit, "Unmapped" last: business_unit, pages, cookies, found, served (in words how it is served beside
/// all pages, and the place among the worst served: that of UnitServices, so that a few visitors do not put a unit
/// first), tested_cookies (all without a value where nothing was measured), taken_share, recommended_share,
/// popular_only, average_similarity. Row = unit.
[[nodiscard]] TableData unitTable(const UnitReport& report);

} // namespace leadlight
