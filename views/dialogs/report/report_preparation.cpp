// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/report/report_preparation.h"

#include "model/exports/deck/deck_table.h"
#include "model/exports/deck/deck_template.h"
#include "model/exports/lists/activation.h"
#include "model/exports/report/report_plan.h"

namespace leadlight {

Result<ReportPreparation> prepareReport(ReportFigures figures, const std::vector<std::int32_t>& pages,
                                        const Progress& progress)
{
    const Dataset& data = figures.analysis->data();
    figures.audience = nullptr;
    if (!pages.empty()) {
        auto audience = pageAudience(figures.analysis, pages, progress);
        if (!audience)
            return tl::unexpected(std::move(audience.error()));
        figures.audience = *std::move(audience);
    }
    return ReportPreparation{.items = reportItems(figures),
                             .units = static_cast<int>(unitsWithPages(data).size()),
                             .whyNoPersonalize = whyNoPersonalize(data),
                             .tableRows = rowsWithin(ownTemplate().tables.contentBox.height),
                             .subjects = audienceSubjects(data),
                             .audience = figures.audience};
}

} // namespace leadlight
