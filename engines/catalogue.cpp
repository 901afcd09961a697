// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/catalogue.h"

#include "model/warehouse/dialect.h"

namespace leadlight {

namespace {

constexpr auto clickHouseTables =
    "SELECT database, name, r, b FROM (SELECT database, name FROM system.tables WHERE database NOT IN "
    "('system', 'information_schema', 'INFORMATION_SCHEMA') AND name NOT LIKE '.inner%') ANY LEFT JOIN (SELECT "
    "database, "
    "table AS name, toUInt64(sum(rows)) AS r, toUInt64(sum(bytes_on_disk)) AS b FROM system.parts WHERE active GROUP "
    "BY "
    "database, table) USING (database, name) ORDER BY database, name";

constexpr auto postgresTables =
    "SELECT n.nspname, c.relname, greatest(c.reltuples, 0)::bigint, c.relpages::bigint * 8192 FROM pg_catalog.pg_class "
    "c "
    "JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND "
    "n.nspname <> "
    "'information_schema' AND n.nspname NOT LIKE 'pg\\_%' AND has_table_privilege(c.oid, 'SELECT') ORDER BY 1, 2";

constexpr auto standardTables =
    "SELECT table_schema, table_name, 0, 0 FROM information_schema.tables WHERE table_schema NOT IN "
    "('information_schema', 'INFORMATION_SCHEMA', 'pg_catalog') ORDER BY table_schema, table_name";

std::string columnsStatement(const Dialect& dialect, const CatalogueTable& table)
{
    const std::string database = dialect.literal(table.database);
    const std::string name = dialect.literal(table.name);
    if (dialect.key() == "clickhouse") // in the order that they were made in
        return "SELECT name, type FROM system.columns WHERE database = " + database + " AND table = " + name;
    if (dialect.key() == "postgresql")
        return "SELECT a.attname, format_type(a.atttypid, a.atttypmod) FROM pg_catalog.pg_attribute a JOIN "
               "pg_catalog.pg_class c ON "
               "c.oid = a.attrelid JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = " +
               database + " AND c.relname = " + name + " AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum";
    return "SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = " + database +
           " AND table_name = " + name + " ORDER BY ordinal_position";
}

const char* tablesStatement(const Dialect& dialect)
{
    if (dialect.key() == "clickhouse")
        return clickHouseTables;
    return dialect.key() == "postgresql" ? postgresTables : standardTables;
}

} // namespace

Result<std::vector<CatalogueTable>> tablesOf(SqlSession& session, const Progress& progress)
{
    std::vector<CatalogueTable> out;
    const SqlStatement statement{tablesStatement(session.dialect()),
                                 {SqlKind::Text, SqlKind::Text, SqlKind::Whole, SqlKind::Whole}};
    const BlockReceiver receive = [&out](SqlBlock&& block) -> Status {
        auto& databases = std::get<std::vector<std::string>>(block.columns[0]);
        auto& names = std::get<std::vector<std::string>>(block.columns[1]);
        for (std::size_t row = 0; row < block.rows(); ++row)
            out.push_back({std::move(databases[row]), std::move(names[row]),
                           std::get<std::vector<std::uint64_t>>(block.columns[2])[row],
                           std::get<std::vector<std::uint64_t>>(block.columns[3])[row]});
        return {};
    };
    return session.query(statement, receive, progress).map([&out](std::uint64_t) { return std::move(out); });
}

Result<std::vector<CatalogueColumn>> columnsOf(SqlSession& session, const CatalogueTable& table,
                                               const Progress& progress)
{
    std::vector<CatalogueColumn> out;
    const SqlStatement statement{columnsStatement(session.dialect(), table), {SqlKind::Text, SqlKind::Text}};
    const BlockReceiver receive = [&out](SqlBlock&& block) -> Status {
        auto& names = std::get<std::vector<std::string>>(block.columns[0]);
        auto& types = std::get<std::vector<std::string>>(block.columns[1]);
        for (std::size_t row = 0; row < block.rows(); ++row)
            out.push_back({std::move(names[row]), std::move(types[row])});
        return {};
    };
    return session.query(statement, receive, progress).map([&out](std::uint64_t) { return std::move(out); });
}

} // namespace leadlight
