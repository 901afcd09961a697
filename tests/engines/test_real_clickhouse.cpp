// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions with two real ClickHouse servers, which the test starts for itself.
#include "engines/connect.h"
#include "tests/engines/session_checks.h"
#include "tests/support/real_engine.h"

#include <csignal>

using namespace leadlight;

class TestRealClickHouse : public QObject
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
    void limitsAreSaid_data();
    void limitsAreSaid();
    void rightsAreSaid();
    void theWrongPasswordIsSaid();
    void aShardThatDiesIsSaid();
    void cleanupTestCase() { m_engine.reset(); }

private:
    [[nodiscard]] EngineAddress address(const char* user = "default") const;
    [[nodiscard]] std::uint64_t number(const std::string& statement);

    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<SqlSession> m_session;
};

EngineAddress TestRealClickHouse::address(const char* user) const
{
    EngineAddress out;
    out.host = "127.0.0.1";
    out.port = m_engine->value("CH_HTTP1");
    out.user = user;
    out.tls = false;
    return out;
}

std::uint64_t TestRealClickHouse::number(const std::string& statement)
{
    Gathered gathered;
    auto session = connectEngine(clickHouseDialect(), address(), nullptr, Progress()); // of its own: for any thread
    if (!session || !(*session)->query({statement, {SqlKind::Whole}}, gathered.receiver(), Progress()) ||
        gathered.all.rows() == 0)
        return std::numeric_limits<std::uint64_t>::max();
    return gathered.column<std::uint64_t>(0).at(0);
}

void TestRealClickHouse::initTestCase()
{
    m_engine = std::make_unique<RealEngine>(QStringLiteral("clickhouse"), 2);
    if (!m_engine->runs())
        QSKIP(m_engine->why());
}

void TestRealClickHouse::init()
{
    auto session = connectEngine(clickHouseDialect(), address(), nullptr, Progress());
    QCOMPARE(faultOf(session), QByteArray());
    m_session = *std::move(session);
    QVERIFY(m_session->version().starts_with("ClickHouse 1") || m_session->version().starts_with("ClickHouse 2"));
}

void TestRealClickHouse::putsAndGets()
{
    roundTrip(*m_session,
              "CREATE TABLE `round` (k UInt32, a UInt64, b Float64, c String) ENGINE = MergeTree() ORDER BY k", "round",
              true);
}

void TestRealClickHouse::readsEveryType()
{
    Gathered gathered;
    const SqlStatement statement{
        "SELECT toUInt8(200), toInt16(-2), toFloat32(0.5), toNullable(toUInt32(7)), CAST(NULL AS Nullable(UInt32)), "
        "toNullable('x'), CAST(NULL AS Nullable(String)), toFixedString('ab', 4), toDate('2024-02-29'), "
        "toDateTime('2024-02-29 23:59:58', 'UTC'), toInt8(-5), toUInt64(18446744073709551615)",
        {SqlKind::Whole, SqlKind::Whole, SqlKind::Real, SqlKind::Whole, SqlKind::Whole, SqlKind::Text, SqlKind::Text,
         SqlKind::Text, SqlKind::Text, SqlKind::Text, SqlKind::Text, SqlKind::Real}};
    QCOMPARE(faultOf(m_session->query(statement, gathered.receiver(), Progress())), QByteArray());
    QCOMPARE(gathered.column<std::uint64_t>(0).at(0), std::uint64_t{200});
    QCOMPARE(static_cast<std::int64_t>(gathered.column<std::uint64_t>(1).at(0)), std::int64_t{-2});
    QCOMPARE(gathered.column<double>(2).at(0), 0.5);
    QCOMPARE(gathered.column<std::uint64_t>(3).at(0), std::uint64_t{7});
    QCOMPARE(gathered.column<std::uint64_t>(4).at(0), std::uint64_t{0});
    const std::vector<std::string> texts{"x", "", "ab", "2024-02-29", "2024-02-29 23:59:58", "-5"};
    for (std::size_t c = 0; c < texts.size(); ++c)
        QCOMPARE(gathered.column<std::string>(5 + c).at(0), texts[c]);
    QCOMPARE(gathered.column<double>(11).at(0), 18446744073709551615.0);
}

void TestRealClickHouse::anUploadIsWholeOrNot()
{
    QVERIFY(m_session->execute({"CREATE TABLE broken (k UInt32, c String) ENGINE = MergeTree() ORDER BY k", {}},
                               Progress()));
    breaksOffWhole(*m_session, "broken");
    QTest::qWait(300); // what the server would still do
    QCOMPARE(number("SELECT count() FROM broken"), std::uint64_t{0});
}

void TestRealClickHouse::cancelEndsTheStatement()
{
    const auto running = [this] {
        return number("SELECT count() FROM system.processes WHERE query LIKE 'SELECT count() FROM system.numbers%'") >
               0;
    };
    cancelEnds(*m_session, {"SELECT count() FROM system.numbers WHERE sipHash64(number) = 1", {SqlKind::Whole}},
               running);
    auto reader = connectEngine(clickHouseDialect(), address("analyst"),
                                std::make_shared<const Secret>(std::string("s3cret")), Progress());
    QCOMPARE(faultOf(reader), QByteArray());
    cancelEnds(**reader, {"SELECT count() FROM system.numbers WHERE sipHash64(number) = 1", {SqlKind::Whole}}, running);
}

