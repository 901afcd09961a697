// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/learning_curve.h"
#include "model/evaluate/scorecard.h"
#include "model/recommend/catalogue.h"
#include "model/recommend/training_memory.h"
#include "model/stages/pipeline.h"
#include "tests/support/matrices.h"
#include "tests/support/tables.h"

#include <QTest>

using namespace leadlight;

class TestTrainingMemory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheShape()
    {
        Eigen::MatrixXd strength = Eigen::MatrixXd::Zero(4, 6); // cookies of 3, 1, 0 and 2 pages
        strength.row(0).head(3).setOnes();
        strength(1, 5) = 2.0;
        strength.row(3).tail(2).setOnes();
        const DataShape shape = shapeOf(sparseOf(strength));
        QCOMPARE(shape.cookies, 4);
        QCOMPARE(shape.pages, 6);
        QCOMPARE(shape.pairs, 6);
        QCOMPARE(shape.cookiesWithTwoPages, 2);
        QCOMPARE(shape.pagesTogether, 3 * 2 + 2 * 1);
    }

    void refusesWhatDoesNotFit()
    {
        const DataShape shape{200'000, 100'000, 1'000'000, 150'000, 8'000'000};
        const ModelOptions ease{EaseOptions{}};
        QVERIFY(fitsMemory(ease, shape, std::nullopt));
        QVERIFY(fitsMemory(ease, shape, trainingMemory(ease, shape)));
        const Status refused = fitsMemory(ease, shape, 8'000'000'000);
        QVERIFY(!refused);
        const std::string text = refused.error().text();
        QVERIFY2(text.starts_with("Training EASE on 100,000 pages and 200,000 cookies takes about 20."), text.c_str());
        QVERIFY2(text.find("and 8.0 GB are free. Choose ALS, RP3beta or item-kNN, or leave pages") != std::string::npos,
                 text.c_str());
        QVERIFY(!fitsMemory(ease, shape, 0));
        QVERIFY(isMemoryRefusal(refused.error()) && !isMemoryRefusal(cancelled().value()));
        QVERIFY(english(fitsMemory(ease, shape, 0).error().hint).starts_with("Leave pages"));
        for (const ModelEntry& entry : catalogue())
            if (entry.baseline)
                QVERIFY(fitsMemory(defaultsOf(entry), shape, 0));
    }

    /// A pages x pages matrix grows with the square, whatever else there is.
    void growsWithThePages()
    {
        const DataShape shape{200'000, 20'000, 1'000'000, 150'000, 8'000'000};
        DataShape twice = shape;
        twice.pages *= 2;
        for (const ModelOptions& model : {ModelOptions{EaseOptions{}}, ModelOptions{CeaseOptions{}}})
            QVERIFY(trainingMemory(model, twice) > 3 * trainingMemory(model, shape));
        const ModelOptions knn{ItemKnnOptions{}};
        QVERIFY(trainingMemory(knn, twice) < 2 * trainingMemory(knn, shape) + 1);
    }

    void aScorecardGoesOnWithoutWhatDoesNotFit()
    {
        EvaluateRequest request;
        request.interactions = sampleInteractions(40'000, 2000, 6000);
        request.models = {{EaseOptions{}}, {CeaseOptions{}}, {PopularityOptions{}}, {Rp3betaOptions{}}};
        request.current = ModelOptions{EaseOptions{}};
        request.options.repeats = 1;
        const DataShape shape = shapeOf(request.interactions->strength);
        request.memory = trainingMemory({EaseOptions{}}, shape) - 1;
        QVERIFY(trainingMemory({Rp3betaOptions{}}, shape) <= *request.memory);
        const auto card = evaluateModels(request, Progress());
        QVERIFY(card);
        std::vector<std::string> names;
        for (const ModelOutcome& outcome : (*card)->evaluation->models)
            names.push_back(outcome.candidate.name);
        QVERIFY((names == std::vector<std::string>{"random", "popularity", "bu-popularity", "rp3beta"}));
        QVERIFY(!(*card)->current);
        QCOMPARE((*card)->leftOut.size(), std::size_t{2});
        QCOMPARE((*card)->leftOut.front().candidate.name, std::string("ease"));
        const std::string verdict = english((*card)->verdictText());
        QVERIFY2(verdict.find("EASE λ=30, binary was left out: training it takes about 0.1 GB") != std::string::npos,
                 verdict.c_str());
    }

    void aLearningCurveGoesOnWithoutWhatDoesNotFit()
    {
        EvaluateRequest request;
        request.interactions = sampleInteractions(40'000, 2000, 6000);
        request.models = {{EaseOptions{}}, {Rp3betaOptions{}}};
        request.options.repeats = 1;
        request.options.resamples = 100;
        request.memory = trainingMemory({EaseOptions{}}, shapeOf(request.interactions->strength)) - 1;
        const auto curve = learningCurve(request, {0.5, 1.0}, Progress());
        QVERIFY2(curve.has_value(), curve ? "" : curve.error().text().c_str());
        QVERIFY((curve->names == std::vector<std::string>{"random", "popularity", "bu-popularity", "rp3beta"}));
        QCOMPARE(curve->hitRate.size(), std::size_t{4});
        QCOMPARE(curve->leftOut.size(), std::size_t{1});
        const std::string verdict = english(curve->verdict);
        QVERIFY2(verdict.find("EASE λ=30, binary was left out") != std::string::npos, verdict.c_str());
    }

    /// A machine that is asked for next to nothing gives it, whatever it says is free.
    void littleAlwaysFits()
    {
        QVERIFY(fits(alwaysFits, 0));
        QVERIFY(!fits(alwaysFits + 1, 0));
        QVERIFY(!fits(alwaysFits + 1, alwaysFits));
        QVERIFY(fits(alwaysFits + 1, alwaysFits + 1));
        QVERIFY(fits(alwaysFits + 1, std::nullopt));
        EvaluateRequest request;
        request.interactions = sampleInteractions(3000, 200, 60);
        request.models = {{EaseOptions{}}, {CeaseOptions{}}};
        request.current = ModelOptions{EaseOptions{}};
        request.options.repeats = 1;
        request.memory = 0;
        const auto all = evaluateModels(request, Progress());
        QVERIFY(all);
        QVERIFY((*all)->leftOut.empty());
        QVERIFY((*all)->current);
    }

private:
    static std::shared_ptr<const Interactions> sampleInteractions(int rows, int cookies, int pages)
    {
        const Tables tables{tableOf(randomRows(3, rows, cookies, pages)), mappingOf(randomMapping(3, pages, 4))};
        return *buildInteractions(tables, {}, Progress());
    }
};

QTEST_GUILESS_MAIN(TestTrainingMemory)
#include "test_training_memory.moc"
