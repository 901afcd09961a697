// SPDX-License-Identifier: GPL-3.0-or-later
// The command line with rows that stay in an engine: real ones, started for this, with the seed data. What comes out is
// what the same command gives of the files.
#include "tests/support/cli_process.h"
#include "tests/support/seed_engine.h"
#include "tests/support/shared_data.h"

#include <QTest>
#include <algorithm>

using namespace leadlight;
using Json = nlohmann::json;

namespace {

CliAnswer run(const QStringList& arguments)
{
    return runCli(cliProgram(), arguments);
}

/// For QCOMPARE.
QByteArray text(const Json& json)
{
    return QByteArray::fromStdString(json.dump());
}

QString seedFile(const char* name)
{
    return QString::fromStdString((sharedData("seed") / name).string());
}

QStringList mapping()
{
    return {"--bu-mapping", seedFile("bu_mapping.csv")};
}

QStringList files()
{
    return QStringList{"--submissions", seedFile("submissions.csv")} + mapping();
}

/// cookie, rank -> page_url and basis.
using Lists = QMap<QByteArray, QMap<int, QByteArrayList>>;

Lists listsIn(const QList<QByteArrayList>& rows, qsizetype page, qsizetype basis)
{
    Lists out;
    for (const QByteArrayList& row : rows)
        if (row.size() > std::max(page, basis) && row[0] != "cookie")
            out[row[0]][row[1].toInt()] = {row[page], row[basis]};
    return out;
}

} // namespace

class TestCliEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void countsAsOfFiles_data() { engines(); }
    void countsAsOfFiles();
    void mappingThere_data() { engines(); }
    void mappingThere();
    void trainsAsOnFiles_data() { engines(); }
    void trainsAsOnFiles();
    void listsAreThoseOfFiles_data() { engines(); }
    void listsAreThoseOfFiles();
    void printsSomeCookies_data() { engines(); }
    void printsSomeCookies();
    void goesOnWithARun();
    void audienceHasThePage_data() { engines(); }
    void audienceHasThePage();
    void findsAsMuchAsOnFiles_data() { engines(); }
    void findsAsMuchAsOnFiles();
    void costIsToldFromTheCatalogue_data() { engines(); }
    void costIsToldFromTheCatalogue();
    void cleansUp_data() { engines(); }
    void cleansUp();
    void refusals_data();
    void refusals();
    void cleanupTestCase();

private:
    void engines();
    /// The engine of the row; null where it is not installed.
    [[nodiscard]] SeedEngine* engine() const;
    [[nodiscard]] CliAnswer there(const QStringList& arguments) const;

    std::unique_ptr<SeedEngine> m_clickHouse;
    std::unique_ptr<SeedEngine> m_postgres;
};

void TestCliEngine::initTestCase()
{
    NEEDS_SHARED_DATA();
    m_clickHouse = std::make_unique<SeedEngine>(SeedEngine::Kind::ClickHouse);
    m_postgres = std::make_unique<SeedEngine>(SeedEngine::Kind::Postgres);
    QVERIFY2(m_clickHouse->fault().isEmpty(), m_clickHouse->fault().constData());
    QVERIFY2(m_postgres->fault().isEmpty(), m_postgres->fault().constData());
}

void TestCliEngine::engines()
{
    QTest::addColumn<bool>("clickHouse");
    QTest::newRow("ClickHouse, two servers") << true;
    QTest::newRow("PostgreSQL") << false;
}

void TestCliEngine::init()
{
    if (const auto* started = engine(); started == nullptr || started->missing())
        QSKIP("The engine is not installed (tools/packages-tests.txt).");
}

SeedEngine* TestCliEngine::engine() const
{
    const bool clickHouse = QTest::currentDataTag() == nullptr || !QByteArray(QTest::currentDataTag()).contains("Post");
    return clickHouse ? m_clickHouse.get() : m_postgres.get();
}

CliAnswer TestCliEngine::there(const QStringList& arguments) const
{
    return run(arguments + engine()->engineOptions());
}

void TestCliEngine::countsAsOfFiles()
{
    const CliAnswer here = run(QStringList{"inspect", "--json"} + files());
    const CliAnswer found = there(QStringList{"inspect", "--json"} + mapping());
    QVERIFY2(found.code == 0, found.err.constData());
    Json expected = here.json();
    const Json json = found.json();
    for (const char* part : {"submissions", "mapping", "join"})
        for (const auto& [key, value] : expected[part].items())
            QVERIFY2(json[part].contains(key) && json[part][key] == value,
                     qPrintable(QString("%1.%2: %3, not %4")
                                    .arg(part, QString::fromStdString(key),
                                         QString::fromStdString(json[part].value(key, Json()).dump()),
                                         QString::fromStdString(value.dump()))));
}

