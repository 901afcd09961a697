// SPDX-License-Identifier: GPL-3.0-or-later
// What a session with ClickHouse does when the engine, or what stands before it, does not answer as it should: played
// by a server that is none. Every fault gives a sentence that says what to do, and nothing half.
#include "engines/clickhouse/clickhouse_http.h"
#include "model/warehouse/dialect.h"
#include "tests/engines/fake_server.h"
#include "tests/engines/gathered.h"

#include <QFile>
#include <QNetworkInterface>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace leadlight;
using namespace std::chrono_literals;

namespace {

constexpr auto password = "hunter2-not-in-urls";

/// A block of Native: a UInt32 column "ij" and a text "s" for each of these rows.
QByteArray block(const std::vector<std::uint32_t>& numbers)
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

SqlStatement wanted()
{
    return {"SELECT ij, s FROM t", {SqlKind::Whole, SqlKind::Text}};
}

/// A server that opens sessions like ClickHouse, and answers `statement`s (not KILL, not questions for the progress)
/// so.
FakeServer::Answer playing(FakeServer::Answer statement)
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

EngineAddress addressOf(const FakeServer& server)
{
    EngineAddress out;
    out.host = "127.0.0.1";
    out.port = server.port();
    out.user = "anna";
    out.database = "web";
    out.tls = false;
    return out;
}

EngineLimits impatient()
{
    return {.connecting = 5s, .silence = 300ms, .asking = 20ms};
}

Result<std::unique_ptr<SqlSession>> opened(const EngineAddress& address, const EngineLimits& limits = impatient())
{
    return ClickHouseHttp::open(clickHouseDialect(), address, std::make_shared<const Secret>(std::string(password)),
                                limits, Progress());
}

QByteArray idIn(const QByteArray& request)
{
    const auto at = request.indexOf("leadlight-");
    return request.mid(at, 10 + 36);
}

} // namespace

class TestClickHouseHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsWhole_data();
    void readsWhatIsWhole();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void saysThatNobodyIsThere();
    void cancelEndsTheStatementInTheEngine();
    void anErrorHereEndsTheStatementInTheEngine();
    void thePasswordIsInNoUrl();
    void refusesHeadsWithLineEnds();
    void tellsHowFarTheEngineIs();
    void readsNoFasterThanItIsTaken();
    void uploadsBreakOffWithinABlock();
    void certificatesAreChecked();
};

void TestClickHouseHttp::readsWhatIsWhole_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("rows");
    const QByteArray two = block({1, 2}) + block({3});
    QTest::newRow("chunks") << QByteArray(FakeServer::head() + FakeServer::chunk(block({1, 2})) +
                                          FakeServer::chunk(block({3})) + "0\r\n\r\n")
                            << 3;
    QTest::newRow("chunks with extensions and a trailer")
        << QByteArray(FakeServer::head() + QByteArray::number(two.size(), 16) + ";a=b\r\n" + two +
                      "\r\n0\r\nX-Last: 1\r\n\r\n")
        << 3;
    QByteArray bytes = FakeServer::head();
    for (const char byte : two)
        bytes += FakeServer::chunk(QByteArray(1, byte));
    QTest::newRow("a byte a chunk") << QByteArray(bytes + "0\r\n\r\n") << 3;
    QTest::newRow("a length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(two.size()) +
                                            "\r\n\r\n" + two)
                              << 3;
    QTest::newRow("100 Continue before it")
        << QByteArray("HTTP/1.1 100 Continue\r\n\r\n" + FakeServer::whole(two)) << 3;
    QTest::newRow("nothing") << FakeServer::whole("") << 0;
    QTest::newRow("a block without rows") << FakeServer::whole(block({})) << 0;
    QByteArray many = "HTTP/1.1 200 OK\r\n"; // Qt's own client drops heads of more than 100 fields
    for (int k = 0; k < 1000; ++k)
        many += "X-ClickHouse-Progress: {\"read_rows\":\"" + QByteArray::number(k) + "\"}\r\n";
    QTest::newRow("1,000 fields") << QByteArray(many + "Transfer-Encoding: chunked\r\n\r\n" + FakeServer::chunk(two) +
                                                "0\r\n\r\n")
                                  << 3;
    QTest::newRow("a count that is right")
        << QByteArray("HTTP/1.1 200 OK\r\nX-ClickHouse-Summary: {\"result_rows\":\"3\"}\r\nContent-Length: " +
                      QByteArray::number(two.size()) + "\r\n\r\n" + two)
        << 3;
    QTest::newRow("a text like an exception")
        << FakeServer::whole(QByteArray(1, 2) + "\x01\x02ij\x05UInt8\x07\x01s\x06String\x1e" +
                             "Code: 159, DB::Exception: no..")
        << 1;
}

