// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/clickhouse/clickhouse_http.h"
#include "model/warehouse/dialect.h"
#include "tests/engines/fake_server.h"

// A ClickHouse that is none: a FakeServer that answers like one, until it does not.

inline constexpr auto password = "hunter2-not-in-urls";

/// A block of Native: a UInt32 column "ij" and a text "s" for each of these rows.
inline QByteArray block(const std::vector<std::uint32_t>& numbers)
{
    const auto rows = static_cast<char>(numbers.size());
    QByteArray out = QByteArray(1, 2) + QByteArray(1, rows) + "\x02ij\x06UInt32";
    for (const std::uint32_t number : numbers)
        out.append(reinterpret_cast<const char*>(&number), 4);
    out += "\x01s\x06String";
    for (char row = 0; row < rows; ++row)
        out += "\x02hi";
    return out;
}

inline leadlight::SqlStatement wanted()
{
    return {"SELECT ij, s FROM t", {leadlight::SqlKind::Whole, leadlight::SqlKind::Text}};
}

/// A server that opens sessions like ClickHouse, and answers `statement`s (not KILL, not questions for the progress)
/// so.
inline FakeServer::Answer playing(FakeServer::Answer statement)
{
    return [statement = std::move(statement)](const QByteArray& request) -> FakeAnswer {
        if (request.contains("SELECT version()"))
            return {.bytes = FakeServer::whole("24.3.1\n")};
        if (request.contains("system.settings"))
            return {.bytes = FakeServer::whole("readonly\t0\ncancel_http_readonly_queries_on_client_close\t0\n")};
        if (request.contains("KILL QUERY") || request.contains("system.processes"))
            return {.bytes = FakeServer::whole("")};
        return statement(request);
    };
}

inline leadlight::EngineAddress addressOf(const FakeServer& server)
{
    leadlight::EngineAddress out;
    out.host = "127.0.0.1";
    out.port = server.port();
    out.user = "anna";
    out.database = "web";
    out.tls = false;
    return out;
}

inline leadlight::EngineLimits impatient()
{
    return {.connecting = std::chrono::seconds(5),
            .silence = std::chrono::milliseconds(300),
            .asking = std::chrono::milliseconds(20)};
}

inline leadlight::Result<std::unique_ptr<leadlight::SqlSession>>
opened(const leadlight::EngineAddress& address, const leadlight::EngineLimits& limits = impatient())
{
    return leadlight::ClickHouseHttp::open(leadlight::clickHouseDialect(), address,
                                           std::make_shared<const leadlight::Secret>(std::string(password)), limits,
                                           leadlight::Progress());
}

inline QByteArray idIn(const QByteArray& request)
{
    const auto at = request.indexOf("leadlight-");
    return request.mid(at, 10 + 36);
}
