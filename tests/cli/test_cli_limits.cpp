// SPDX-License-Identifier: GPL-3.0-or-later
// Robots, and what does not fit into the memory.
#include "model/recommend/catalogue.h"
#include "model/recommend/training_memory.h"
#include "model/stages/opening.h"
#include "tests/support/cli_process.h"
#include "tests/support/shared_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <nlohmann/json.hpp>
#include <random>

using namespace leadlight;
using Json = nlohmann::json;

namespace {

CliAnswer run(const QStringList& arguments)
{
    return runCli(cliProgram(), arguments);
}

/// The same with so many megabytes to live in.
CliAnswer runWithin(int megabytes, const QStringList& arguments)
{
    const QString command = QStringLiteral("ulimit -v %1 && exec \"$@\"").arg(megabytes * 1024);
    return runCli(QStringLiteral("sh"), QStringList{"-c", command, "sh", cliProgram()} + arguments);
}

QStringList robotFile()
{
    return {"--submissions", QString::fromStdString((sharedData("models/16_bot") / "bot.csv").string())};
}

} // namespace

class TestCliLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void inspectNamesRobots();
    void trainingNamesRobots();
    void robotsAreLeftOut();
    void inSampleIsTheHitRateOfTheLists();
    void saysWhatATrainingTakes_data();
    void saysWhatATrainingTakes();
    void refusesWhatDoesNotFit();
    void comparesTheOthers();

private:
    QStringList write(const QString& name, int cookies, int pages, int perCookie);

    QTemporaryDir m_folder;
    QStringList m_wide; ///< 25,000 pages, so that EASE takes 1.3 GB
};

void TestCliLimits::initTestCase()
{
    const QString path = m_folder.filePath("wide.csv");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("cookie,gated_asset_type,page_url,form_submissions\n");
    for (int page = 0; page < 25000; ++page)
        for (const int cookie : {page / 2, page % 12000})
            file.write("c" + QByteArray::number(cookie) + ",Ebook,/p" + QByteArray::number(page) + ",1\n");
    m_wide = QStringList{"--submissions", path};
}

void TestCliLimits::inspectNamesRobots()
{
    NEEDS_SHARED_DATA();
    const CliAnswer answer = run(QStringList{"inspect", "--json"} + robotFile());
    QCOMPARE(answer.code, 0);
    const Json robots = answer.json().at("robots");
    QCOMPARE(robots.at("count").get<int>(), 1);
    QCOMPARE(robots.at("left_out").get<bool>(), false);
    QCOMPARE(robots.at("cookies").at(0).at("pages").get<int>(), 400);
    QCOMPARE(robots.at("cookies").at(0).at("submissions").get<int>(), 5000);
    const QByteArray note = "1 visitor looks like a robot: 400 pages, 5,000 of 7,031 submissions.";
    QCOMPARE(QByteArray::fromStdString(robots.at("note").get<std::string>()), note);
    const CliAnswer text = run(QStringList{"inspect"} + robotFile());
    QVERIFY2(text.out.contains(note), text.out.constData());
}

/// Whatever learns from them says so, too.
void TestCliLimits::trainingNamesRobots()
{
    NEEDS_SHARED_DATA();
    const QByteArray note = "1 visitor looks like a robot: 400 pages, 5,000 of 7,031 submissions.";
    const auto isNamed = [&](const CliAnswer& answer) {
        const auto warnings = answer.json().at("warnings").get<std::vector<std::string>>();
        return answer.err.contains("leadlight-cli: warning: " + note) &&
               std::ranges::find(warnings, note.toStdString()) != warnings.end();
    };
    const QStringList quick{"--models", "popularity", "--repeats", "1", "--in-sample", "false"};
    QVERIFY(isNamed(run(QStringList{"train", "--json"} + robotFile())));
    QVERIFY(isNamed(run(QStringList{"evaluate", "--json"} + quick + robotFile())));
    const CliAnswer left = run(QStringList{"train", "--json", "--robots", "leave-out"} + robotFile());
    QVERIFY(left.err.contains("It is left out of training and evaluation"));
}

void TestCliLimits::robotsAreLeftOut()
{
    NEEDS_SHARED_DATA();
    const CliAnswer inspected = run(QStringList{"inspect", "--json", "--robots", "leave-out"} + robotFile());
    QVERIFY(inspected.json().at("robots").at("left_out").get<bool>());
    const auto hitRate = [](const QString& robots) {
        const CliAnswer answer =
            run(QStringList{"evaluate", "--json", "--models", "item-knn", "--repeats", "2", "--in-sample", "false",
                            "--knn-neighbours-of", "history", "--robots", robots} +
                robotFile());
        return answer.json().at("models").at(3).at("hr_at_10").get<double>();
    };
    QVERIFY(hitRate("leave-out") > 2.0 * hitRate("keep"));
    QCOMPARE(run(QStringList{"inspect", "--robots", "sometimes"} + robotFile()).code, 2);
}

