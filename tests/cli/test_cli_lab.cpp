// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QTest>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace leadlight;
using Json = nlohmann::json;

namespace {

CliAnswer run(const QStringList& arguments)
{
    return runCli(cliProgram(), arguments);
}

QString shared(const char* path)
{
    return QString::fromStdString(sharedData(path).string());
}

QStringList seedInput()
{
    return {"--submissions", shared("seed/submissions.csv"), "--bu-mapping", shared("seed/bu_mapping.csv")};
}

Json modelIn(const Json& answer, const std::string& name)
{
    for (const Json& model : answer.at("models"))
        if (model.at("name") == name)
            return model;
    return {};
}

} // namespace

class TestCliLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictTurnsRound_data();
    void verdictTurnsRound();
    void givenTest_data();
    void givenTest();
    void textOfTheScorecard();
    void repeatsItself();
    void settingsReachTheirModel();
    void tunes();
    void keepsThePresentSettingsWhereTheTestSaysSo();
    void refusals_data();
    void refusals();
};

/// Issue "Model lab": with the inner join the notebook's model is worse than most popular, with all pages it is better.
void TestCliLab::verdictTurnsRound_data()
{
    QTest::addColumn<QString>("unmapped");
    QTest::addColumn<bool>("worse");
    QTest::newRow("drop") << "drop" << true;
    QTest::newRow("keep") << "keep" << false;
}

void TestCliLab::verdictTurnsRound()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, unmapped);
    QFETCH(bool, worse);
    const CliAnswer answer =
        run(QStringList{"evaluate", "--json", "--unmapped", unmapped, "--models", "notebook,ease"} + seedInput());
    QVERIFY2(answer.code == 0, answer.err.constData());
    const Json notebook = modelIn(answer.json(), "notebook");
    const Json versus = notebook.at("versus_popularity");
    QVERIFY(versus.at("clear").get<bool>());
    QCOMPARE(versus.at("high").get<double>() < 0.0, worse);
    QCOMPARE(versus.at("low").get<double>() > 0.0, !worse);
    QCOMPARE(answer.json().at("protocol").get<std::string>(), std::string("leave-one-out"));
    QCOMPARE(answer.json().at("repeats").get<int>(), 10);
    QVERIFY(!answer.json().at("verdict").get<std::string>().empty());
    for (const char* key : {"hr_at_10", "ndcg_at_10", "mrr", "recall_at_20", "ndcg_at_20", "coverage", "gini"}) {
        const auto figure = notebook.at(key).get<double>();
        QVERIFY2(figure >= 0.0 && figure <= 1.0, key);
    }
    if (worse) {
        const auto rate = [&](const char* name) { return modelIn(answer.json(), name).at("hr_at_10").get<double>(); };
        QVERIFY(std::abs(rate("popularity") - 0.45) < 0.03);
        QVERIFY(std::abs(rate("ease") - 0.54) < 0.03);
        QVERIFY(std::abs(rate("notebook") - 0.325) < 0.03);
    }
}

void TestCliLab::givenTest_data()
{
    QTest::addColumn<QString>("train");
    QTest::addColumn<QString>("test");
    QTest::addColumn<QString>("input");
    QTest::addColumn<double>("popularity");
    QTest::addColumn<double>("ease");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("msweb") << "msweb/train.csv"
                           << "msweb/test_allbut1_target.csv"
                           << "msweb/test_allbut1_input.csv" << 0.636 << 0.774 << 0.003;
    QTest::newRow("epub") << "epub/train.csv"
                          << "epub/test_target.csv"
                          << "epub/test_input.csv" << 0.047 << 0.405 << 0.01;
}

void TestCliLab::givenTest()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, train);
    QFETCH(QString, test);
    QFETCH(QString, input);
    QFETCH(double, popularity);
    QFETCH(double, ease);
    QFETCH(double, tolerance);
    const CliAnswer answer = run({"evaluate", "--json", "--models", "ease", "--submissions", shared(qPrintable(train)),
                                  "--test", shared(qPrintable(test)), "--test-input", shared(qPrintable(input))});
    QVERIFY2(answer.code == 0, answer.err.constData());
    QVERIFY(std::abs(modelIn(answer.json(), "popularity").at("hr_at_10").get<double>() - popularity) <= tolerance);
    QVERIFY(std::abs(modelIn(answer.json(), "ease").at("hr_at_10").get<double>() - ease) <= tolerance);
    QCOMPARE(answer.json().at("protocol").get<std::string>(), std::string("given"));
}

