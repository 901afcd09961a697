// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/recommendations_csv.h"

#include "model/exports/table_csv.h"

#include <numeric>
#include <tbb/parallel_pipeline.h>
#include <tbb/task_arena.h>
#include <tuple>

namespace leadlight {

namespace {

constexpr std::int64_t rowsABlock = 8192; // some 5 ms, and 1 MB as text

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

/// The lists of many cookies, cut into blocks of cookies with about as many rows each.
class Lists
{
public:
    Lists(const TrainedModel& model, const TopN& top, std::span<const std::int32_t> cookies,
          RecommendationColumns columns)
        : m_model(model)
        , m_top(top)
        , m_cookies(cookies)
        , m_columns(columns)
    {
    }

    /// The next block; empty behind the last one.
    std::span<const std::int32_t> next()
    {
        const std::size_t begin = m_at;
        for (std::int64_t rows = 0; m_at < m_cookies.size() && rows < rowsABlock; ++m_at)
            rows += m_top.lengthOf(m_cookies[m_at]);
        return m_cookies.subspan(begin, m_at - begin);
    }

    /// May be called from any thread.
    [[nodiscard]] Status put(std::span<const std::int32_t> cookies, RowSink& sink, const Progress& progress) const
    {
        std::vector<NextPage> block;
        for (const std::int32_t cookie : cookies)
            addList(block, m_model, m_top, cookie, m_columns.strongest || m_columns.words);
        return putRows(recommendationTable(m_model.interactions->data, std::move(block), m_columns), sink, progress);
    }

    /// How much of them next() has given.
    [[nodiscard]] double done() const { return static_cast<double>(m_at) / static_cast<double>(m_cookies.size()); }

private:
    const TrainedModel& m_model;
    const TopN& m_top;
    std::span<const std::int32_t> m_cookies;
    RecommendationColumns m_columns;
    std::size_t m_at = 0;
};

Phrase writing()
{
    return Phrase::tr("Writing recommendations");
}

Status putInTurn(Lists lists, RowSink& sink, const Progress& progress)
{
    for (auto block = lists.next(); !block.empty(); block = lists.next()) {
        if (auto put = lists.put(block, sink, progress); !put)
            return put;
        progress.report(lists.done(), writing());
    }
    return {};
}

/// The blocks are made on all cores and joined in their order, at most a few of them at a time.
Status putAtOnce(Lists lists, RowSink& sink, const Progress& progress)
{
    using Rows = std::shared_ptr<RowSink>;
    const auto next = [&](tbb::flow_control& flow) {
        const auto block = progress.cancelled() ? std::span<const std::int32_t>() : lists.next();
        if (block.empty())
            flow.stop();
        else
            progress.report(lists.done(), writing());
        return block;
    };
    const auto made = [&](std::span<const std::int32_t> block) -> Rows {
        Rows rows = sink.apart();
        std::ignore = lists.put(block, *rows, progress); // fails only where it is cancelled, which is asked below
        return rows;
    };
    const auto joined = [&](const Rows& rows) {
        if (!progress.cancelled())
            sink.join(*rows);
    };
    using tbb::filter_mode;
    tbb::parallel_pipeline(2 * static_cast<std::size_t>(tbb::this_task_arena::max_concurrency()),
                           tbb::make_filter<void, std::span<const std::int32_t>>(filter_mode::serial_in_order, next) &
                               tbb::make_filter<std::span<const std::int32_t>, Rows>(filter_mode::parallel, made) &
                               tbb::make_filter<Rows, void>(filter_mode::serial_in_order, joined));
    return progress.cancelled() ? Status(cancelled()) : Status();
}

} // namespace

TableData recommendationColumns(const TrainedModel& model, RecommendationColumns columns)
{
    return recommendationTable(model.interactions->data, {}, columns);
}

Status putRecommendations(const TrainedModel& model, const TopN& top, std::span<const std::int32_t> cookies,
                          RecommendationColumns columns, RowSink& sink, const Progress& progress)
{
    const Lists lists(model, top, cookies, columns);
    return sink.apart() ? putAtOnce(lists, sink, progress) : putInTurn(lists, sink, progress);
}

Status writeRecommendationsCsv(const TrainedModel& model, const EvidenceOptions& evidence, std::int32_t n,
                               const std::filesystem::path& path, const Progress& progress, const Rules* rules,
                               CsvForm form)
{
    const auto top = adviceForAll(adviceInput(model, evidence, rules), n, progress.part(0.0, 0.8));
    if (!top)
        return tl::unexpected(top.error());
    std::vector<std::int32_t> cookies(static_cast<std::size_t>(model.interactions->data->cookies()));
    std::iota(cookies.begin(), cookies.end(), 0);
    return writeCsvFile(
        path,
        [&](CsvWriter& csv) -> Status {
            writeHeader(csv, recommendationColumns(model, {}));
            return putRecommendations(model, *top, cookies, {}, csv, progress.part(0.8, 1.0));
        },
        form);
}

} // namespace leadlight
