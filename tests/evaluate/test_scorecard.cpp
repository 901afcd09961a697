// SPDX-License-Identifier: GPL-3.0-or-later
// The scorecard on real data against the figures of numbers.md section 3, and its verdict on made-up data.
#include "model/evaluate/scorecard.h"
#include "model/evaluate/slices.h"
#include "model/evaluate/unit_service.h"
#include "model/evaluate/verdict.h"
#include "tests/support/lab_data.h"
#include "tests/support/matrices.h"
#include "tests/support/shared_data.h"
#include "tests/support/shared_interactions.h"

#include <QTest>
#include <map>

using namespace leadlight;

namespace {

double hitRateOf(const Scorecard& card, std::string_view name)
{
    for (std::size_t m = 0; m < card.models.size(); ++m) {
        if (card.candidate(m).name == name)
            return card.models[m].metric[0].mean;
    }
    return -1.0;
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

bool says(const Scorecard& card, std::string_view words)
{
    return english(card.verdictText()).find(words) != std::string::npos;
}

std::shared_ptr<const Scorecard> cardOf(const std::vector<Candidate>& candidates, std::int32_t cookies,
                                        std::optional<std::size_t> current = std::nullopt)
{
    EvaluateOptions options;
    options.repeats = 4;
    options.resamples = 1000;
    const auto data = labData(randomStrengths(cookies, 80, 4.0, 21));
    return *scorecardOf(*runEvaluation(data, candidates, options, nullptr, {}), current, {});
}

} // namespace

class TestScorecard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSeedWithUnmappedPagesDropped()
    {
        NEEDS_SHARED_DATA();
        EvaluateRequest request;
        request.interactions = sharedInteractions(sharedData("seed"), "submissions.csv", UnmappedPages::Drop);
        request.current = notebookModel();
        const auto card = *evaluateModels(request, {});
        QCOMPARE(card->evaluation->testedCookies(), 492);
        QCOMPARE(card->evaluation->plan.untestable, std::int64_t(314));
        QVERIFY(near(hitRateOf(*card, "popularity"), 0.45, 0.03));
        QVERIFY(near(hitRateOf(*card, "ease"), 0.54, 0.03));
        QVERIFY(near(hitRateOf(*card, "rp3beta"), 0.555, 0.03));
        QVERIFY(near(hitRateOf(*card, "notebook"), 0.325, 0.03));
        QVERIFY(near(hitRateOf(*card, "random"), 0.060, 0.01));
        QVERIFY(near(hitRateOf(*card, "item-knn"), 0.385, 0.03));
        QVERIFY(card->current.has_value());
        QCOMPARE(card->candidate(*card->current).name, std::string("notebook"));
        QVERIFY(card->models[*card->current].versusPopular[0].clear);
        QVERIFY(says(*card, "The current model, ALS as in the notebook, finds 3"));
        QVERIFY(says(*card, "it is worse than that"));
        QVERIFY(says(*card, "314 cookies with a single page could not be tested."));
        QVERIFY(says(*card, "optimistic"));
        const auto& ease =
            *std::ranges::find_if(card->evaluation->models, [](const auto& m) { return m.candidate.name == "ease"; });
        QVERIFY(ease.inSampleHitRate > 0.3 && ease.inSampleHitRate < 0.6);
        QCOMPARE(ease.seedHitRate.size(), std::size_t(0));
        const auto slices = *slicesOf(*card, SliceBy::HistoryLength, {});
        QCOMPARE(slices.size(), std::size_t(4));
        std::int64_t cookies = 0;
        double found = 0.0;
        for (const auto& slice : slices) {
            cookies += slice.cookies;
            found += slice.found[card->best].mean * static_cast<double>(slice.pairs);
        }
        QCOMPARE(cookies, std::int64_t(492));
        QVERIFY(near(found / 4920.0, card->models[card->best].metric[0].mean, 1e-6)); // found is kept as float
    }

    void theSeedWithUnmappedPagesKeptTurnsTheVerdictRound()
    {
        NEEDS_SHARED_DATA();
        EvaluateRequest request;
        request.interactions = sharedInteractions(sharedData("seed"), "submissions.csv", UnmappedPages::Keep);
        request.models = {notebookModel()};
        const auto card = *evaluateModels(request, {});
        QVERIFY(near(hitRateOf(*card, "notebook"), 0.437, 0.03));
        QVERIFY(near(hitRateOf(*card, "popularity"), 0.380, 0.03));
        QVERIFY(card->models.back().versusPopular[0].clear);
        QVERIFY(says(*card, "ALS as in the notebook finds the hidden page in the top 10 for 4"));
        QVERIFY(says(*card, "more than showing everybody the most popular pages"));
    }

