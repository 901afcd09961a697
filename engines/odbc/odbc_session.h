// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/credentials.h"
#include "engines/engine_address.h"
#include "engines/engine_limits.h"
#include "engines/odbc/own_thread.h"
#include "model/warehouse/sql_session.h"

#include <memory>

namespace leadlight {

/// Any engine that there is an ODBC driver for, by Qt's QODBC. Tested with psqlodbc; with every other driver untested,
/// and called so where it is offered. What drivers differ in: whether SQLCancel ends the statement in the engine
/// (ClickHouse's does not), and whether they hold the whole answer in memory (psqlodbc does, but with UseDeclareFetch=1
/// in the data source). Connections of Qt belong to one thread, so each session has one of its own; its receivers are
/// called there.
class OdbcSession : public SqlSession
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SqlSession>> open(const Dialect& dialect, const EngineAddress& address,
                                                                  const SharedSecret& password,
                                                                  const EngineLimits& limits);
    ~OdbcSession() override;

    [[nodiscard]] const Dialect& dialect() const override { return m_dialect; }
    [[nodiscard]] Result<std::uint64_t> query(const SqlStatement& statement, const BlockReceiver& receive,
                                              const Progress& progress) override;
    [[nodiscard]] Result<void> execute(const SqlStatement& statement, const Progress& progress) override;
    /// Some hundred values at once, in one transaction where the engine has them.
    [[nodiscard]] Result<std::uint64_t> insert(const SqlStatement& statement, const BlockSource& give,
                                               const Progress& progress) override;
    /// Not known.
    [[nodiscard]] Result<SqlEstimate> estimate(const SqlStatement& statement, const Progress& progress) override;
    [[nodiscard]] std::string version() const override { return "ODBC"; }

private:
    OdbcSession(const Dialect& dialect, SharedSecret password);
    [[nodiscard]] Status connect(const EngineAddress& address, const EngineLimits& limits);
    [[nodiscard]] Result<std::uint64_t> queryHere(const SqlStatement& statement, const BlockReceiver& receive,
                                                  const Progress& progress) const;
    [[nodiscard]] Result<std::uint64_t> insertHere(const SqlStatement& statement, const BlockSource& give,
                                                   const Progress& progress) const;

    const Dialect& m_dialect;
    SharedSecret m_password; ///< kept to keep it out of the drivers' messages
    std::string m_name;      ///< of Qt's connection
    OwnThread m_own;
};

} // namespace leadlight
