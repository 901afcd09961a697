// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/source_sql.h"

#include <functional>
#include <memory>

namespace leadlight {

/// An engine that has the rows, as a run works with it. The sessions are the caller's.
struct Warehouse
{
    /// One for each shard, each of which does what concerns its own rows; the first is also asked over all of them.
    std::vector<SqlSession*> shards;
    SqlPlace place;

    [[nodiscard]] SqlSession& first() const { return *shards.front(); }
    [[nodiscard]] const Dialect& dialect() const { return place.dialect; }
};

/// The whole answer of a statement with few rows.
[[nodiscard]] Result<SqlBlock> answerOf(SqlSession& session, const SqlStatement& statement, const Progress& progress);
/// The same of every shard, one after the other.
[[nodiscard]] Result<std::vector<SqlBlock>> answersOf(const Warehouse& warehouse, const SqlStatement& statement,
                                                      const Progress& progress);
[[nodiscard]] std::uint64_t wholeAt(const SqlBlock& block, std::size_t column, std::size_t row);
[[nodiscard]] double realAt(const SqlBlock& block, std::size_t column, std::size_t row);
[[nodiscard]] const std::string& textAt(const SqlBlock& block, std::size_t column, std::size_t row);
/// That an answer has the columns that were asked for; else an Internal error.
[[nodiscard]] Status checkColumns(const SqlBlock& block, const std::vector<SqlKind>& kinds);

/// Calls work(session, shard, progress) for all shards at once, each on a thread of its own. The first error that is
/// not a cancel, else a cancel; a shard that fails stops the others.
using ShardWork = std::function<Status(SqlSession& session, std::size_t shard, const Progress& progress)>;
[[nodiscard]] Status onAllShards(const Warehouse& warehouse, const ShardWork& work, const Progress& progress);
/// Executes statements in their order on every shard.
[[nodiscard]] Status executeOnAll(const Warehouse& warehouse, const std::vector<SqlStatement>& statements,
                                  const Progress& progress);
/// Gives the blocks of an upload anew for each shard; an empty one ends them.
using BlockMaker = std::function<BlockSource()>;
/// Puts the same rows into a working table of every shard.
[[nodiscard]] Status uploadToAll(const Warehouse& warehouse, Scratch which, const BlockMaker& blocks,
                                 const Progress& progress);
/// The blocks of rows that are there already.
[[nodiscard]] BlockMaker oneBlock(std::shared_ptr<const SqlBlock> rows);
/// Drops and makes working tables.
[[nodiscard]] Status renew(const Warehouse& warehouse, const std::vector<Scratch>& tables, const Progress& progress);

} // namespace leadlight
