// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions with a real PostgreSQL server, which the test starts for itself: by its own protocol and by ODBC.
#include "engines/connect.h"
#include "tests/engines/session_checks.h"
#include "tests/support/real_engine.h"

#include <csignal>
#include <fstream>

using namespace leadlight;

class TestRealPostgres : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void putsAndGets();
    void readsEveryType();
    void anUploadIsWholeOrNot();
    void cancelEndsTheStatement();
    void hostileNamesAreNames();
    void estimatesByThePlan();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void twoStatementsAreNone();
    void goesOnAfterAnError();
    void connectsOnlyToWhatIsThere();
    void byOdbc();
    void aServerThatStopsHoldsNobody();
    void aServerThatDiesIsSaid();
    void cleanupTestCase();

private:
    [[nodiscard]] EngineAddress address() const;
    [[nodiscard]] bool isRunning(const char* part);
    [[nodiscard]] bool makeDataSource();

    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<SqlSession> m_session;
};

EngineAddress TestRealPostgres::address() const
{
    EngineAddress out;
    out.kind = EngineKind::PostgreSql;
    out.host = "127.0.0.1";
    out.port = m_engine->value("PG_PORT1");
    out.user = "ll";
    out.database = "postgres";
    out.tls = false;
    return out;
}

bool TestRealPostgres::isRunning(const char* part)
{
    Gathered gathered;
    auto session = connectEngine(postgresDialect(), address(), nullptr, Progress());
    const SqlStatement asked{std::string("SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND pid <> "
                                         "pg_backend_pid() AND query LIKE '%") +
                                 part + "%'",
                             {SqlKind::Whole}};
    return session && (*session)->query(asked, gathered.receiver(), Progress()) &&
           gathered.column<std::uint64_t>(0).at(0) > 0;
}

void TestRealPostgres::initTestCase()
{
    m_engine = std::make_unique<RealEngine>(QStringLiteral("postgres"), 1);
    if (!m_engine->runs())
        QSKIP(m_engine->why());
}

void TestRealPostgres::init()
{
    auto session = connectEngine(postgresDialect(), address(), nullptr, Progress());
    QCOMPARE(faultOf(session), QByteArray());
    m_session = *std::move(session);
    QVERIFY2(m_session->version().starts_with("PostgreSQL "), m_session->version().c_str());
}

void TestRealPostgres::putsAndGets()
{
    roundTrip(*m_session, "CREATE TABLE round (k int, a bigint, b float8, c text)", "round", true);
}

void TestRealPostgres::readsEveryType()
{
    Gathered gathered;
    const SqlStatement statement{
        "SELECT 7::smallint, -1::bigint, 12345678901234567890::numeric, 5.00::numeric, NULL::bigint, 0.5::float4, "
        "'NaN'::float8, NULL::text, DATE '2024-02-29', true",
        {SqlKind::Whole, SqlKind::Whole, SqlKind::Whole, SqlKind::Whole, SqlKind::Whole, SqlKind::Real, SqlKind::Real,
         SqlKind::Text, SqlKind::Text, SqlKind::Text}};
    QCOMPARE(faultOf(m_session->query(statement, gathered.receiver(), Progress())), QByteArray());
    const std::vector<std::uint64_t> wholes{7, std::numeric_limits<std::uint64_t>::max(), 12345678901234567890U, 5, 0};
    for (std::size_t c = 0; c < wholes.size(); ++c)
        QCOMPARE(gathered.column<std::uint64_t>(c).at(0), wholes[c]);
    QCOMPARE(gathered.column<double>(5).at(0), 0.5);
    QVERIFY(std::isnan(gathered.column<double>(6).at(0)));
    QCOMPARE(gathered.column<std::string>(7).at(0), std::string());
    QCOMPARE(gathered.column<std::string>(8).at(0), std::string("2024-02-29"));
    const auto half =
        m_session->query({"SELECT 5.5::numeric AS strange", {SqlKind::Whole}}, gathered.receiver(), Progress());
    QVERIFY2(faultOf(half).contains("Column \"strange\"") && faultOf(half).contains("5.5"), faultOf(half));
}

