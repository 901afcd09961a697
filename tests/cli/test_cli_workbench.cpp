// SPDX-License-Identifier: GPL-3.0-or-later
// Audiences, assets, business units and prices on the command line: the figures of one command are those of the others.
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace leadlight;
using Json = nlohmann::json;

class TestCliWorkbench : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void audienceIsWhatIsRecommended();
    void audienceOfAUnit();
    void audienceRefusals_data();
    void audienceRefusals();
    void assetsAreWhatIsRecommended();
    void affinityAddsUp();
    void businessUnits();
    void priceIsTheScorecards();
    void whyInWords();

private:
    [[nodiscard]] CliAnswer run(const QString& command, const QStringList& more) const
    {
        return runCli(cliProgram(), QStringList{command, "--submissions", m_dir.filePath("s.csv"), "--bu-mapping",
                                                m_dir.filePath("m.csv"), "--model", "ease"} +
                                        more);
    }
    [[nodiscard]] Json json(const QString& command, const QStringList& more) const
    {
        const CliAnswer answer = run(command, QStringList{"--json"} + more);
        return answer.code == 0 ? answer.json() : Json(answer.err.toStdString());
    }
    /// The rows of an answer, under their key.
    [[nodiscard]] Json rowsOf(const QString& command, const QStringList& more, const char* key) const
    {
        return json(command, more).at(key);
    }
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(name));
        [[maybe_unused]] const bool open = file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }
    const QStringList m_quick{"--protocol",  "leave-one-out", "--repeats",   "3",
                              "--resamples", "200",           "--in-sample", "false"};
    QTemporaryDir m_dir;
};

void TestCliWorkbench::initTestCase()
{
    std::mt19937 random(8);
    QByteArray rows = "cookie,gated_asset_type,page_url,form_submissions\n";
    for (int cookie = 0; cookie < 150; ++cookie)
        for (int i = 0; i < 5; ++i) {
            const int group = cookie % 3;
            const auto page =
                static_cast<int>(random() % 4 == 0 ? random() % 30 : 10 * static_cast<unsigned>(group) + random() % 10);
            rows += QByteArray::number(1000 + cookie) + ",Ebook,/p" + QByteArray::number(page) + "," +
                    QByteArray::number(1 + random() % 3) + "\n";
        }
    write("s.csv", rows);
    QByteArray mapping = "page_url,business_unit\n";
    for (int page = 0; page < 28; ++page)
        mapping += "/p" + QByteArray::number(page) + (page < 10 ? ",Cloud\n" : page < 20 ? ",Data\n" : ",Edge\n");
    write("m.csv", mapping);
}

void TestCliWorkbench::audienceIsWhatIsRecommended()
{
    const CliAnswer csv = run("audience", {"--page", "/p3"});
    QVERIFY2(csv.code == 0, csv.err.constData());
    QCOMPARE(csv.rows().at(0).join(','), QByteArray("cookie,rank,score,basis"));
    std::map<std::string, std::pair<int, double>> expected;
    for (const Json& row : rowsOf("recommend", {}, "recommendations"))
        if (row.at("page_url") == "/p3" && row.at("basis") == "personal")
            expected[row.at("cookie")] = {row.at("rank").get<int>(), row.at("score").get<double>()};
    const Json audience = json("audience", {"--page", "/p3"});
    std::size_t listed = 0;
    int last = 0;
    for (const Json& row : audience.at("audience")) {
        QVERIFY(row.at("rank").get<int>() >= last);
        last = row.at("rank").get<int>();
        if (last > 10)
            continue;
        ++listed;
        QVERIFY(expected.at(row.at("cookie")) == std::pair(last, row.at("score").get<double>()));
    }
    QVERIFY(listed > 0);
    QCOMPARE(listed, expected.size());
    QCOMPARE(audience.at("in_top_10").get<std::size_t>(), listed);
    QCOMPARE(audience.at("members").get<std::size_t>() + audience.at("took").get<std::size_t>() +
                 audience.at("without").get<std::size_t>(),
             150U);
    QVERIFY(audience.at("curve").back().at("members") == audience.at("members"));
    QCOMPARE(json("audience", {"--page", "/p3", "--top", "7"}).at("audience").size(), 7U);
    // Rules and who is left out count here as in the lists.
    const QString first = QString::fromStdString(audience.at("audience").at(0).at("cookie"));
    const Json without = json("audience", {"--page", "/p3", "--exclude-cookies", write("out.txt", first.toUtf8())});
    QCOMPARE(without.at("left_out").get<int>(), 1);
    QCOMPARE(without.at("members").get<int>(), audience.at("members").get<int>() - 1);
    const Json closed =
        json("audience", {"--page", "/p3", "--rules", write("r.json", R"({"exclude-pages": ["/p3"]})")});
    QCOMPARE(closed.at("members").get<int>(), 0);
}

