// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/report/report_audience.h"
#include "model/exports/report/report_items.h"

namespace leadlight {

/// What the report's dialog finds out beside the event loop.
struct ReportPreparation
{
    std::vector<ReportItem> items;
    int units = 0;
    Phrase whyNoPersonalize;
    std::int32_t tableRows = 0; ///< that a slide holds
    std::vector<AudienceSubject> subjects;
    std::shared_ptr<const PageAudience> audience; ///< of the pages asked for
};

/// With the audience of `pages`, if there are any. Errors: those of pageAudience().
[[nodiscard]] Result<ReportPreparation> prepareReport(ReportFigures figures, const std::vector<std::int32_t>& pages,
                                                      const Progress& progress);

} // namespace leadlight