void TestCliEngine::mappingThere()
{
    const CliAnswer here = there(QStringList{"inspect", "--json"} + mapping());
    const CliAnswer found = there({"inspect", "--json", "--bu-table", "units"});
    QVERIFY2(found.code == 0, found.err.constData());
    // Where a page has two units a table knows no first one: what hangs on that is not looked at.
    for (const char* key : {"mapped_rows", "mapped_pages", "unmapped_rows", "rows_joined", "cookies_joined"})
        QCOMPARE(text(found.json()["join"][key]), text(here.json()["join"][key]));
    QCOMPARE(text(found.json()["engine"]["bu_table"]), text(Json("units")));
    QCOMPARE(text(found.json()["mapping"]["conflicts"]), text(here.json()["mapping"]["conflicts"]));
    QVERIFY2(found.err.contains("units: 10 pages have more than one business unit. A table has no order"),
             found.err.constData());
}

void TestCliEngine::trainsAsOnFiles()
{
    const QStringList model{"--model", "rp3beta", "--json"};
    const CliAnswer here = run(QStringList{"similarity"} + model + files());
    const CliAnswer found = there(QStringList{"similarity"} + model + mapping());
    QVERIFY2(found.code == 0, found.err.constData());
    QCOMPARE(found.json()["groups"].size(), here.json()["groups"].size());
    for (std::size_t k = 0; k < here.json()["groups"].size(); ++k) {
        const Json expected = here.json()["groups"][k];
        const Json group = found.json()["groups"][k];
        QCOMPARE(text(group["group"]), text(expected["group"]));
        QVERIFY(std::abs(group["average_similarity"].get<double>() - expected["average_similarity"].get<double>()) <
                1e-9);
    }
    const CliAnswer trained = there(QStringList{"train"} + model + mapping());
    QVERIFY2(trained.code == 0, trained.err.constData());
    QCOMPARE(text(trained.json()["model"]), text(Json("rp3beta")));
    QCOMPARE(text(trained.json()["cookies_left_out"]), text(Json(0)));
    QVERIFY(trained.json()["cookies_learnt_from"].get<int>() > 900);
}

void TestCliEngine::listsAreThoseOfFiles()
{
    const QStringList model{"--model", "rp3beta"};
    const CliAnswer here = run(QStringList{"recommend"} + model + files());
    QCOMPARE(here.code, 0);
    const CliAnswer found =
        there(QStringList{"recommend", "--json", "--target-table", "next_pages", "--batches", "4"} + model + mapping());
    QVERIFY2(found.code == 0, found.err.constData());
    const Lists expected = listsIn(here.rows(), 2, 6);
    const Lists lists =
        listsIn(engine()->ask("SELECT cookie, rank, page_url, basis FROM next_pages ORDER BY cookie, rank"), 2, 3);
    QCOMPARE(lists.size(), expected.size());
    QCOMPARE(found.json()["cookies"].get<qsizetype>(), expected.size());
    for (auto list = expected.begin(); list != expected.end(); ++list)
        QVERIFY2(lists[list.key()] == list.value(), list.key().constData());
    // Written again, the table is replaced, and what was there stays beside it.
    const CliAnswer again =
        there(QStringList{"recommend", "--json", "--target-table", "next_pages", "--top", "3"} + model + mapping());
    QVERIFY2(again.code == 0, again.err.constData());
    QCOMPARE(engine()->ask("SELECT cookie FROM next_pages").size(), 3 * expected.size());
    QCOMPARE(engine()->ask("SELECT cookie FROM next_pages_before").size(), here.rows().size() - 1);
    // Nothing but the lists is left.
    QCOMPARE(text(there({"engine", "scratch", "--json"}).json()["runs"]), text(Json::array()));
}

void TestCliEngine::printsSomeCookies()
{
    const QStringList wanted{"--model",
                             "rp3beta",
                             "--top",
                             "4",
                             "--cookie",
                             "20239734541707312813871963623233721188",
                             "31129793568545645380196701466350770961"};
    const CliAnswer here = run(QStringList{"recommend"} + wanted + files());
    const CliAnswer found = there(QStringList{"recommend"} + wanted + mapping());
    QVERIFY2(found.code == 0, found.err.constData());
    QCOMPARE(found.rows().front(), here.rows().front());
    QCOMPARE(found.rows().size(), 9);
    for (qsizetype row = 1; row < found.rows().size(); ++row)
        for (const qsizetype column : {0, 1, 2, 4, 6})
            QCOMPARE(found.rows()[row][column], here.rows()[row][column]);
    const CliAnswer nobody = there({"recommend", "--model", "rp3beta", "--cookie", "no'body\\"});
    QCOMPARE(nobody.code, 2);
    QVERIFY2(nobody.err.contains("no'body"), nobody.err.constData());
}