void TestClickHouseHttp::readsWhatIsWhole()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, rows);
    const FakeServer server(playing([&](const QByteArray&) -> FakeAnswer { return {.bytes = answer}; }));
    auto session = opened(addressOf(server));
    QCOMPARE(faultOf(session), QByteArray());
    QCOMPARE((*session)->version(), std::string("ClickHouse 24.3.1"));
    Gathered gathered;
    const auto given = (*session)->query(wanted(), gathered.receiver(), Progress());
    QCOMPARE(faultOf(given), QByteArray());
    QCOMPARE(*given, static_cast<std::uint64_t>(rows));
    if (rows == 3) {
        QCOMPARE(gathered.column<std::uint64_t>(0), (std::vector<std::uint64_t>{1, 2, 3}));
        QCOMPARE(gathered.column<std::string>(1), (std::vector<std::string>{"hi", "hi", "hi"}));
    }
    QVERIFY(server.requests("KILL QUERY").empty());
}

void TestClickHouseHttp::saysWhatIsWrong_data()
{
    using Then = FakeAnswer::Then;
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("then");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("ended"); // in the engine, which may still be at it
    const auto row = [](const char* name, const QByteArray& answer, const char* said, bool ended,
                        Then then = Then::Close) {
        QTest::newRow(name) << answer << static_cast<int>(then) << QByteArray(said) << ended;
    };
    const QByteArray rows = block({1, 2});
    const QByteArray oldWords = "Code: 159, e.displayText() = DB::Exception: Timeout exceeded: elapsed 1.03 seconds, "
                                "maximum: 1, e.what() = DB::Exception\n";
    const QByteArray newWords = "Code: 241. DB::Exception: Memory limit (for query) exceeded: would use 9.00 GiB. "
                                "(MEMORY_LIMIT_EXCEEDED) (version 24.3.1.2672 (official build))";
    row("200, rows, then an exception",
        FakeServer::head() + FakeServer::chunk(rows) + FakeServer::chunk(oldWords) + "0\r\n\r\n", "max_execution_time",
        false);
    row("200, then an exception of current releases", FakeServer::whole(rows + newWords), "max_memory_usage", false);
    row("200, then an exception, then cut", FakeServer::head() + FakeServer::chunk(rows + oldWords), "cut off", true);
    row("no field says where it ends", "HTTP/1.1 200 OK\r\n\r\n" + rows, "Nothing marks the end", true);
    row("cut within a chunk", FakeServer::head() + "ff\r\n" + rows, "cut off before its end", true);
    row("cut between chunks", FakeServer::head() + FakeServer::chunk(rows), "cut off before its end", true);
    row("cut before its length", "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + rows, "cut off before its end",
        true);
    row("cut by a reset", FakeServer::head() + FakeServer::chunk(rows), "try again", true, Then::Reset);
    row("cut within the head", "HTTP/1.1 200 OK\r\nTransfer-En", "cut off before its end", true);
    row("no answer at all", "", "closed the connection without an answer", true);
    row("silence", "", "has said nothing for", true, Then::Silence);
    row("a body that stops", FakeServer::head() + FakeServer::chunk(rows), "has said nothing for", true, Then::Silence);
    row("401 in the engine's words",
        FakeServer::whole(
            "Code: 193, e.displayText() = DB::Exception: Wrong password for user anna, e.what() = DB::Exception",
            "401 Unauthorized"),
        "Check user and password", false);
    row("516",
        FakeServer::whole(
            "Code: 516. DB::Exception: anna: Authentication failed: password is incorrect. (AUTHENTICATION_FAILED)",
            "403 Forbidden"),
        "Check user and password", false);
    row("401 of a proxy", FakeServer::whole("<html>", "401 Unauthorized"),
        "let nobody in with this user and password (HTTP 401)", false);
    row("403 of a proxy", FakeServer::whole("", "403 Forbidden"), "(HTTP 403)", false);
    row("404", FakeServer::whole("nginx", "404 Not Found"), "no ClickHouse (HTTP 404)", false);
    row("a table that is gone",
        FakeServer::whole("Code: 60. DB::Exception: Table web.t does not exist. (UNKNOWN_TABLE)", "404 Not Found"),
        "from the engine's catalogue", false);
    row("413", FakeServer::whole("", "413 Payload Too Large"), "smaller batches", false);
    row("502", FakeServer::whole("<html>bad gateway</html>", "502 Bad Gateway"), "(HTTP 502)", false);
    row("500 with an exception", FakeServer::whole(newWords, "500 Internal Server Error"), "max_memory_usage", false);
    row("read only",
        FakeServer::whole("Code: 164, e.displayText() = DB::Exception: Cannot create table in readonly mode, e.what() "
                          "= DB::Exception",
                          "500 Internal Server Error"),
        "may only read", false);
    row("a shard that is down",
        FakeServer::whole("Code: 279. DB::NetException: All connection tries failed. Log: \n\nCode: 210. "
                          "DB::NetException: Connection refused (s2:9000)",
                          "500 Internal Server Error"),
        "cannot be reached, or went down", false);
    row("sent on", "HTTP/1.1 302 Found\r\nLocation: https://elsewhere.example/\r\nContent-Length: 0\r\n\r\n",
        "is not followed", false);
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n", "does not speak HTTP", true);
    row("a page to log in", FakeServer::whole("<!DOCTYPE html><html>Log in</html>"), "is no ClickHouse", false);
    row("another answer", FakeServer::whole(QByteArray("\x01\x01\x02ij\x05UInt8\x01", 12)), "is no ClickHouse", false);
    row("an answer that ends within a row", FakeServer::whole(rows.chopped(1)), "in the middle of a row", false);
    row("a text of 2^62 bytes",
        FakeServer::whole(
            QByteArray("\x02\x01\x02ij\x05UInt8\x07\x01s\x06String\xff\xff\xff\xff\xff\xff\xff\xff\x3f", 30)),
        "larger than answers of this kind", true);
    row("2^62 rows", FakeServer::whole(QByteArray("\x02\xff\xff\xff\xff\xff\xff\xff\xff\x3f\x02ij", 13)),
        "is no ClickHouse", false);
    row("a length of more than 64 bits",
        FakeServer::whole(QByteArray("\x02\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 12)), "is no ClickHouse",
        false);
    row("an array where a number should be",
        FakeServer::whole(QByteArray("\x02\x01\x02ij\x0d"
                                     "Array(UInt32)",
                                     19)),
        "of type Array(UInt32), which does not fit", true);
    row("a text where a number should be",
        FakeServer::whole(QByteArray("\x02\x01\x02ij\x06String\x01"
                                     "7",
                                     14)),
        "of type String, which does not fit", true);
    row("fewer rows than were made",
        "HTTP/1.1 200 OK\r\nX-ClickHouse-Summary: {\"read_rows\":\"9\",\"result_rows\":\"3\"}\r\nContent-Length: " +
            QByteArray::number(rows.size()) + "\r\n\r\n" + rows,
        "made 3 rows, but 2 arrived", false);
    row("a chunk of no size", FakeServer::head() + "zz\r\n" + rows, "does not speak HTTP", true);
    row("a chunk without its end", FakeServer::head() + "1\r\nabc\r\n", "does not speak HTTP", true);
}

void TestClickHouseHttp::saysWhatIsWrong()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const int, then);
    QFETCH(const QByteArray, said);
    QFETCH(const bool, ended);
    const auto play = playing([&](const QByteArray&) -> FakeAnswer {
        return {.bytes = answer, .then = static_cast<FakeAnswer::Then>(then)};
    });
    // It knows the statement at first, then no more. (One that never did may be another server behind the same name.)
    std::atomic<int> asked = 0;
    const FakeServer server([&](const QByteArray& request) -> FakeAnswer {
        return request.contains("system.processes") && asked++ == 0 ? FakeAnswer{.bytes = FakeServer::whole("1\t0\n")}
                                                                    : play(request);
    });
    auto session = opened(addressOf(server));
    QCOMPARE(faultOf(session), QByteArray());
    Gathered gathered;
    const auto given = (*session)->query(wanted(), gathered.receiver(), Progress());
    QVERIFY(!given);
    QVERIFY2(faultOf(given).contains(said), faultOf(given));
    QVERIFY2(!given.error().hint.empty(), faultOf(given));
    QVERIFY(!faultOf(given).contains(password));
    const auto kills = server.requests("KILL QUERY");
    QCOMPARE(kills.size(), std::size_t{ended ? 1U : 0U});
    if (ended)
        QVERIFY(
            kills[0].contains(QByteArray("query_id = '" + idIn(server.requests("SELECT ij, s FROM t").at(0)) + "'")));
}

