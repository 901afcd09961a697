// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/opening.h"
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>

using namespace leadlight;
using Json = nlohmann::json;

namespace {

constexpr int patience = 60000;

CliAnswer run(const QStringList& arguments)
{
    return runCli(cliProgram(), arguments);
}

QString seedFile(const char* name)
{
    return QString::fromStdString(sharedData("seed").string()) + QLatin1Char('/') + QLatin1String(name);
}

QStringList seedInput()
{
    return {"--submissions", seedFile("submissions.csv"), "--bu-mapping", seedFile("bu_mapping.csv")};
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inspectsSeed();
    void inspectsNotebookJoin();
    void hitRateOfNotebook();
    void hitRateIsThePipelines();
    void similarityByType();
    void csv_data();
    void csv();
    void csvAndJsonAgree();
    void recommendsForCookies();
    void aPageAloneHasNoneLikeIt();
    void explains();
    void trainReports_data();
    void trainReports();
    void presetAndOptions();
    void typeWeights();
    void columns();
    void writesFile();

private:
    QTemporaryDir m_dir;
    QStringList m_tiny;
};

void TestCli::initTestCase()
{
    QVERIFY(m_dir.isValid());
    const QString submissions = m_dir.filePath("tiny.csv");
    const QString mapping = m_dir.filePath("units.csv");
    write(submissions,
          "cookie,gated_asset_type,page_url,form_submissions\n"
          "007,Gated Webinar Forms,\"/a,b\",1\n007,Gated Ebook Forms,/c,2\n"
          "8,Gated Webinar Forms,\"/a,b\",1\n8,Gated Get Pricing,/d,1\n9,Gated Ebook Forms,/c,5\nNone,None,/d,1\n");
    write(mapping, "business_unit,page_url\nx,\"/a,b\"\ny,/c\ny,/d\n");
    m_tiny = QStringList{"--submissions", submissions, "--bu-mapping", mapping};
}

void TestCli::inspectsSeed()
{
    NEEDS_SHARED_DATA();
    const CliAnswer answer = run(QStringList{"inspect", "--json"} + seedInput());
    QCOMPARE(answer.code, 0);
    const Json json = answer.json();
    QVERIFY(json.is_object());
    const Json submissions{
        {"rows", 3888},           {"cookies", 1000},        {"pages", 469}, {"types", 11}, {"form_submissions", 10876},
        {"unidentified_rows", 4}, {"unidentified_pages", 0}};
    QVERIFY(json.at("submissions") == submissions);
    const Json mapping{{"rows", 2448}, {"pages", 2438}, {"business_units", 8}, {"conflicts", 10}};
    QVERIFY(json.at("mapping") == mapping);
    QCOMPARE(json.at("join").at("mapped_rows").get<int>(), 2174);
    QCOMPARE(json.at("join").at("unmapped_rows").get<int>(), 1714);
    QCOMPARE(json.at("join").at("rows_joined").get<int>(), 3888);
    const Json& file = json.at("files").at(0);
    QCOMPARE(file.at("rows").get<int>(), 3888);
    QCOMPARE(file.at("delimiter").get<std::string>(), std::string(","));
    QVERIFY(file.at("skipped").empty());
}

void TestCli::inspectsNotebookJoin()
{
    NEEDS_SHARED_DATA();
    const CliAnswer answer =
        run(QStringList{"inspect", "--json", "--unmapped", "drop", "--conflicts", "fanout"} + seedInput());
    QCOMPARE(answer.code, 0);
    const Json join = answer.json().at("join");
    QCOMPARE(join.at("rows_joined").get<int>(), 2266);
    QCOMPARE(join.at("cookies_joined").get<int>(), 806);
    QCOMPARE(join.at("pages_joined").get<int>(), 175);
    QCOMPARE(join.at("mapped_pages").get<int>(), 175);
    QCOMPARE(join.at("unmapped_pages").get<int>(), 294);
    QCOMPARE(join.at("cookies_without_mapped_page").get<int>(), 194);
}

void TestCli::hitRateOfNotebook()
{
    NEEDS_SHARED_DATA();
    const CliAnswer answer = run(QStringList{"hit-rate", "--json", "--as-in-notebook"} + seedInput());
    QCOMPARE(answer.code, 0);
    const Json json = answer.json();
    QCOMPARE(json.at("cookies").get<int>(), 806);
    const auto mean = json.at("mean_hit_rate").get<double>();
    QVERIFY(mean >= 0.495 && mean <= 0.55);
    const auto meanTop = json.at("mean_top_hit_rate").get<double>();
    QVERIFY(meanTop >= 0.36 && meanTop <= 0.41);
    for (const char* key : {"histogram", "top_histogram"}) {
        const auto bins = json.at(key).get<std::vector<int>>();
        QCOMPARE(bins.size(), std::size_t{11});
        QCOMPARE(std::accumulate(bins.begin(), bins.end(), 0), 806);
    }
    const Json& baselines = json.at("baselines");
    QVERIFY(std::abs(baselines.at("random").get<double>() - 0.368) < 0.01);
    QVERIFY(std::abs(baselines.at("popularity").get<double>() - 0.294) < 0.01);
    QVERIFY(std::abs(baselines.at("best_single_bu").at("hit_rate").get<double>() - 0.726) < 0.01);
    QCOMPARE(baselines.at("best_single_bu").at("name").get<std::string>(), std::string("a"));
    for (const char* key : {"interactions", "form_submissions"})
        QVERIFY(std::abs(json.at("correlation").at(key).get<double>()) <= 1.0);
}

/// The window calls the same functions, so this is the test that command line and window agree bit for bit.
void TestCli::hitRateIsThePipelines()
{
    NEEDS_SHARED_DATA();
    OpenRequest request{.files = {{sharedData("seed/submissions.csv")}, sharedData("seed/bu_mapping.csv")}};
    applyNotebookPreset(request.options);
    const auto opened = openFiles(request, {}, Progress());
    QVERIFY(opened);
    const auto analysis = trainAndAnalyse(opened->interactions, request.options.model.chosen(), Progress());
    QVERIFY(analysis);
    const HitRates& rates = (*analysis)->hitRates;

    const Json json = run(QStringList{"hit-rate", "--json", "--as-in-notebook"} + seedInput()).json();
    QVERIFY(json.at("mean_hit_rate").get<double>() == rates.meanHitRate);
    QVERIFY(json.at("histogram").get<std::vector<std::int64_t>>() ==
            std::vector<std::int64_t>(rates.histogram.begin(), rates.histogram.end()));
    QVERIFY(json.at("baselines").at("random").get<double>() == rates.baselines.random);
    QVERIFY(json.at("correlation").at("interactions").get<double>() == rates.withInteractions.rho);
    const auto rows = run(QStringList{"similarity", "--as-in-notebook"} + seedInput()).rows();
    const auto groups = averagesBy(GroupBy::BusinessUnit, (*analysis)->similarity, (*analysis)->data());
    QCOMPARE(rows.size(), static_cast<qsizetype>(groups.size()) + 1);
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto& row = rows[static_cast<qsizetype>(i) + 1];
        QCOMPARE(row[0].toStdString(), groups[i].group);
        QVERIFY(row[2].toDouble() == groups[i].average);
    }
}

