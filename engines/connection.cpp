// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/connection.h"

#include "engines/connect.h"
#include "model/warehouse/dialect.h"

#include <QCoreApplication>
#include <algorithm>
#include <charconv>
#include <clocale>

namespace leadlight {

namespace {

const Dialect& dialectOf(EngineKind kind)
{
    switch (kind) {
    case EngineKind::ClickHouse:
        return clickHouseDialect();
    case EngineKind::PostgreSql:
        return postgresDialect();
    case EngineKind::Odbc:
        break;
    }
    return genericDialect();
}

/// "ll_7f3a0b12_pairs": a working table of some run.
bool isScratch(std::string_view table)
{
    constexpr std::string_view start = "ll_";
    constexpr std::size_t id = 8;
    return table.starts_with(start) && table.size() > start.size() + id && table[start.size() + id] == '_' &&
           isRunId(table.substr(start.size(), id));
}

/// "host", "host:port" or "[::1]:port" as the address of another server of the same engine.
Result<EngineAddress> serverAt(const EngineAddress& address, const std::string& server)
{
    EngineAddress out = address;
    const std::size_t bracket = server.find(']');
    const std::size_t colon = server.find(':', bracket == std::string::npos ? 0 : bracket);
    const bool manyColons = bracket == std::string::npos && colon != server.rfind(':');
    if (colon == std::string::npos || manyColons) {
        out.host = server;
        return out;
    }
    out.host = bracket == std::string::npos ? server.substr(0, colon) : server.substr(1, bracket - 1);
    const char* const end = server.data() + server.size();
    const auto read = std::from_chars(server.data() + colon + 1, end, out.port);
    if (read.ec != std::errc() || read.ptr != end || out.port < 1 || out.port > 65535 || out.host.empty())
        return fail(ErrorKind::Usage, Phrase::tr("\"%1\" is no server.", server),
                    Phrase::tr("Write servers as host or host:port, separated by commas."));
    return out;
}

} // namespace

void prepareEngines()
{
    if (QCoreApplication::instance() != nullptr)
        return;
    static int count = 1;
    static std::string name = "leadlight-cli";
    static char* arguments[] = {name.data(), nullptr};
    // Lives until the program ends: Qt takes it amiss to lose it while its plugins are unloaded.
    static auto* const application = new QCoreApplication(count, arguments);
    Q_UNUSED(application)
    std::setlocale(LC_NUMERIC, "C"); // Qt has taken the user's
}

std::vector<TableName> EngineConnection::names() const
{
    std::vector<TableName> out;
    for (const CatalogueTable& table : tables)
        out.push_back({table.database, table.name});
    return out;
}

Warehouse EngineConnection::warehouse(SourceTable source, ScratchPlace scratch) const
{
    Warehouse out{.shards = {}, .place = {first().dialect(), std::move(source), std::move(scratch)}};
    for (const auto& session : sessions)
        out.shards.push_back(session.get());
    return out;
}

Result<EngineConnection> openConnection(const EngineAddress& address, const SharedSecret& password,
                                        const EngineLimits& limits, const Progress& progress)
{
    EngineConnection out{.address = address, .sessions = {}, .tables = {}};
    auto session = connectEngine(dialectOf(address.kind), address, password, progress, limits);
    if (!session)
        return tl::unexpected(std::move(session.error()));
    out.sessions.push_back(*std::move(session));
    auto tables = tablesOf(out.first(), progress);
    if (!tables)
        return tl::unexpected(std::move(tables.error()));
    out.tables = *std::move(tables);
    std::erase_if(out.tables, [](const CatalogueTable& table) { return isScratch(table.name); });
    return out;
}

Result<OfferedTable> offerOf(const EngineConnection& connection, const TableName& table, const Progress& progress)
{
    const auto columns = columnsOf(connection.first(), {table.database, table.table}, progress);
    if (!columns)
        return tl::unexpected(columns.error());
    auto shards = shardsOf(connection.first(), table, progress);
    if (!shards)
        return tl::unexpected(std::move(shards.error()));
    OfferedTable out{table, {}, *std::move(shards)};
    for (const CatalogueColumn& column : *columns)
        out.columns.push_back(column.name);
    return out;
}

Result<std::vector<std::string>> serversBeside(const EngineConnection& connection, const SourceTable& source,
                                               const Progress& progress)
{
    std::vector<std::string> out;
    if (!source.sharded())
        return out;
    const auto servers = serversOf(connection.first(), source.cluster, progress);
    if (!servers)
        return tl::unexpected(servers.error());
    if (std::ranges::count(*servers, true, &ShardServer::own) != 1)
        return fail(ErrorKind::Usage,
                    Phrase::tr("The server of the address has no part of table \"%1\".", source.rows.table),
                    Phrase::tr("Connect to one of the servers that have its rows."));
    for (const ShardServer& server : *servers)
        if (!server.own)
            out.push_back(server.host);
    return out;
}

Status connectServers(EngineConnection& connection, const std::vector<std::string>& servers,
                      const SharedSecret& password, const EngineLimits& limits, const Progress& progress)
{
    for (const std::string& server : servers) {
        const auto address = serverAt(connection.address, server);
        if (!address)
            return tl::unexpected(address.error());
        auto session = connectEngine(dialectOf(address->kind), *address, password, progress, limits);
        if (!session)
            return tl::unexpected(std::move(session.error()));
        connection.sessions.push_back(*std::move(session));
    }
    return {};
}

} // namespace leadlight