void TestClickHouseHttp::saysThatNobodyIsThere()
{
    EngineAddress address;
    {
        const FakeServer server(playing([](const QByteArray&) -> FakeAnswer { return {}; }));
        address = addressOf(server);
    }
    const auto session = opened(address);
    QVERIFY(!session);
    QVERIFY2(faultOf(session).contains("cannot be reached"), faultOf(session));
    QVERIFY2(faultOf(session).contains("Check host, port"), faultOf(session));
}

void TestClickHouseHttp::cancelEndsTheStatementInTheEngine()
{
    std::stop_source stop;
    const FakeServer server(playing([&stop](const QByteArray&) -> FakeAnswer {
        stop.request_stop(); // once the engine has it
        return {.then = FakeAnswer::Then::Silence};
    }));
    auto session = opened(addressOf(server), {});
    QCOMPARE(faultOf(session), QByteArray());
    const auto given = (*session)->query(wanted(), Gathered().receiver(), Progress(stop.get_token(), {}));
    QVERIFY(!given);
    QCOMPARE(given.error().kind, ErrorKind::Cancelled);
    const auto kills = server.requests("KILL QUERY");
    QCOMPARE(kills.size(), std::size_t{1});
    QVERIFY(
        kills[0].contains(QByteArray("query_id = '" + idIn(server.requests("SELECT ij, s FROM t").at(0)) + "' SYNC")));
    // Nothing is even sent for what is cancelled before.
    QVERIFY(!(*session)->execute({"DROP TABLE t", {}}, Progress(stop.get_token(), {})));
    QVERIFY(server.requests("DROP TABLE").empty());
}