void TestCli::similarityByType()
{
    NEEDS_SHARED_DATA();
    const auto rows =
        run(QStringList{"similarity", "--by", "gated_asset_type", "--as-in-notebook"} + seedInput()).rows();
    QCOMPARE(rows.size(), 12);
    QCOMPARE(rows[1][0], QByteArray("Gated Best Practice Form"));
    QVERIFY(rows[1][2].toDouble() >= 0.82 && rows[1][2].toDouble() <= 0.87);
    QCOMPARE(rows[11][0], QByteArray("Gated DemoNow Forms"));
    QVERIFY(rows[11][2].toDouble() >= 0.36 && rows[11][2].toDouble() <= 0.42);
}

void TestCli::csv_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("firstRow"); // starts with
    QTest::addColumn<int>("rows");
    QTest::newRow("interactions") << QStringList{"interactions"} << QByteArray("cookie,interactions,form_submissions")
                                  << QByteArray("007,2,3") << 3;
    QTest::newRow("interactions, all cookies")
        << QStringList{"interactions", "--unidentified", "keep"} << QByteArray("cookie,interactions,form_submissions")
        << QByteArray("007,2,3") << 4;
    QTest::newRow("recommend") << QStringList{"recommend"}
                               << QByteArray("cookie,rank,page_url,gated_asset_type,business_unit,score,basis")
                               << QByteArray("007,1,/d,Gated Get Pricing,y,") << 4;
    QTest::newRow("recommend, one each") << QStringList{"recommend", "--top", "1"}
                                         << QByteArray(
                                                "cookie,rank,page_url,gated_asset_type,business_unit,score,basis")
                                         << QByteArray("007,1,/d,Gated Get Pricing,y,") << 3;
    QTest::newRow("similar") << QStringList{"similar", "--page", "/d", "--top", "1"}
                             << QByteArray("rank,page_url,gated_asset_type,business_unit,similarity")
                             << QByteArray("1,\"/a,b\",Gated Webinar Forms,x,") << 1;
    QTest::newRow("similarity") << QStringList{"similarity", "--by", "page_url"}
                                << QByteArray("group,pages,average_similarity") << QByteArray() << 3;
    QTest::newRow("hit-rate") << QStringList{"hit-rate"}
                              << QByteArray("cookie,interactions,form_submissions,hit_rate,top_hit_rate")
                              << QByteArray("007,2,3,0.1,0.1") << 3;
}

