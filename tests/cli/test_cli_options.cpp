// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace leadlight;
using Json = nlohmann::json;

namespace {

CliAnswer run(const QStringList& arguments)
{
    return runCli(cliProgram(), arguments);
}

const QStringList allCommands{"inspect",  "interactions", "train",  "recommend", "similar",  "similarity",
                              "hit-rate", "audience",     "assets", "affinity",  "evaluate", "tune"};

} // namespace

/// --options FILE, and the options that came with it: matching of page_urls, answers to conflicts.
class TestCliOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyOptionCanStandInAFile();
    void whatWasTypedWins();
    void theAnswersOptionsAreAFile();
    void mapsInAFile();
    void refusals_data();
    void refusals();
    void matching_data();
    void matching();
    void answersToConflicts();
    void weightsOfNothing();

private:
    QString write(const char* name, const QByteArray& bytes)
    {
        QFile file(m_dir.filePath(name));
        [[maybe_unused]] const bool open = file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }
    [[nodiscard]] Json inspected(const QStringList& more) const
    {
        return run(QStringList{"inspect", "--json"} + m_input + more).json();
    }
    [[nodiscard]] Json modelOptions(const QStringList& more) const
    {
        return run(QStringList{"train", "--json"} + m_input + more).json().at("options");
    }

    QTemporaryDir m_dir;
    QStringList m_input;
};

void TestCliOptions::initTestCase()
{
    const QString submissions =
        write("s.csv", "cookie,gated_asset_type,page_url,form_submissions\n"
                       "1,Ebook,https://x.com/a,1\n1,Ebook,https://x.com/B/,2\n"
                       "2,Webinar,http://x.com/a?from=mail,1\n2,Ebook,https://www.x.com/c#top,3\n");
    const QString mapping = write("units.csv", "business_unit,page_url\nNorth,https://x.com/a\nSouth,https://x.com/a\n"
                                               "East,https://x.com/b\nWest,https://x.com/c\n");
    m_input = QStringList{"--submissions", submissions, "--bu-mapping", mapping};
}

void TestCliOptions::everyOptionCanStandInAFile()
{
    const QRegularExpression option(R"(--([a-z0-9-]+) .*?\(default ([^)]*)\))",
                                    QRegularExpression::DotMatchesEverythingOption);
    Json file = Json::object();
    for (const QString& command : allCommands) {
        // One line an option: what goes on is indented deeper.
        QString help = QString::fromUtf8(run({command, "--help"}).out);
        help.replace(QRegularExpression(R"(\n {10,})"), " ");
        for (const QString& line : help.split('\n')) {
            const auto match = option.match(line);
            if (!match.hasMatch())
                continue;
            const std::string key = match.captured(1).toStdString();
            const QString value = match.captured(2);
            bool isNumber = false;
            const double number = value.toDouble(&isNumber);
            if (value == "true" || value == "false")
                file[key] = value == "true";
            else if (isNumber)
                file[key] = number;
            else
                file[key] = value.toStdString();
        }
    }
    QVERIFY2(file.size() > 40, file.dump().c_str());
    QVERIFY(file.contains("match-www") && file.contains("factors") && file.contains("repeats") &&
            file.contains("trials") && file.contains("top") && file.contains("by") && file.contains("fill") &&
            file.contains("min-evidence"));
    const QString path = write("all.json", QByteArray::fromStdString(file.dump()));
    for (const char* command : {"inspect", "recommend", "similarity"}) {
        const CliAnswer plain = run(QStringList{command, "--json"} + m_input);
        const CliAnswer filed = run(QStringList{command, "--json", "--options", path} + m_input);
        QVERIFY2(filed.code == 0, filed.err.constData());
        QCOMPARE(filed.out, plain.out); // all are the defaults
    }
}

void TestCliOptions::whatWasTypedWins()
{
    const QString path = write("als.json", R"({"model": "als", "factors": 7, "iterations": 3, "seed": 5, "top": 1})");
    const Json filed = modelOptions({"--options", path});
    QCOMPARE(filed.at("factors").get<int>(), 7);
    QCOMPARE(filed.at("iterations").get<int>(), 3);
    const Json typed = modelOptions({"--iterations", "4", "--options", path, "--as-in-notebook", "--factors", "9"});
    QCOMPARE(typed.at("factors").get<int>(), 9);
    QCOMPARE(typed.at("iterations").get<int>(), 4);
    QCOMPARE(typed.at("seed").get<int>(), 5);
    QCOMPARE(typed.at("alpha").get<double>(), 15.0); // the notebook's
    QCOMPARE(modelOptions({"--options", path, "--model", "random"}).at("seed").get<int>(), 5);
    QCOMPARE(run(QStringList{"recommend", "--options", path} + m_input).rows().size(), 1 + 2);
    QCOMPARE(run(QStringList{"recommend", "--options", path, "--top", "2"} + m_input).rows().size(), 1 + 4);
}

void TestCliOptions::theAnswersOptionsAreAFile()
{
    const QStringList typed{"--model", "item-knn", "--weighting", "bm25", "--bm25-b", "0.3", "--strength", "log"};
    const Json answer = modelOptions(typed);
    const QString path = write("again.json", QByteArray::fromStdString(answer.dump()));
    QVERIFY(modelOptions({"--model", "item-knn", "--options", path}) == answer);
}