void TestClickHouseHttp::anErrorHereEndsTheStatementInTheEngine()
{
    const FakeServer server(playing([](const QByteArray&) -> FakeAnswer {
        return {.bytes = FakeServer::head() + FakeServer::chunk(block({1})), .then = FakeAnswer::Then::Silence};
    }));
    auto session = opened(addressOf(server), {});
    QCOMPARE(faultOf(session), QByteArray());
    const auto given = (*session)->query(
        wanted(), [](SqlBlock&&) -> Status { return fail(ErrorKind::BadData, Phrase::verbatim("full")); }, Progress());
    QCOMPARE(faultOf(given), QByteArray("full"));
    QCOMPARE(server.requests("KILL QUERY").size(), std::size_t{1});
}

void TestClickHouseHttp::thePasswordIsInNoUrl()
{
    const FakeServer server(
        playing([](const QByteArray&) -> FakeAnswer { return {.bytes = FakeServer::whole(block({1}))}; }));
    auto session = opened(addressOf(server));
    QCOMPARE(faultOf(session), QByteArray());
    QVERIFY((*session)->query(wanted(), Gathered().receiver(), Progress()));
    const auto requests = server.requests();
    QVERIFY(requests.size() >= 3);
    for (const QByteArray& request : requests) {
        QVERIFY(!request.left(request.indexOf("\r\n")).contains(password));
        QVERIFY(!request.mid(request.indexOf("\r\n\r\n")).contains(password));
        QVERIFY(request.contains(
            QByteArray("X-ClickHouse-User: anna\r\nX-ClickHouse-Key: ").append(password).append("\r\n")));
        QVERIFY(request.contains("database=web"));
        QVERIFY(request.contains("wait_end_of_query=1"));
    }
    QVERIFY(requests.back().contains("cancel_http_readonly_queries_on_client_close=1")); // this release has it
}

