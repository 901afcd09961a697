// SPDX-License-Identifier: GPL-3.0-or-later
// What people call a run: records that belong together, what is said of them, how two differ, and their settings again.
#include "model/base/options_io.h"
#include "model/describe/run_tables.h"
#include "model/describe/run_words.h"
#include "model/evaluate/model_settings.h"
#include "model/recommend/catalogue.h"
#include "model/runs/run_history.h"
#include "model/runs/run_line.h"
#include "model/runs/run_settings.h"
#include "model/stages/pipeline.h"
#include "tests/support/changed_options.h"
#include "tests/support/tables.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cmath>

using namespace leadlight;

namespace {

RunRecord trainingOf(std::string_view model)
{
    auto rows = randomRows(1, 900, 120, 40);
    rows.push_back({"nowhere", "Ebook", "/in/no/mapping", 1});
    const Tables tables{tableOf(rows), mappingOf(randomMapping(1, 40, 4))};
    const auto interactions = *buildInteractions(tables, PipelineOptions(), {});
    return recordOf(**analyse(*train(interactions, *modelNamed(model), {}), {}));
}

RunList listOf(const std::vector<RunRecord>& runs)
{
    RunList out;
    for (const auto& run : runs)
        out.push_back(std::make_shared<const RunRecord>(run));
    return out;
}

const RunComparison::MetricChange* changeOf(const RunComparison& comparison, std::string_view key)
{
    const auto found = std::ranges::find(comparison.metrics, key, &RunComparison::MetricChange::key);
    return found == comparison.metrics.end() ? nullptr : &*found;
}

} // namespace

