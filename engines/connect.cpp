// SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/connect.h"

#include "engines/clickhouse/clickhouse_http.h"
#include "engines/odbc/odbc_session.h"
#include "engines/postgres/postgres_session.h"

namespace leadlight {

Result<std::unique_ptr<SqlSession>> connectEngine(const Dialect& dialect, const EngineAddress& address,
                                                  const SharedSecret& password, const Progress& progress,
                                                  const EngineLimits& limits)
{
    // Here, too: an address may be made of another one, as those of shards are.
    if (auto safe = checkTransport(address); !safe)
        return tl::unexpected(std::move(safe.error()));
    switch (address.kind) {
    case EngineKind::ClickHouse:
        return ClickHouseHttp::open(dialect, address, password, limits, progress);
    case EngineKind::PostgreSql:
        return PostgresSession::open(dialect, address, password, limits, progress);
    case EngineKind::Odbc:
        break;
    }
    return OdbcSession::open(dialect, address, password, limits);
}

} // namespace leadlight
