// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/credentials.h"
#include "engines/engine_address.h"
#include "engines/engine_limits.h"
#include "model/base/progress.h"

#include <memory>

struct pg_conn;
struct pg_result;

namespace leadlight {

struct EndPgConnection
{
    void operator()(pg_conn* connection) const;
};
struct ClearPgResult
{
    void operator()(pg_result* result) const;
};
using PgConnection = std::unique_ptr<pg_conn, EndPgConnection>;
using PgResult = std::unique_ptr<pg_result, ClearPgResult>;

/// Connects, and can be cancelled while it does. TLS: verify-full, but to this machine.
[[nodiscard]] Result<PgConnection> connectPostgres(const EngineAddress& address, const Secret* password,
                                                   const EngineLimits& limits, const Progress& progress);

/// What a wait is for.
enum class PgWait { Answer, Room };

/// Waits until the connection has an answer, or room for more to send, or 20 ms are over, and takes in what has come.
[[nodiscard]] Status waitFor(pg_conn& connection, PgWait what);

/// Reads what is left of an answer that the server itself has ended. False where nothing came up to `limits.ending`:
/// the connection is of no further use.
[[nodiscard]] bool readToEnd(pg_conn& connection, const EngineLimits& limits);

/// Asks the server, over a connection of its own, to end what runs (PQcancel, on a thread that nobody has to wait for:
/// a dead host would keep it), then reads to the end. It returns only after the server has been asked, so that no late
/// request ends the next statement.
[[nodiscard]] bool endInEngine(pg_conn& connection, const EngineLimits& limits);

} // namespace leadlight