class TestRuns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheUserSaysOfARunIsKept()
    {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "runs.jsonl";
        auto first = trainingOf("popularity");
        first.id = "one";
        auto second = first;
        second.id = "two";
        const auto told = withRemarks(listOf({first, second}), {"two"}, {"October", "as in the\nmeeting", true});
        QVERIFY(saveRuns(told, path).has_value());
        const auto back = loadRuns(path, {})->runs;
        QVERIFY(back[0]->name.empty() && back[0]->note.empty() && !back[0]->starred);
        QCOMPARE(back[1]->name, std::string("October"));
        QCOMPARE(back[1]->note, std::string("as in the\nmeeting"));
        QVERIFY(back[1]->starred);
        QCOMPARE(back[1]->submissionsFingerprint, first.submissionsFingerprint);
        QCOMPARE(first.submissionsFingerprint.size(), std::size_t(16));
        QCOMPARE(back[1]->perCookie, first.perCookie);
    }

    /// Lines of the version before have no remarks and no fingerprints of files.
    void linesOfEarlierVersionsStayReadable()
    {
        auto run = trainingOf("popularity");
        run.submissionsFingerprint.clear();
        run.mappingFingerprint.clear();
        const std::string line = lineOf(run);
        for (const char* key : {"name\"", "note", "starred", "submissions_fingerprint", "mapping_fingerprint"})
            QVERIFY2(line.find('"' + std::string(key)) == std::string::npos, key);
        const auto back = runOf(line);
        QVERIFY(back && back->name.empty() && !back->starred && back->submissionsFingerprint.empty());
        QVERIFY(relationOf(markOf(*back), markOf(run)) == DataRelation::Same);
        // What cannot be known is not claimed: the same name and as many rows, or other files.
        auto other = *back;
        other.dataFingerprint = "00000000000000cc";
        QVERIFY(relationOf(markOf(*back), markOf(other)) == DataRelation::OtherWeights);
        ++other.cookies;
        QVERIFY(relationOf(markOf(*back), markOf(other)) == DataRelation::OtherFiles);
    }

    void aTrainingAndItsEvaluationAreOneRun()
    {
        auto training = trainingOf("ease");
        training.id = "training";
        training.when = "2026-11-23T14:00:00";
        auto evaluation = training;
        evaluation.kind = RunRecord::Kind::Evaluation;
        evaluation.id = "evaluation";
        evaluation.when = "2026-11-23T14:05:00";
        evaluation.settings.emplace_back("protocol", "leave-one-out");
        evaluation.settings.emplace_back("k", "10");
        evaluation.metrics["hr_at_10"] = {0.5, 0.4, 0.6};
        auto weighed = training;
        weighed.id = "other weight";
        weighed.dataFingerprint = "00000000000000dd";
        auto again = training;
        again.id = "again";
        const auto runs = runsOf(listOf({training, weighed, evaluation, again}));
        QCOMPARE(runs.size(), std::size_t(2));
        QCOMPARE(runs[0].ids(), (std::vector<std::string>{"again", "training", "evaluation"}));
        QCOMPARE(runs[0].newest().id, std::string("evaluation"));
        QCOMPARE(runs[1].ids(), std::vector<std::string>{"other weight"});
        const auto table = runsTable(runs);
        QCOMPARE(std::get<NumberKey>(table.column("hr_at_k")->raw)(0), 0.5);
        QCOMPARE(table.column("hr_at_k")->high(0), 0.6);
        QVERIFY(std::isnan(std::get<NumberKey>(table.column("hr_at_k")->raw)(1)));
        QCOMPARE(std::get<NumberKey>(table.column("hit_rate")->raw)(1), training.metrics.at("hit_rate").mean);
        // Both kinds of figure are compared at once, what was found first.
        auto better = evaluation;
        better.metrics["hr_at_10"] = {0.6, 0.5, 0.7};
        const Run first{listOf({training}), listOf({evaluation})};
        const Run second{listOf({training}), listOf({better})};
        const auto comparison = compareRuns(first, second);
        QCOMPARE(comparison.metrics.front().key, std::string("hr_at_10"));
        QCOMPARE(comparison.metrics.front().change.mean, 0.6 - 0.5);
        QVERIFY(changeOf(comparison, "hit_rate")->interval);
        QVERIFY(comparison.topTenChanged.has_value());
    }

    /// In percent, and so rounded that nobody who subtracts finds another change.
    void figuresOfBothAgreeInPercent()
    {
        RunRecord first;
        first.metrics["hr_at_10"] = {0.4464, 0.4, 0.5};
        first.metrics["gini"] = {0.75, 0.75, 0.75};
        RunRecord second = first;
        second.metrics["hr_at_10"].mean = 0.4536;
        second.metrics["gini"].mean = 0.5;
        const auto comparison = std::make_shared<const RunComparison>(compareRuns(first, second));
        const auto table = changedMetricsTable(comparison);
        const auto said = [&](const char* column, std::int32_t row) {
            return QString::fromStdString(english(table.column(column)->said(row).value_or(Phrase())));
        };
        QCOMPARE(said("first", 0), QStringLiteral("44.6 %"));
        QCOMPARE(said("second", 0), QStringLiteral("45.4 %"));
        QCOMPARE(said("change", 0), QStringLiteral("+0.8"));
        QCOMPARE(said("first", 1), QStringLiteral("0.750")); // no share
        QCOMPARE(said("change", 1), QStringLiteral("\u22120.250"));
        QCOMPARE(std::get<NumberKey>(table.column("first")->raw)(0), 0.4464); // files keep the share
        // Where the change is over fewer cookies than the figures it is its own.
        auto apart = comparison->metrics.front();
        apart.change.mean = 0.031;
        QCOMPARE(apart.inHundred().amount.value, 3.1);
    }

    /// An interval that leaves 0 out, and yet "could be chance": the table says why.
    void oneInTwentyIsSaid()
    {
        auto comparison = std::make_shared<RunComparison>();
        for (const char* key : {"hr_at_10", "ndcg_at_10"}) {
            auto& metric = comparison->metrics.emplace_back();
            metric.key = key;
            metric.interval = true;
            metric.change.mean = 0.02;
            metric.change.low = -0.01;
            metric.change.high = 0.05;
        }
        QVERIFY(chanceNote(*comparison).empty());
        comparison->metrics.back().change.low = 0.001;
        const std::string note = english(chanceNote(*comparison));
        QVERIFY2(note.starts_with("2 figures are compared: by chance alone 1 in 20"), note.c_str());
        const auto table = changedMetricsTable(comparison);
        const auto& details = table.column("judgement")->details;
        QVERIFY(details(0).empty());
        QCOMPARE(english(details(1).front()), note);
        comparison->metrics.back().change.clear = true;
        QVERIFY(chanceNote(*comparison).empty());
    }

    /// What showing everybody the most popular pages found, in the same evaluation only.
    void mostPopularStandsBesideARun()
    {
        auto evaluation = trainingOf("ease");
        evaluation.kind = RunRecord::Kind::Evaluation;
        evaluation.evaluation = "then";
        evaluation.metrics = {{"hr_at_10", {0.5, 0.4, 0.6}}};
        auto popular = trainingOf("popularity");
        popular.kind = RunRecord::Kind::Evaluation;
        popular.evaluation = "then";
        popular.metrics = {{"hr_at_10", {0.375, 0.3, 0.4}}};
        auto later = evaluation;
        later.evaluation = "another time";
        later.settings.emplace_back("lambda", "99");
        const auto runs = runsOf(listOf({evaluation, popular, later}));
        const auto table = runsTable(runs);
        const auto rowOf = [&](const RunRecord& record) {
            return static_cast<std::int32_t>(
                std::ranges::find_if(runs, [&](const Run& run) { return run.newest().settings == record.settings; }) -
                runs.begin());
        };
        const auto said = [&](const RunRecord& record) { return table.column("popular_hr_at_k")->said(rowOf(record)); };
        QCOMPARE(english(said(evaluation).value_or(Phrase())), std::string("37.5 %"));
        QVERIFY(!said(later) && !said(popular));
        const auto lines = table.column("hr_at_k")->details(rowOf(evaluation));
        QCOMPARE(english(lines.at(0)), std::string("50.0 % (95 %: 40.0 to 60.0)"));
        QVERIFY(english(lines.at(1)).find("37.5 %") != std::string::npos);
    }

    void whatDiffersIsSaidInWords_data()
    {
        QTest::addColumn<QString>("weight");
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("sameFiles");
        QTest::addColumn<QString>("headline");
        QTest::newRow("weight") << "6"
                                << "als" << true << "Same files, Webinar weight 2 → 6.";
        QTest::newRow("model") << "2"
                               << "ease" << true << "Same files, ALS → EASE.";
        QTest::newRow("both") << "6"
                              << "ease" << true << "Same files, ALS → EASE, Webinar weight 2 → 6.";
        QTest::newRow("files") << "6"
                               << "als" << false << "Other files, Webinar weight 2 → 6.";
        QTest::newRow("nothing") << "2"
                                 << "als" << true << "Same files, the same settings.";
    }

    void whatDiffersIsSaidInWords()
    {
        QFETCH(QString, weight);
        QFETCH(QString, model);
        QFETCH(bool, sameFiles);
        QFETCH(QString, headline);
        RunRecord first;
        first.submissionsFingerprint = "aa";
        first.dataFingerprint = "1";
        first.settings = {{"model", "als"}, {"factors", "20"}, {"type-weight Gated Webinar Forms", "2"}};
        RunRecord second = first;
        second.dataFingerprint = "2";
        second.submissionsFingerprint = sameFiles ? "aa" : "bb";
        second.settings[0].second = model.toStdString();
        if (model != QStringLiteral("als"))
            second.settings.erase(second.settings.begin() + 1);
        second.settings.back().second = weight.toStdString();
        QCOMPARE(QString::fromStdString(english(runHeadline(compareRuns(first, second)))), headline);
    }

    void theSettingsOfARunComeBack_data()
    {
        QTest::addColumn<QString>("model");
        for (const auto& entry : catalogue())
            QTest::newRow(std::string(entry.key).c_str()) << QString::fromStdString(std::string(entry.key));
    }

    /// As they were recorded, none by its default.
    void theSettingsOfARunComeBack()
    {
        QFETCH(QString, model);
        RunRecord record;
        record.model = model.toStdString();
        ModelOptions options = defaultsOf(**findModel(record.model));
        std::visit(
            [](auto& settings) {
                visitFields(settings, [](const auto& field, auto& value) { testing::change(field, value); });
            },
            options.settings);
        options.strength = Strength::Weighted;
        record.settings = settingsOf(options);
        record.settings.emplace_back("unmapped", "drop");
        record.settings.emplace_back("match-case", "true");
        record.settings.emplace_back("type-weight Gated Webinar Forms", "0.1");
        JoinOptions present;
        present.chosenBusinessUnit["/a"] = "x";
        const auto back = restoredSettings(record, present);
        QVERIFY(back.has_value());
        QCOMPARE(settingsOf(back->model), settingsOf(options));
        QVERIFY(back->join.unmapped == UnmappedPages::Drop && back->join.normalise.ignoreCase);
        QVERIFY(!back->join.normalise.ignoreWww && back->join.chosenBusinessUnit == present.chosenBusinessUnit);
        QCOMPARE(back->typeWeights.at("Gated Webinar Forms"), 0.1);
        record.model += "-best"; // as evaluations call it
        QCOMPARE(settingsOf(restoredSettings(record, present)->model), settingsOf(options));
        record.settings.front().second = "no-such-model";
        QVERIFY(!restoredSettings(record, present));
    }
};

QTEST_GUILESS_MAIN(TestRuns)
#include "test_runs.moc"
