// SPDX-License-Identifier: GPL-3.0-or-later
// What a session with ClickHouse makes of an answer: of a whole one its rows, of any other a sentence that says what to
// do, and nothing half.
#include "engines/clickhouse/native_reader.h"
#include "tests/engines/gathered.h"
#include "tests/engines/played_clickhouse.h"

#include <QTest>

using namespace leadlight;

namespace {

/// The rows in these bytes of an answer, read in pieces of that size, after which the connection ends.
Result<std::uint64_t> rowsIn(const QByteArray& bytes, qsizetype piece)
{
    Gathered gathered;
    const BlockReceiver receive = gathered.receiver();
    NativeReader reader(wanted().columns, receive, {});
    HttpAnswer answer([&reader](const HttpHead&, std::string_view body) { return reader.feed(body); });
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        const QByteArray part = bytes.mid(at, piece);
        if (auto fed = answer.feed({part.data(), static_cast<std::size_t>(part.size())}); !fed)
            return tl::unexpected(std::move(fed.error()));
    }
    return answer.end().and_then([&reader] { return reader.end(); });
}

/// `ended`: in the engine, which may still be at it.
void row(const char* name, const QByteArray& answer, const char* said, bool ended,
         FakeAnswer::Then then = FakeAnswer::Then::Close)
{
    QTest::newRow(name) << answer << static_cast<int>(then) << QByteArray(said) << ended;
}

/// Exceptions behind rows, and answers that end too early or not at all.
void addCutAnswers()
{
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
    row("cut by a reset", FakeServer::head() + FakeServer::chunk(rows), "try again", true, FakeAnswer::Then::Reset);
    row("cut within the head", "HTTP/1.1 200 OK\r\nTransfer-En", "cut off before its end", true);
    row("no answer at all", "", "closed the connection without an answer", true);
    row("silence", "", "has said nothing for", true, FakeAnswer::Then::Silence);
    row("a body that stops", FakeServer::head() + FakeServer::chunk(rows), "has said nothing for", true,
        FakeAnswer::Then::Silence);
}

/// What the engine, or what stands before it, says instead.
void addRefusals()
{
    const QByteArray newWords = "Code: 241. DB::Exception: Memory limit (for query) exceeded: would use 9.00 GiB. "
                                "(MEMORY_LIMIT_EXCEEDED) (version 24.3.1.2672 (official build))";
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
}

/// What is no answer to what was asked.
void addStrangeAnswers()
{
    const QByteArray rows = block({1, 2});
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

} // namespace

class TestClickHouseAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatIsWhole_data();
    void readsWhatIsWhole();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void everyCutIsAnError_data();
    void everyCutIsAnError();
    void spoiltBytesAreReadSafely();
};

void TestClickHouseAnswers::readsWhatIsWhole_data()
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

void TestClickHouseAnswers::readsWhatIsWhole()
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

void TestClickHouseAnswers::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("then");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("ended");
    addCutAnswers();
    addRefusals();
    addStrangeAnswers();
}

void TestClickHouseAnswers::saysWhatIsWrong()
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

void TestClickHouseAnswers::everyCutIsAnError_data()
{
    QTest::addColumn<QByteArray>("answer");
    const QByteArray two = block({1, 2}) + block({3});
    QTest::newRow("chunks") << QByteArray(FakeServer::head() + FakeServer::chunk(block({1, 2})) +
                                          FakeServer::chunk(block({3})) + "0\r\n\r\n");
    QTest::newRow("a length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(two.size()) +
                                            "\r\n\r\n" + two);
}

void TestClickHouseAnswers::everyCutIsAnError()
{
    QFETCH(const QByteArray, answer);
    for (qsizetype length = 0; length <= answer.size(); ++length) {
        const auto rows = rowsIn(answer.left(length), 1'000'000);
        QCOMPARE(rows.has_value(), length == answer.size());
        QCOMPARE(rows.value_or(3), std::uint64_t{3});
        QCOMPARE(faultOf(rowsIn(answer.left(length), 1)), faultOf(rows)); // however the bytes come
    }
}

void TestClickHouseAnswers::spoiltBytesAreReadSafely() // for the sanitizers
{
    const QByteArray answer = FakeServer::whole(block({1, 2}) + block({3}));
    int refused = 0;
    for (qsizetype at = 0; at < answer.size(); ++at)
        for (const int byte : {0x00, 0x01, 0x30, 0x7F, 0x80, 0xFF}) {
            QByteArray spoilt = answer;
            spoilt[at] = static_cast<char>(byte);
            refused += rowsIn(spoilt, 7) ? 0 : 1;
        }
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestClickHouseAnswers)
#include "test_clickhouse_answers.moc"
