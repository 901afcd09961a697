// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/postgres/postgres_connection.h"
#include "model/warehouse/sql_session.h"

#include <optional>

namespace leadlight {

/// PostgreSQL's protocol by libpq itself, one row at a time, the connection never blocking. Not by QPSQL, which has no
/// COPY (131,072 rows: 28 s by execBatch(), 0.5 s by COPY) and waits within libpq: where the server's process was
/// stopped, it came back only when that went on, however often PQcancel was called, for which libpq is needed all the
/// same. One statement a call: by the extended protocol the server refuses a text of two. An error or a cancel rolls
/// back what the statement did. (libpq before 17 asks for a cancel without TLS: the request holds a key of this
/// connection, no password.)
class PostgresSession : public SqlSession
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SqlSession>> open(const Dialect& dialect, EngineAddress address,
                                                                  SharedSecret password, const EngineLimits& limits,
                                                                  const Progress& progress);

    [[nodiscard]] const Dialect& dialect() const override { return m_dialect; }
    [[nodiscard]] Result<std::uint64_t> query(const SqlStatement& statement, const BlockReceiver& receive,
                                              const Progress& progress) override;
    [[nodiscard]] Result<void> execute(const SqlStatement& statement, const Progress& progress) override;
    [[nodiscard]] Result<std::uint64_t> insert(const SqlStatement& statement, const BlockSource& give,
                                               const Progress& progress) override;
    /// Rows that the planner thinks it reads, and their bytes (EXPLAIN).
    [[nodiscard]] Result<SqlEstimate> estimate(const SqlStatement& statement, const Progress& progress) override;
    [[nodiscard]] std::string version() const override { return m_version; }

private:
    struct Rows;

    PostgresSession(const Dialect& dialect, EngineAddress address, SharedSecret password, const EngineLimits& limits);
    [[nodiscard]] Status connect(const Progress& progress);
    [[nodiscard]] Status start(const std::string& text, const Progress& progress);
    [[nodiscard]] Result<PgResult> next(const Progress& progress);
    [[nodiscard]] Status finish(const Progress& progress);
    [[nodiscard]] tl::unexpected<Error> given(Error error, bool ended = false);
    [[nodiscard]] Result<std::uint64_t> sendRows(const BlockSource& give, const Progress& progress);
    [[nodiscard]] Status sendPiece(const std::string& piece, const Progress& progress);
    [[nodiscard]] Status endCopy(const char* complaint, const Progress& progress);

    const Dialect& m_dialect;
    EngineAddress m_address;
    SharedSecret m_password;
    EngineLimits m_limits;
    PgConnection m_connection; ///< null: to be made anew
    std::string m_version;
};

} // namespace leadlight