void TestCliOptions::mapsInAFile()
{
    const QString odd = write("odd.csv", "who,kind,where,n\n1,Ebook,https://x.com/a,1\n2,Ebook,https://x.com/c,1\n");
    const QString path = write("maps.json", R"({
        "columns": {"cookie": "who", "gated_asset_type": "kind", "page_url": "where", "form_submissions": "n"},
        "type-weights": {"Ebook": 5},
        "chosen-business-units": {"https://x.com/a": "South"}})");
    const CliAnswer answer = run({"recommend", "--submissions", odd, "--bu-mapping", m_input[3], "--options", path});
    QVERIFY2(answer.code == 0, answer.err.constData());
    QVERIFY2(answer.out.contains(",https://x.com/a,Ebook,South,"), answer.out.constData());
}

void TestCliOptions::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("unknown key") << QByteArray(R"({"factor": 7})") << 2 << QByteArray("\"factor\"");
    QTest::newRow("no field") << QByteArray(R"({"submissions": "x.csv"})") << 2 << QByteArray("\"submissions\"");
    QTest::newRow("out of range") << QByteArray(R"({"factors": 0})") << 2 << QByteArray("INT 1..512");
    QTest::newRow("of another command") << QByteArray(R"({"repeats": 0})") << 2 << QByteArray("\"repeats\" is 0");
    QTest::newRow("no such name") << QByteArray(R"({"model": "magic"})") << 2 << QByteArray("rp3beta");
    QTest::newRow("weight below 0") << QByteArray(R"({"type-weights": {"Ebook": -1}})") << 2 << QByteArray("Ebook: -1");
    QTest::newRow("no such role") << QByteArray(R"({"columns": {"visitor": "who"}})") << 2 << QByteArray("visitor");
    QTest::newRow("no such column") << QByteArray(R"({"columns": {"cookie": "who"}})") << 2 << QByteArray("\"who\"");
    QTest::newRow("no JSON") << QByteArray("{\n\"factors\": }") << 1 << QByteArray("bad.json:2: ");
    QTest::newRow("no object") << QByteArray("[]") << 1 << QByteArray("bad.json: ");
}

void TestCliOptions::refusals()
{
    QFETCH(QByteArray, json);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const CliAnswer answer = run(QStringList{"inspect", "--options", write("bad.json", json)} + m_input);
    QCOMPARE(answer.code, code);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.contains(says), answer.err.constData());
    QCOMPARE(run(QStringList{"inspect", "--options", "nowhere.json"} + m_input).code, 1);
}

void TestCliOptions::matching_data()
{
    QTest::addColumn<QStringList>("switches");
    QTest::addColumn<int>("mappedRows"); // of 4
    QTest::newRow("none") << QStringList{} << 1;
    QTest::newRow("case alone") << QStringList{"--match-case"} << 1;
    QTest::newRow("slash alone") << QStringList{"--match-trailing-slash"} << 1;
    QTest::newRow("case and slash") << QStringList{"--match-case", "--match-trailing-slash"} << 2;
    QTest::newRow("scheme and query") << QStringList{"--match-scheme", "--match-query"} << 2;
    QTest::newRow("www and fragment") << QStringList{"--match-www", "--match-fragment"} << 2;
    QTest::newRow("said in full") << QStringList{"--match-www", "true", "--match-fragment=true"} << 2;
    QTest::newRow("no") << QStringList{"--match-www", "false", "--match-fragment"} << 1;
    QTest::newRow("all") << QStringList{"--match-case", "--match-trailing-slash", "--match-scheme", "--match-query",
                                        "--match-www",  "--match-fragment"}
                         << 4;
}

void TestCliOptions::matching()
{
    QFETCH(QStringList, switches);
    QFETCH(int, mappedRows);
    const Json json = inspected(switches);
    QCOMPARE(json.at("join").at("mapped_rows").get<int>(), mappedRows);
    QCOMPARE(json.at("match_rates").size(), std::size_t{6});
    QVERIFY(json.at("match_rates").contains("trailing slash") && json.at("match_rates").contains("www."));
}

void TestCliOptions::answersToConflicts()
{
    const auto unitOfA = [&](const QStringList& more) {
        for (const auto& row : run(QStringList{"recommend", "--cookie", "2"} + m_input + more).rows())
            if (row.size() > 4 && row[2] == "https://x.com/a")
                return row[4];
        return QByteArray();
    };
    QCOMPARE(unitOfA({}), QByteArray("North"));
    const QString path = write("chosen.json", R"({"https://x.com/a": "South"})");
    QCOMPARE(unitOfA({"--chosen-business-units", path}), QByteArray("South"));
    const CliAnswer bad = run(
        QStringList{"inspect", "--chosen-business-units", write("number.json", R"({"https://x.com/a": 1})")} + m_input);
    QCOMPARE(bad.code, 1);
    QVERIFY2(bad.err.contains("https://x.com/a"), bad.err.constData());
}

/// As the window has it: a type that counts nothing.
void TestCliOptions::weightsOfNothing()
{
    const QString path = write("weights.json", R"({"Ebook": 0})");
    const CliAnswer answer = run(QStringList{"train", "--json", "--model", "als", "--type-weights", path} + m_input);
    QVERIFY2(answer.code == 0, answer.err.constData());
}

QTEST_GUILESS_MAIN(TestCliOptions)
#include "test_cli_options.moc"
