// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line tells of the cookies and pages of an engine: interactions, similarity, hit-rate; and the lists
// of a table that lies on two PostgreSQL servers. Real engines with the seed data; what comes out is what the same
// command gives of the files.
#include "tests/support/cli_process.h"
#include "tests/support/seed_engine.h"
#include "tests/support/shared_data.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

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

/// Where two answers differ by more than 1e-9 in a number, or at all in anything else; empty: nowhere.
QString difference(const Json& one, const Json& other, const QString& where = {})
{
    if (one.is_number() && other.is_number())
        return std::abs(one.get<double>() - other.get<double>()) < 1e-9
                   ? QString()
                   : where + ": " + text(one) + ", not " + text(other);
    if (!one.is_structured() || one.type() != other.type() || one.size() != other.size())
        return one == other ? QString() : where + ": " + text(one).left(200) + ", not " + text(other).left(200);
    for (const auto& [key, value] : one.items()) {
        const Json& its = one.is_array() ? other[std::stoul(key)] : other.value(key, Json());
        if (const QString found = difference(value, its, where + "/" + QString::fromStdString(key)); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

class TestCliEngineCookies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void interactionsAreThoseOfFiles_data() { engines(); }
    void interactionsAreThoseOfFiles();
    void interactionsByColumns_data() { engines(); }
    void interactionsByColumns();
    void similarityIsThatOfFiles_data() { engines(); }
    void similarityIsThatOfFiles();
    void hitRatesAreThoseOfFiles_data() { engines(); }
    void hitRatesAreThoseOfFiles();
    void whoIsNotLearntFromHasNone_data() { engines(); }
    void whoIsNotLearntFromHasNone();
    void listsAreThoseOfFiles_data() { engines(); }
    void listsAreThoseOfFiles();
    void alsLearnsFromASample_data() { engines(); }
    void alsLearnsFromASample();
    void aCancelLeavesNothing_data() { engines(); }
    void aCancelLeavesNothing();
    void refusals_data();
    void refusals();
    void cleanupTestCase();

private:
    void engines();
    [[nodiscard]] SeedEngine* engine() const;
    [[nodiscard]] CliAnswer there(const QStringList& arguments) const;
    /// That no working table is left, whatever the command did.
    void leavesNothing() const;

    std::vector<std::unique_ptr<SeedEngine>> m_engines;
};

void TestCliEngineCookies::initTestCase()
{
    NEEDS_SHARED_DATA();
    using Kind = SeedEngine::Kind;
    for (const Kind kind : {Kind::ClickHouse, Kind::Postgres, Kind::PostgresNodes}) {
        m_engines.push_back(std::make_unique<SeedEngine>(kind));
        QVERIFY2(m_engines.back()->fault().isEmpty(), m_engines.back()->fault().constData());
    }
}

void TestCliEngineCookies::engines()
{
    QTest::addColumn<int>("number");
    QTest::newRow("ClickHouse, two servers") << 0;
    QTest::newRow("PostgreSQL") << 1;
    QTest::newRow("PostgreSQL, two servers by postgres_fdw") << 2;
}

void TestCliEngineCookies::init()
{
    if (engine() == nullptr || engine()->missing())
        QSKIP("The engine, or postgres_fdw, is not installed (tools/packages-tests.txt).");
}

SeedEngine* TestCliEngineCookies::engine() const
{
    const QByteArray row = QTest::currentDataTag();
    const std::size_t number = !row.startsWith("Post") ? 0 : row.contains("two") ? 2 : 1;
    return number < m_engines.size() ? m_engines[number].get() : nullptr;
}

CliAnswer TestCliEngineCookies::there(const QStringList& arguments) const
{
    return run(arguments + engine()->engineOptions());
}

void TestCliEngineCookies::leavesNothing() const
{
    QCOMPARE(text(there({"engine", "scratch", "--json"}).json()["runs"]), text(Json::array()));
}

void TestCliEngineCookies::interactionsAreThoseOfFiles()
{
    for (const QStringList& choices : {QStringList(), QStringList{"--unmapped", "drop"}}) {
        const CliAnswer here = run(QStringList{"interactions"} + choices + files());
        QCOMPARE(here.code, 0);
        QVERIFY(here.rows().size() > 800);
        for (const char* batches : {"16", "1"}) { // in the same order, whatever the batches
            const CliAnswer found = there(QStringList{"interactions", "--batches", batches} + choices + mapping());
            QVERIFY2(found.code == 0, found.err.constData());
            QCOMPARE(found.rows().size(), here.rows().size());
            QVERIFY(found.out == here.out);
        }
    }
    const CliAnswer here = run(QStringList{"interactions", "--json"} + files());
    const CliAnswer found = there(QStringList{"interactions", "--json"} + mapping());
    QCOMPARE(difference(found.json()["cookies"], here.json()["cookies"]), QString());
    QCOMPARE(text(found.json()["warnings"]), text(here.json()["warnings"]));
    QCOMPARE(text(found.json()["engine"]["table"]), text(Json("seed")));
    leavesNothing();
}

/// Each row one submission, and cookies that stand for nobody among the others.
void TestCliEngineCookies::interactionsByColumns()
{
    const QStringList choices{"interactions", "--columns", "form_submissions=1", "--unidentified", "keep"};
    const CliAnswer here = run(choices + files());
    const CliAnswer found = there(choices + mapping());
    QVERIFY2(found.code == 0, found.err.constData());
    QVERIFY(here.out.contains("\nNone,"));
    QVERIFY(found.out == here.out);
}

void TestCliEngineCookies::similarityIsThatOfFiles()
{
    for (const char* model : {"rp3beta", "item-knn", "ease"})
        for (const char* by : {"business_unit", "page_url"}) {
            const QStringList wanted{"similarity", "--json", "--model", model, "--by", by};
            Json here = run(wanted + files()).json();
            const CliAnswer found = there(wanted + mapping());
            QVERIFY2(found.code == 0, found.err.constData());
            Json json = found.json();
            QCOMPARE(text(json["by"]), text(Json(by)));
            QVERIFY2(std::abs(json["mean_over_pages"].get<double>() - here["mean_over_pages"].get<double>()) < 1e-9,
                     model);
            const auto byName = [](const Json& one, const Json& other) { return one["group"] < other["group"]; };
            for (Json* answer : {&json, &here}) // two groups whose figures differ by a rounding may change places
                std::sort((*answer)["groups"].begin(), (*answer)["groups"].end(), byName);
            QVERIFY2(here["groups"].size() >= 8, by);
            QCOMPARE(difference(json["groups"], here["groups"]), QString());
        }
}

void TestCliEngineCookies::hitRatesAreThoseOfFiles()
{
    for (const QStringList& choices :
         {QStringList{"--model", "rp3beta"}, QStringList{"--model", "rp3beta", "--fill", "none", "--batches", "3"},
          QStringList{"--model", "popularity"}}) {
        QStringList ofFiles = choices; // which know no batches
        if (const qsizetype batches = ofFiles.indexOf("--batches"); batches >= 0)
            ofFiles.remove(batches, 2);
        const CliAnswer here = run(QStringList{"hit-rate"} + ofFiles + files());
        const CliAnswer found = there(QStringList{"hit-rate"} + choices + mapping());
        QVERIFY2(found.code == 0, found.err.constData());
        QVERIFY(here.rows().size() == 1000);
        QVERIFY2(found.out == here.out, qPrintable(choices.join(' ')));
        QCOMPARE(found.err, here.err); // what is to be said beside the figures
    }
    const QStringList wanted{"hit-rate", "--json", "--model", "rp3beta"};
    const Json here = run(wanted + files()).json();
    const CliAnswer found = there(wanted + mapping());
    QVERIFY2(found.code == 0, found.err.constData());
    const Json json = found.json();
    QVERIFY(here["cookies_measured"].get<int>() > 700);
    for (const auto& [key, value] : here.items()) {
        const QString differs = difference(json.value(key, Json()), value, QString::fromStdString(key));
        QVERIFY2(differs.isEmpty(), qPrintable(differs));
    }
    QCOMPARE(text(json["cookies_left_out"]), text(Json(0)));
    leavesNothing();
}

/// Hit rates are in-sample: of cookies with too many pages to be learnt from there are none.
void TestCliEngineCookies::whoIsNotLearntFromHasNone()
{
    const QStringList wanted{"hit-rate", "--model", "rp3beta", "--most-pages", "3"};
    const CliAnswer found = there(QStringList{"hit-rate", "--json"} + wanted.mid(1) + mapping());
    QVERIFY2(found.code == 0, found.err.constData());
    const Json json = found.json();
    const int leftOut = json["cookies_left_out"].get<int>();
    QVERIFY(leftOut > 50);
    QCOMPARE(json["cookies_measured"].get<int>() + json["cookies_without_bu"].get<int>() +
                 json["cookies_without_evidence"].get<int>() + leftOut,
             json["cookies"].get<int>());
    int without = 0;
    for (const QByteArrayList& row : there(wanted + mapping()).rows()) {
        QCOMPARE(row.size(), 5);
        without += row[3].isEmpty() ? 1 : 0;
        if (row[3].isEmpty())
            QVERIFY(row[4].isEmpty());
    }
    QCOMPARE(without, json["cookies"].get<int>() - json["cookies_measured"].get<int>());
}

void TestCliEngineCookies::listsAreThoseOfFiles()
{
    if (engine() == m_engines.back().get()) { // else it would be one server after all
        QCOMPARE(engine()->ask("SELECT relkind FROM pg_class WHERE relname = 'seed_1'").value(0).value(0),
                 QByteArray("f"));
        for (const int server : {1, 2})
            QVERIFY(engine()
                        ->askServer(server, server == 1 ? "SELECT count(*) FROM seed_0" : "SELECT count(*) FROM seed_1")
                        .value(0)
                        .value(0)
                        .toInt() > 1000);
    }
    const CliAnswer here = run(QStringList{"recommend", "--model", "rp3beta"} + files());
    const CliAnswer found = there(
        QStringList{"recommend", "--model", "rp3beta", "--target-table", "next_pages", "--batches", "3"} + mapping());
    QVERIFY2(found.code == 0, found.err.constData());
    using Lists = QMap<QByteArray, QMap<int, QByteArrayList>>;
    Lists expected;
    for (const QByteArrayList& row : here.rows().mid(1))
        expected[row[0]][row[1].toInt()] = {row[2], row[6]};
    Lists lists;
    for (const QByteArrayList& row : engine()->ask("SELECT cookie, rank, page_url, basis FROM next_pages"))
        lists[row[0]][row[1].toInt()] = {row[2], row[3]};
    QCOMPARE(lists.size(), 999);
    QVERIFY(lists == expected);
}

/// ALS reads every row in every pass: it learns from whole cookies that are pulled, of which these few are all, says
/// so, and makes lists of single ones.
void TestCliEngineCookies::alsLearnsFromASample()
{
    const CliAnswer trained = there({"train", "--json", "--model", "als"});
    QVERIFY2(trained.code == 0, trained.err.constData());
    const Json sample = trained.json()["sample"];
    QCOMPARE(sample["share"].get<double>(), 1.0);
    QVERIFY(sample["cookies"].get<int>() > 900);
    QVERIFY2(trained.err.contains("sample of whole cookies: 100.0 %"), trained.err.constData());
    const CliAnswer lists =
        there({"recommend", "--json", "--model", "als", "--cookie", "20239734541707312813871963623233721188"});
    QVERIFY2(lists.code == 0, lists.err.constData());
    QCOMPARE(lists.json()["recommendations"].size(), std::size_t{10});
    QCOMPARE(text(lists.json()["sample"]["of"]), text(sample["of"]));
    const CliAnswer found = there({"evaluate", "--json", "--models", "als,rp3beta", "--tested-share", "1"});
    QVERIFY2(found.code == 0, found.err.constData());
    int measured = 0;
    const Json models = found.json()["models"];
    for (const Json& one : models)
        measured +=
            one["name"] == "als" && one["hr_at_10"].get<double>() > 0.0 && one["sample_share"].get<double>() == 1.0 ? 1
                                                                                                                    : 0;
    QCOMPARE(measured, 1);
    for (const QStringList& everybody : {QStringList{"recommend", "--target-table", "next"}, QStringList{"hit-rate"}}) {
        const CliAnswer refused = there(everybody + QStringList{"--model", "als"});
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains("sample of whole visitors"), refused.err.constData());
    }
}

void TestCliEngineCookies::aCancelLeavesNothing()
{
    const QTemporaryDir folder;
    for (const char* command : {"interactions", "hit-rate"}) {
        const QString out = folder.filePath(QString(command) + ".csv");
        QProcess process;
        process.start(cliProgram(),
                      QStringList{command, "--out", out, "--batches", "4000"} + mapping() + engine()->engineOptions());
        QVERIFY(process.waitForStarted());
        const QByteArray tables = engine() == m_engines.front().get()
                                      ? "SELECT name FROM system.tables WHERE name LIKE 'll_%'"
                                      : "SELECT relname FROM pg_class WHERE relname LIKE 'll_%'";
        while (engine()->ask(tables).isEmpty() && process.state() == QProcess::Running)
            QTest::qWait(20);
        QTest::qWait(300);
        QCOMPARE(process.state(), QProcess::Running);
        process.terminate();
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(!QFile::exists(out));
        leavesNothing();
    }
}

void TestCliEngineCookies::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("rules") << QStringList{"hit-rate", "--rules", "rules.json"} << QByteArray("--rules");
    QTest::newRow("a model that learns from a sample")
        << QStringList{"hit-rate", "--model", "als"} << QByteArray("ALS");
    QTest::newRow("evidence wanted") << QStringList{"hit-rate", "--min-evidence", "0.1"} << QByteArray("evidence");
    QTest::newRow("a session") << QStringList{"interactions", "--save", "x.leadlight"} << QByteArray("--save");
    QTest::newRow("by, elsewhere") << QStringList{"evaluate", "--by", "business_unit"} << QByteArray("--by");
    QTest::newRow("no groups") << QStringList{"similarity", "--by", "cookie"} << QByteArray("--by");
}

void TestCliEngineCookies::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliAnswer answer = run(arguments + m_engines.front()->engineOptions());
    QVERIFY2(answer.code == 2, answer.err.constData());
    QVERIFY2(answer.err.contains(says), answer.err.constData());
    QVERIFY(answer.out.isEmpty());
}

void TestCliEngineCookies::cleanupTestCase()
{
    for (const auto& one : m_engines) // the test's own questions
        QVERIFY2(one->fault().isEmpty(), one->fault().constData());
    m_engines.clear();
}

QTEST_GUILESS_MAIN(TestCliEngineCookies)
#include "test_cli_engine_cookies.moc"
