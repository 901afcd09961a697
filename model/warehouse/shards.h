// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/source_table.h"
#include "model/warehouse/sql_session.h"

namespace leadlight {

/// How a table lies on several servers (ClickHouse's Distributed).
struct TableShards
{
    std::string cluster;   ///< the engine's name of the group of servers; empty: the table lies on one
    TableName part;        ///< the table on each of them
    std::string shardedBy; ///< by what a row finds its server, as the engine writes it
};

/// A server of a group.
struct ShardServer
{
    std::string host;
    bool own = false; ///< the one that was asked
};

/// As the engine has declared it; nothing of the table is read.
[[nodiscard]] Result<TableShards> shardsOf(SqlSession& session, const TableName& table, const Progress& progress);

/// One server for each shard of a group, in the engine's order: the one that was asked where it is one of the shard's.
[[nodiscard]] Result<std::vector<ShardServer>> serversOf(SqlSession& session, const std::string& cluster,
                                                         const Progress& progress);

/// "Distributed(group, database, table, cityHash64(cookie))" of the table `own`; nothing is known of other texts.
[[nodiscard]] TableShards declaredShards(std::string_view declaration, const TableName& own);
/// The names that stand in an expression like "cityHash64(cookie)", those of its functions left out.
[[nodiscard]] std::vector<std::string> namesIn(std::string_view expression);

} // namespace leadlight