void TestRealPostgres::anUploadIsWholeOrNot()
{
    QVERIFY(m_session->execute({"CREATE TABLE broken (k int, c text)", {}}, Progress()));
    breaksOffWhole(*m_session, "broken");
    const SqlBlock nul{{std::vector<std::uint64_t>{1}, std::vector<std::string>{std::string("a\0b", 3)}}};
    const auto put = m_session->insert({"INSERT INTO broken (k, c)", {}}, given({nul}), Progress());
    QVERIFY2(faultOf(put).contains("character 0"), faultOf(put));
    const SqlBlock noUtf8{{std::vector<std::uint64_t>{1}, std::vector<std::string>{"\xFF"}}};
    QVERIFY(!m_session->insert({"INSERT INTO broken (k, c)", {}}, given({noUtf8}), Progress()));
    Gathered gathered;
    QCOMPARE(
        faultOf(m_session->query({"SELECT count(*) FROM broken", {SqlKind::Whole}}, gathered.receiver(), Progress())),
        QByteArray());
    QCOMPARE(gathered.column<std::uint64_t>(0).at(0), std::uint64_t{0});
}

void TestRealPostgres::cancelEndsTheStatement()
{
    cancelEnds(*m_session, {"SELECT count(*) FROM generate_series(1, 10000000000) AS cancel_me", {SqlKind::Whole}},
               [this] { return isRunning("cancel_me"); });
    Gathered gathered; // the connection is good for more
    QCOMPARE(faultOf(m_session->query({"SELECT 1", {SqlKind::Whole}}, gathered.receiver(), Progress())), QByteArray());
    // In the middle of its rows, too.
    std::stop_source stop;
    const auto rows = m_session->query(
        {"SELECT n FROM generate_series(1, 100000000) AS n", {SqlKind::Whole}},
        [&stop](SqlBlock&&) -> Status {
            stop.request_stop();
            return {};
        },
        Progress(stop.get_token(), {}));
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::Cancelled);
    QTRY_VERIFY(!isRunning("100000000"));
}

void TestRealPostgres::hostileNamesAreNames()
{
    catalogueKnows(*m_session, [this](const std::string& name) {
        const std::string column = m_session->dialect().name(name);
        return "CREATE TABLE " + column + " (" + column + " text)";
    });
}

void TestRealPostgres::estimatesByThePlan()
{
    QVERIFY(
        m_session->execute({"CREATE TABLE counted AS SELECT n FROM generate_series(1, 10000) AS n", {}}, Progress()));
    QVERIFY(m_session->execute({"ANALYZE counted", {}}, Progress()));
    const auto estimate =
        m_session->estimate({"SELECT a.n FROM counted a JOIN counted b USING (n)", {SqlKind::Whole}}, Progress());
    QCOMPARE(faultOf(estimate), QByteArray());
    QCOMPARE(estimate->rows, std::uint64_t{20'000}); // read, not given
    QCOMPARE(estimate->bytes, std::uint64_t{80'000});
}

void TestRealPostgres::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const char* before, const char* statement, const char* said) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(statement) << QByteArray(said);
    };
    row("time", "SET statement_timeout = 200", "SELECT pg_sleep(60)", "statement_timeout");
    row("a table that is gone", "", "SELECT x FROM nowhere", "catalogue");
    row("a column that is gone", "", "SELECT nowhere FROM pg_class", "Choose the columns");
    row("read only", "SET default_transaction_read_only = on", "CREATE TABLE x (y int)", "may not do that");
    row("no right", "SET ROLE pg_monitor", "SELECT rolpassword FROM pg_authid", "may not do that");
    row("a value in mid-answer", "", "SELECT 1 / (n - 50000) FROM generate_series(1, 60000) AS n", "division by zero");
    row("memory", "SET temp_file_limit = '1MB'", "SELECT n FROM generate_series(1, 2000000) AS n ORDER BY n % 7, n",
        "memory, disk");
}

void TestRealPostgres::whatIsWrongIsSaid()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, statement);
    QFETCH(const QByteArray, said);
    if (!before.isEmpty())
        QCOMPARE(faultOf(m_session->execute({before.toStdString(), {}}, Progress())), QByteArray());
    if (before.contains("temp_file_limit"))
        QCOMPARE(faultOf(m_session->execute({"SET work_mem = '64kB'", {}}, Progress())), QByteArray());
    const auto given = m_session->query({statement.toStdString(), {SqlKind::Whole}}, Gathered().receiver(), Progress());
    QVERIFY(!given);
    QVERIFY2(faultOf(given).contains(said), faultOf(given));
    QVERIFY(!given.error().hint.empty());
}