void TestCli::csv()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, firstRow);
    QFETCH(int, rows);
    const CliAnswer answer = run(arguments + m_tiny);
    QCOMPARE(answer.err, QByteArray());
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.out.endsWith("\r\n"));
    const auto lines = answer.out.split('\n');
    QCOMPARE(lines[0], header + '\r');
    QVERIFY2(lines[1].startsWith(firstRow), lines[1].constData());
    QCOMPARE(lines.size(), rows + 2);
}

void TestCli::csvAndJsonAgree()
{
    const auto rows = run(QStringList{"interactions"} + m_tiny).rows();
    const Json json = run(QStringList{"interactions", "--json"} + m_tiny).json();
    QCOMPARE(json.at("cookies").size(), static_cast<std::size_t>(rows.size()) - 1);
    for (qsizetype i = 1; i < rows.size(); ++i) {
        const Json& row = json.at("cookies").at(static_cast<std::size_t>(i) - 1);
        QCOMPARE(row.at("cookie").get<std::string>(), rows[i][0].toStdString());
        QCOMPARE(row.at("interactions").get<int>(), rows[i][1].toInt());
        QCOMPARE(row.at("form_submissions").get<int>(), rows[i][2].toInt());
    }
    for (const char* command : {"recommend", "similarity", "train", "hit-rate"}) {
        const Json answer = run(QStringList{command, "--json"} + m_tiny).json();
        QCOMPARE(answer.at("model").get<std::string>(), std::string("cease"));
        QCOMPARE(answer.at("options").at("strength").get<std::string>(), std::string("binary"));
    }
}

void TestCli::recommendsForCookies()
{
    const auto rows = run(QStringList{"recommend", "--cookie", "9", "007", "--top", "5"} + m_tiny).rows();
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[1][0], QByteArray("9"));
    QCOMPARE(rows[3][0], QByteArray("007"));
}

/// That no page is like it is an answer, not a fault of the model.
void TestCli::aPageAloneHasNoneLikeIt()
{
    const QString file = m_dir.filePath("alone.csv");
    write(file, "cookie,gated_asset_type,page_url,form_submissions\n"
                "1,Ebook,/a,1\n1,Ebook,/b,1\n2,Ebook,/a,1\n2,Ebook,/b,1\n3,Webinar,/private,1\n");
    for (const char* model : {"ease", "item-knn", "rp3beta"}) {
        const QStringList arguments{"similar", "--submissions", file, "--model", model, "--page", "/private"};
        const CliAnswer answer = run(arguments);
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.rows().size(), 1); // the head
        const QByteArray words = "No visitor who took /private took another page, so no page is similar to it.";
        QCOMPARE(answer.err.trimmed(), words);
        QCOMPARE(run(arguments + QStringList{"--json"}).json().at("note").get<std::string>(), words.toStdString());
    }
    const CliAnswer popular = run({"similar", "--submissions", file, "--model", "popularity", "--page", "/private"});
    QCOMPARE(popular.code, 2);
    QVERIFY(popular.err.contains("no notion of similar pages"));
    QVERIFY(!popular.err.contains("popularity,"));
}

void TestCli::explains()
{
    const CliAnswer answer = run(QStringList{"recommend", "--explain", "--cookie", "8", "--model", "rp3beta"} + m_tiny);
    const auto lines = answer.out.split('\n');
    QVERIFY(lines[0].endsWith(",because_page_url,because_share\r"));
    // Cookie 8 has /a,b and /d; only /a,b shares a cookie with /c, so it is the whole reason.
    QVERIFY2(lines[1].endsWith(",\"/a,b\",1\r"), lines[1].constData());
    const CliAnswer popular =
        run(QStringList{"recommend", "--explain", "--cookie", "8", "--model", "popularity"} + m_tiny);
    QVERIFY(popular.out.split('\n')[1].endsWith(",,\r"));
}

