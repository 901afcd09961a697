// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/run_tables.h"
#include "model/describe/run_words.h"
#include "model/runs/run_history.h"
#include "model/runs/run_line.h"
#include "tests/support/lab_data.h"
#include "tests/support/matrices.h"
#include "tests/support/tables.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <fstream>

using namespace leadlight;

namespace {

std::shared_ptr<const Analysis> analysisOf(const ModelOptions& options, unsigned dataSeed)
{
    JoinOptions join;
    auto rows = randomRows(dataSeed, 900, 120, 40);
    rows.push_back({"nowhere", "Ebook", "/in/no/mapping", 1});
    const auto data = *joinTables(tableOf(rows), mappingOf(randomMapping(dataSeed, 40, 4)), join, {});
    const auto interactions = *weigh(data, defaultTypeWeights(data->types), {});
    return *analyse(*train(interactions, options, {}), {});
}

RunRecord trainingOf(std::string_view model, unsigned dataSeed = 1)
{
    return recordOf(*analysisOf(*modelNamed(model), dataSeed));
}

std::vector<RunRecord> evaluationOf(std::uint64_t seed)
{
    auto candidates = baselines();
    candidates.push_back(realCandidate(Rp3betaOptions{}));
    EvaluateOptions options;
    options.repeats = 3;
    options.seed = seed;
    const auto evaluation =
        *runEvaluation(labData(randomStrengths(150, 60, 4.0, 41)), candidates, options, nullptr, {});
    return recordsOf(**scorecardOf(evaluation, std::nullopt, {}), "2026-11-23 14:02");
}

const RunComparison::MetricChange* changeOf(const RunComparison& comparison, std::string_view key)
{
    const auto found = std::ranges::find(comparison.metrics, key, &RunComparison::MetricChange::key);
    return found == comparison.metrics.end() ? nullptr : &*found;
}

bool hasSetting(const RunComparison& comparison, std::string_view key)
{
    return std::ranges::find(comparison.settings, key, &RunComparison::Setting::key) != comparison.settings.end();
}

RunList listOf(const std::vector<RunRecord>& runs)
{
    RunList out;
    for (const auto& run : runs)
        out.push_back(std::make_shared<const RunRecord>(run));
    return out;
}

} // namespace

class TestRunHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRunComesBackFromTheFileAsItWas()
    {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "runs.jsonl";
        QVERIFY(loadRuns(path, {})->runs.empty());
        auto training = trainingOf("ease");
        training.id = std::string("first run");
        const auto evaluation = evaluationOf(42);
        QVERIFY(appendRuns(listOf({training}), path).has_value());
        QVERIFY(appendRuns(listOf(evaluation), path).has_value());
        const auto file = *loadRuns(path, {});
        QVERIFY(file.damagedLines.empty());
        const auto& runs = file.runs;
        QCOMPARE(runs.size(), std::size_t(1) + evaluation.size());
        const auto& back = *runs.front();
        QVERIFY(back.kind == RunRecord::Kind::Training);
        QCOMPARE(back.id, training.id);
        QCOMPARE(back.settings, training.settings);
        QCOMPARE(back.dataFingerprint, training.dataFingerprint);
        QCOMPARE(back.hitRates, training.hitRates);
        QCOMPARE(back.perCookie, training.perCookie);
        QCOMPARE(back.metrics.at("hit_rate").low, training.metrics.at("hit_rate").low);
        QCOMPARE(back.topTen.size(), training.topTen.size());
        QCOMPARE(back.topTen[5].pages, training.topTen[5].pages);
        QCOMPARE(runs.back()->perCookie, evaluation.back().perCookie);
        QCOMPARE(compareRuns(back, training).topTenChanged.value_or(-1), std::int64_t(0));
    }

    /// Lines of earlier versions do not say what their hit rate means: it is another, and stands beside no new one.
    void theHitRateOfEarlierVersionsIsNotCompared()
    {
        const auto now = trainingOf("ease");
        QVERIFY(now.metrics.contains("hit_rate"));
        const std::string line = lineOf(now);
        std::string old = line;
        const std::string meaning = "\"hit_rate_meaning\":2,";
        QVERIFY(old.find(meaning) != std::string::npos);
        old.erase(old.find(meaning), meaning.size());
        const auto before = *runOf(old);
        QCOMPARE(before.hitRateMeaning, 1);
        QCOMPARE(runOf(line)->hitRateMeaning, RunRecord::presentHitRate);
        QCOMPARE(runOf(lineOf(before))->hitRateMeaning, 1); // also after the file is written anew
        const auto mixed = compareRuns(before, now);
        QVERIFY(!mixed.sameHitRates);
        QVERIFY(std::ranges::none_of(mixed.metrics, [](const auto& m) { return m.key.ends_with("hit_rate"); }));
        QVERIFY(english(mixed.words).find("Unmapped pages counted as hits") != std::string::npos);
        QVERIFY(compareRuns(before, before).sameHitRates);
        RunRecord later = now;
        later.settings.emplace_back("another", "setting"); // else both were one run
        const RunList runs{std::make_shared<const RunRecord>(before), std::make_shared<const RunRecord>(later)};
        const auto table = runsTable(runsOf(runs)); // newest first
        const auto& rate = *table.column("hit_rate");
        const auto figure = [&](std::int32_t row) { return std::get<NumberKey>(rate.raw)(row); };
        QVERIFY(!std::isnan(figure(0)));
        QVERIFY(english(*rate.said(0)).ends_with(" %"));
        QVERIFY(std::isnan(figure(1)));
        QCOMPARE(english(*rate.said(1)), std::string("earlier version"));
    }

    void aDamagedFileIsNamedAndKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("cut off") << QByteArray("{\"format\":\"leadlight ru");
        QTest::newRow("something else") << QByteArray("{\"kind\":\"training\"}\n");
        QTest::newRow("not an object") << QByteArray("[1, 2]\n");
        QTest::newRow("another version") << QByteArray("{\"format\":\"leadlight runs\",\"version\":99}\n{}\n");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("a format that is a number") << QByteArray("{\"format\":5,\"version\":1}\n");
        QTest::newRow("a version that is a list") << QByteArray("{\"format\":\"leadlight runs\",\"version\":[1]}\n");
        QTest::newRow("one line without an end") << QByteArray(1 << 20, '[');
        QTest::newRow("bytes of a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    }

    void aDamagedFileIsNamedAndKept()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "runs.jsonl";
        std::ofstream(path, std::ios::binary) << content.toStdString();
        const auto runs = loadRuns(path, {});
        QVERIFY(!runs);
        QVERIFY(runs.error().kind == ErrorKind::BadData);
        QCOMPARE(runs.error().file, path.string());
        QVERIFY(!appendRuns(listOf({RunRecord{}}), path));
        QCOMPARE(std::filesystem::file_size(path), static_cast<std::uintmax_t>(content.size()));
    }

    void aFolderInItsPlaceIsNamed()
    {
        QTemporaryDir folder;
        const std::filesystem::path path(folder.path().toStdString());
        for (const Status& status : {checkRuns(path), appendRuns(listOf({RunRecord{}}), path),
                                     loadRuns(path, {}).map([](const RunFile&) {})}) {
            QVERIFY(!status);
            QVERIFY(status.error().kind == ErrorKind::BadData);
            QCOMPARE(status.error().file, path.string());
        }
        QVERIFY(checkRuns(path / "runs.jsonl"));
    }

    void aDamagedLineCostsNoOtherRun_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("cut off") << QByteArray("{\"kind\":\"tr");
        QTest::newRow("something missing") << QByteArray("{\"kind\":\"training\"}");
        QTest::newRow("not a run") << QByteArray("[1, 2]");
        const auto run = QByteArray::fromStdString(lineOf(trainingOf("popularity")));
        QTest::newRow("letters among the figures") << QByteArray(run).replace("\"hit_rate\":\"", "\"hit_rate\":\"x ");
        QTest::newRow("no figure") << QByteArray(run).replace("\"hit_rate\":\"", "\"hit_rate\":\"nan ");
        const auto other = [&](const char* key, const QByteArray& value) {
            QByteArray line = run;
            const QByteArray name = '"' + QByteArray(key) + "\":";
            const auto at = line.indexOf(name) + name.size();
            return line.replace(at, line.indexOf(',', at) - at, value);
        };
        for (const char* key : {"cookies", "pages", "interactions", "seed"})
            for (const char* value : {"1e300", "1.5", "9223372036854775808000", "\"7\"", "null"})
                QTest::addRow("%s %s", key, value) << other(key, value);
        QTest::newRow("cookies beyond int64") << other("cookies", "18446744073709551615");
        QTest::newRow("a seed below 0") << other("seed", "-1");
        QTest::newRow("half a list") << QByteArray(run).replace("\"top_ten\":\"", "\"top_ten\":\"f ");
        const auto with = [&](const char* what, const char* key, const char* first) {
            const QByteArray begin = '"' + QByteArray(key) + "\":\"";
            QVERIFY(run.contains(begin));
            QTest::newRow(what) << QByteArray(run).replace(begin, QByteArray(begin + first));
        };
        with("a letter behind a figure", "hit_rate", "0.5x ");
        with("no number", "hit_rate", "nan ");
        with("a figure beyond all", "hit_rate", "1e999 ");
        with("two blanks between figures", "hit_rate", "0.5  ");
        with("a letter behind a number", "top_ten", "f fg ");
        with("a number beyond 64 bits", "top_ten", "f 10000000000000000 ");
    }

    void aDamagedLineCostsNoOtherRun()
    {
        QFETCH(QByteArray, line);
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "runs.jsonl";
        const auto run = trainingOf("popularity");
        QVERIFY(appendRuns(listOf({run}), path).has_value());
        // As a crash in the middle of writing leaves it: without the line's end.
        std::ofstream(path, std::ios::binary | std::ios::app) << line.toStdString();
        QVERIFY(appendRuns(listOf({run}), path).has_value());
        const auto file = *loadRuns(path, {});
        QCOMPARE(file.runs.size(), std::size_t(2));
        QCOMPARE(file.damagedLines, std::vector<std::int64_t>{3});
        QCOMPARE(file.runs.back()->perCookie, run.perCookie);
    }

    void addingARunWritesItsLineOnly()
    {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "runs.jsonl";
        QVERIFY(appendRuns(listOf({trainingOf("ease")}), path).has_value());
        const auto before = std::filesystem::file_size(path);
        const auto run = trainingOf("popularity");
        QVERIFY(appendRuns(listOf({run}), path).has_value());
        QCOMPARE(std::filesystem::file_size(path), before + lineOf(run).size() + 1);
    }

    void aFolderThatIsNotThereIsAnError()
    {
        QTemporaryDir folder;
        const auto status = saveRuns({}, std::filesystem::path(folder.path().toStdString()) / "no" / "runs.jsonl");
        QVERIFY(!status);
        QVERIFY(!status.error().hint.empty());
    }

    void trainingsOfOneDataArePaired()
    {
        const auto first = trainingOf("ease");
        const auto second = trainingOf("popularity");
        const auto comparison = compareRuns(first, second);
        QVERIFY(comparison.sameData);
        QVERIFY(hasSetting(comparison, "model"));
        QVERIFY(hasSetting(comparison, "lambda")); // set in one of them only
        QVERIFY(!hasSetting(comparison, "unmapped"));
        const auto* change = changeOf(comparison, "hit_rate");
        QVERIFY(change != nullptr && change->interval && change->paired);
        const auto& a = first.perCookie.at("hit_rate");
        const auto& b = second.perCookie.at("hit_rate");
        double sum = 0.0;
        int measured = 0;
        for (std::size_t i = 0; i < a.size(); ++i)
            if (a[i] >= 0.0F) {
                sum += static_cast<double>(b[i]) - static_cast<double>(a[i]);
                ++measured;
            }
        QVERIFY(measured > 0 && measured < static_cast<int>(a.size()));
        const double mean = sum / measured;
        QVERIFY(std::abs(change->change.mean - mean) < 1e-9);
        QVERIFY(change->change.low <= mean && mean <= change->change.high);
        QVERIFY(comparison.topTenChanged.value_or(0) > 0);
        QCOMPARE(comparison.topTenCompared, static_cast<std::int64_t>(first.topTen.size()));
    }

    void aTrainingWithoutBusinessUnitsHasNoHitRate()
    {
        const auto data = *joinTables(tableOf(randomRows(1, 900, 120, 40)), nullptr, {}, {});
        const auto interactions = *weigh(data, defaultTypeWeights(data->types), {});
        const auto run = recordOf(**analyse(*train(interactions, *modelNamed("ease"), {}), {}));
        QVERIFY(!run.metrics.contains("hit_rate") && !run.perCookie.contains("hit_rate"));
        QVERIFY(changeOf(compareRuns(run, trainingOf("ease")), "hit_rate") == nullptr);
    }

    void runsOfDifferentDataAreNotPaired()
    {
        const auto comparison = compareRuns(trainingOf("ease", 1), trainingOf("ease", 2));
        QVERIFY(!comparison.sameData);
        const auto* change = changeOf(comparison, "hit_rate");
        QVERIFY(change != nullptr && change->interval && !change->paired);
        QVERIFY(english(comparison.words).find("different files") != std::string::npos);
        QCOMPARE(english(runHeadline(comparison)), std::string("Other files, the same settings."));
    }

    /// Runs are paired where both measured the same cookies: not by the name of the pairing alone, nor by their number.
    void runsOfUnequalLengthAreNotPaired_data()
    {
        QTest::addColumn<QString>("pairing");
        QTest::addColumn<QList<float>>("second");
        QTest::addColumn<bool>("paired");
        QTest::addColumn<double>("change");
        // The first run has 0, 1, none, 1, 0.
        QTest::newRow("the same cookies") << "x" << QList<float>{1, 1, 0, -1, 0} << true << 1.0 / 3;
        QTest::newRow("other cookies") << "y" << QList<float>{1, 1, 0, -1, 0} << false << 0.0;
        QTest::newRow("fewer") << "x" << QList<float>{1, 0, 1, 1} << false << 0.25;
        QTest::newRow("more") << "x" << QList<float>{1, 0, 0, 0, 1, -1, 0, 0} << false << 2.0 / 7 - 0.5;
        QTest::newRow("other cookies, and fewer") << "y" << QList<float>{0} << false << -0.5;
    }

    void runsOfUnequalLengthAreNotPaired()
    {
        QFETCH(QString, pairing);
        QFETCH(QList<float>, second);
        QFETCH(bool, paired);
        QFETCH(double, change);
        const auto runOf = [](const QString& name, const std::vector<float>& values) {
            RunRecord out;
            out.kind = RunRecord::Kind::Evaluation;
            out.pairing = name.toStdString();
            out.metrics["hr_at_10"] = {0.5, 0.4, 0.6};
            out.perCookie["hr_at_10"] = values;
            return out;
        };
        const auto first = runOf(QStringLiteral("x"), {0, 1, -1, 1, 0});
        const auto other = runOf(pairing, {second.begin(), second.end()});
        const auto forth = compareRuns(first, other);
        const auto back = compareRuns(other, first);
        for (const auto* comparison : {&forth, &back}) {
            const auto* found = changeOf(*comparison, "hr_at_10");
            QVERIFY(found != nullptr && found->interval);
            QCOMPARE(found->paired, paired);
            QCOMPARE(found->change.mean, comparison == &forth ? change : -change);
        }
    }

    void evaluationsWithTheSameHiddenPagesArePaired()
    {
        const auto runs = evaluationOf(42);
        const auto other = evaluationOf(43);
        const auto same = compareRuns(runs[1], runs[3]);
        const auto* change = changeOf(same, "hr_at_10");
        QVERIFY(change != nullptr && change->paired);
        QVERIFY(!same.topTenChanged.has_value());
        QVERIFY(changeOf(same, "coverage") != nullptr && !changeOf(same, "coverage")->interval);
        QVERIFY(english(same.words).find("The second run finds the hidden page for") != std::string::npos);
        QCOMPARE(english(same.words).find("could be chance") == std::string::npos, change->change.clear);
        const auto different = compareRuns(runs[1], other[1]);
        QVERIFY(!changeOf(different, "hr_at_10")->paired);
        QVERIFY(hasSetting(different, "evaluation-seed"));
    }

    void theFingerprintFollowsTheData()
    {
        auto strengths = randomStrengths(50, 20, 4.0, 3);
        const auto before = fingerprintOf(*labData(strengths));
        QCOMPARE(fingerprintOf(*labData(strengths)), before);
        QVERIFY(fingerprintOf(*labData(strengths, 2)) != before); // other BUs
        strengths.value[7] += 1.0F;
        QVERIFY(fingerprintOf(*labData(strengths)) != before);
    }
};

QTEST_GUILESS_MAIN(TestRunHistory)
#include "test_run_history.moc"
