// SPDX-License-Identifier: GPL-3.0-or-later
// What a verdict may claim: on noise nothing, on real data what is there; and what it says first.
#include "model/base/agreeing.h"
#include "model/describe/scorecard_table.h"
#include "model/evaluate/bootstrap.h"
#include "model/evaluate/verdict.h"
#include "model/evaluate/verdict_words.h"
#include "tests/support/lab_data.h"
#include "tests/support/matrices.h"
#include "tests/support/noise_claims.h"
#include "tests/support/shared_data.h"
#include "tests/support/shared_interactions.h"

#include <QTest>
#include <cmath>
#include <random>

using namespace leadlight;

namespace {

bool says(const Phrase& phrase, std::string_view words)
{
    return english(phrase).find(words) != std::string::npos;
}

bool says(const Scorecard& card, std::string_view words)
{
    return says(card.verdictText(), words);
}

double foundBy(const Scorecard& card, std::size_t model)
{
    return card.models[model].metric[0].mean;
}

std::shared_ptr<const Scorecard> cardOf(SparseMatrix strength, std::vector<Candidate> candidates, int units = 3,
                                        int cutoff = 10)
{
    EvaluateOptions options;
    options.repeats = 4;
    options.resamples = 1000;
    options.cutoff = cutoff;
    const auto data = labData(std::move(strength), units);
    return *scorecardOf(*runEvaluation(data, candidates, options, nullptr, {}), std::nullopt, {});
}

const TableColumn& judgementsOf(const TableData& table)
{
    return *std::ranges::find(table.columns, "versus_popularity_judgement", &TableColumn::key);
}

std::vector<Candidate> baselinesAnd(const Candidate& further)
{
    auto out = baselines();
    out.push_back(further);
    return out;
}

} // namespace

Q_DECLARE_METATYPE(NoiseCase)

class TestVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noiseIsNotPraised_data()
    {
        QTest::addColumn<NoiseCase>("what");
        QTest::addColumn<int>("dataSets"); // bench_claims takes 200 of each
        QTest::newRow("few models") << fewModels() << 30;
        QTest::newRow("the default models") << defaultModels() << 10;
    }

    void noiseIsNotPraised()
    {
        QFETCH(NoiseCase, what);
        QFETCH(int, dataSets);
        int claims = 0;
        int randomAhead = 0;
        for (int seed = 1; seed <= dataSets; ++seed) {
            const auto card = noiseScorecard(what, static_cast<std::uint64_t>(seed));
            QVERIFY(card != nullptr);
            claims += claimsThatAModelIsBetter(*card) ? 1 : 0;
            QVERIFY(card->current);
            QVERIFY(card->best != card->popular || !says(*card, "than the current model"));
            // Nothing is claimed, so Auto is what it is without a measurement; and each model's sentence says of
            // random pages what the verdict says.
            QCOMPARE(says(*card, "Auto stays with CEASE"), !card->models[card->best].beatsBaselines);
            QVERIFY(card->models[card->best].beatsBaselines || keyOf(resolvedBy(*card, {})) == keyOf(AutoSettings{}));
            for (std::size_t m = 0; m < card->models.size(); ++m)
                QCOMPARE(says(inWords(*card, m), "Showing pages at random does no worse than this model"),
                         m != card->random && foundBy(*card, m) - foundBy(*card, card->random) < sameFigure);
            if (foundBy(*card, card->random) < foundBy(*card, card->best))
                continue;
            ++randomAhead;
            QVERIFY(english(card->verdict.front()).starts_with("Showing pages at random finds the hidden page"));
            QVERIFY(says(card->verdict.front(), "does not show that personal recommendations pay"));
        }
        qInfo("%d of %d verdicts claim something, random is ahead in %d", claims, dataSets, randomAhead);
        QVERIFY(20 * claims <= dataSets);
        QVERIFY(randomAhead > 0);
    }

    /// The same figures, and a skill that is there: it is claimed.
    void whatIsThereIsClaimed()
    {
        NEEDS_SHARED_DATA();
        EvaluateRequest request;
        request.interactions = sharedInteractions(sharedData("seed"), "submissions.csv", UnmappedPages::Drop);
        request.options.inSample = false;
        const auto card = *evaluateModels(request, {});
        int judged = 0;
        for (std::size_t m = 0; m < card->models.size(); ++m) {
            const auto& name = card->candidate(m).name;
            if (name != "ease" && name != "cease")
                continue;
            ++judged;
            QVERIFY(card->models[m].beatsBaselines);
            QVERIFY(card->models[m].versusRandom.clear && card->models[m].versusRandom.mean > 0.3);
            QVERIFY(!says(inWords(*card, m), "chance") && !says(inWords(*card, m), "not shown"));
        }
        QCOMPARE(judged, 2);
        QVERIFY(card->models[card->best].beatsBaselines);
        QVERIFY(says(card->verdict.front(), "more than showing everybody the most popular pages"));
        QVERIFY(claimsThatAModelIsBetter(*card));
    }

    void roundedFiguresAgreeWithTheirDifference()
    {
        std::mt19937_64 generator(7);
        std::uniform_real_distribution<double> uniform;
        int ones = 0;
        for (int i = 0; i < 20000; ++i) {
            const double first = 0.5 + 0.5 * uniform(generator);
            const double second = uniform(generator);
            const auto shown = agreeing(first, second);
            const auto last = shown.digits == 0 ? 1.0 : 10.0;
            const auto units = [&](Decimal number) { return std::llround(number.value * last); };
            QCOMPARE(units(shown.first) - units(shown.second), units(shown.difference));
            QCOMPARE(shown.first.digits, shown.second.digits);
            QCOMPARE(shown.first.digits, shown.difference.digits);
            QVERIFY(std::abs(shown.first.value - 100.0 * first) <= 0.5 / last + 1e-9);
            QVERIFY(std::abs(shown.second.value - 100.0 * second) <= 0.5 / last + 1e-9);
            QVERIFY(std::abs(shown.difference.value - 100.0 * (first - second)) <= 1.0 / last + 1e-9);
            // A decimal only where whole numbers do not agree.
            const bool agree =
                std::llround(100.0 * first) - std::llround(100.0 * second) == std::llround(100.0 * (first - second));
            QCOMPARE(shown.digits, agree ? 0 : 1);
            ones += shown.digits;
        }
        QVERIFY(ones > 4000 && ones < 6000); // a quarter
        const auto shown = agreeing(0.436, 0.0944);
        QCOMPARE(english(Phrase::tr("%1 %2 %3", shown.first, shown.second, shown.difference)),
                 std::string("43.6 9.4 34.2"));
    }

    /// What the sentence on a model says it finds more than most popular is the difference of the two figures that the
    /// card beside it shows.
    void theSentenceAgreesWithTheCard()
    {
        int decimals = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const auto card = noiseScorecard(fewModels(), seed);
            for (std::size_t m = 0; m < card->models.size(); ++m) {
                if (m == card->popular)
                    continue;
                const int digits = foundDigits(*card, m);
                decimals += digits;
                const Decimal found = roundedInHundred(foundBy(*card, m), digits);
                const auto by = inHundred(card->models[m].versusPopular[0], foundBy(*card, m),
                                          foundBy(*card, card->popular), digits);
                const double popular = roundedInHundred(foundBy(*card, card->popular), digits).value;
                const double signedBy = by.fewer ? -by.amount.value : by.amount.value;
                QVERIFY(std::abs(found.value - popular - signedBy) < 1e-6 || by.same);
                const auto sentence = english(inWords(*card, m));
                QVERIFY2(sentence.find("for " + decimalText(found) + " of 100") != std::string::npos, sentence.c_str());
            }
        }
        QVERIFY(decimals > 0);
    }

    /// More than most popular, but no more than random, is no success.
    void whatRandomPagesReachIsNoSuccess()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const auto card = noiseScorecard(fewModels(), seed);
            for (std::size_t m = 0; m < card->models.size(); ++m) {
                const auto& score = card->models[m];
                QVERIFY(!score.beatsBaselines || (score.versusRandom.low > 0.0 && score.versusPopular[0].low > 0.0));
                if (!score.versusPopular[0].clear || score.versusPopular[0].mean < 0.0 || score.beatsBaselines ||
                    m == card->random)
                    continue;
                QVERIFY(says(inWords(*card, m), "not shown to find more than pages at random"));
                const auto table = scorecardTable(card);
                QCOMPARE(english(judgementsOf(table).phrase(static_cast<std::int32_t>(m))),
                         std::string("not above random"));
                return;
            }
        }
        QFAIL("No model was ahead of most popular alone: this test has tested nothing.");
    }

    /// Sentences that are read one after the other neither contradict each other nor claim what another doubts.
    void whatCouldBeChanceSaysWhy()
    {
        Scorecard card = *cardOf(randomStrengths(200, 60, 5.0, 3), baselinesAnd(coarseCandidate("poor", 3, 99, 0.0)));
        card.best = card.popular;
        card.current = 3;
        card.models[3].metric[0].mean = 0.26;
        card.models[card.popular].metric[0].mean = 0.30;
        card.models[3].versusPopular[0] = {-0.04, -0.08, -0.01, 0.03, 0.06, false};
        card.models[card.popular].versusCurrent = {0.04, 0.01, 0.08, 0.03, 0.06, false};
        const auto text = Phrase::sentences(verdictOf(card));
        QVERIFY2(says(text, "4 fewer than showing everybody the most popular pages (95 %: 1 to 8). With 2 models "
                            "compared, that could be chance."),
                 english(text).c_str());
        QVERIFY(!says(text, "than the current model"));
        card.models[3].versusPopular[0] = {-0.04, -0.09, 0.01, 0.1, 0.2, false};
        QVERIFY(says(Phrase::sentences(verdictOf(card)), "(95 %: −1 to 9). That could be chance."));
    }

    void betterThanTheCurrentModelIsDoubted_data()
    {
        QTest::addColumn<bool>("beatsBaselines");
        QTest::addColumn<bool>("abovePopular");
        QTest::addColumn<bool>("aboveRandom");
        QTest::addColumn<QByteArray>("follows");
        QTest::newRow("a claim") << true << true << true << QByteArray();
        QTest::newRow("many models") << false << true << true << QByteArray(" With 2 models compared, that could");
        QTest::newRow("random") << false << true << false << QByteArray(" It is not shown to find more than pages at");
        QTest::newRow("popular") << false << false << true
                                 << QByteArray(" It is not shown to find more than showing everybody the most popular");
        QTest::newRow("both") << false << false << false << QByteArray(" It is not shown to find more than pages at");
    }

    void betterThanTheCurrentModelIsDoubted()
    {
        QFETCH(bool, beatsBaselines);
        QFETCH(bool, abovePopular);
        QFETCH(bool, aboveRandom);
        QFETCH(QByteArray, follows);
        Scorecard card = *cardOf(randomStrengths(200, 60, 5.0, 3), baselinesAnd(coarseCandidate("able", 3, 99, 0.0)));
        card.best = 3;
        card.current = card.popularInUnit;
        auto& able = card.models[3];
        able.beatsBaselines = beatsBaselines;
        able.metric[0].mean = 0.36;
        card.models[card.popular].metric[0].mean = 0.30;
        card.models[*card.current].metric[0].mean = 0.31;
        able.versusPopular[0] = {0.06, 0.03, 0.09, 0.0, 0.0, abovePopular};
        able.versusRandom = {0.06, 0.03, 0.09, 0.0, 0.0, aboveRandom};
        able.versusCurrent = {0.05, 0.02, 0.09, 0.0, 0.0, true};
        const auto verdict = verdictOf(card);
        const auto found =
            std::ranges::find_if(verdict, [](const Phrase& phrase) { return says(phrase, "than the current model"); });
        QVERIFY(found != verdict.end());
        const auto text = english(*found);
        const std::string claim = "able finds 5 more than the current model (95 %: 2 to 9).";
        QVERIFY2(text.starts_with(claim + follows.toStdString()), text.c_str());
        QCOMPARE(text == claim, beatsBaselines);
    }

    /// Behind a sentence on random pages "it" would be these.
    void whatIsTiedIsNamed()
    {
        Scorecard card = *cardOf(randomStrengths(200, 60, 5.0, 3), baselinesAnd(coarseCandidate("able", 3, 99, 0.0)));
        card.best = 3;
        card.models[card.random].metric[0].mean = 1.0;
        card.models[card.popularInUnit].versusBest[0] = {};
        const auto text = Phrase::sentences(verdictOf(card));
        QVERIFY2(says(text, "able cannot be told apart from showing the most popular pages of the business units"),
                 english(text).c_str());
    }

    void fewCookiesComeFirst_data()
    {
        QTest::addColumn<int>("cookies");
        QTest::newRow("few") << 25;
        QTest::newRow("enough") << 200;
    }

    void fewCookiesComeFirst()
    {
        QFETCH(int, cookies);
        const auto card = cardOf(randomStrengths(cookies, 40, 6.0, 5), baselinesAnd(realCandidate(EaseOptions{})));
        const auto tested = card->evaluation->testedCookies();
        QVERIFY(tested > 1);
        const auto words = "Only " + std::to_string(tested) + " cookies could be tested, too few";
        QCOMPARE(english(card->verdict.front()).starts_with(words), tested < 30);
        for (std::size_t m = 0; m < card->models.size(); ++m)
            QCOMPARE(english(inWords(*card, m)).starts_with(words), tested < 30);
        QCOMPARE(tooFewTested(29).empty(), false);
        QCOMPARE(tooFewTested(30).empty(), true);
    }

    void listsThatHoldEverythingSaySo()
    {
        const auto candidates = baselinesAnd(realCandidate(EaseOptions{}));
        const auto full = cardOf(randomStrengths(80, 9, 3.0, 5), candidates, 3, 10);
        QVERIFY(says(*full, "the top 10 holds every page that is left"));
        QCOMPARE(foundBy(*full, full->random), 1.0);
        QVERIFY(!claimsThatAModelIsBetter(*full));
        const auto some = cardOf(randomStrengths(80, 60, 3.0, 5), candidates, 3, 10);
        QVERIFY(!says(*some, "holds every page that is left"));
        // To the page: of four pages one is hidden, so that ten of thirteen are left.
        const auto left = [&](int pages) {
            Eigen::MatrixXd strengths = Eigen::MatrixXd::Zero(60, pages);
            for (int cookie = 0; cookie < 60; ++cookie)
                for (const int page : {0, 1, 3, 7})
                    strengths(cookie, (cookie * 3 + page) % pages) = 1.0;
            return says(*cardOf(sparseOf(strengths), candidates, 3, 10), "holds every page that is left");
        };
        QVERIFY(left(13));
        QVERIFY(!left(14));
    }

    /// Without BUs "popular in the BUs seen" is most popular under another name.
    void equalModelsAreEqual()
    {
        for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U}) {
            const auto card = cardOf(randomStrengths(150, 60, 5.0, seed), baselines(), 1);
            const auto& difference = card->models[card->popularInUnit].versusPopular[0];
            QCOMPARE(difference.mean, 0.0);
            QCOMPARE(difference.low, 0.0);
            QCOMPARE(difference.high, 0.0);
            QVERIFY(!difference.clear);
            QCOMPARE(card->best, card->popular);
            QVERIFY(!says(*card, "0.0 more") && !says(*card, "0.0 fewer"));
            QVERIFY(says(inWords(*card, card->popularInUnit), "as many as showing everybody the most popular pages."));
        }
    }

    void differencesInTheLastDigitsAreNone_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<bool>("same");
        QTest::newRow("none") << 0.0 << true;
        QTest::newRow("shown as 0.0") << 0.0004 << true;
        QTest::newRow("shown as 0.1 fewer") << -0.0006 << false;
        QTest::newRow("one of a hundred") << 0.01 << false;
    }

    void differencesInTheLastDigitsAreNone()
    {
        QFETCH(double, mean);
        QFETCH(bool, same);
        Difference difference;
        difference.mean = mean;
        difference.low = mean - 0.02;
        difference.high = mean + 0.02;
        QCOMPARE(inHundred(difference).same, same);
    }

    void namesWithinASentenceAreSmall()
    {
        // All that is random finds as much as random.
        auto candidates = baselines();
        for (std::uint64_t noise = 1; noise <= 4; ++noise)
            candidates.push_back(coarseCandidate("noise", noise, 100000, 0.0));
        bool listed = false;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const auto card = cardOf(uniformStrengths(60, 80, 3, seed), candidates);
            for (const auto& sentence : card->verdict) {
                if (!says(sentence, "cannot be told apart from"))
                    continue;
                listed = listed || says(sentence, "showing pages at random");
                const auto text = english(sentence);
                const auto names = text.substr(text.find("told apart from"));
                QVERIFY2(names.find("Random") == std::string::npos && names.find("Showing") == std::string::npos,
                         text.c_str());
            }
        }
        QVERIFY(listed);
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "test_verdict.moc"