    void givenTests_data()
    {
        QTest::addColumn<QByteArray>("folder");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("cookies");
        QTest::addColumn<double>("popularity");
        QTest::addColumn<double>("ease");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("msweb") << QByteArray("msweb") << QByteArray("test_allbut1_target.csv")
                               << QByteArray("test_allbut1_input.csv") << 3453 << 0.636 << 0.774 << 0.003;
        QTest::newRow("epub") << QByteArray("epub") << QByteArray("test_target.csv") << QByteArray("test_input.csv")
                              << 639 << 0.047 << 0.405 << 0.01;
    }

    void givenTests()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QByteArray, folder);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, input);
        QFETCH(int, cookies);
        QFETCH(double, popularity);
        QFETCH(double, ease);
        QFETCH(double, tolerance);
        const auto path = sharedData(folder.constData());
        EvaluateRequest request;
        request.interactions = sharedInteractions(path, "train.csv", UnmappedPages::Keep);
        request.given = sharedTest(*request.interactions, path, target.constData(), input.constData());
        request.models = {*modelNamed("ease")};
        const auto card = *evaluateModels(request, {});
        QVERIFY(card->evaluation->plan.protocol == Protocol::GivenTest);
        QCOMPARE(card->evaluation->testedCookies(), cookies);
        QVERIFY(near(hitRateOf(*card, "popularity"), popularity, tolerance));
        QVERIFY(near(hitRateOf(*card, "ease"), ease, tolerance));
        QVERIFY(!says(*card, "optimistic"));
    }

    void datedEventsAreCutByTime()
    {
        NEEDS_SHARED_DATA();
        EvaluateRequest request;
        request.interactions = sharedInteractions(sharedData("epub"), "events.csv", UnmappedPages::Keep);
        request.models = {*modelNamed("rp3beta")};
        const auto data = evaluationData(request.interactions);
        QVERIFY(data->hasDates());
        // Events of a pair add up to its strength: nothing is lost on the way from the rows.
        for (std::size_t pair = 0; pair + 1 < data->eventStart.size(); ++pair) {
            float sum = 0.0F;
            for (auto e = data->eventStart[pair]; e < data->eventStart[pair + 1]; ++e)
                sum += data->eventAmount[static_cast<std::size_t>(e)];
            QCOMPARE(sum, data->strength->value[pair]);
        }
        const auto card = *evaluateModels(request, {});
        const auto& plan = card->evaluation->plan;
        auto timed = request.options;
        timed.protocol = Protocol::Time;
        // Sessions are short: where none spans the cut, auto hides pages instead, and says that this is optimistic.
        const bool canBeCut = planSplit(*data, timed).has_value();
        QCOMPARE(plan.protocol == Protocol::Time, canBeCut);
        QCOMPARE(plan.optimistic, !canBeCut);
        QCOMPARE(plan.untestable + static_cast<std::int64_t>(plan.tested.size()), std::int64_t(data->cookies()));
        QVERIFY(hitRateOf(*card, "rp3beta") > hitRateOf(*card, "popularity"));
    }

    void noiseIsNotCalledBetter()
    {
        auto candidates = baselines();
        for (std::uint64_t noise = 1; noise <= 6; ++noise)
            candidates.push_back(coarseCandidate("noise " + std::to_string(noise), noise, 100000, 0.0));
        const auto card = cardOf(candidates, 200);
        for (std::size_t a = 3; a < candidates.size(); ++a) {
            QVERIFY(!card->models[a].versusBest[0].clear || card->best < 3);
            QVERIFY(!card->models[a].versusPopular[0].clear || card->models[a].versusPopular[0].mean < 0.0);
        }
    }

    void anUnprovenGainIsSaidToBePossiblyChance()
    {
        auto candidates = baselines();
        candidates.push_back(coarseCandidate("skilled", 3, 100000, 0.95));
        const auto card = cardOf(candidates, 60);
        const auto& difference = card->models[card->best].versusPopular[0];
        const bool claims = says(*card, "more than showing everybody") && !says(*card, "could be chance");
        QCOMPARE(claims, difference.clear && difference.mean > 0.0);
    }

    void theCurrentModelIsComparedWithTheBest()
    {
        auto candidates = baselines();
        candidates.push_back(coarseCandidate("poor", 3, 100000, 0.0));
        const auto card = cardOf(candidates, 300, 3);
        QVERIFY(says(*card, "The current model, poor, finds"));
        QVERIFY(says(*card, "it is worse than that"));
        QVERIFY(card->models[card->popular].versusCurrent.clear);
        QVERIFY(card->models[3].versusCurrent.mean == 0.0);
    }

    /// As if it had been measured with that model as the current one, without measuring again.
    void theCurrentModelCanChange()
    {
        auto candidates = baselines();
        candidates.push_back(realCandidate(EaseOptions{}));
        candidates.push_back(realCandidate(Rp3betaOptions{}));
        const auto card = cardOf(candidates, 150, 3);
        QVERIFY(withCurrent(card, candidates[3].options) == card);
        const auto changed = withCurrent(card, candidates[4].options);
        const auto measured = cardOf(candidates, 150, 4);
        QCOMPARE(changed->current, std::optional<std::size_t>(4));
        QCOMPARE(english(changed->verdictText()), english(measured->verdictText()));
        for (std::size_t m = 0; m < candidates.size(); ++m) {
            QCOMPARE(changed->models[m].versusCurrent.mean, measured->models[m].versusCurrent.mean);
            QCOMPARE(changed->models[m].versusCurrent.clear, measured->models[m].versusCurrent.clear);
        }
        const auto strange = withCurrent(changed, realCandidate(Rp3betaOptions{.beta = 0.3}).options);
        QVERIFY(!strange->current);
        QVERIFY(says(*strange, "was not among those compared"));
        QVERIFY(withCurrent(strange, realCandidate(Rp3betaOptions{.beta = 0.3}).options) == strange);
        QCOMPARE(english(withCurrent(strange, candidates[3].options)->verdictText()), english(card->verdictText()));
        QVERIFY(card->current == std::optional<std::size_t>(3)); // as it was
    }

    void baselinesAreAlwaysThereAndNothingTwice()
    {
        EvaluateRequest request;
        auto tuned = *modelNamed("ease");
        tuned.settings = EaseOptions{.lambda = 99.0};
        request.models = {*modelNamed("ease"), tuned, *modelNamed("popularity"), *modelNamed("ease")};
        request.current = tuned;
        std::vector<std::string> names;
        for (const auto& candidate : candidatesOf(request))
            names.push_back(candidate.name);
        QCOMPARE(names, (std::vector<std::string>{"random", "popularity", "bu-popularity", "ease", "ease-2"}));
        QVERIFY(!modelNamed("svd"));
        QVERIFY(english(modelNamed("svd").error().hint).find("rp3beta") != std::string::npos);
    }

    void theInSampleHitRateCanBeLeftOut()
    {
        NEEDS_SHARED_DATA();
        EvaluateRequest request;
        request.interactions = sharedInteractions(sharedData("seed"), "submissions.csv", UnmappedPages::Drop);
        request.models = {*modelNamed("rp3beta")};
        request.options.repeats = 1;
        request.options.resamples = 200;
        const auto with = *evaluateModels(request, {});
        request.options.inSample = false;
        const auto without = *evaluateModels(request, {});
        for (std::size_t m = 0; m < with->models.size(); ++m) {
            QVERIFY(with->evaluation->models[m].inSampleHitRate >= 0.0);
            QCOMPARE(without->evaluation->models[m].inSampleHitRate, -1.0);
            QCOMPARE(without->models[m].metric[0].mean, with->models[m].metric[0].mean);
        }
    }

    void autoIsTheBestAsItWasMeasuredWhereItIsClaimed()
    {
        auto candidates = baselines();
        const auto tuned = realCandidate(Rp3betaOptions{.beta = 0.3});
        candidates.push_back(tuned);
        const auto measured = cardOf(candidates, 150);
        auto copy = std::make_shared<Scorecard>(*measured);
        copy->models[copy->best].beatsBaselines = true;
        const std::shared_ptr<const Scorecard> card = copy;
        const auto& best = card->candidate(card->best);
        const auto meant = resolvedBy(*card, ModelChoices{});
        auto unproven = *card;
        unproven.models[unproven.best].beatsBaselines = false;
        QVERIFY(!winnerOf(unproven));
        QCOMPARE(keyOf(resolvedBy(unproven, ModelChoices{})), keyOf(AutoSettings{}));
        QCOMPARE(english(describe(meant)), english(describe(best.options)));
        QVERIFY(keyOf(meant) != keyOf(RandomOptions{}));
        const ModelChoices choices{.key = keyOf(EaseOptions{})};
        QVERIFY(keyOf(resolvedBy(*card, choices)) == choices.key);
        QCOMPARE(indexOf(*card, tuned.options), std::optional<std::size_t>(3));
        QVERIFY(!indexOf(*card, choices.chosen()));
        QVERIFY(!indexOf(*card, realCandidate(Rp3betaOptions{}).options)); // other settings are another model
    }

    void oneModelInWords()
    {
        auto candidates = baselines();
        candidates.push_back(coarseCandidate("skilled", 3, 100000, 0.95));
        candidates.push_back(coarseCandidate("poor", 4, 100000, 0.0));
        const auto card = cardOf(candidates, 300);
        for (std::size_t m = 0; m < candidates.size(); ++m) {
            const auto words = english(inWords(*card, m));
            QVERIFY(words.find(" of 100 cookies") != std::string::npos);
            const auto& difference = card->models[m].versusPopular[0];
            QCOMPARE(words.find("could be chance") != std::string::npos, m != card->popular && !difference.clear);
            QCOMPARE(words.find(" fewer than ") != std::string::npos, m != card->popular && difference.mean < 0.0);
        }
    }

    void slicesSumToTheWhole_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("history length") << static_cast<int>(SliceBy::HistoryLength);
        QTest::newRow("BU") << static_cast<int>(SliceBy::BusinessUnit);
        QTest::newRow("type") << static_cast<int>(SliceBy::AssetType);
    }

    void slicesSumToTheWhole()
    {
        QFETCH(int, by);
        auto candidates = baselines();
        candidates.push_back(realCandidate(Rp3betaOptions{}));
        const auto card = cardOf(candidates, 150);
        const auto slices = (*withSlices(card, {}))->slices[static_cast<std::size_t>(by)];
        std::int64_t pairs = 0;
        std::vector<double> found(candidates.size(), 0.0);
        for (const auto& slice : slices) {
            pairs += slice.pairs;
            for (std::size_t m = 0; m < found.size(); ++m) {
                found[m] += slice.found[m].mean * static_cast<double>(slice.pairs);
                QVERIFY(slice.found[m].low <= slice.found[m].mean && slice.found[m].mean <= slice.found[m].high);
            }
        }
        QCOMPARE(pairs, static_cast<std::int64_t>(card->evaluation->held.size()));
        for (std::size_t m = 0; m < found.size(); ++m)
            QVERIFY(near(found[m] / static_cast<double>(pairs), card->models[m].metric[0].mean, 1e-6));
    }

    /// Business units stand in charts as on their page: what is served clearly worse first, not by name.
    void unitsStandAsTheyAreServed()
    {
        EvaluateOptions options;
        options.resamples = 500;
        const auto data = labData(randomStrengths(150, 80, 4.0, 21), 12);
        const auto card = *scorecardOf(*runEvaluation(data, baselines(), options, nullptr, {}), std::nullopt, {});
        const auto slices = (*withSlices(card, {}))->slices[static_cast<std::size_t>(SliceBy::BusinessUnit)];
        const auto services = *unitServices(card, card->best, {});
        QCOMPARE(slices.size(), services->units.size());
        bool byName = true;
        for (std::size_t i = 0; i < slices.size(); ++i) {
            QCOMPARE(slices[i].index, services->units[i].unit);
            byName = byName && (i == 0 || slices[i - 1].index < slices[i].index);
        }
        QVERIFY(!byName);
    }

    /// One page, two, three to five, more: each hidden page counts where its cookie's history belongs.
    void slicesGoByTheLengthOfTheHistory()
    {
        const auto card = cardOf(baselines(), 150);
        const auto slices = *slicesOf(*card, SliceBy::HistoryLength, {});
        const auto& evaluation = *card->evaluation;
        std::array<std::int64_t, 4> right{};
        for (const auto& pair : evaluation.held) {
            const auto known = evaluation.historyLength[static_cast<std::size_t>(pair.slot)];
            ++right[known == 1 ? 0 : known == 2 ? 1 : known < 6 ? 2 : 3];
        }
        QVERIFY(std::ranges::count(evaluation.historyLength, 5) > 0);
        QCOMPARE(slices.size(), right.size());
        for (std::size_t i = 0; i < right.size(); ++i) {
            QVERIFY(right[i] > 0);
            QCOMPARE(slices[i].pairs, right[i]);
        }
    }
};

QTEST_GUILESS_MAIN(TestScorecard)
#include "test_scorecard.moc"