void TestCliWorkbench::audienceOfAUnit()
{
    const Json unit = json("audience", {"--business-unit", "Edge"});
    const Json fresh = json("audience", {"--business-unit", "Edge", "--only-new"});
    QVERIFY2(unit.is_object() && fresh.is_object(), unit.dump().c_str());
    QVERIFY(fresh.at("members").get<int>() < unit.at("members").get<int>());
    for (const Json& row : unit.at("audience")) {
        const std::string page = row.at("page_url");
        QVERIFY(page.size() == 4 && page[2] == '2');
    }
}

void TestCliWorkbench::audienceRefusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("nothing") << QStringList{} << QByteArray("--business-unit");
    QTest::newRow("no such page") << QStringList{"--page", "/x"} << QByteArray("There is no page \"/x\"");
    QTest::newRow("no such unit") << QStringList{"--business-unit", "West"} << QByteArray("\"West\"");
    QTest::newRow("none") << QStringList{"--page", "/p3", "--top", "0"} << QByteArray("not one of INT 1..");
    QTest::newRow("no number") << QStringList{"--page", "/p3", "--top", "many"} << QByteArray("not one of INT 1..");
}

void TestCliWorkbench::audienceRefusals()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    const CliAnswer answer = run("audience", arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.contains(says), answer.err.constData());
}

void TestCliWorkbench::assetsAreWhatIsRecommended()
{
    std::map<std::string, int> recommended;
    for (const Json& row : rowsOf("recommend", {}, "recommendations"))
        recommended[row.at("page_url")] += row.at("basis") == "personal" ? 1 : 0;
    std::map<std::string, double> similarity;
    for (const Json& row : rowsOf("similarity", {"--by", "page_url"}, "groups"))
        similarity[row.at("group")] = row.at("average_similarity");
    const QString assets = write("assets.csv", "page;title\n/p3;The third\n");
    const Json answer = json("assets", {"--assets", assets});
    QVERIFY2(answer.is_object(), answer.dump().c_str());
    QCOMPARE(answer.at("assets").size(), similarity.size());
    for (const Json& row : answer.at("assets")) {
        const std::string page = row.at("page_url");
        QCOMPARE(static_cast<int>(row.at("recommended").get<double>()), recommended[page]);
        QCOMPARE(row.at("average_similarity").get<double>(), similarity.at(page));
        QCOMPARE(row.at("title").get<std::string>(), page == "/p3" ? std::string("The third") : std::string());
    }
}

void TestCliWorkbench::affinityAddsUp()
{
    const Json rows = rowsOf("affinity", {}, "affinity");
    QCOMPARE(rows.size(), 16U); // three units and Unmapped
    std::map<std::string, double> sums;
    double own = 0.0;
    for (const Json& row : rows) {
        sums[row.at("consumed")] += row.at("share").get<double>();
        if (row.at("consumed") == "Data" && row.at("recommended") == "Data")
            own = row.at("lift");
    }
    for (const auto& [unit, sum] : sums)
        QVERIFY(std::abs(sum - 1.0) < 1e-9);
    QVERIFY(own > 1.0); // whoever takes pages of a unit is recommended more of it
}

