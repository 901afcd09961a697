// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <numeric>

using namespace leadlight;
using Json = nlohmann::json;

namespace {

const QByteArray tiny = "cookie,gated_asset_type,page_url,form_submissions\n"
                        "7,Gated Webinar Forms,/a,1\n7,Gated Ebook Forms,/c,2\n8,Gated Webinar Forms,/a,1\n"
                        "8,Gated Get Pricing,/d,1\n9,Gated Ebook Forms,/c,5\n";

QStringList seedInput()
{
    const auto file = [](const char* name) { return QString::fromStdString((sharedData("seed") / name).string()); };
    return {"--submissions", file("submissions.csv"), "--bu-mapping", file("bu_mapping.csv")};
}

} // namespace

class TestCliHitRate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hitRateLeavesOutWhoHasNoBusinessUnit();
    void noHitRateWithoutBusinessUnits_data();
    void noHitRateWithoutBusinessUnits();

private:
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(name));
        [[maybe_unused]] const bool open = file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }
    QTemporaryDir m_dir;
};

void TestCliHitRate::hitRateLeavesOutWhoHasNoBusinessUnit()
{
    NEEDS_SHARED_DATA();
    const Json json = runCli(cliProgram(), QStringList{"hit-rate", "--json"} + seedInput()).json();
    QCOMPARE(json.at("cookies").get<int>(), 999);
    QCOMPARE(json.at("cookies_without_bu").get<int>(), 193);
    QCOMPARE(json.at("cookies_measured").get<int>(), 806);
    const auto bins = json.at("histogram").get<std::vector<int>>();
    QCOMPARE(std::accumulate(bins.begin(), bins.end(), 0), 806);
    QVERIFY(json.at("baselines").at("best_single_bu").at("name").get<std::string>() != "Unmapped");

    const CliAnswer csv = runCli(cliProgram(), QStringList{"hit-rate"} + seedInput());
    QCOMPARE(csv.code, 0);
    QVERIFY(csv.err.contains("193 of 999 cookies have no hit rate"));
    const auto rows = csv.rows();
    QCOMPARE(rows.size(), 1000);
    QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row[3].isEmpty(); }), 193);
}

void TestCliHitRate::noHitRateWithoutBusinessUnits_data()
{
    QTest::addColumn<QByteArray>("mapping"); // empty: none
    QTest::newRow("no mapping") << QByteArray();
    QTest::newRow("a mapping of other pages") << QByteArray("business_unit,page_url\nNorth,/elsewhere\n");
}

void TestCliHitRate::noHitRateWithoutBusinessUnits()
{
    QFETCH(QByteArray, mapping);
    QStringList input{"--submissions", write("tiny.csv", tiny)};
    if (!mapping.isEmpty()) {
        input << "--bu-mapping" << write("elsewhere.csv", mapping);
    }
    const CliAnswer answer = runCli(cliProgram(), QStringList{"hit-rate", "--json"} + input);
    QCOMPARE(answer.code, 0);
    const Json json = answer.json();
    QCOMPARE(json.at("cookies_measured").get<int>(), 0);
    QCOMPARE(json.at("cookies_without_bu").get<int>(), json.at("cookies").get<int>());
    for (const char* figure : {"mean_hit_rate", "mean_top_hit_rate", "histogram", "baselines", "correlation"})
        QVERIFY2(json.at(figure).is_null(), figure);
    QCOMPARE(json.at("remarks").size(), std::size_t{1});
    const CliAnswer csv = runCli(cliProgram(), QStringList{"hit-rate"} + input);
    QVERIFY(csv.err.contains("There is no hit rate"));
    QVERIFY(csv.rows().size() > 1);
    for (const auto& row : csv.rows().mid(1))
        QVERIFY(row[3].isEmpty() && row[4].isEmpty());
}

QTEST_GUILESS_MAIN(TestCliHitRate)
#include "test_cli_hit_rate.moc"
