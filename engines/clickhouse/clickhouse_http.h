// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engines/clickhouse/clickhouse_access.h"
#include "model/warehouse/sql_session.h"

#include <memory>

namespace leadlight {

/// ClickHouse over HTTP, from 18.16 on. Statements have no FORMAT: answers and uploads go in Native (native_reader.h
/// says why). A negative number is given as the bits of its 64; NULL is "", 0 or not a number. Each statement has a
/// connection and an id of its own, and is waited for whole by the engine before it answers, so that an error never
/// comes after rows; the engine buffers the answer on its disk. Needs a QCoreApplication; not on the window's thread.
class ClickHouseHttp : public SqlSession
{
public:
    /// Connects, and asks for the version. Usage, BadData: what to do about it.
    [[nodiscard]] static Result<std::unique_ptr<SqlSession>> open(const Dialect& dialect, EngineAddress address,
                                                                  SharedSecret password, const EngineLimits& limits,
                                                                  const Progress& progress);

    [[nodiscard]] const Dialect& dialect() const override { return m_dialect; }
    [[nodiscard]] Result<std::uint64_t> query(const SqlStatement& statement, const BlockReceiver& receive,
                                              const Progress& progress) override;
    [[nodiscard]] Result<void> execute(const SqlStatement& statement, const Progress& progress) override;
    /// All or nothing for up to 1,048,576 rows, which the engine takes as one.
    [[nodiscard]] Result<std::uint64_t> insert(const SqlStatement& statement, const BlockSource& give,
                                               const Progress& progress) override;
    /// Of releases from 21.9 on, and not of tables on several servers; else nothing is known.
    [[nodiscard]] Result<SqlEstimate> estimate(const SqlStatement& statement, const Progress& progress) override;
    [[nodiscard]] std::string version() const override { return "ClickHouse " + m_version; }

private:
    ClickHouseHttp(const Dialect& dialect, ClickHouseAccess access);
    [[nodiscard]] Status learn(const Progress& progress);
    [[nodiscard]] Result<std::vector<std::vector<std::string>>> rowsOf(const std::string& statement,
                                                                       const Progress& progress) const;

    const Dialect& m_dialect;
    ClickHouseAccess m_access;
    std::string m_version;
};

} // namespace leadlight
