// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/recommendations_csv.h"

#include "model/exports/csv_writer.h"

namespace leadlight {

Status writeRecommendationsCsv(const TrainedModel& model, std::int32_t n, const std::filesystem::path& path,
                               const Progress& progress)
{
    const Interactions& interactions = *model.interactions;
    const auto top = topNForAll(*model.recommender, interactions.strength, n, progress.part(0.0, 0.8));
    if (!top)
        return tl::unexpected(top.error());
    const auto writing = progress.part(0.8, 1.0);
    return writeCsvFile(path, [&](CsvWriter& csv) -> Status {
        for (const std::string_view column : recommendationColumns)
            csv.text(column);
        csv.endRow();
        const auto cookies = interactions.data->cookies();
        for (std::int32_t cookie = 0; cookie < cookies; ++cookie) {
            if (progress.cancelled())
                return cancelled();
            for (std::int32_t rank = 0; rank < top->lengthOf(cookie); ++rank) {
                writeRecommendation(csv, *interactions.data, *top, cookie, rank);
                csv.endRow();
            }
            if (cookie % 1024 == 0)
                writing.report(static_cast<double>(cookie) / cookies, Phrase::tr("Writing recommendations"));
        }
        return {};
    });
}

} // namespace leadlight