/// Whoever is left out gets the same lists from a model in the comparison and from one that is trained alone.
void TestCliLimits::inSampleIsTheHitRateOfTheLists()
{
    NEEDS_SHARED_DATA();
    const auto file = [](const char* name) {
        return QString::fromStdString((sharedData("models/16_bot") / name).string());
    };
    const QStringList input = robotFile() + QStringList{"--bu-mapping", file("m.csv"), "--robots", "leave-out"};
    const Json alone = run(QStringList{"hit-rate", "--json", "--model", "als"} + input).json();
    const QString hidden = m_folder.filePath("hidden.csv"); // for some visitors pages that are new to most of them
    QFile rows(hidden);
    QVERIFY(rows.open(QIODevice::WriteOnly));
    rows.write("cookie,gated_asset_type,page_url,form_submissions\n");
    for (int visitor = 100; visitor < 200; ++visitor)
        rows.write("v0" + QByteArray::number(visitor) + ",Gated Ebook,/p" + QByteArray::number(visitor) + ",1\n");
    rows.close();
    for (const QStringList& test : {QStringList{}, QStringList{"--test", hidden}}) {
        const CliAnswer answer =
            run(QStringList{"evaluate", "--json", "--models", "als", "--repeats", "1"} + input + test);
        QVERIFY2(answer.code == 0, answer.err.constData());
        const Json models = answer.json().at("models");
        QCOMPARE(models.back().at("name").get<std::string>(), std::string("als"));
        QCOMPARE(models.back().at("in_sample_hit_rate").get<double>(), alone.at("mean_hit_rate").get<double>());
    }
}

/// `perCookie` pages a cookie, drawn evenly.
QStringList TestCliLimits::write(const QString& name, int cookies, int pages, int perCookie)
{
    const QString path = m_folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("cookie,gated_asset_type,page_url,form_submissions\n");
    const auto step = static_cast<unsigned>(pages / perCookie);
    std::mt19937 draw(5);
    for (int cookie = 0; cookie < cookies; ++cookie)
        for (int k = 0; k < perCookie; ++k)
            file.write("c" + QByteArray::number(cookie) + ",Ebook,/p" +
                       QByteArray::number(static_cast<unsigned>(k) * step + static_cast<unsigned>(draw()) % step) +
                       ",1\n");
    return {"--submissions", path};
}

void TestCliLimits::saysWhatATrainingTakes_data()
{
    QTest::addColumn<int>("cookies");
    QTest::addColumn<int>("pages");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("ease") << 9000 << 4500 << QStringList{"ease"};
    QTest::newRow("ease among the cookies") << 3000 << 6000 << QStringList{"ease"};
    QTest::newRow("cease") << 9000 << 4500 << QStringList{"cease"};
    QTest::newRow("als") << 40000 << 2000 << QStringList{"als", "--factors", "256", "--iterations", "1"};
    QTest::newRow("rp3beta") << 9000 << 6000 << QStringList{"rp3beta", "--neighbours", "100000"};
    QTest::newRow("item-knn") << 9000 << 6000 << QStringList{"item-knn", "--knn-neighbours", "100000"};
}

/// What is said is what the program really takes beside one that has next to no model, give or take: hardly more, so
/// that nothing is begun that ends in swapping, and not much less, so that nothing is refused that fits.
void TestCliLimits::saysWhatATrainingTakes()
{
    QFETCH(int, cookies);
    QFETCH(int, pages);
    QFETCH(QStringList, options);
    const QStringList input = write("scattered.csv", cookies, pages, 30);
    const auto peak = [&](const QStringList& model) {
        return run(QStringList{"train", "--json", "--model"} + model + input).json().at("peak_rss_mb").get<double>();
    };
    OpenRequest request;
    request.files.submissions = {input.back().toStdString()};
    const DataShape shape = shapeOf(openFiles(request, {}, Progress()).value().interactions->strength);
    ModelOptions model = defaultsOf(**findModel(options.front().toStdString()));
    if (auto* als = std::get_if<AlsOptions>(&model.settings))
        als->factors = 256;
    if (auto* walks = std::get_if<Rp3betaOptions>(&model.settings))
        walks->neighbours = 100000;
    if (auto* knn = std::get_if<ItemKnnOptions>(&model.settings))
        knn->neighbours = 100000;
    const double without = peak({"popularity"});
    if (without <= 0.0)
        QSKIP("this system does not tell how much memory a program took");
    const double taken = peak(options) - without;
    const double said = static_cast<double>(trainingMemory(model, shape)) / (1024.0 * 1024.0);
    qInfo("said %.0f MB, taken %.0f MB", said, taken);
    QVERIFY(said > 40.0); // else the noise is as large
    QVERIFY(taken < 1.2 * said + 10.0);
    QVERIFY(taken > 0.4 * said - 10.0);
}

void TestCliLimits::refusesWhatDoesNotFit()
{
#ifndef __linux__
    QSKIP("the limit is set in Linux' way");
#endif
    const CliAnswer answer = runWithin(1200, QStringList{"train", "--model", "ease"} + m_wide);
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains("Training EASE on 25,000 pages and 12,500 cookies takes about"),
             answer.err.constData());
    QVERIFY2(answer.err.contains("GB are free. Choose ALS, RP3beta or item-kNN"), answer.err.constData());
    QCOMPARE(runWithin(1200, QStringList{"train", "--model", "rp3beta"} + m_wide).code, 0);
}

void TestCliLimits::comparesTheOthers()
{
#ifndef __linux__
    QSKIP("the limit is set in Linux' way");
#endif
    const CliAnswer answer = runWithin(1200, QStringList{"evaluate", "--json", "--models", "ease,rp3beta", "--repeats",
                                                         "1", "--resamples", "100", "--in-sample", "false"} +
                                                 m_wide);
    QVERIFY2(answer.code == 0, answer.err.constData());
    const Json json = answer.json();
    QCOMPARE(json.at("models").size(), std::size_t{4});
    QCOMPARE(json.at("left_out").at(0).at("name").get<std::string>(), std::string("ease"));
    const auto verdict = QByteArray::fromStdString(json.at("verdict").get<std::string>());
    QVERIFY2(verdict.contains("was left out: training it takes about"), verdict.constData());
}

QTEST_GUILESS_MAIN(TestCliLimits)
#include "test_cli_limits.moc"