void TestRealPostgres::twoStatementsAreNone()
{
    QVERIFY(m_session->execute({"CREATE TABLE kept (x int)", {}}, Progress()));
    QVERIFY(!m_session->execute({"SELECT 1; DROP TABLE kept", {}}, Progress()));
    Gathered gathered;
    QCOMPARE(
        faultOf(m_session->query({"SELECT count(*) FROM kept", {SqlKind::Whole}}, gathered.receiver(), Progress())),
        QByteArray());
}

void TestRealPostgres::goesOnAfterAnError()
{
    QVERIFY(!m_session->query({"SELECT nothing", {SqlKind::Whole}}, Gathered().receiver(), Progress()));
    const auto stopped = m_session->query(
        {"SELECT n FROM generate_series(1, 1000000) AS n", {SqlKind::Whole}},
        [](SqlBlock&&) -> Status { return fail(ErrorKind::BadData, Phrase::verbatim("full")); }, Progress());
    QCOMPARE(faultOf(stopped), QByteArray("full"));
    Gathered gathered;
    QCOMPARE(
        m_session
            ->query({"SELECT n FROM generate_series(1, 40000) AS n", {SqlKind::Whole}}, gathered.receiver(), Progress())
            .value_or(0),
        std::uint64_t{40'000});
    QCOMPARE(gathered.column<std::uint64_t>(0).back(), std::uint64_t{40'000});
}

void TestRealPostgres::connectsOnlyToWhatIsThere()
{
    EngineAddress other = address();
    other.database = "nowhere";
    const auto database = connectEngine(postgresDialect(), other, nullptr, Progress());
    QVERIFY2(faultOf(database).contains("catalogue"), faultOf(database));
    other = address();
    other.user = "nobody";
    const auto user = connectEngine(postgresDialect(), other, nullptr, Progress());
    QVERIFY2(faultOf(user).contains("Check user and password"), faultOf(user));
    other = address();
    other.port = 1;
    const auto port = connectEngine(postgresDialect(), other, nullptr, Progress());
    QVERIFY2(faultOf(port).contains("Check host, port"), faultOf(port));
    other = address();
    other.tls = true; // the server has none
    const auto tls = connectEngine(postgresDialect(), other, nullptr, Progress());
    QVERIFY2(faultOf(tls).contains("SSL"), faultOf(tls));
}

bool TestRealPostgres::makeDataSource()
{
    const char* driver = "/usr/lib/x86_64-linux-gnu/odbc/psqlodbcw.so";
    if (!QFile::exists(QString::fromLatin1(driver)))
        return false;
    const std::string file = QString(m_engine->folder() + QStringLiteral("/../odbc.ini")).toStdString();
    std::ofstream(file)
        << "[Leadlight Test]\nDriver=" << driver << "\nServername=127.0.0.1\nPort=" << m_engine->value("PG_PORT1")
        << "\nDatabase=postgres\nUsername=ll\nUseDeclareFetch=1\nFetch=1000\nMaxLongVarcharSize=1000000\n";
    qputenv("ODBCINI", QByteArray::fromStdString(file));
    return true;
}

void TestRealPostgres::byOdbc()
{
    if (!makeDataSource())
        QSKIP("the ODBC driver of PostgreSQL is not installed");
    EngineAddress source;
    source.kind = EngineKind::Odbc;
    source.database = "Leadlight Test";
    auto session = connectEngine(postgresDialect(), source, nullptr, Progress());
    if (!session && faultOf(session).contains("is not installed"))
        QSKIP("Qt's driver for ODBC is not installed");
    QCOMPARE(faultOf(session), QByteArray());
    roundTrip(**session, "CREATE TABLE round_odbc (k int, a bigint, b float8, c text)", "round_odbc", true);
    QVERIFY((*session)->execute({"CREATE TABLE broken_odbc (k int, c text)", {}}, Progress()));
    breaksOffWhole(**session, "broken_odbc");
    Gathered gathered;
    QCOMPARE(
        (*session)
            ->query({"SELECT n FROM generate_series(1, 40000) AS n", {SqlKind::Whole}}, gathered.receiver(), Progress())
            .value_or(0),
        std::uint64_t{40'000});
    cancelEnds(**session, {"SELECT count(*) FROM generate_series(1, 10000000000) AS cancel_odbc", {SqlKind::Whole}},
               [this] { return isRunning("cancel_odbc"); });
    std::uint64_t elsewhere = 0;
    std::thread([&] {
        elsewhere = (*session)->query({"SELECT 1", {SqlKind::Whole}}, Gathered().receiver(), Progress()).value_or(0);
    }).join();
    QCOMPARE(elsewhere, std::uint64_t{1}); // each shard has a thread of its own
    const auto gone = (*session)->query({"SELECT x FROM nowhere", {SqlKind::Whole}}, gathered.receiver(), Progress());
    QVERIFY2(faultOf(gone).contains("The ODBC driver says"), faultOf(gone));
    source.database = "Nowhere";
    QVERIFY2(faultOf(connectEngine(postgresDialect(), source, nullptr, Progress())).contains("Check the data source"),
             "");
}

void TestRealPostgres::aServerThatStopsHoldsNobody()
{
    std::stop_source stop;
    Gathered gathered;
    QVERIFY(m_session->query({"SELECT pg_backend_pid()", {SqlKind::Whole}}, gathered.receiver(), Progress()));
    const auto pid = static_cast<pid_t>(gathered.column<std::uint64_t>(0).at(0));
    QVERIFY(pid > 1);
    kill(pid, SIGSTOP); // answers nothing, not even a cancel
    std::jthread canceller([&stop] {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        stop.request_stop();
    });
    QElapsedTimer clock;
    clock.start();
    const auto given =
        m_session->query({"SELECT 1", {SqlKind::Whole}}, gathered.receiver(), Progress(stop.get_token(), {}));
    const qint64 took = clock.elapsed();
    kill(pid, SIGCONT);
    QVERIFY(!given);
    QCOMPARE(given.error().kind, ErrorKind::Cancelled);
    qInfo("let go after %lld ms", took);
    // Connects anew.
    QCOMPARE(faultOf(m_session->query({"SELECT 1", {SqlKind::Whole}}, Gathered().receiver(), Progress())),
             QByteArray());
}

void TestRealPostgres::aServerThatDiesIsSaid() // the last one
{
    const int server = m_engine->value("PG_PID1");
    QVERIFY(server > 1);
    std::jthread killer([&](const std::stop_token& done) {
        while (!done.stop_requested() && !isRunning("die_now"))
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        kill(server, SIGQUIT); // ends all of it at once
    });
    const auto given =
        m_session->query({"SELECT count(*) FROM generate_series(1, 10000000000) AS die_now", {SqlKind::Whole}},
                         Gathered().receiver(), Progress());
    QVERIFY(!given);
    QVERIFY2(faultOf(given).contains("shut down") || faultOf(given).contains("Check host"), faultOf(given));
    QVERIFY(!m_session->query({"SELECT 1", {SqlKind::Whole}}, Gathered().receiver(), Progress()));
}

void TestRealPostgres::cleanupTestCase()
{
    m_session.reset();
    m_engine.reset();
}

QTEST_GUILESS_MAIN(TestRealPostgres)
#include "test_real_postgres.moc"
