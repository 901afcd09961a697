// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/recommendations_csv.h"

#include "model/exports/table_csv.h"

#include <numeric>

namespace leadlight {

namespace {

constexpr std::size_t rowsABlock = 8192;

/// One cookie's list added to a block.
void addList(std::vector<NextPage>& block, const TrainedModel& model, const TopN& top, std::int32_t cookie,
             bool explained)
{
    const std::size_t first = block.size();
    addNextPages(block, top, cookie);
    if (!explained)
        return;
    const std::span<NextPage> list = std::span(block).subspan(first);
    addReasons(list, *model.recommender, model.interactions->strength.row(cookie));
    for (NextPage& page : list)
        page.takers = model.popular->cookiesOf(page.recommendation.page);
}

} // namespace

TableData recommendationColumns(const TrainedModel& model, RecommendationColumns columns)
{
    return recommendationTable(model.interactions->data, {}, columns);
}

Status putRecommendations(const TrainedModel& model, const TopN& top, std::span<const std::int32_t> cookies,
                          RecommendationColumns columns, RowSink& sink, const Progress& progress)
{
    std::vector<NextPage> block;
    for (std::size_t i = 0; i < cookies.size(); ++i) {
        if (progress.cancelled())
            return cancelled();
        addList(block, model, top, cookies[i], columns.strongest || columns.words);
        if (block.size() < rowsABlock && i + 1 < cookies.size())
            continue;
        const TableData table = recommendationTable(model.interactions->data, std::exchange(block, {}), columns);
        if (auto put = putRows(table, sink, progress); !put)
            return put;
        progress.report(static_cast<double>(i + 1) / static_cast<double>(cookies.size()),
                        Phrase::tr("Writing recommendations"));
    }
    return {};
}

Status writeRecommendationsCsv(const TrainedModel& model, const EvidenceOptions& evidence, std::int32_t n,
                               const std::filesystem::path& path, const Progress& progress, const Rules* rules)
{
    const auto top = adviceForAll(adviceInput(model, evidence, rules), n, progress.part(0.0, 0.8));
    if (!top)
        return tl::unexpected(top.error());
    std::vector<std::int32_t> cookies(static_cast<std::size_t>(model.interactions->data->cookies()));
    std::iota(cookies.begin(), cookies.end(), 0);
    return writeCsvFile(path, [&](CsvWriter& csv) -> Status {
        writeHeader(csv, recommendationColumns(model, {}));
        return putRecommendations(model, *top, cookies, {}, csv, progress.part(0.8, 1.0));
    });
}

} // namespace leadlight