void TestClickHouseHttp::refusesHeadsWithLineEnds()
{
    const FakeServer server(playing([](const QByteArray&) -> FakeAnswer { return {}; }));
    EngineAddress address = addressOf(server);
    address.user = "anna\r\nX-Evil: 1";
    const auto session = opened(address);
    QVERIFY(!session);
    QCOMPARE(session.error().kind, ErrorKind::Usage);
    QVERIFY(server.requests().empty());
}

void TestClickHouseHttp::tellsHowFarTheEngineIs()
{
    const FakeServer server([&](const QByteArray& request) -> FakeAnswer {
        if (request.contains("system.processes"))
            return {.bytes = FakeServer::whole("25\t100\n")};
        return playing([](const QByteArray&) -> FakeAnswer { return {.then = FakeAnswer::Then::Silence}; })(request);
    });
    std::stop_source stop;
    QString told;
    const Progress progress(stop.get_token(), [&](double fraction, const Phrase& stage) {
        told = QString::number(fraction) + QLatin1Char(' ') + QString::fromStdString(english(stage));
        stop.request_stop();
    });
    auto session = opened(addressOf(server), {.silence = 20s, .asking = 20ms});
    QCOMPARE(faultOf(session), QByteArray());
    QVERIFY(!(*session)->query(wanted(), Gathered().receiver(), progress));
    QCOMPARE(told, QStringLiteral("0.25 The engine has read 25 of about 100 rows"));
}

void TestClickHouseHttp::readsNoFasterThanItIsTaken()
{
    constexpr qint64 total = 96LL << 20;
    std::vector<std::uint32_t> numbers(100, 7);
    QByteArray piece;
    while (piece.size() < (64 << 10))
        piece += block(numbers);
    const FakeServer server(playing([&](const QByteArray&) -> FakeAnswer {
        return {.bytes = FakeServer::head() + FakeServer::chunk(piece),
                .then = FakeAnswer::Then::Silence,
                .streamed = total};
    }));
    auto session = opened(addressOf(server), {.silence = 60s});
    QCOMPARE(faultOf(session), QByteArray());
    qint64 taken = 0;
    const auto given = (*session)->query(
        wanted(),
        [&](SqlBlock&&) -> Status {
            // Until nothing more goes into the sockets.
            for (qint64 before = -1; before != server.taken(); std::this_thread::sleep_for(200ms))
                before = server.taken();
            taken = server.taken();
            return fail(ErrorKind::BadData, Phrase::verbatim("enough"));
        },
        Progress());
    QCOMPARE(faultOf(given), QByteArray("enough"));
    QVERIFY(taken > 0);
    QVERIFY2(taken < total / 2, qPrintable(QString::number(taken))); // the kernel's own buffers hold some MB
}

