// SPDX-License-Identifier: GPL-3.0-or-later
// How a session with ClickHouse goes about a connection: cancel, secrets, certificates, uploads, memory. The engine is
// played by a server that is none.
#include "tests/engines/gathered.h"
#include "tests/engines/played_clickhouse.h"

#include <QFile>
#include <QNetworkInterface>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <thread>

using namespace leadlight;
using namespace std::chrono_literals;

class TestClickHouseHttp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
