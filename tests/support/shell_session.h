// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/dialect.h"
#include "model/warehouse/sql_session.h"

#include <QStringList>

/// A session over the engine's own command (curl, psql): what shows that statements mean in a real engine what they are
/// meant to. Cancel is looked at between statements only.
class ShellSession final : public leadlight::SqlSession
{
public:
    /// ClickHouse over HTTP on this machine.
    static ShellSession clickHouse(int port);
    /// PostgreSQL on this machine, user "ll", no password.
    static ShellSession postgres(int port);

    const leadlight::Dialect& dialect() const override { return *m_dialect; }
    leadlight::Result<std::uint64_t> query(const leadlight::SqlStatement& statement,
                                           const leadlight::BlockReceiver& receive,
                                           const leadlight::Progress& progress) override;
    leadlight::Result<void> execute(const leadlight::SqlStatement& statement,
                                    const leadlight::Progress& progress) override;
    leadlight::Result<std::uint64_t> insert(const leadlight::SqlStatement& statement,
                                            const leadlight::BlockSource& give,
                                            const leadlight::Progress& progress) override;
    leadlight::Result<leadlight::SqlEstimate> estimate(const leadlight::SqlStatement& statement,
                                                       const leadlight::Progress& progress) override;
    std::string version() const override { return "a shell"; }

private:
    ShellSession(const leadlight::Dialect& dialect, int port)
        : m_dialect(&dialect)
        , m_port(port)
    {
    }
    [[nodiscard]] bool overHttp() const { return m_dialect->key() == "clickhouse"; }
    [[nodiscard]] leadlight::Result<std::string> run(const std::string& statement, const std::string& rows) const;

    const leadlight::Dialect* m_dialect;
    int m_port;
};
