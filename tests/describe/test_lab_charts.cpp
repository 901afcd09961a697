// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/explanations.h"
#include "model/describe/findings.h"
#include "model/describe/lab_charts.h"
#include "model/describe/run_charts.h"
#include "model/describe/scorecard_table.h"
#include "model/numeric/table_matrix.h"
#include "tests/support/lab_data.h"
#include "tests/support/matrices.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace leadlight;

namespace {

EvaluateRequest madeRequest()
{
    auto interactions = std::make_shared<Interactions>();
    interactions->strength = randomStrengths(150, 40, 4.0, 51);
    EvaluateRequest out;
    out.interactions = interactions;
    out.options.repeats = 2;
    out.options.resamples = 500;
    out.models = {*modelNamed("rp3beta"), *modelNamed("ease")};
    return out;
}

std::shared_ptr<const Scorecard> madeCard()
{
    auto candidates = baselines();
    candidates.push_back(realCandidate(Rp3betaOptions{}));
    EvaluateOptions options;
    options.repeats = 2;
    const auto data = labData(randomStrengths(150, 40, 4.0, 51));
    return *scorecardOf(*runEvaluation(data, candidates, options, nullptr, {}), std::nullopt, {});
}

/// What every renderer relies on.
bool isSound(const ChartData& chart)
{
    const bool named = !chart.id.empty() && !chart.title.empty() && !chart.note.empty() && !chart.series.empty();
    return named && std::ranges::all_of(chart.series, [&](const ChartSeries& series) {
               const auto n = chart.categories.size();
               const bool whiskers =
                   (series.low.empty() && series.high.empty()) ||
                   (series.low.size() == series.values.size() && series.high.size() == series.low.size());
               return series.values.size() == n && whiskers;
           });
}

} // namespace

class TestLabCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelsStandBestFirstWithWhiskers()
    {
        const auto card = madeCard();
        for (const auto metric : allMetrics) {
            const auto chart = scorecardChart(*card, metric);
            QVERIFY(isSound(chart));
            QVERIFY(chart.kind == ChartData::Kind::DotWhisker);
            QVERIFY(std::ranges::is_sorted(chart.series[0].values, std::greater<>{}));
            QCOMPARE(chart.markers.size(), std::size_t(1));
        }
        const auto chart = scorecardChart(*card, Metric::HitRate);
        QCOMPARE(english(chart.categories[0]), english(card->candidate(card->best).label));
        QCOMPARE(chart.series[0].low[0], 100.0 * card->models[card->best].metric[0].low); // percent
        QVERIFY(english(chart.caption).find("leave-one-out, 2 repeats") != std::string::npos);
        // When it was measured, and what the whiskers are; the mix has none.
        const std::string when = card->evaluation->comparedAt;
        QCOMPARE(when.size(), std::string("2026-11-23 14:02").size());
        const std::string ending = " · 95 % intervals · compared " + when;
        QVERIFY2(english(chart.caption).ends_with(ending), english(chart.caption).c_str());
        const std::string mix = english(unitMixChart(*card, {1, 3}).caption);
        QVERIFY2(mix.ends_with(" · compared " + when) && mix.find("interval") == std::string::npos, mix.c_str());
    }

    /// Whatever the scorecard shows, a reader can ask what it means.
    void everyFigureIsExplained()
    {
        std::set<std::string_view> keys;
        std::set<std::string_view> shownAs;
        for (const FigureHelp& each : explanations()) {
            QVERIFY(keys.insert(each.key).second);
            for (const Phrase& part : {each.title, each.says, each.computed, each.notSaid})
                QVERIFY2(english(part).size() >= 5, std::string(each.key).c_str());
            for (const auto name : each.shownAs)
                QVERIFY2(shownAs.insert(name).second, std::string(name).c_str());
        }
        const auto card = madeCard();
        for (const TableColumn& column : scorecardTable(card).columns) {
            const bool isName = column.key == "model" || column.key == "mark";
            QVERIFY2(isName || explanationOf(column.key) != nullptr, column.key.c_str());
            QVERIFY2(!column.help.empty(), column.key.c_str());
        }
        for (const auto metric : allMetrics) {
            const auto* explanation = explanationOf(scorecardChart(*card, metric).id);
            QVERIFY(explanation != nullptr);
            // One explanation for a figure, be it shown in a column or in a chart.
            QCOMPARE(explanation, explanationOf(metricKey(metric, card->evaluation->cutoffs())));
        }
        for (const char* chart : {"accuracy-coverage", "hit-rate-by-bu", "bu-mix", "learning-curve", "tuning",
                                  "hit-rate", "top-hit-rate", "similarity-by-page", "hit-rate-scatter", "shown-share"})
            QVERIFY2(explanationOf(chart) != nullptr, chart);
        QVERIFY(explanationOf("page_url") == nullptr);
    }

    /// Shares are read in percent, and stay shares for sorting and files.
    void theScorecardIsReadInPercent()
    {
        const auto card = madeCard();
        const auto table = scorecardTable(card);
        const auto* found = table.column("hr_at_10");
        QVERIFY(found != nullptr);
        QCOMPARE(english(found->header), std::string("Found in the top 10"));
        const double share = card->models[card->best].metric[0].mean;
        const auto row = static_cast<std::int32_t>(card->best);
        QCOMPARE(std::get<NumberKey>(found->raw)(row), share);
        QCOMPARE(english(*found->said(row)), decimalText({100.0 * share, 1}) + " %");
        // Nobody who subtracts finds another difference.
        const auto tenths = [](const Phrase& shown) {
            auto text = english(shown);
            if (text.starts_with("\u2212"))
                text.replace(0, std::string("\u2212").size(), "-");
            return std::lround(10.0 * std::stod(text));
        };
        const auto* versus = table.column("versus_popularity");
        for (std::int32_t model = 0; model < table.rows; ++model)
            if (model != static_cast<std::int32_t>(card->popular))
                QCOMPARE(tenths(*versus->said(model)),
                         tenths(*found->said(model)) - tenths(*found->said(static_cast<std::int32_t>(card->popular))));
        for (const TableColumn& column : table.columns)
            for (const char* term : {"NDCG", "MRR", "HR@", "Recall", "Gini", "seed"})
                QVERIFY2(english(column.header).find(term) == std::string::npos, english(column.header).c_str());
        const auto& byChance = table.column("versus_popularity_adjusted_p")->details;
        const auto& judged = table.column("versus_popularity_judgement")->details;
        for (std::int32_t model = 0; model < table.rows; ++model) {
            QCOMPARE(byChance(model).empty(), model == static_cast<std::int32_t>(card->popular));
            QVERIFY(byChance(model) == judged(model));
        }
        // How many models chance alone would make look better is said.
        const auto note = english(comparisonsNote(*card));
        QVERIFY2(note.find("1 in 20") != std::string::npos, note.c_str());
        QVERIFY(note.starts_with(std::to_string(card->models.size() - 2)));
    }

    /// A difference, its interval, how often chance makes as much, and the word for it.
    void theWordFollowsFromWhatIsShown_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("adjustedP");
        QTest::addColumn<double>("jointP");
        QTest::addColumn<bool>("aboveRandom");
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<QByteArray>("chance");
        QTest::newRow("clear") << 0.06 << 0.03 << 0.001 << 0.001 << true << QByteArray("better") << QByteArray("0.2 %");
        QTest::newRow("one of many") << 0.04 << 0.01 << 0.007 << 0.034 << true << QByteArray("could be chance")
                                     << QByteArray("6.8 %");
        QTest::newRow("just below") << 0.04 << 0.01 << 0.007 << 0.0249 << true << QByteArray("better")
                                    << QByteArray("4.98 %");
        QTest::newRow("over 0") << 0.04 << -0.01 << 0.2 << 0.3 << true << QByteArray("could be chance")
                                << QByteArray("60.0 %");
        QTest::newRow("not above random")
            << 0.04 << 0.01 << 0.007 << 0.3 << false << QByteArray("not above random") << QByteArray("60.0 %");
        QTest::newRow("fewer") << -0.04 << -0.07 << 0.008 << 1.0 << true << QByteArray("worse") << QByteArray("0.8 %");
        QTest::newRow("perhaps fewer") << -0.04 << -0.07 << 0.06 << 1.0 << true << QByteArray("could be chance")
                                       << QByteArray("6.0 %");
    }

    void theWordFollowsFromWhatIsShown()
    {
        QFETCH(double, mean);
        QFETCH(double, low);
        QFETCH(double, adjustedP);
        QFETCH(double, jointP);
        QFETCH(bool, aboveRandom);
        QFETCH(QByteArray, word);
        QFETCH(QByteArray, chance);
        auto card = std::make_shared<Scorecard>(*madeCard());
        const std::size_t model = card->models.size() - 1;
        auto& score = card->models[model];
        auto& difference = score.versusPopular[0];
        difference = {.mean = mean, .low = low, .high = 2.0 * mean - low, .p = adjustedP, .adjustedP = adjustedP};
        difference.clear = adjustedP < 0.05 && (low > 0.0 || difference.high < 0.0);
        score.jointP = jointP;
        score.versusRandom.mean = 0.1;
        score.versusRandom.clear = aboveRandom;
        score.beatsBaselines = jointP < 0.025 && difference.clear && mean > 0.0 && aboveRandom;
        const auto table = scorecardTable(card);
        const auto row = static_cast<std::int32_t>(model);
        QCOMPARE(english(table.column("versus_popularity_judgement")->phrase(row)), word.toStdString());
        const auto* byChance = table.column("versus_popularity_adjusted_p");
        QCOMPARE(english(*byChance->said(row)), chance.toStdString());
        QCOMPARE(std::get<NumberKey>(byChance->raw)(row), score.chanceAgainstPopular());
        const bool counts = score.chanceAgainstPopular() < 0.05 && (low > 0.0 || difference.high < 0.0);
        QCOMPARE(counts, word == "better" || word == "worse");
        // Where the interval alone seems to say another thing, a line says why.
        const auto lines = byChance->details(row);
        QCOMPARE(lines.size(), std::size_t((low > 0.0 || difference.high < 0.0) && !counts ? 2 : 1));
    }

    void coverageAgainstAccuracy()
    {
        const auto card = madeCard();
        const auto chart = accuracyCoverageChart(*card);
        QVERIFY(isSound(chart));
        QCOMPARE(chart.series[0].values[3], 100.0 * card->evaluation->models[3].coverage);
        QCOMPARE(chart.series[1].values[3], 100.0 * card->models[3].metric[0].mean);
    }

    void slicesAndMix()
    {
        const auto card = madeCard();
        for (const auto by : {SliceBy::HistoryLength, SliceBy::BusinessUnit, SliceBy::AssetType}) {
            const auto slices = *slicesOf(*card, by, {});
            const auto chart = sliceChart(*card, slices, by);
            QVERIFY(isSound(chart));
            QCOMPARE(chart.series.size(), card->models.size());
            // How many were tested is not what is cut off of a long name.
            const std::string first = english(chart.categories[0]);
            const std::string tested = "(" + std::to_string(slices[0].cookies) + ")";
            QVERIFY2(by == SliceBy::HistoryLength ? first.ends_with(tested) : first.starts_with(tested), first.c_str());
            QCOMPARE(chart.categoryUnit.size(), by == SliceBy::BusinessUnit ? slices.size() : std::size_t(0));
        }
        const auto mix = unitMixChart(*card, {1, 3});
        QVERIFY(isSound(mix));
        for (const auto& series : mix.series)
            QVERIFY(std::abs(std::reduce(series.values.begin(), series.values.end()) - 100.0) < 1e-7);
    }

    /// "0 of 100" would claim more than was looked at.
    void fewTestedPagesAreCounted()
    {
        const auto card = madeCard();
        Slice slice{.name = "Cloud", .index = 0, .cookies = 20, .pairs = 27, .found = {}, .versusPopular = {}};
        slice.found.assign(card->models.size(), {0.0, 0.0, 0.1});
        const std::string none = english(oneSliceFinding(*card, slice));
        QVERIFY2(none.starts_with("Cloud: none of 27 tested pages is found in the top 10 (95 %: 0 to 10 in 100)"),
                 none.c_str());
        slice.pairs = 100;
        const std::string enough = english(oneSliceFinding(*card, slice));
        QVERIFY2(enough.starts_with("Of 100 hidden pages of Cloud 0 are found"), enough.c_str());
    }

    void unmappedHasNoShareInTheMix()
    {
        auto card = std::make_shared<Scorecard>(*madeCard());
        auto evaluation = std::make_shared<Evaluation>(*card->evaluation);
        auto data = std::make_shared<EvaluationData>(*evaluation->data);
        data->units = {"North", "South", "Unmapped"};
        data->unmappedUnit = 2;
        evaluation->data = data;
        evaluation->historyMix = {0.3, 0.1, 0.6};
        for (auto& model : evaluation->models)
            model.unitMix = {0.1, 0.1, 0.8};
        card->evaluation = evaluation;
        const auto mix = unitMixChart(*card, {1, 3});
        QVERIFY(isSound(mix));
        QCOMPARE(mix.categories.size(), std::size_t(2));
        QVERIFY(std::abs(mix.series[0].values[0] - 75.0) < 1e-7);
        QVERIFY(std::abs(mix.series[1].values[0] - 50.0) < 1e-7);
        QVERIFY(english(mix.note).find("history 60 %") != std::string::npos);
        QVERIFY(std::abs(*(*scorecardOf(evaluation, std::nullopt, {}))->models[3].unitMixDistance - 0.25) < 1e-9);
        // Nothing mapped: no mix at all.
        evaluation->historyMix = {0.0, 0.0, 1.0};
        QVERIFY(unitMixChart(*card, {1, 3}).categories.empty());
        QVERIFY(!(*scorecardOf(evaluation, std::nullopt, {}))->models[3].unitMixDistance.has_value());
    }

    /// Where there is no room for all, those that are left out are the smallest.
    void theMixHasTheLargestFirst()
    {
        auto card = std::make_shared<Scorecard>(*madeCard());
        auto evaluation = std::make_shared<Evaluation>(*card->evaluation);
        auto data = std::make_shared<EvaluationData>(*evaluation->data);
        data->units = {"Analytics", "Backup", "Cloud", "Unmapped"};
        data->unmappedUnit = 3;
        evaluation->data = data;
        evaluation->historyMix = {0.1, 0.2, 0.5, 0.2};
        for (auto& model : evaluation->models)
            model.unitMix = {0.2, 0.4, 0.2, 0.2};
        card->evaluation = evaluation;
        const auto mix = unitMixChart(*card, {1});
        QVERIFY(isSound(mix));
        QCOMPARE(english(mix.categories[0]), std::string("Cloud"));
        QCOMPARE(english(mix.categories[2]), std::string("Analytics"));
        QCOMPARE(mix.elements.numberOf(0), 2);
        QCOMPARE(mix.elements.numberOf(1), 1);
        QVERIFY(std::abs(mix.series[0].values[0] - 62.5) < 1e-9);
        QVERIFY(std::abs(mix.series[1].values[1] - 50.0) < 1e-9);
    }

    void theLearningCurveEndsAtTheWhole()
    {
        const auto request = madeRequest();
        const auto curve = *learningCurve(request, {1.0, 0.3}, {});
        QCOMPARE(curve.share, (std::vector<double>{0.3, 1.0}));
        QVERIFY(isSound(learningCurveChart(curve, Phrase::verbatim("caption"))));
        QVERIFY(!curve.verdict.empty());
        const std::string caption = english(captionOf(curve));
        QVERIFY2(caption.ends_with(" · 95 % intervals · compared " + curve.comparedAt), caption.c_str());
        QVERIFY(!curve.comparedAt.empty());
        QCOMPARE(curve.cookies[1], 150.0);
        // Models that only look at the history give the same figure as the scorecard when they learn from everybody.
        const auto evaluation =
            *runEvaluation(evaluationData(request.interactions), candidatesOf(request), request.options, nullptr, {});
        const auto ease = std::ranges::find(curve.names, "ease") - curve.names.begin();
        QVERIFY(std::abs(curve.hitRate[static_cast<std::size_t>(ease)][1].mean -
                         matrixOf(evaluation->models[static_cast<std::size_t>(ease)].perCookie).col(0).mean()) < 1e-12);
        const auto& step = curve.lastStep[static_cast<std::size_t>(ease)];
        QVERIFY(std::abs(step.mean - (curve.hitRate[static_cast<std::size_t>(ease)][1].mean -
                                      curve.hitRate[static_cast<std::size_t>(ease)][0].mean)) < 1e-12);
        QVERIFY(!learningCurve(request, {0.5, 1.5}, {}));
    }

    void trialsAndTheBestSoFar()
    {
        std::vector<Trial> trials(3);
        for (int i = 0; i < 3; ++i)
            trials[static_cast<std::size_t>(i)].number = 2 - i;
        trials[0].ndcg = 0.2;
        trials[1].ndcg = 0.3;
        trials[2].ndcg = 0.1;
        const auto chart = tuningChart(trials, 10, Phrase::verbatim("caption"));
        QVERIFY(isSound(chart));
        QCOMPARE(chart.series[0].values, (std::vector<double>{100.0 * 0.1, 100.0 * 0.3, 100.0 * 0.2}));
        QCOMPARE(chart.series[1].values, (std::vector<double>{100.0 * 0.1, 100.0 * 0.3, 100.0 * 0.3}));
    }

    void histogramsLieOverEachOtherInShares()
    {
        RunRecord first;
        RunRecord second;
        first.hitRates = {1, 0, 0, 0, 0, 3};
        second.hitRates = {0, 0, 10};
        const auto chart = runHistogramsChart(first, second, false);
        QVERIFY(isSound(chart));
        QCOMPARE(chart.series[0].values[5], 75.0);
        QCOMPARE(chart.series[1].values[2], 100.0);
        QCOMPARE(english(chart.yAxis), std::string("Share of cookies (%)"));
        QCOMPARE(english(chart.categories[10]), std::string("100"));
        QCOMPARE(chart.categoryAt[10], 1.0);
    }

    void hitRatesOfARunInPercent_data()
    {
        QTest::addColumn<float>("kept");
        QTest::addColumn<double>("percent");
        QTest::newRow("none of ten") << 0.0F << 0.0;
        QTest::newRow("0.1 is no float") << 0.1F << 10.0;
        QTest::newRow("0.3") << 0.3F << 30.0;
        QTest::newRow("0.7") << 0.7F << 70.0;
        QTest::newRow("all") << 1.0F << 100.0;
        QTest::newRow("no hit rate") << -1.0F << std::nan("");
    }
    /// To the bit: dots of two runs with as many hits lie on each other.
    void hitRatesOfARunInPercent()
    {
        QFETCH(const float, kept);
        QFETCH(const double, percent);
        RunRecord run;
        QVERIFY(hitRatesInPercent(run).empty());
        run.perCookie["hit_rate"] = {1.0F, kept};
        const auto rates = hitRatesInPercent(run);
        QCOMPARE(rates.size(), std::size_t{2});
        QVERIFY(rates[0] == 100.0);
        QVERIFY(std::isnan(percent) ? std::isnan(rates[1]) : rates[1] == percent);
    }
};

QTEST_GUILESS_MAIN(TestLabCharts)
#include "test_lab_charts.moc"
