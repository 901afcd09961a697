// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses of engines, and where passwords come from: what is refused, and that nothing of a password is repeated.
#include "engines/connect.h"
#include "model/warehouse/dialect.h"
#include "tests/engines/gathered.h"

#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace leadlight;

class TestEngineAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void readsChoices();
    void refuses_data();
    void refuses();
    void knowsThisMachine();
    void connectsNowhereInTheOpen();
    void takesThePasswordFromAFileOfTheUser();
    void refusesAFileThatOthersMayRead_data();
    void refusesAFileThatOthersMayRead();
    void takesThePasswordFromTheEnvironmentOnce();
    void overwritesWhatItIsGiven();
};

void TestEngineAddress::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<EngineKind>("kind");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("database");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("shown");
    using K = EngineKind;
    const auto row = [](const char* text, K kind, const char* host, int port, const char* user, const char* database,
                        bool tls, const char* shown) {
        QTest::newRow(text) << QString::fromUtf8(text) << kind << QString::fromUtf8(host) << port
                            << QString::fromUtf8(user) << QString::fromUtf8(database) << tls
                            << QString::fromUtf8(shown);
    };
    row("clickhouse://wh.example/web", K::ClickHouse, "wh.example", 8443, "", "web", true,
        "clickhouse://wh.example:8443/web");
    row("clickhouse://anna@wh.example:9/web", K::ClickHouse, "wh.example", 9, "anna", "web", true,
        "clickhouse://anna@wh.example:9/web");
    row("clickhouse://localhost", K::ClickHouse, "localhost", 8123, "", "", false, "clickhouse://localhost:8123");
    row("clickhouse://127.0.0.1?tls=on", K::ClickHouse, "127.0.0.1", 8443, "", "", true, "clickhouse://127.0.0.1:8443");
    row("clickhouse://[::1]:8123/a%2Fb%20c", K::ClickHouse, "::1", 8123, "", "a/b c", false,
        "clickhouse://[::1]:8123/a%2Fb%20c");
    row("postgres://a%40b@wh.example/w", K::PostgreSql, "wh.example", 5432, "a@b", "w", true,
        "postgres://a%40b@wh.example:5432/w");
    row("postgresql://wh.example", K::PostgreSql, "wh.example", 5432, "", "", true, "postgres://wh.example:5432");
    row("odbc://Warehouse", K::Odbc, "", 0, "", "Warehouse", true, "odbc:///Warehouse");
    row("odbc:///My%20Source?table=t", K::Odbc, "", 0, "", "My Source", true, "odbc:///My%20Source");
}

void TestEngineAddress::readsAddresses()
{
    QFETCH(const QString, text);
    const auto address = parseEngineAddress(text.toStdString());
    QCOMPARE(faultOf(address), QByteArray());
    QTEST(address->kind, "kind");
    QTEST(QString::fromStdString(address->host), "host");
    QTEST(address->port, "port");
    QTEST(QString::fromStdString(address->user), "user");
    QTEST(QString::fromStdString(address->database), "database");
    if (address->kind != EngineKind::Odbc)
        QTEST(address->tls, "tls");
    QTEST(QString::fromStdString(address->text()), "shown");
    const auto again = parseEngineAddress(address->text() + (address->tls ? "?tls=on" : ""));
    QCOMPARE(faultOf(again), QByteArray());
    QCOMPARE(QString::fromStdString(again->text()), QString::fromStdString(address->text()));
}

void TestEngineAddress::readsChoices()
{
    const auto address = parseEngineAddress(
        "postgres://h/d?schema=s&table=a%26b%3B%27%60&cookie=c%22d&page_url=p&date=day&certificates=/c.pem");
    QCOMPARE(faultOf(address), QByteArray());
    QCOMPARE(address->schema, std::string("s"));
    QCOMPARE(address->table, std::string("a&b;'`"));
    QCOMPARE(address->certificates, std::string("/c.pem"));
    QCOMPARE(address->columns,
             (std::map<Role, std::string>{{Role::Cookie, "c\"d"}, {Role::PageUrl, "p"}, {Role::Date, "day"}}));
}

