// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/model_settings.h"
#include "model/recommend/catalogue.h"
#include "model/recommend/training_memory.h"
#include "model/tune/search_space.h"
#include "model/tune/tune_words.h"
#include "model/tune/tuner.h"
#include "tests/support/lab_data.h"
#include "tests/support/matrices.h"

#include <QTest>
#include <algorithm>
#include <set>
#include <tbb/global_control.h>

using namespace leadlight;

namespace {

EvaluateRequest requestOn(std::int32_t cookies)
{
    auto interactions = std::make_shared<Interactions>();
    interactions->strength = randomStrengths(cookies, 40, 5.0, 31);
    EvaluateRequest out;
    out.interactions = interactions;
    out.options.resamples = 500;
    return out;
}

TuneOptions quickSearch(int trials)
{
    TuneOptions out;
    out.model = keyOf(Rp3betaOptions{});
    out.trials = trials;
    return out;
}

/// What is said about the search must be what it does.
void checkWithinRanges(const SearchPoint& point, const std::vector<SearchRange>& ranges)
{
    const auto settings = settingsOf(point.options);
    for (const auto& range : ranges) {
        if (range.key == "type-weights")
            continue;
        const auto set = std::ranges::find(settings, range.key, &SettingTexts::value_type::first);
        QVERIFY2(set != settings.end(), range.key.c_str());
        if (!range.choices.empty()) {
            QVERIFY(std::ranges::count(range.choices, set->second) == 1);
            continue;
        }
        const double value = std::stod(set->second);
        QVERIFY(value >= range.low && value <= range.high);
        QVERIFY(range.steps.empty() || std::ranges::count(range.steps, value) == 1);
    }
}

/// A search whose test has these two settings beside the baselines.
TuneResult testedOn(std::int32_t cookies, double presentSkill, double bestSkill)
{
    auto candidates = baselines();
    candidates.push_back(coarseCandidate("present", 3, 100000, presentSkill));
    candidates.push_back(coarseCandidate("new", 4, 100000, bestSkill));
    EvaluateOptions options;
    options.resamples = 500;
    options.repeats = 2;
    const auto data = labData(randomStrengths(cookies, 80, 4.0, 21));
    TuneResult out;
    out.trials.resize(9);
    out.best.number = 4;
    out.testedBest = 4;
    out.test = *scorecardOf(*runEvaluation(data, candidates, options, nullptr, {}), 3, {});
    out.worseOnTest = isWorseOnTest(out);
    out.betterOnTest = isBetterOnTest(out);
    return out;
}

/// As if its best settings had been shown to beat most popular and random, which no made-up model here does.
TuneResult claimed(TuneResult result)
{
    auto card = std::make_shared<Scorecard>(*result.test);
    card->models[result.testedBest].beatsBaselines = true;
    result.test = std::move(card);
    result.betterOnTest = isBetterOnTest(result);
    return result;
}

} // namespace

Q_DECLARE_METATYPE(std::set<double>)