void TestClickHouseHttp::uploadsBreakOffWithinABlock()
{
    const FakeServer server(playing([](const QByteArray& request) -> FakeAnswer {
        if (request.contains("DESCRIBE TABLE"))
            return {.bytes = FakeServer::whole("ij\tUInt32\t\t\ns\tString\t\t\n")};
        return {.bytes = FakeServer::whole("")};
    }));
    auto session = opened(addressOf(server));
    QCOMPARE(faultOf(session), QByteArray());
    const SqlBlock two{{std::vector<std::uint64_t>{1, 2}, std::vector<std::string>{"hi", "hi"}}};
    const SqlBlock three{{std::vector<std::uint64_t>{3}, std::vector<std::string>{"hi"}}};
    const SqlStatement statement{"INSERT INTO `web`.`t` (`ij`, `s`)", {}};
    const auto put = (*session)->insert(statement, given({two, three}), Progress());
    QCOMPARE(faultOf(put), QByteArray());
    QCOMPARE(*put, std::uint64_t{3});
    const QByteArray whole = server.requests("FORMAT%20Native").at(0);
    const QByteArray first = block({1, 2});
    // A piece never ends where a block does.
    const QByteArray pieces = FakeServer::chunk(first.chopped(1)) +
                              FakeServer::chunk(first.right(1) + block({3}).chopped(1)) +
                              FakeServer::chunk(block({3}).right(1)) + "0\r\n\r\n";
    QVERIFY(whole.endsWith(pieces));

    int blocks = 0;
    const BlockSource breaking = [&]() -> Result<SqlBlock> {
        if (blocks++ < 60'000) // more than waits here to be sent
            return two;
        return fail(ErrorKind::BadData, Phrase::verbatim("broken"));
    };
    QCOMPARE(faultOf((*session)->insert(statement, breaking, Progress())), QByteArray("broken"));
    QVERIFY(!server.requests("KILL QUERY").empty());
    QTRY_COMPARE(server.requests("FORMAT%20Native").size(), std::size_t{2});
    const auto uploads = server.requests("FORMAT%20Native");
    for (std::size_t k = 1; k < uploads.size(); ++k)
        QVERIFY(!uploads[k].contains("\r\n0\r\n\r\n"));
    // What does not fit is an error, not another number.
    const SqlBlock large{{std::vector<std::uint64_t>{std::uint64_t{1} << 32U}, std::vector<std::string>{"hi"}}};
    QVERIFY(
        faultOf((*session)->insert(statement, given({large}), Progress())).contains("does not fit into column \"ij\""));
    QCOMPARE((*session)->insert(statement, given({}), Progress()).value_or(9), std::uint64_t{0});
}

void TestClickHouseHttp::certificatesAreChecked()
{
    QString outside;
    for (const QHostAddress& address : QNetworkInterface::allAddresses())
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            outside = address.toString();
    if (outside.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        QSKIP("openssl, and an address of this machine that others see, are needed");
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(QStringLiteral("key.pem"));
    const QString certificateFile = folder.filePath(QStringLiteral("certificate.pem"));
    QCOMPARE(QProcess::execute(
                 QStringLiteral("openssl"),
                 {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                  QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                  QStringLiteral("-keyout"), keyFile, QStringLiteral("-out"), certificateFile, QStringLiteral("-days"),
                  QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=engine"), QStringLiteral("-addext"),
                  QStringLiteral("subjectAltName=IP:") + outside}),
             0);
    QFile key(keyFile);
    QVERIFY(key.open(QIODevice::ReadOnly));
    const auto certificates = QSslCertificate::fromPath(certificateFile);
    QCOMPARE(certificates.size(), 1);
    const FakeServer server(
        playing([](const QByteArray&) -> FakeAnswer { return {.bytes = FakeServer::whole(block({1}))}; }),
        certificates[0], QSslKey(key.readAll(), QSsl::Ec));
    EngineAddress address = addressOf(server);
    address.tls = true;
    QCOMPARE(faultOf(opened(address)), QByteArray()); // of this machine: encrypted, not checked
    const std::size_t before = server.requests().size();

    address.host = outside.toStdString();
    const auto unknown = opened(address);
    QVERIFY(!unknown);
    QVERIFY2(faultOf(unknown).contains("could not be secured") && faultOf(unknown).contains("certificates=FILE"),
             faultOf(unknown));
    QCOMPARE(server.requests().size(), before); // nothing was sent

    address.certificates = certificateFile.toStdString();
    QCOMPARE(faultOf(opened(address)), QByteArray());

    address.certificates = folder.filePath(QStringLiteral("nothing.pem")).toStdString();
    QVERIFY2(faultOf(opened(address)).contains("holds no certificate"), faultOf(opened(address)));

    const FakeServer plain(
        playing([](const QByteArray&) -> FakeAnswer { return {.bytes = "HTTP/1.1 400 Bad Request\r\n\r\n"}; }));
    address = addressOf(plain);
    address.tls = true;
    const auto noTls = opened(address);
    QVERIFY(!noTls);
    QVERIFY2(faultOf(noTls).contains("could not be secured"), faultOf(noTls));
}

QTEST_GUILESS_MAIN(TestClickHouseHttp)
#include "test_clickhouse_http.moc"