void TestCli::trainReports_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("iterates");
    QTest::newRow("als") << "als" << true;
    QTest::newRow("ease") << "ease" << false;
    QTest::newRow("rp3beta") << "rp3beta" << false;
    QTest::newRow("item-knn") << "item-knn" << false;
    QTest::newRow("popularity") << "popularity" << false;
    QTest::newRow("bu-popularity") << "bu-popularity" << false;
    QTest::newRow("random") << "random" << false;
}

void TestCli::trainReports()
{
    QFETCH(QString, model);
    QFETCH(bool, iterates);
    const QStringList settings = iterates ? QStringList{"--iterations", "7"} : QStringList();
    const CliAnswer answer = run(QStringList{"train", "--json", "--model", model} + settings + m_tiny);
    QCOMPARE(answer.code, 0);
    const Json json = answer.json();
    QCOMPARE(json.at("model").get<std::string>(), model.toStdString());
    QVERIFY(json.at("seconds").get<double>() >= 0.0);
    QVERIFY(json.at("peak_rss_mb").get<double>() > 0.0);
    QVERIFY(json.at("converged").is_boolean());
    QCOMPARE(json.at("iterations").get<int>(), iterates ? 7 : 0);
    for (const char* key : {"seconds_per_iteration", "relative_change", "objective"})
        QCOMPARE(json.at(key).is_number(), iterates);
}

void TestCli::presetAndOptions()
{
    const auto options = [&](const QStringList& arguments) {
        return run(QStringList{"train", "--json"} + arguments + m_tiny).json().at("options");
    };
    const Json preset = options({"--as-in-notebook"});
    QCOMPARE(preset.at("factors").get<int>(), 20);
    QCOMPARE(preset.at("regularization").get<double>(), 0.1);
    QCOMPARE(preset.at("alpha").get<double>(), 15.0);
    QCOMPARE(preset.at("iterations").get<int>(), 50);
    QCOMPARE(preset.at("seed").get<int>(), 42);
    // What was typed wins, before or after the preset.
    QCOMPARE(options({"--iterations", "3", "--as-in-notebook"}).at("iterations").get<int>(), 3);
    QCOMPARE(options({"--as-in-notebook", "--alpha", "2.5"}).at("alpha").get<double>(), 2.5);
    QCOMPARE(options({"--model", "ease", "--lambda", "0.5"}).at("lambda").get<double>(), 0.5);
}

void TestCli::typeWeights()
{
    const QString path = m_dir.filePath("weights.json");
    write(path, R"({"Gated Ebook Forms": 1000})");
    // The ebook row of cookie 007 now outweighs its webinar row, as it did before; cookie 8 keeps the notebook's
    // weights.
    const auto objective = [&](const QStringList& more) {
        return run(QStringList{"train", "--json", "--model", "als"} + more + m_tiny)
            .json()
            .at("objective")
            .get<double>();
    };
    QVERIFY(objective({}) != objective({"--type-weights", path}));
    write(path, R"({"Gated Ebook Forms": 2.0})"); // the default
    QVERIFY(objective({}) == objective({"--type-weights", path}));
}

void TestCli::columns()
{
    const QString path = m_dir.filePath("columns.csv");
    write(path, "who,what kind,\"where, really\",how=many\n1,t,/a,2\n2,t,/c,3\n");
    const QString unit = m_tiny[3];
    const QStringList input{"--submissions", path, "--bu-mapping", unit};
    const CliAnswer answer =
        run(QStringList{"inspect", "--json", "--columns",
                        "cookie=who,gated_asset_type=what kind,page_url=where, really,form_submissions=how=many"} +
            input);
    QVERIFY2(answer.code == 0, answer.err.constData());
    QCOMPARE(answer.json().at("submissions").at("form_submissions").get<int>(), 5);
    QCOMPARE(answer.json().at("join").at("mapped_rows").get<int>(), 1);
    QCOMPARE(run(QStringList{"inspect", "--columns", "cookie=nobody"} + input).code, 2);
    QCOMPARE(run(QStringList{"inspect", "--columns", "visitor=who"} + input).code, 2);
}

void TestCli::writesFile()
{
    const QString path = m_dir.filePath("out.csv");
    const CliAnswer toFile = run(QStringList{"interactions", "--out", path} + m_tiny);
    QCOMPARE(toFile.code, 0);
    QVERIFY(toFile.out.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), run(QStringList{"interactions"} + m_tiny).out);
    const CliAnswer nowhere = run(QStringList{"interactions", "--out", m_dir.filePath("no/such/folder.csv")} + m_tiny);
    QCOMPARE(nowhere.code, 1);
    QVERIFY(nowhere.err.contains("folder.csv"));
}

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