void TestRealClickHouse::hostileNamesAreNames()
{
    catalogueKnows(*m_session, [this](const std::string& name) {
        const std::string column = m_session->dialect().name(name);
        return "CREATE TABLE " + column + " (" + column + " String) ENGINE = MergeTree() ORDER BY " + column;
    });
    const auto tables = tablesOf(*m_session, Progress());
    QCOMPARE(faultOf(tables), QByteArray());
    QCOMPARE(std::ranges::find(*tables, "a`b", &CatalogueTable::name)->rows, std::uint64_t{1});
}

void TestRealClickHouse::limitsAreSaid_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QByteArray>("said");
    // Limits of memory and rows are those of the user's profile: a user who has them, for the server to take up as it
    // runs.
    QFile users(m_engine->folder() + QStringLiteral("/shard1/users.xml"));
    QVERIFY(users.open(QIODevice::ReadWrite));
    QByteArray xml = users.readAll();
    if (!xml.contains("limited")) {
        xml.replace("</profiles>",
                    "<limited><readonly>1</readonly><max_memory_usage>50000000</max_memory_usage><max_result_rows>10</"
                    "max_result_rows></limited></profiles>");
        xml.replace("</users>",
                    "<limited><password></password><networks><ip>127.0.0.1</ip></networks><profile>limited</profile>"
                    "<quota>default</quota></limited></users>");
        users.seek(0);
        users.write(xml);
    }
    QTest::newRow("memory")
        << QByteArray("limited")
        << QByteArray("SELECT length(groupArray(number)) FROM (SELECT number FROM system.numbers LIMIT 100000000)")
        << QByteArray("max_memory_usage");
    QTest::newRow("time") << QByteArray("default")
                          << QByteArray("SELECT number FROM system.numbers SETTINGS max_execution_time = 1")
                          << QByteArray("max_execution_time");
    QTest::newRow("rows read") << QByteArray("default")
                               << QByteArray("SELECT count() FROM system.numbers SETTINGS max_rows_to_read = 100000")
                               << QByteArray("max_rows_to_read");
    QTest::newRow("rows given") << QByteArray("limited")
                                << QByteArray("SELECT number FROM system.numbers LIMIT 1000000")
                                << QByteArray("max_result_rows");
}

void TestRealClickHouse::limitsAreSaid()
{
    QFETCH(const QByteArray, user);
    QFETCH(const QByteArray, statement);
    QFETCH(const QByteArray, said);
    Result<std::unique_ptr<SqlSession>> session;
    QTRY_COMPARE_WITH_TIMEOUT(
        faultOf(session = connectEngine(clickHouseDialect(), address(user.constData()), nullptr, Progress())),
        QByteArray(), 30'000);
    const auto given =
        (*session)->query({statement.toStdString(), {SqlKind::Whole}}, Gathered().receiver(), Progress());
    QVERIFY(!given);
    QVERIFY2(faultOf(given).contains(said), faultOf(given));
}

void TestRealClickHouse::rightsAreSaid()
{
    auto session = connectEngine(clickHouseDialect(), address("analyst"),
                                 std::make_shared<const Secret>(std::string("s3cret")), Progress());
    QCOMPARE(faultOf(session), QByteArray());
    Gathered gathered;
    QCOMPARE(faultOf((*session)->query({"SELECT toUInt64(1)", {SqlKind::Whole}}, gathered.receiver(), Progress())),
             QByteArray());
    const auto made = (*session)->execute({"CREATE TABLE mine (x UInt8) ENGINE = Memory", {}}, Progress());
    QVERIFY(!made);
    QVERIFY2(faultOf(made).contains("may only read"), faultOf(made));
    const auto gone = (*session)->query({"SELECT x FROM nowhere", {SqlKind::Whole}}, gathered.receiver(), Progress());
    QVERIFY2(faultOf(gone).contains("catalogue"), faultOf(gone));
}

void TestRealClickHouse::theWrongPasswordIsSaid()
{
    const auto session = connectEngine(clickHouseDialect(), address("analyst"),
                                       std::make_shared<const Secret>(std::string("wrong-one")), Progress());
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::Usage);
    QVERIFY2(faultOf(session).contains("Check user and password"), faultOf(session));
    QVERIFY(!faultOf(session).contains("wrong-one"));
}

void TestRealClickHouse::aShardThatDiesIsSaid() // the last one: the shard stays dead
{
    const std::string other = "127.0.0.1:" + std::to_string(m_engine->value("CH_TCP2"));
    const int pid = m_engine->value("CH_PID2");
    QVERIFY(pid > 1);
    std::jthread killer([&](const std::stop_token& done) {
        while (!done.stop_requested() &&
               number("SELECT count() FROM remote('" + other +
                      "', system, processes) WHERE query LIKE '%sipHash64%' AND query NOT LIKE '%processes%'") == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        kill(pid, SIGKILL);
    });
    const auto given = m_session->query(
        {"SELECT count() FROM remote('" + other + "', system, numbers) WHERE sipHash64(number) = 1", {SqlKind::Whole}},
        Gathered().receiver(), Progress());
    QVERIFY(!given);
    QVERIFY2(faultOf(given).contains("went down while it worked"), faultOf(given));
}

QTEST_GUILESS_MAIN(TestRealClickHouse)
#include "test_real_clickhouse.moc"