void TestEngineAddress::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* text, const char* said) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(said);
    };
    row("clickhouse://anna:hunter2@h/d", "holds a password");
    row("clickhouse://h/d?password=hunter2", "holds a password");
    row("postgres://h/d?PWD=hunter2", "holds a password");
    row("odbc://D?token=hunter2", "holds a password");
    row("clickhouse://anna:hunter2 @h", "is no URL");
    row("clickhouse://h/d#hunter2", "is no URL");
    row("mysql://h/d", "does not begin with");
    row("warehouse", "does not begin with");
    row("", "is no URL");
    row("clickhouse:///d", "names no host");
    row("odbc://", "names no data source");
    row("clickhouse://h/a/b", "more than one");
    row("clickhouse://h/d?tables=t", "\"tables\" is nothing");
    row("clickhouse://h/d?table=", "names nothing for \"table\"");
    row("clickhouse://h/d?tls=maybe", "neither on nor off");
    row("clickhouse://h/d?tls=off", "only goes to this machine");
    row("odbc://a;PWD%3Dx", "is no URL");
    row("odbc:///a%3BPWD%3Dhunter2", "\";\"");
}

void TestEngineAddress::refuses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, said);
    const auto address = parseEngineAddress(text.toStdString());
    QVERIFY(!address);
    QCOMPARE(address.error().kind, ErrorKind::Usage);
    const QString shown = QString::fromStdString(address.error().text());
    QVERIFY2(shown.contains(said), qPrintable(shown));
    QVERIFY(!address.error().hint.empty());
    QVERIFY2(!shown.contains(QLatin1String("hunter2")), qPrintable(shown));
}

void TestEngineAddress::knowsThisMachine()
{
    for (const char* host : {"localhost", "LOCALHOST", "127.0.0.1", "127.9.8.7", "::1"})
        QVERIFY2(isThisMachine(host), host);
    for (const char* host : {"", "localhost.example", "127.0.0.1.example", "10.0.0.1", "0.0.0.0", "example"})
        QVERIFY2(!isThisMachine(host), host);
}

void TestEngineAddress::connectsNowhereInTheOpen() // whoever has put the address together
{
    for (const EngineKind kind : {EngineKind::ClickHouse, EngineKind::PostgreSql}) {
        EngineAddress address;
        address.kind = kind;
        address.host = "192.0.2.1"; // for documentation: nobody has it
        address.port = 8123;
        address.tls = false;
        const auto session = connectEngine(clickHouseDialect(), address, nullptr, Progress());
        QVERIFY(!session);
        QCOMPARE(session.error().kind, ErrorKind::Usage);
        QVERIFY2(faultOf(session).contains("only goes to this machine"), faultOf(session));
    }
}

void TestEngineAddress::takesThePasswordFromAFileOfTheUser()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("secret")).toStdString();
    std::ofstream(file) << "p\xC3\xA4ss w\xC3\xB6rd \r\nmore\n";
    std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    const auto secret = passwordForCommandLine(file);
    QCOMPARE(faultOf(secret), QByteArray());
    QCOMPARE(std::string((*secret)->reveal()), std::string("p\xC3\xA4ss w\xC3\xB6rd "));
    std::ofstream(file) << "\nsecond\n";
    QVERIFY(faultOf(passwordForCommandLine(file)).contains("empty"));
    QVERIFY(faultOf(passwordForCommandLine(file.string() + "-not-there")).contains("could not be read"));
}

void TestEngineAddress::refusesAFileThatOthersMayRead_data()
{
    QTest::addColumn<unsigned>("mode");
    for (const unsigned mode : {0640U, 0604U, 0620U, 0602U, 0644U})
        QTest::newRow(qPrintable(QString::number(mode, 8))) << mode;
}

void TestEngineAddress::refusesAFileThatOthersMayRead()
{
    QFETCH(const unsigned, mode);
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("secret")).toStdString();
    std::ofstream(file) << "hunter2\n";
    std::filesystem::permissions(file, static_cast<std::filesystem::perms>(mode));
    const auto secret = passwordForCommandLine(file);
    QVERIFY(!secret);
    QCOMPARE(secret.error().kind, ErrorKind::Usage);
    QVERIFY2(faultOf(secret).contains("chmod 600"), faultOf(secret));
    QVERIFY(!faultOf(secret).contains("hunter2"));
}

void TestEngineAddress::takesThePasswordFromTheEnvironmentOnce()
{
    qputenv(passwordVariable, "hunter2");
    const auto secret = passwordForCommandLine(std::nullopt);
    QCOMPARE(std::string((*secret)->reveal()), std::string("hunter2"));
    QVERIFY(!qEnvironmentVariableIsSet(passwordVariable)); // no child of ours gets it
    QVERIFY((*passwordForCommandLine(std::nullopt))->empty());
}

void TestEngineAddress::overwritesWhatItIsGiven()
{
    std::string bytes = "a password that is long enough to be on the heap";
    const char* place = bytes.data();
    const Secret secret(std::move(bytes));
    QCOMPARE(*place, '\0'); // the text still owns its bytes; they are overwritten
    QVERIFY(!secret.empty());
}

QTEST_GUILESS_MAIN(TestEngineAddress)
#include "test_engine_address.moc"