/// Without --json: the window's table, a line a model, then the verdict.
void TestCliLab::textOfTheScorecard()
{
    NEEDS_SHARED_DATA();
    const QStringList command =
        QStringList{"evaluate", "--repeats", "1", "--models", "ease", "--model", "als"} + seedInput();
    const CliAnswer text = run(command);
    const CliAnswer json = run(command + QStringList{"--json"});
    QVERIFY2(text.code == 0, text.err.constData());
    QVERIFY2(json.code == 0, json.err.constData());
    const QStringList lines = QString::fromUtf8(text.out).split('\n');
    const Json models = json.json().at("models");
    const auto rows = static_cast<qsizetype>(models.size());
    QVERIFY(lines.size() > rows + 2);
    QVERIFY(lines[0].startsWith("Model ") && lines[0].contains("Found in the top 10"));
    const auto figure = [](const Json& value) { return QString::number(100.0 * value.get<double>(), 'f', 1); };
    for (qsizetype row = 0; row < rows; ++row) {
        const Json& model = models.at(static_cast<std::size_t>(row));
        const QString& line = lines[row + 1];
        const auto label = QString::fromStdString(model.at("label").get<std::string>());
        QVERIFY2(line.startsWith(label + ' '), qPrintable(line));
        QVERIFY2(line.contains(figure(model.at("hr_at_10")) + " %"), qPrintable(line));
        const Json interval = model.at("interval_95").at("hr_at_10");
        QVERIFY2(line.contains(figure(interval.at(0)) + " to " + figure(interval.at(1))), qPrintable(line));
        QCOMPARE(line.contains(" current "), model.at("name") == "als");
        QVERIFY(!line.endsWith(' '));
    }
    QVERIFY(lines[rows + 1].isEmpty());
    QVERIFY(lines[rows + 2].contains("1 in 20")); // what chance alone would make look better
    const QString verdict = lines.mid(rows + 4).join(' ').trimmed();
    QCOMPARE(verdict, QString::fromStdString(json.json().at("verdict").get<std::string>()));
}

void TestCliLab::repeatsItself()
{
    NEEDS_SHARED_DATA();
    const auto figures = [&](const QString& seed) {
        Json json =
            run(QStringList{"evaluate", "--json", "--repeats", "2", "--models", "rp3beta", "--evaluation-seed", seed} +
                seedInput())
                .json();
        for (Json& model : json.at("models")) {
            model.erase("seconds");
            model.erase("rank_seconds");
        }
        return json;
    };
    const Json first = figures("7");
    QVERIFY(first.is_object());
    QVERIFY(figures("7") == first);
    QVERIFY(figures("8") != first);
}

void TestCliLab::settingsReachTheirModel()
{
    NEEDS_SHARED_DATA();
    const CliAnswer answer = run(QStringList{"evaluate", "--json", "--repeats", "1", "--models", "ease,notebook",
                                             "--lambda", "77", "--factors", "5", "--model", "popularity"} +
                                 seedInput());
    QVERIFY2(answer.code == 0, answer.err.constData());
    QCOMPARE(modelIn(answer.json(), "ease").at("options").at("lambda").get<double>(), 77.0);
    QCOMPARE(modelIn(answer.json(), "notebook").at("options").at("factors").get<int>(), 20);
    QVERIFY(modelIn(answer.json(), "ease").contains("versus_current"));
}

void TestCliLab::tunes()
{
    NEEDS_SHARED_DATA();
    const CliAnswer answer =
        run(QStringList{"tune", "--json", "--model", "ease", "--trials", "4", "--repeats", "2"} + seedInput());
    QVERIFY2(answer.code == 0, answer.err.constData());
    const Json json = answer.json();
    QVERIFY(json.at("best_options").at("lambda").get<double>() > 0.0);
    QCOMPARE(json.at("trials").size(), std::size_t{4});
    QVERIFY(!json.at("cancelled").get<bool>());
    QVERIFY(!json.at("models").empty());
    QVERIFY(!json.at("verdict").get<std::string>().empty());
    for (const Json& trial : json.at("trials"))
        QVERIFY(trial.at("validation_ndcg_at_10").get<double>() > 0.0);
}

void TestCliLab::keepsThePresentSettingsWhereTheTestSaysSo()
{
    NEEDS_SHARED_DATA();
    int kept = 0;
    for (const char* seed : {"1", "2", "3"}) {
        const QStringList arguments =
            QStringList{"tune", "--unmapped",  "drop", "--model",           "ease", "--trials",
                        "9",    "--resamples", "200",  "--evaluation-seed", seed} +
            seedInput();
        const CliAnswer text = run(arguments);
        const Json json = run(arguments + QStringList{"--json"}).json();
        const bool worse = json.at("worse_on_test").get<bool>();
        const auto verdict = QByteArray::fromStdString(json.at("verdict").get<std::string>());
        const bool better = json.at("better_on_test").get<bool>();
        QVERIFY(!better || !worse);
        QCOMPARE(text.out.startsWith("Keep the present settings: EASE λ=30, binary\n"), worse);
        QCOMPARE(text.out.startsWith("Best settings: "), better);
        QCOMPARE(verdict.contains(": they are better."), better);
        QCOMPARE(verdict.startsWith("Keep the present settings, EASE λ=30, binary."), worse);
        QVERIFY(!worse || text.out.contains("\n    --lambda 30"));
        kept += worse ? 1 : 0;
    }
    QVERIFY(kept > 0);
}

void TestCliLab::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no such model") << QStringList{"evaluate", "--models", "magic"} << QByteArray("magic");
    QTest::newRow("history without a test") << QStringList{"evaluate", "--test-input", "x.csv"} << QByteArray("--test");
    QTest::newRow("no such protocol") << QStringList{"evaluate", "--protocol", "luck"} << QByteArray("leave-one-out");
    QTest::newRow("no repeats") << QStringList{"evaluate", "--repeats", "0"} << QByteArray("1..1000");
    QTest::newRow("no trials") << QStringList{"tune", "--trials", "0"} << QByteArray("--trials");
}

void TestCliLab::refusals()
{
    NEEDS_SHARED_DATA();
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const CliAnswer answer = run(arguments + seedInput());
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.contains(says), answer.err.constData());
}

QTEST_GUILESS_MAIN(TestCliLab)
#include "test_cli_lab.moc"
