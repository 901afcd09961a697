// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/report/report_audience.h"
#include "model/exports/report/report_items.h"

#include <functional>

namespace leadlight {

/// What has changed since an earlier state, if there is one; null: there is none. It may have to read that first.
using EarlierState = std::function<Result<std::shared_ptr<const Since>>(const Progress& progress)>;

/// What the report's dialog finds out beside the event loop.
struct ReportPreparation
{
    std::vector<ReportItem> items;
    int units = 0;
    Phrase whyNoPersonalize;
    std::int32_t tableRows = 0; ///< that a slide holds
    std::vector<AudienceSubject> subjects;
    std::shared_ptr<const PageAudience> audience; ///< of the pages asked for
    std::shared_ptr<const Since> since;           ///< null where nothing is told of an earlier state
    Phrase remark;                                ///< why that could not be told; empty otherwise
};

/// With the audience of `pages`, if there are any, and with what `earlier` tells, where it is given; else with what
/// `figures` have of that. Errors: those of pageAudience().
[[nodiscard]] Result<ReportPreparation> prepareReport(ReportFigures figures, const std::vector<std::int32_t>& pages,
                                                      const EarlierState& earlier, const Progress& progress);

} // namespace leadlight
