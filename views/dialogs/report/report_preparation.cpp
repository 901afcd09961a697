// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/report/report_preparation.h"

#include "model/exports/deck/deck_table.h"
#include "model/exports/deck/deck_template.h"
#include "model/exports/lists/activation.h"
#include "model/exports/report/report_plan.h"

namespace leadlight {

namespace {

/// The report is made without it where it cannot be told; why not.
Phrase tellEarlier(const EarlierState& earlier, ReportFigures& figures, const Progress& progress)
{
    if (!earlier)
        return {};
    auto since = earlier(progress);
    if (!since)
        return Phrase::sentences(
            {Phrase::tr("What has changed since the session was saved cannot be told."), since.error().phrase()});
    figures.since = *std::move(since);
    return {};
}

} // namespace

Result<ReportPreparation> prepareReport(ReportFigures figures, const std::vector<std::int32_t>& pages,
                                        const EarlierState& earlier, const Progress& progress)
{
    const Dataset& data = figures.analysis->data();
    figures.audience = nullptr;
    if (!pages.empty()) {
        auto audience = pageAudience(figures.analysis, pages, progress);
        if (!audience)
            return tl::unexpected(std::move(audience.error()));
        figures.audience = *std::move(audience);
    }
    Phrase remark = tellEarlier(earlier, figures, progress);
    return ReportPreparation{.items = reportItems(figures),
                             .units = static_cast<int>(unitsWithPages(data).size()),
                             .whyNoPersonalize = whyNoPersonalize(data),
                             .tableRows = rowsWithin(ownTemplate().tables.contentBox.height),
                             .subjects = audienceSubjects(data),
                             .audience = figures.audience,
                             .since = figures.since,
                             .remark = std::move(remark)};
}

} // namespace leadlight
