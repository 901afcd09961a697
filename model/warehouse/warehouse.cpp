// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/warehouse.h"

#include "model/warehouse/scratch_sql.h"

#include <exception>
#include <thread>

namespace leadlight {

namespace {

void append(SqlBlock& out, SqlBlock&& block)
{
    for (std::size_t c = 0; c < block.columns.size(); ++c)
        std::visit(
            [&](auto& values) {
                auto& more = std::get<std::decay_t<decltype(values)>>(block.columns[c]);
                values.insert(values.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
            },
            out.columns[c]);
}

/// The first error that is none of those that follow from it.
Status joined(const std::vector<Status>& done)
{
    Status out;
    for (const Status& status : done)
        if (!status && (out || out.error().kind == ErrorKind::Cancelled))
            out = status;
    return out;
}

} // namespace

Status checkColumns(const SqlBlock& block, const std::vector<SqlKind>& kinds)
{
    bool same = block.columns.size() == kinds.size();
    for (std::size_t c = 0; same && c < kinds.size(); ++c)
        same = block.columns[c].index() == emptyValues(kinds[c]).index() &&
               std::visit([](const auto& values) { return values.size(); }, block.columns[c]) == block.rows();
    if (!same)
        return fail(ErrorKind::Internal, Phrase::tr("The warehouse answered with other columns than it was asked for."),
                    Phrase::tr("Start again; if that does not help, report this with the warehouse's version."));
    return {};
}

Result<SqlBlock> answerOf(SqlSession& session, const SqlStatement& statement, const Progress& progress)
{
    SqlBlock out;
    for (const SqlKind kind : statement.columns)
        out.columns.push_back(emptyValues(kind));
    const auto receive = [&](SqlBlock&& block) -> Result<void> {
        if (Status checked = checkColumns(block, statement.columns); !checked)
            return checked;
        append(out, std::move(block));
        return {};
    };
    const auto rows = session.query(statement, receive, progress);
    if (!rows)
        return tl::unexpected(rows.error());
    return out;
}

Result<std::vector<SqlBlock>> answersOf(const Warehouse& warehouse, const SqlStatement& statement,
                                        const Progress& progress)
{
    std::vector<SqlBlock> out;
    for (SqlSession* const session : warehouse.shards) {
        auto answer = answerOf(*session, statement, progress);
        if (!answer)
            return tl::unexpected(std::move(answer.error()));
        out.push_back(*std::move(answer));
    }
    return out;
}

std::uint64_t wholeAt(const SqlBlock& block, std::size_t column, std::size_t row)
{
    return std::get<std::vector<std::uint64_t>>(block.columns[column])[row];
}

double realAt(const SqlBlock& block, std::size_t column, std::size_t row)
{
    return std::get<std::vector<double>>(block.columns[column])[row];
}

const std::string& textAt(const SqlBlock& block, std::size_t column, std::size_t row)
{
    return std::get<std::vector<std::string>>(block.columns[column])[row];
}

Status onAllShards(const Warehouse& warehouse, const ShardWork& work, const Progress& progress)
{
    if (warehouse.shards.size() == 1)
        return work(warehouse.first(), 0, progress);
    std::stop_source failed;
    const std::stop_callback outer(progress.stopToken(), [&failed] { failed.request_stop(); });
    const Progress own(failed.get_token(),
                       [&](double fraction, const Phrase& stage) { progress.report(fraction, stage); });
    std::vector<Status> done(warehouse.shards.size());
    std::vector<std::exception_ptr> thrown(warehouse.shards.size());
    {
        std::vector<std::jthread> threads;
        for (std::size_t shard = 0; shard < warehouse.shards.size(); ++shard)
            threads.emplace_back([&, shard] {
                try {
                    done[shard] = work(*warehouse.shards[shard], shard, own);
                } catch (...) {
                    thrown[shard] = std::current_exception();
                }
                if (!done[shard] || thrown[shard])
                    failed.request_stop();
            });
    }
    for (const std::exception_ptr& one : thrown)
        if (one)
            std::rethrow_exception(one); // to the job's edge, as from parallelFor()
    return joined(done);
}

Status executeOnAll(const Warehouse& warehouse, const std::vector<SqlStatement>& statements, const Progress& progress)
{
    return onAllShards(
        warehouse,
        [&](SqlSession& session, std::size_t, const Progress& own) -> Status {
            for (const SqlStatement& statement : statements)
                if (Status done = session.execute(statement, own); !done)
                    return done;
            return {};
        },
        progress);
}

Status uploadToAll(const Warehouse& warehouse, Scratch which, const BlockMaker& blocks, const Progress& progress)
{
    const SqlUpload upload = uploadTo(warehouse.place, which);
    return onAllShards(
        warehouse,
        [&](SqlSession& session, std::size_t, const Progress& own) -> Status {
            const auto put = session.insert(upload.statement, blocks(), own);
            if (!put)
                return tl::unexpected(put.error());
            for (const SqlStatement& told : filled(warehouse.place, {which}))
                if (Status done = session.execute(told, own); !done)
                    return done;
            return {};
        },
        progress);
}

BlockMaker oneBlock(std::shared_ptr<const SqlBlock> rows)
{
    return [rows = std::move(rows)]() -> BlockSource {
        return [rows, given = false]() mutable -> Result<SqlBlock> {
            if (std::exchange(given, true))
                return SqlBlock();
            return *rows;
        };
    };
}

Status renew(const Warehouse& warehouse, const std::vector<Scratch>& tables, const Progress& progress)
{
    std::vector<SqlStatement> statements;
    const auto add = [&](std::vector<SqlStatement> more) {
        statements.insert(statements.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    };
    for (const Scratch table : tables) {
        add(dropScratch(warehouse.place, table));
        add(createScratch(warehouse.place, table));
    }
    return executeOnAll(warehouse, statements, progress);
}

} // namespace leadlight
