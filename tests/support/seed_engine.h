// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/real_engine.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QProcess>

namespace leadlight {

/// An engine of its own with the seed data, on private ports of this machine, started by ../shared/tools/warehouse;
/// ends with this.
class SeedEngine
{
public:
    enum class Kind {
        ClickHouse, ///< two servers; tables "seed" over both and "units" on the first
        Postgres,   ///< one
        /// Two: "seed" is partitioned, half of it a foreign table of the first server that lies on the second
        /// (postgres_fdw)
        PostgresNodes,
    };

    explicit SeedEngine(Kind kind)
        : m_kind(kind)
        , m_started(kind == Kind::ClickHouse ? QStringLiteral("clickhouse") : QStringLiteral("postgres"),
                    kind == Kind::Postgres ? 1 : 2)
    {
        if (m_started.runs())
            load();
        else if (!m_started.missing())
            m_fault = m_started.why();
    }
    SeedEngine(const SeedEngine&) = delete;
    SeedEngine& operator=(const SeedEngine&) = delete;

    /// That it is not installed.
    [[nodiscard]] bool missing() const { return m_started.missing() || m_lacksForeign; }
    /// What went wrong while it was started or filled.
    [[nodiscard]] const QByteArray& fault() const { return m_fault; }

    [[nodiscard]] QStringList engineOptions(const QString& choices = QStringLiteral("table=seed")) const
    {
        if (m_kind != Kind::ClickHouse)
            return {QStringLiteral("--engine"),
                    QStringLiteral("postgres://ll@127.0.0.1:%1/postgres?%2").arg(port(1)).arg(choices)};
        return {QStringLiteral("--engine"),
                QStringLiteral("clickhouse://127.0.0.1:%1/default?%2").arg(port(1)).arg(choices),
                QStringLiteral("--engine-servers"), QStringLiteral("127.0.0.1:%1").arg(port(2))};
    }
    /// Of the first server, on this machine.
    [[nodiscard]] int firstPort() const { return port(1); }
    /// The rows of an answer, of the first servers.
    [[nodiscard]] QList<QByteArrayList> ask(const QByteArray& statement, int servers = 2)
    {
        QList<QByteArrayList> out;
        for (int server = 1; server <= (m_kind == Kind::ClickHouse ? servers : 1); ++server)
            out += askServer(server, statement);
        return out;
    }
    /// The rows of an answer of one server.
    [[nodiscard]] QList<QByteArrayList> askServer(int server, const QByteArray& statement)
    {
        QList<QByteArrayList> out;
        for (const QByteArray& line : run(server, statement).split('\n'))
            if (!line.isEmpty())
                out.append(line.split('\t'));
        return out;
    }
    /// On every server of ClickHouse, else on the first one.
    void execute(const QByteArray& statement)
    {
        for (int server = 1; server <= (m_kind == Kind::ClickHouse ? 2 : 1); ++server)
            run(server, statement);
    }

private:
    [[nodiscard]] int port(int server) const { return m_started.port(server); }

    QByteArray start(const QString& program, const QStringList& arguments, const QByteArray& input)
    {
        QProcess process;
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(-1);
        QByteArray out = process.readAllStandardOutput();
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            m_fault += program.toUtf8() + ": " + process.readAllStandardError() + out + process.errorString().toUtf8();
        return out;
    }

    QByteArray run(int server, const QByteArray& statement, const QByteArray& data = {})
    {
        if (m_kind != Kind::ClickHouse)
            return start(QStringLiteral("psql"),
                         {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                          QString::number(port(server)), QStringLiteral("-U"), QStringLiteral("ll"),
                          QStringLiteral("-d"), QStringLiteral("postgres"), QStringLiteral("-X"), QStringLiteral("-q"),
                          QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-F"), QStringLiteral("\t"),
                          QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-f"),
                          QStringLiteral("-")},
                         statement + ";\n" + data);
        QString url = QStringLiteral("http://127.0.0.1:%1/?insert_distributed_sync=1").arg(port(server));
        if (!data.isEmpty())
            url += QStringLiteral("&query=") + QString::fromLatin1(statement.toPercentEncoding());
        return start(QStringLiteral("curl"),
                     {QStringLiteral("-sS"), QStringLiteral("--fail-with-body"), url, QStringLiteral("--data-binary"),
                      QStringLiteral("@-")},
                     data.isEmpty() ? statement : data);
    }

    /// Without the header.
    static QByteArray rowsOf(const char* file)
    {
        QFile data(QString::fromStdString((sharedData("seed") / file).string()));
        if (!data.open(QIODevice::ReadOnly))
            return {};
        data.readLine();
        return data.readAll();
    }
    static QByteArray columns()
    {
        return "(n text, cookie text, gated_asset_type text, page_url text, form_submissions integer)";
    }
    /// The table over both servers; false where the first one cannot reach others.
    bool makeNodes()
    {
        m_lacksForeign = run(1, "SELECT 1 FROM pg_available_extensions WHERE name = 'postgres_fdw'").isEmpty();
        if (m_lacksForeign)
            return false;
        run(2, "CREATE TABLE seed_1 " + columns());
        run(1, "CREATE EXTENSION postgres_fdw; CREATE SERVER node2 FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host "
               "'127.0.0.1', port '" +
                   QByteArray::number(port(2)) +
                   "', dbname 'postgres', async_capable 'true', batch_size '1000'); CREATE USER MAPPING FOR ll SERVER "
                   "node2 OPTIONS (user 'll')");
        run(1, "CREATE TABLE seed " + columns() +
                   " PARTITION BY HASH (cookie); CREATE TABLE seed_0 PARTITION OF seed FOR VALUES WITH (MODULUS 2, "
                   "REMAINDER 0); CREATE FOREIGN TABLE seed_1 PARTITION OF seed FOR VALUES WITH (MODULUS 2, REMAINDER "
                   "1) SERVER node2 OPTIONS (table_name 'seed_1')");
        return true;
    }
    void load()
    {
        const QByteArray rows = rowsOf("submissions.csv");
        const QByteArray units = rowsOf("bu_mapping.csv");
        if (m_kind != Kind::ClickHouse) {
            if (m_kind == Kind::PostgresNodes && !makeNodes())
                return;
            if (m_kind == Kind::Postgres)
                run(1, "CREATE TABLE seed " + columns());
            run(1, "CREATE TABLE units (n text, business_unit text, page_url text)");
            run(1, "COPY seed FROM STDIN WITH (FORMAT csv)", rows + "\\.\n");
            run(1, "COPY units FROM STDIN WITH (FORMAT csv)", units + "\\.\n");
            return;
        }
        execute("CREATE TABLE seed_local (n String, cookie String, gated_asset_type String, page_url String, "
                "form_submissions UInt32) ENGINE = MergeTree() ORDER BY (cookie, page_url)");
        execute("CREATE TABLE seed AS seed_local ENGINE = Distributed(ll, default, seed_local, cityHash64(cookie))");
        execute("CREATE TABLE units (n String, business_unit String, page_url String) ENGINE = MergeTree() ORDER BY "
                "page_url");
        run(1, "INSERT INTO seed FORMAT CSV", rows);
        run(1, "INSERT INTO units FORMAT CSV", units);
    }

    Kind m_kind;
    RealEngine m_started;
    bool m_lacksForeign = false;
    QByteArray m_fault;
};

} // namespace leadlight