class TestTuner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void halvesAndTestsOnce()
    {
        std::vector<Trial> seen;
        const auto result =
            tune(requestOn(120), quickSearch(9), [&](const Trial& trial) { seen.push_back(trial); }, {});
        QVERIFY(result.has_value());
        QCOMPARE(result->trials.size(), std::size_t(9));
        QCOMPARE(seen.size(), std::size_t(9 + 3)); // all on 6 folds, the best three on 18
        QCOMPARE(std::ranges::count(result->trials, 18, &Trial::folds), 3);
        QCOMPARE(std::ranges::count(result->trials, 6, &Trial::folds), 6);
        QVERIFY(seen.front().best);
        QCOMPARE(seen.front().number, 0);
        // The best is best among those that saw most folds, by validation and not by test.
        for (const auto& trial : result->trials) {
            if (trial.folds == result->best.folds)
                QVERIFY(trial.ndcg <= result->best.ndcg);
        }
        QVERIFY(result->test != nullptr);
        QCOMPARE(result->test->evaluation->plan.repeats, 1);
        QVERIFY(settingsOf(result->test->candidate(result->testedBest).options) == settingsOf(result->best.options));
        QVERIFY(english(result->verdict).find("9 settings were tried") != std::string::npos);
    }

    void theTestIsApartFromValidation()
    {
        // Validation learns from and hides what the test's training part holds, so no hidden test page can be in it.
        const auto request = requestOn(120);
        const auto data = evaluationData(request.interactions);
        auto options = request.options;
        options.repeats = 1;
        const auto plan = *planSplit(*data, options);
        const auto fold = makeFold(*data, plan, 0);
        const auto training = trainingPart(*data, plan, 0);
        QCOMPARE(training->strength->nonZeros() + fold.cases(), data->strength->nonZeros());
        for (std::int32_t c = 0; c < fold.cases(); ++c) {
            const auto row = training->strength->row(fold.trainRow[static_cast<std::size_t>(c)]);
            QVERIFY(std::ranges::find(row.pages, fold.heldOf(c)[0]) == row.pages.end());
        }
    }

    void worseSettingsAreNotRecommended()
    {
        const auto worse = testedOn(300, 0.9, 0.0);
        QVERIFY(worse.worseOnTest);
        QVERIFY(english(tuningVerdict(worse)).starts_with("Keep the present settings, present. 9 settings were tried"));
        const auto better = claimed(testedOn(300, 0.0, 0.9));
        QVERIFY(!better.worseOnTest && better.betterOnTest);
        QVERIFY(english(tuningVerdict(better)).starts_with("9 settings were tried"));
        QVERIFY(english(tuningVerdict(better)).ends_with("they are better."));
        const auto same = claimed(testedOn(300, 1.0, 1.0)); // without noise they are one model
        QVERIFY(!same.worseOnTest && !same.betterOnTest);
        QVERIFY(english(tuningVerdict(same)).find("as many cookies as the present settings") != std::string::npos);
        QVERIFY(english(tuningVerdict(testedOn(20, 0.0, 0.9))).starts_with("Only "));
    }

    /// More than the present settings, but no more than random pages reach, is no success.
    void whatRandomPagesReachIsNotBetter()
    {
        const auto result = testedOn(300, 0.0, 0.9);
        QVERIFY(!result.betterOnTest && !result.worseOnTest);
        const auto verdict = english(tuningVerdict(result));
        QVERIFY(verdict.find("they are better") == std::string::npos);
        QVERIFY(verdict.find("But it is not shown to find more than showing everybody") != std::string::npos);
    }

    /// Settings that do not fit into the memory are left out, and the search goes on.
    void tooLargeSettingsAreLeftOut()
    {
        auto interactions = std::make_shared<Interactions>();
        interactions->strength = randomStrengths(150, 6000, 6.0, 31); // pages enough for a refusal
        EvaluateRequest request;
        request.interactions = interactions;
        request.current = ModelOptions{CeaseOptions{}}; // without the mix, which takes memory of its own
        request.options.resamples = 100;
        const DataShape shape = shapeOf(interactions->strength);
        request.memory = trainingMemory(*request.current, shape);
        TuneOptions options = quickSearch(3);
        options.model = keyOf(CeaseOptions{});
        const auto result = tune(request, options, {}, {});
        QVERIFY2(result.has_value(), result ? "" : result.error().text().c_str());
        QVERIFY(!result->leftOut.empty());
        QCOMPARE(result->trials.size() + result->leftOut.size(), std::size_t{3});
        for (const auto& trial : result->trials)
            QVERIFY(trainingMemory(trial.options, shape) <= *request.memory);
        const auto verdict = english(result->verdict);
        QVERIFY2(verdict.find("was left out: training it takes about") != std::string::npos, verdict.c_str());
    }

    /// The present settings themselves do not fit: the search goes on with those that do.
    void tooLargePresentSettingsAreLeftOut()
    {
        auto interactions = std::make_shared<Interactions>();
        interactions->strength = randomStrengths(150, 6000, 6.0, 31);
        EvaluateRequest request;
        request.interactions = interactions;
        request.current = ModelOptions{CeaseOptions{.mix = 0.2}}; // the mix takes memory of its own
        request.options.resamples = 100;
        const DataShape shape = shapeOf(interactions->strength);
        request.memory = trainingMemory(ModelOptions{CeaseOptions{}}, shape);
        QVERIFY(trainingMemory(*request.current, shape) > *request.memory);
        TuneOptions options = quickSearch(27);
        options.model = keyOf(CeaseOptions{});
        const auto result = tune(request, options, {}, {});
        QVERIFY2(result.has_value(), result ? "" : result.error().text().c_str());
        QVERIFY(result->presentLeftOut && !result->worseOnTest && !result->betterOnTest);
        QVERIFY(result->best.number != 0 && !result->test->current);
        for (const auto& trial : result->trials)
            QVERIFY(trainingMemory(trial.options, shape) <= *request.memory);
        QVERIFY(trainingMemory(result->test->candidate(result->testedBest).options, shape) <= *request.memory);
        const auto verdict = english(result->verdict);
        QVERIFY2(verdict.find("that fit into the memory w") != std::string::npos, verdict.c_str());
        QVERIFY(verdict.find("was left out: training it takes about") != std::string::npos);
        // None fits: an error that says so and what to do.
        request.memory = 1;
        const auto none = tune(request, options, {}, {});
        QVERIFY(!none.has_value());
        QVERIFY(none.error().text().find("None of the settings fits into the memory.") != std::string::npos);
    }

    /// Not clearly, but on every figure.
    void worseOnEveryFigureIsWorse()
    {
        int seen = 0;
        for (double skill = 0.80; skill < 0.95; skill += 0.01) {
            const auto result = testedOn(60, 0.95, skill);
            const auto more = [&](std::size_t metric) {
                return result.test->models[4].metric[metric].mean - result.test->models[3].metric[metric].mean;
            };
            bool everyFigure = true;
            for (std::size_t metric = 0; metric < rankMetricCount; ++metric)
                everyFigure = everyFigure && more(metric) < 0.0;
            if (!everyFigure || result.test->models[4].versusCurrent.clear)
                continue;
            ++seen;
            QVERIFY(result.worseOnTest);
            QVERIFY(english(tuningVerdict(result)).starts_with("Keep the present settings"));
        }
        QVERIFY(seen > 0);
    }

    void tooFewPagesForASearchAreSaidSo()
    {
        auto request = requestOn(20);
        auto two = std::make_shared<Interactions>();
        Eigen::MatrixXd pairs = Eigen::MatrixXd::Zero(6, 6);
        for (Eigen::Index cookie = 0; cookie < 6; ++cookie)
            pairs(cookie, cookie) = pairs(cookie, (cookie + 1) % 6) = 1.0;
        two->strength = sparseOf(pairs);
        request.interactions = two;
        const auto result = tune(request, quickSearch(3), {}, {});
        QVERIFY(!result);
        QVERIFY(english(result.error().what).find("No cookie has two pages") == std::string::npos);
        QVERIFY(english(result.error().what).find("No cookie has pages enough for a search") != std::string::npos);
    }

    void kFoldSaysThatItIsTunedByLeaveOneOut()
    {
        auto request = requestOn(80);
        QVERIFY(english(tune(request, quickSearch(2), {}, {})->verdict).find("leave-one-out") == std::string::npos);
        request.options.protocol = Protocol::KFold;
        const auto result = *tune(request, quickSearch(2), {}, {});
        QCOMPARE(result.test->evaluation->plan.protocol, Protocol::LeaveOneOut);
        QVERIFY(english(result.verdict).find("leave-one-out") != std::string::npos);
    }

    void sameForASeedOnAnyThreads()
    {
        std::vector<std::vector<double>> figures;
        for (const std::size_t threads : {1U, 3U}) {
            const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
            const auto result = *tune(requestOn(80), quickSearch(5), {}, {});
            auto& own = figures.emplace_back();
            for (const auto& trial : result.trials)
                own.insert(own.end(), {static_cast<double>(trial.number), trial.hitRate, trial.ndcg});
            for (const auto& score : result.test->models)
                own.insert(own.end(), {score.metric[0].mean, score.metric[0].low, score.versusCurrent.p});
        }
        QVERIFY(figures[0] == figures[1]);
    }

    void cancelKeepsTheBestSoFar()
    {
        std::stop_source stop;
        int seen = 0;
        const auto onTrial = [&](const Trial&) {
            if (++seen == 4)
                stop.request_stop();
        };
        const auto result = tune(requestOn(80), quickSearch(9), onTrial, Progress(stop.get_token(), {}));
        QVERIFY(result.has_value());
        QVERIFY(result->cancelled);
        QCOMPARE(result->trials.size(), std::size_t(4));
        QVERIFY(result->test == nullptr);
        QVERIFY(english(result->verdict).find("has not been tested yet") != std::string::npos);
        stop = {};
        stop.request_stop();
        const auto nothing = tune(requestOn(80), quickSearch(9), {}, Progress(stop.get_token(), {}));
        QVERIFY(!nothing && nothing.error().kind == ErrorKind::Cancelled);
    }

    void aTimeBudgetGoesOnAndEnds()
    {
        auto options = quickSearch(3);
        options.seconds = 0.5;
        const auto result = *tune(requestOn(60), options, {}, {});
        QVERIFY(!result.cancelled);
        QVERIFY(result.test != nullptr);
        QVERIFY(!result.trials.empty());
    }

    void modelsWithoutSettingsAreRefused()
    {
        auto options = quickSearch(3);
        options.model = keyOf(PopularityOptions{});
        const auto result = tune(requestOn(60), options, {}, {});
        QVERIFY(!result && result.error().kind == ErrorKind::Usage);
    }

    void pointsStayInRangeAndDiffer_data()
    {
        QTest::addColumn<ModelKey>("model");
        for (const ModelEntry& entry : catalogue())
            if (!entry.search.empty())
                QTest::newRow(entry.key.data()) << keyOf(entry.defaults);
    }

    void pointsStayInRangeAndDiffer()
    {
        QFETCH(ModelKey, model);
        const ModelOptions base = defaultOptions(model);
        std::set<SettingTexts> distinct;
        std::set<Strength> strengths;
        bool equalWeights = false;
        for (int number = 0; number < 200; ++number) {
            const auto point = searchPoint(base, {true, true}, number, 5);
            QVERIFY(checkRanges(point.options).has_value());
            QVERIFY(!point.equalTypeWeights || point.options.strength != Strength::Binary);
            distinct.insert(settingsOf(point.options));
            strengths.insert(point.options.strength);
            equalWeights = equalWeights || point.equalTypeWeights;
            checkWithinRanges(point, searchRanges(base, {true, true}));
        }
        QVERIFY(distinct.size() > 150);
        const bool readsStrength = entryOf(base.settings).readsStrength;
        QCOMPARE(strengths.size(), std::size_t(readsStrength ? 3 : 1));
        QCOMPARE(equalWeights, readsStrength);
        const auto kept = searchPoint(base, {false, false}, 3, 5);
        QVERIFY(kept.options.strength == resolved(base).strength);
        QCOMPARE(searchRanges(base, {true, true}).size(),
                 searchRanges(base, {false, false}).size() + (readsStrength ? 2 : 0));
    }

    /// A search is repeated by its seed, in later versions too. The values are of a version that knew fewer models.
    void drawsThePointsThatItAlwaysDrew_data()
    {
        QTest::addColumn<ModelKey>("model");
        QTest::addColumn<std::string>("key");
        QTest::addColumn<std::set<double>>("values");
        QTest::newRow("als") << keyOf(AlsOptions{}) << std::string("factors") << std::set<double>{38, 47, 59, 73};
        QTest::newRow("ease") << keyOf(EaseOptions{}) << std::string("lambda") << std::set<double>{204, 432, 918, 1950};
        QTest::newRow("rp3beta") << keyOf(Rp3betaOptions{}) << std::string("neighbours")
                                 << std::set<double>{22, 77, 237, 723};
        QTest::newRow("item-knn") << keyOf(ItemKnnOptions{}) << std::string("knn-neighbours")
                                  << std::set<double>{15, 30, 204, 395};
    }

    void drawsThePointsThatItAlwaysDrew()
    {
        QFETCH(ModelKey, model);
        QFETCH(std::string, key);
        QFETCH(std::set<double>, values);
        std::set<double> drawn;
        for (int number = 0; number < 4; ++number) {
            const auto settings = settingsOf(searchPoint(defaultOptions(model), {true, false}, number, 42).options);
            drawn.insert(std::stod(std::ranges::find(settings, key, &SettingTexts::value_type::first)->second));
        }
        QCOMPARE(drawn, values);
    }
};

QTEST_GUILESS_MAIN(TestTuner)
#include "test_tuner.moc"
