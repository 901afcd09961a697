// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/recommendations_csv.h"

#include "model/exports/csv_writer.h"
#include "model/recommend/top_n.h"

namespace leadlight {

namespace {
void writeCookie(CsvWriter& csv, const Dataset& data, const TopN& top, std::int32_t cookie)
{
    const auto pages = top.pagesOf(cookie);
    for (std::int32_t rank = 0; rank < top.n; ++rank) {
        const auto page = pages[static_cast<std::size_t>(rank)];
        if (page < 0)
            return;
        const auto at = static_cast<std::size_t>(page);
        csv.text(data.cookieText(cookie));
        csv.number(std::int64_t{rank} + 1);
        csv.text(data.pageText(page));
        csv.text(data.types[data.pageType[at]]);
        csv.text(data.businessUnits[data.pageBusinessUnit[at]]);
        csv.number(top.scaledScore(cookie, rank));
        csv.endRow();
    }
}
} // namespace

Status writeRecommendationsCsv(const TrainedModel& model, std::int32_t n, const std::filesystem::path& path,
                               const Progress& progress)
{
    const Interactions& interactions = *model.interactions;
    const auto top = topNForAll(*model.recommender, interactions.strength, n, progress.part(0.0, 0.8));
    if (!top)
        return tl::unexpected(top.error());
    const auto writing = progress.part(0.8, 1.0);
    return writeCsvFile(path, [&](CsvWriter& csv) -> Status {
        csv.row({"cookie", "rank", "page_url", "gated_asset_type", "business_unit", "score"});
        const auto cookies = interactions.data->cookies();
        for (std::int32_t cookie = 0; cookie < cookies; ++cookie) {
            if (progress.cancelled())
                return cancelled();
            writeCookie(csv, *interactions.data, *top, cookie);
            if (cookie % 1024 == 0)
                writing.report(static_cast<double>(cookie) / cookies, "Writing recommendations");
        }
        return {};
    });
}

} // namespace leadlight
