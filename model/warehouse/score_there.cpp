// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/score_there.h"

#include "model/warehouse/fill_sql.h"
#include "model/warehouse/scratch_sql.h"

#include <algorithm>
#include <atomic>

namespace leadlight {

namespace {

constexpr std::string_view listStep = "lists";
constexpr std::string_view publishBegins = "publish begins";

HashBatches rangesOf(const Warehouse& warehouse, std::uint64_t batches)
{
    return {std::max<std::uint64_t>(batches, 1), warehouse.dialect().largestHash()};
}

Status markWhole(SqlSession& session, const SqlPlace& place, std::string_view step, std::uint64_t batch,
                 const Progress& progress)
{
    const SqlUpload upload = uploadTo(place, Scratch::Done);
    const auto row = std::make_shared<const SqlBlock>(
        SqlBlock{{std::vector<std::string>{std::string(step)}, std::vector<std::uint64_t>{batch}}});
    const auto put = session.insert(upload.statement, oneBlock(row)(), progress);
    if (!put)
        return tl::unexpected(put.error());
    return {};
}

/// What the batches of a publication are marked with: each has a number of its own, since the lists of a run may be
/// published more than once, and marks are only added. With Start::Resumed the last one, where there is one.
Result<std::string> publishStep(const Warehouse& warehouse, Start& start, const Progress& progress)
{
    const auto begun = wholeBatches(warehouse.first(), warehouse.place, publishBegins, progress);
    if (!begun)
        return tl::unexpected(begun.error());
    std::uint64_t number = begun->size();
    if (number == 0)
        start = Start::Anew;
    if (start == Start::Anew) {
        ++number;
        const Status marked = onAllShards(
            warehouse,
            [&](SqlSession& session, std::size_t, const Progress& own) {
                return markWhole(session, warehouse.place, publishBegins, number, own);
            },
            progress);
        if (!marked)
            return tl::unexpected(marked.error());
    }
    return "publish " + std::to_string(number);
}

/// One step of a run, batch by batch: what makes a batch, the cut rest of an earlier attempt taken out first.
struct BatchStep
{
    std::string step;
    std::function<std::vector<SqlStatement>(std::uint64_t batch)> statements;
};

Status runOnShard(SqlSession& session, const SqlPlace& place, const BatchStep& step, std::uint64_t batches,
                  const std::function<void()>& finished, const Progress& progress)
{
    const auto made = wholeBatches(session, place, step.step, progress);
    if (!made)
        return tl::unexpected(made.error());
    for (std::uint64_t batch = 0; batch < batches; ++batch) {
        if (progress.cancelled())
            return cancelled();
        if (!std::ranges::binary_search(*made, batch)) {
            for (const SqlStatement& statement : step.statements(batch))
                if (Status done = session.execute(statement, progress); !done)
                    return done;
            if (Status marked = markWhole(session, place, step.step, batch, progress); !marked)
                return marked;
        }
        finished();
    }
    return {};
}

Status runBatches(const Warehouse& warehouse, const BatchStep& step, std::uint64_t batches, const Phrase& stage,
                  const Progress& progress)
{
    progress.report(0.0, stage);
    const auto all = static_cast<double>(batches * warehouse.shards.size());
    std::atomic<std::uint64_t> done = 0;
    // A statement of a batch reports on its own scale; what is told is batches.
    const Progress quiet(progress.stopToken(), [](double, const Phrase&) {});
    Status run = onAllShards(
        warehouse,
        [&](SqlSession& session, std::size_t, const Progress& own) {
            return runOnShard(
                session, warehouse.place, step, batches,
                [&] { progress.report(static_cast<double>(++done) / all, stage); }, own);
        },
        quiet);
    if (run)
        progress.report(1.0, stage);
    return run;
}

/// A name beside that of the table.
TableName beside(const TableName& table, std::string_view suffix)
{
    TableName out = table;
    out.table.append(suffix);
    return out;
}

/// Drops the done marks of a step by making the table anew: engines that keep rows for good know no cheaper way.
Status forget(const Warehouse& warehouse, const Progress& progress)
{
    return renew(warehouse, {Scratch::Done}, progress);
}

Result<bool> isThere(SqlSession& session, const Dialect& dialect, const TableName& table, const Progress& progress)
{
    const auto names = answerOf(session, tablesThere(dialect, table.database, table.table), progress);
    if (!names)
        return tl::unexpected(names.error());
    return std::ranges::find(std::get<std::vector<std::string>>(names->columns[0]), table.table) !=
           std::get<std::vector<std::string>>(names->columns[0]).end();
}

/// Whether there was a table in that place.
Result<bool> swapOnShard(SqlSession& session, const Dialect& dialect, const TableName& table, const TableName& fresh,
                         const Progress& progress)
{
    const TableName old = beside(table, "_before");
    const auto there = isThere(session, dialect, table, progress);
    if (!there)
        return tl::unexpected(there.error());
    if (*there)
        if (Status dropped = session.execute(dropTable(dialect, old.database, old.table), progress); !dropped)
            return tl::unexpected(std::move(dropped.error()));
    if (Status swapped = session.execute(swapIn(dialect, table, fresh.table, old.table, *there), progress); !swapped)
        return tl::unexpected(std::move(swapped.error()));
    return *there;
}

} // namespace

Result<std::vector<std::uint64_t>> wholeBatches(SqlSession& session, const SqlPlace& place, std::string_view step,
                                                const Progress& progress)
{
    const auto rows = answerOf(session, doneBatches(place), progress);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::uint64_t> out;
    for (std::size_t row = 0; row < rows->rows(); ++row)
        if (textAt(*rows, 0, row) == step)
            out.push_back(wholeAt(*rows, 1, row));
    std::ranges::sort(out);
    return out;
}

Status scoreAll(const Warehouse& warehouse, const UploadedModel& model, std::uint64_t batches, Start start,
                const Progress& progress)
{
    const HashBatches ranges = rangesOf(warehouse, batches);
    if (start == Start::Anew) {
        if (Status made = renew(warehouse, {Scratch::Lists, Scratch::Short}, progress); !made)
            return made;
        if (Status forgotten = forget(warehouse, progress); !forgotten)
            return forgotten;
    }
    const SqlPlace& place = warehouse.place;
    const auto statements = [&](std::uint64_t batch) {
        std::vector<SqlStatement> out{clearBatch(place, Scratch::Lists, batch),
                                      clearBatch(place, Scratch::Short, batch)};
        if (!model.onlyPopular)
            out.push_back(makeLists(place, model.scoring, ranges, batch));
        const auto tell = [&](Scratch table) {
            for (SqlStatement& told : filled(place, {table}))
                out.push_back(std::move(told));
        };
        tell(Scratch::Lists);
        if (model.fills()) {
            out.push_back(findShort(place, model.scoring, ranges, batch));
            tell(Scratch::Short);
            out.push_back(fillLists(place, model.scoring, ranges, batch));
        }
        return out;
    };
    return runBatches(warehouse, {std::string(listStep), statements}, ranges.count,
                      Phrase::tr("Making lists in the warehouse"), progress);
}

Result<bool> publish(const Warehouse& warehouse, const TableName& table, std::uint64_t batches, Start start,
                     const Progress& progress)
{
    const Dialect& dialect = warehouse.dialect();
    const HashBatches ranges = rangesOf(warehouse, batches);
    const TableName fresh = beside(table, "_new_" + warehouse.place.scratch.run);
    const auto step = publishStep(warehouse, start, progress);
    if (!step)
        return tl::unexpected(step.error());
    if (start == Start::Anew)
        if (Status made = executeOnAll(
                warehouse, {dropTable(dialect, fresh.database, fresh.table), createLists(dialect, fresh)}, progress);
            !made)
            return tl::unexpected(std::move(made.error()));
    const auto statements = [&](std::uint64_t batch) {
        return std::vector<SqlStatement>{{dialect.clearBatch(dialect.table(fresh.database, fresh.table), batch), {}},
                                         publishLists(warehouse.place, fresh, ranges, batch)};
    };
    if (Status written = runBatches(warehouse, {*step, statements}, ranges.count,
                                    Phrase::tr("Writing the table of lists in the warehouse"), progress);
        !written)
        return tl::unexpected(std::move(written.error()));
    std::atomic<bool> before = false;
    const Status swapped = onAllShards(
        warehouse,
        [&](SqlSession& session, std::size_t, const Progress& own) -> Status {
            const auto there = swapOnShard(session, dialect, table, fresh, own);
            if (!there)
                return tl::unexpected(there.error());
            if (*there)
                before = true;
            return {};
        },
        progress);
    if (!swapped)
        return tl::unexpected(swapped.error());
    return before.load();
}

} // namespace leadlight