void TestCliEngine::goesOnWithARun()
{
    const QStringList wanted =
        QStringList{"recommend", "--json", "--model", "rp3beta", "--batches", "48", "--target-table", "resumed_pages"} +
        mapping() + m_clickHouse->engineOptions();
    QProcess process;
    process.start(cliProgram(), wanted);
    QVERIFY(process.waitForStarted());
    const QByteArray lists = "SELECT name FROM system.tables WHERE name LIKE 'll_%lists'";
    while (m_clickHouse->ask(lists).isEmpty() && process.state() == QProcess::Running)
        QTest::qWait(20);
    QTest::qWait(100);
    process.terminate();
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 130);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("--resume"), said.constData());
    // Nobody sees half.
    QVERIFY(m_clickHouse->ask("SELECT name FROM system.tables WHERE name = 'resumed_pages'").isEmpty());
    const CliAnswer left = run(QStringList{"engine", "scratch", "--json"} + m_clickHouse->engineOptions());
    QCOMPARE(left.json()["runs"].size(), std::size_t{1});
    QCOMPARE(text(left.json()["runs"][0]["table"]), text(Json("seed")));
    const CliAnswer other = run(wanted + QStringList{"--resume", "--top", "5"});
    QCOMPARE(other.code, 2);
    const CliAnswer resumed = run(wanted + QStringList{"--resume"});
    QVERIFY2(resumed.code == 0, resumed.err.constData());
    QCOMPARE(QByteArray::fromStdString(resumed.json()["run"].get<std::string>()),
             QByteArray::fromStdString(left.json()["runs"][0]["run"].get<std::string>()));
    const CliAnswer here = run(QStringList{"recommend", "--model", "rp3beta"} + files());
    QVERIFY(listsIn(m_clickHouse->ask("SELECT cookie, rank, page_url, basis FROM resumed_pages"), 2, 3) ==
            listsIn(here.rows(), 2, 6));
    QVERIFY(m_clickHouse->ask("SELECT name FROM system.tables WHERE name LIKE 'll_%pairs%'").isEmpty());
}

void TestCliEngine::audienceHasThePage()
{
    const QString page = "ead125caee220f43a1b7947f386dc65a6a93f7eb5699216c7694f53f7529f45c";
    const QStringList wanted{"--model", "rp3beta", "--page", page};
    const CliAnswer here = run(QStringList{"audience"} + wanted + files());
    const CliAnswer found = there(QStringList{"audience"} + wanted + mapping());
    QVERIFY2(found.code == 0, found.err.constData());
    QMap<QByteArray, QByteArray> expected; // those of the file that have it among their ten best
    for (const QByteArrayList& row : here.rows())
        if (row[0] != "cookie" && row[1].toInt() <= 10)
            expected[row[0]] = row[1];
    QMap<QByteArray, QByteArray> members;
    for (const QByteArrayList& row : found.rows())
        if (row[0] != "cookie")
            members[row[0]] = row[1];
    QVERIFY(!expected.isEmpty());
    QVERIFY(members == expected);
    const CliAnswer nowhere = there({"audience", "--page", "/nowhere"});
    QCOMPARE(nowhere.code, 2);
}

void TestCliEngine::findsAsMuchAsOnFiles()
{
    const QStringList wanted{"evaluate", "--json", "--models", "rp3beta", "--resamples", "500"};
    const CliAnswer here =
        run(wanted + QStringList{"--protocol", "leave-one-out", "--repeats", "4", "--in-sample", "false"} + files());
    const CliAnswer found = there(wanted + QStringList{"--tested-share", "1"} + mapping());
    QVERIFY2(found.code == 0, found.err.constData());
    const auto model = [](const Json& json) {
        for (const Json& one : json["models"])
            if (one["name"] == "rp3beta")
                return one;
        return Json();
    };
    const Json there95 = model(found.json())["interval_95"]["hr_at_10"];
    const Json here95 = model(here.json())["interval_95"]["hr_at_10"];
    QVERIFY(there95[0] <= here95[1] && here95[0] <= there95[1]); // other pages are hidden: the intervals meet
    QCOMPARE(text(found.json()["cookies_tested"]), text(here.json()["cookies_tested"]));
}