void TestCliWorkbench::businessUnits()
{
    const QStringList by = m_quick + QStringList{"--models", "ease", "--by", "business_unit"};
    const Json answer = json("evaluate", by);
    QVERIFY2(answer.is_object(), answer.dump().c_str());
    const Json card = json("evaluate", m_quick + QStringList{"--models", "ease"});
    for (const Json& model : card.at("models"))
        if (model.at("name") == "ease") {
            QVERIFY(std::abs(answer.at("found_over_all").get<double>() - model.at("hr_at_10").get<double>()) < 1e-12);
            QVERIFY(std::abs(answer.at("found_over_all_95").at(0).get<double>() -
                             model.at("interval_95").at("hr_at_10").at(0).get<double>()) < 1e-9);
        }
    QVERIFY(!answer.at("verdict").get<std::string>().empty());
    double found = 0.0;
    double pairs = 0.0;
    for (const Json& row : answer.at("business_units")) {
        found += row.at("found").get<double>() * row.at("hidden_pages").get<double>();
        pairs += row.at("hidden_pages").get<double>();
    }
    QVERIFY(std::abs(found / pairs - answer.at("found_over_all").get<double>()) < 1e-9);
    QCOMPARE(answer.at("business_units").back().at("business_unit").get<std::string>(), std::string("Unmapped"));
    const CliAnswer csv = run("evaluate", by);
    QCOMPARE(csv.rows().size(), 5);
    QVERIFY(csv.rows().at(0).join(',').startsWith("business_unit,pages,reach,"));
    QVERIFY(csv.err.contains(QByteArray::fromStdString(answer.at("verdict"))));
    QVERIFY(!csv.err.contains("rules") && !answer.contains("remarks"));
    const QStringList ruled = by + QStringList{"--rules", write("by.json", R"({"exclude-business-units": ["Edge"]})")};
    QVERIFY(run("evaluate", ruled).err.contains("What is found is measured without the rules"));
    const Json under = json("evaluate", ruled);
    QCOMPARE(under.at("found_over_all").get<double>(), answer.at("found_over_all").get<double>());
    QCOMPARE(under.at("remarks").size(), 1U);
    QCOMPARE(run("evaluate", by + QStringList{"--test", m_dir.filePath("s.csv")}).code, 2);
}

void TestCliWorkbench::priceIsTheScorecards()
{
    const QString rules = write("price.json", R"({"exclude-business-units": ["Edge"]})");
    const Json answer = json("evaluate", m_quick + QStringList{"--models", "ease", "--rules", rules});
    QVERIFY2(answer.is_object(), answer.dump().c_str());
    const Json& price = answer.at("rule_price");
    for (const Json& model : answer.at("models"))
        if (model.at("name") == "ease") {
            QVERIFY(price.at("found").at("without") == model.at("hr_at_10"));
            QVERIFY(price.at("coverage").at("without") == model.at("coverage"));
        }
    QVERIFY(price.at("found").at("difference").get<double>() < 0.0 && price.at("found").at("clear").get<bool>());
    for (const Json& mix : price.at("bu_mix"))
        if (mix.at("business_unit") == "Edge") {
            QCOMPARE(mix.at("with").get<double>(), 0.0);
            QVERIFY(mix.at("without").get<double>() > 0.1);
        }
    const CliAnswer text = run("evaluate", m_quick + QStringList{"--models", "ease", "--rules", rules});
    QVERIFY2(text.out.contains("Under the rules "), text.out.constData());
    // As many lists differ as `recommend` shows.
    std::map<std::string, QStringList> before;
    std::map<std::string, QStringList> after;
    for (const Json& row : rowsOf("recommend", {}, "recommendations"))
        before[row.at("cookie")].append(QString::fromStdString(row.at("page_url")));
    for (const Json& row : rowsOf("recommend", {"--rules", rules}, "recommendations"))
        after[row.at("cookie")].append(QString::fromStdString(row.at("page_url")));
    int changed = 0;
    for (const auto& [cookie, pages] : before)
        changed += pages != after[cookie] ? 1 : 0;
    QCOMPARE(price.at("lists_changed").get<int>(), changed);
}

void TestCliWorkbench::whyInWords()
{
    const Json rows = json("recommend", {"--explain", "--cookie", "1000"}).at("recommendations");
    QVERIFY(rows.at(0).at("because_words").get<std::string>().starts_with("Because they took /p"));
    const CliAnswer csv = run("recommend", {"--explain", "--cookie", "1000"});
    QVERIFY(csv.rows().at(0).join(',').endsWith("basis,because_page_url,because_share"));
}

QTEST_GUILESS_MAIN(TestCliWorkbench)
#include "test_cli_workbench.moc"