void TestCliEngine::costIsToldFromTheCatalogue()
{
    const CliAnswer told = there({"engine", "cost", "--json"});
    QVERIFY2(told.code == 0, told.err.constData());
    QCOMPARE(text(told.json()["counted"]), text(Json()));
    const CliAnswer counted = there({"engine", "cost", "--json", "--count", "--model", "rp3beta"});
    QVERIFY2(counted.code == 0, counted.err.constData());
    const Json json = counted.json()["counted"];
    QCOMPARE(text(json["cookies_left_out"]), text(Json(0)));
    QVERIFY(json["additions"].get<std::int64_t>() >= json["interactions"].get<std::int64_t>());
    QCOMPARE(text(json["interactions"]),
             text(there(QStringList{"train", "--json", "--model", "rp3beta"} + mapping()).json()["interactions"]));
}

void TestCliEngine::cleansUp()
{
    engine()->execute(QTest::currentDataTag() == QByteArray("PostgreSQL")
                          ? "CREATE TABLE ll_0123abcd_pairs (h bigint)"
                          : "CREATE TABLE ll_0123abcd_pairs (h UInt64) ENGINE = MergeTree() ORDER BY h");
    const CliAnswer listed = there({"engine", "scratch", "--json"});
    QVERIFY2(listed.code == 0, listed.err.constData());
    QCOMPARE(listed.json()["runs"].size(), std::size_t{1});
    QCOMPARE(text(listed.json()["runs"][0]["run"]), text(Json("0123abcd")));
    const CliAnswer asked = there({"engine", "clean-up"});
    QCOMPARE(asked.code, 2);
    QVERIFY2(asked.err.contains("0123abcd"), asked.err.constData());
    QCOMPARE(there({"engine", "clean-up", "--run", "ffffffff"}).code, 2);
    const CliAnswer dropped = there({"engine", "clean-up", "--run", "0123abcd", "--json"});
    QVERIFY2(dropped.code == 0, dropped.err.constData());
    QCOMPARE(text(there({"engine", "scratch", "--json"}).json()["runs"]), text(Json::array()));
}

void TestCliEngine::refusals_data()
{
    QTest::addColumn<QString>("choices");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no table") << "tls=off" << QStringList{"inspect"} << QByteArray("seed");
    QTest::newRow("unknown table") << "table=nowhere" << QStringList{"inspect"} << QByteArray("seed");
    QTest::newRow("a table that is SQL") << "table=seed%60%3BDROP%20TABLE%20seed" << QStringList{"inspect"}
                                         << QByteArray("no table");
    QTest::newRow("unknown column") << "table=seed" << QStringList{"inspect", "--columns", "cookie=visitor"}
                                    << QByteArray("gated_asset_type");
    QTest::newRow("files, too") << "table=seed" << QStringList{"inspect", "--submissions", "x.csv"}
                                << QByteArray("--submissions");
    QTest::newRow("rules, too") << "table=seed"
                                << QStringList{"recommend", "--target-table", "x", "--rules", "rules.json"}
                                << QByteArray("--rules");
    QTest::newRow("no days") << "table=seed" << QStringList{"inspect", "--from", "2026-10-01"} << QByteArray("date");
    QTest::newRow("lists to nowhere") << "table=seed" << QStringList{"recommend"} << QByteArray("--target-table");
    QTest::newRow("over the data") << "table=seed" << QStringList{"recommend", "--target-table", "units"}
                                   << QByteArray("units");
    QTest::newRow("needs rows") << "table=seed" << QStringList{"train", "--model", "bu-popularity"}
                                << QByteArray("bu-popularity");
}

void TestCliEngine::refusals()
{
    QFETCH(QString, choices);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliAnswer answer = run(arguments + m_clickHouse->engineOptions(choices));
    QVERIFY2(answer.code == 2, answer.err.constData());
    QVERIFY2(answer.err.contains(says), answer.err.constData());
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(m_clickHouse->ask("SELECT count() FROM seed_local").size(), 2);
    const CliAnswer files = run({"inspect", "--submissions", seedFile("submissions.csv"), "--bu-table", "units"});
    QCOMPARE(files.code, 2);
    QVERIFY2(files.err.contains("--bu-table goes with --engine only"), files.err.constData());
}

void TestCliEngine::cleanupTestCase()
{
    if (m_clickHouse) // the test's own questions
        QVERIFY2(m_clickHouse->fault().isEmpty(), m_clickHouse->fault().constData());
    if (m_postgres)
        QVERIFY2(m_postgres->fault().isEmpty(), m_postgres->fault().constData());
    m_clickHouse.reset();
    m_postgres.reset();
}

QTEST_GUILESS_MAIN(TestCliEngine)
#include "test_cli_engine.moc"
