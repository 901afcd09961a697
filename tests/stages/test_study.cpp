// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/learning_curve.h"
#include "model/evaluate/slices.h"
#include "model/stages/shown_results.h"
#include "tests/support/sample_study.h"

#include <QTest>

using namespace leadlight;
using leadlight::testing::sampleStudy;

namespace {

std::shared_ptr<const EvaluationData> dataOf(const Slot<Interactions>& interactions)
{
    EvaluationData data;
    data.interactions = interactions;
    return std::make_shared<const EvaluationData>(data);
}

Slot<SlicedScorecard> scorecardOn(const Slot<Interactions>& interactions)
{
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->data = dataOf(interactions);
    auto scorecard = std::make_shared<Scorecard>();
    scorecard->evaluation = std::move(evaluation);
    auto sliced = std::make_shared<SlicedScorecard>();
    sliced->scorecard = std::move(scorecard);
    return sliced;
}

Slot<SlicedScorecard> scorecardWonBy(const ModelOptions& model, const Slot<Interactions>& interactions,
                                     bool claimed = true)
{
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->data = dataOf(interactions);
    evaluation->models.emplace_back().candidate.options = model;
    auto scorecard = std::make_shared<Scorecard>();
    scorecard->evaluation = std::move(evaluation);
    scorecard->best = 0;
    scorecard->models.emplace_back().beatsBaselines = claimed;
    auto sliced = std::make_shared<SlicedScorecard>();
    sliced->scorecard = std::move(scorecard);
    return sliced;
}

Slot<LearningCurve> curveOn(const Slot<Interactions>& interactions)
{
    auto curve = std::make_shared<LearningCurve>();
    curve->data = dataOf(interactions);
    return curve;
}

Slot<Analysis> trainedOn(const Slot<Interactions>& interactions, const ModelOptions& model = {})
{
    return trainAndAnalyse(interactions, model, Progress()).value();
}

/// The same tables, weighed by another weight of the first type.
Slot<Interactions> weighedOtherwise(const Study& study, double weight)
{
    PipelineOptions options;
    options.typeWeights.emplace(study.interactions->data->types.front(), weight);
    return buildInteractions(study.tables, options, Progress()).value();
}

} // namespace

class TestStudy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_full = sampleStudy();
        m_full = with(m_full, scorecardOn(m_full.interactions)).value();
        m_full = with(m_full, curveOn(m_full.interactions)).value();
        QVERIFY(m_full.interactions && m_full.analysis && m_full.scorecard && m_full.learningCurve);
    }

    void otherTablesClearAll()
    {
        const Study next = with(m_full, Tables{m_full.tables.submissions, nullptr});
        QVERIFY(next.tables.submissions == m_full.tables.submissions && !next.tables.mapping);
        QVERIFY(!next.interactions && !next.analysis && !next.scorecard && !next.learningCurve);
        QVERIFY(m_full.analysis); // a value: the one before is as it was
    }

    void otherInteractionsClearWhatWasMadeFromThem()
    {
        const auto again = weighedOtherwise(m_full, 7.5);
        const auto next = with(m_full, again);
        QVERIFY(next);
        QVERIFY(next->interactions == again);
        QVERIFY(next->tables.submissions && next->tables.mapping);
        QVERIFY(!next->analysis && !next->scorecard && !next->learningCurve);
    }

    void resultsBeforeAChangeStayWithTheirOwnData()
    {
        const auto weighed = weighedOtherwise(m_full, 7.5);
        const Study once = with(m_full, weighed).value();
        QVERIFY(once.before && once.before->analysis == m_full.analysis);
        // Changed again before a training: still the results that were made last.
        const auto again = weighedOtherwise(m_full, 8.5);
        const Study twice = with(once, again).value();
        QVERIFY(twice.before == once.before && twice.interactions == again);
        const Study shown = studyOfResults(twice);
        QVERIFY(shown.analysis == m_full.analysis && shown.interactions == m_full.interactions);
        QVERIFY(shown.tables.submissions == m_full.tables.submissions);
        QVERIFY(shown.scorecard == m_full.scorecard && !shown.before);
        // A measurement of the data as it is now leaves them, a training takes their place, other files end them.
        QVERIFY(with(twice, scorecardOn(again)).value().before == once.before);
        const Study trained = with(twice, trainedOn(again)).value();
        QVERIFY(!trained.before);
        QVERIFY(studyOfResults(trained).analysis == trained.analysis);
        const Tables other = sampleStudy(60).tables;
        QVERIFY(!with(twice, other).before);
        QVERIFY(!studyOfResults(with(twice, other)).analysis);
    }

    void anotherMappingIsAChangeOfTheSameSubmissions()
    {
        const auto join = [&](const Slot<BuMapping>& mapping, const Study& study) {
            const Study next = with(study, Tables{study.tables.submissions, mapping, nullptr});
            return with(next, buildInteractions(next.tables, PipelineOptions(), Progress()).value()).value();
        };
        const auto interactions = buildInteractions(m_full.tables, PipelineOptions(), Progress()).value();
        Study trained = with(with(m_full, interactions).value(), trainedOn(interactions)).value();
        trained = with(trained, scorecardOn(interactions)).value();
        const Study closed = join(nullptr, trained);
        QVERIFY(!closed.analysis && !closed.scorecard && closed.interactions->data->mapping == nullptr);
        QVERIFY(closed.before && closed.before->analysis == trained.analysis);
        QVERIFY(studyOfResults(closed).tables.mapping == m_full.tables.mapping);
        const Study another = join(mappingOf(randomMapping(7, 40, 5)), closed);
        QVERIFY(another.before == closed.before && !another.analysis);
        // The file of before, read once more, brings the results back.
        const Study back = join(mappingOf(randomMapping(5, 40, 5)), another);
        QVERIFY(!back.before && back.analysis == trained.analysis && back.scorecard);
        QVERIFY(!with(closed, trainedOn(closed.interactions)).value().before);
    }

    void aChangeTakenBackBringsTheResultsBack_data()
    {
        QTest::addColumn<PipelineOptions>("changed");
        PipelineOptions weights;
        weights.typeWeights.emplace(m_full.interactions->data->types.front(), 7.5);
        PipelineOptions join;
        join.join.conflicts = ConflictRule::Last;
        PipelineOptions robots;
        robots.join.robots = Robots::LeaveOut;
        QTest::newRow("weights") << weights;
        QTest::newRow("join") << join;
        QTest::newRow("robots") << robots;
        QTest::newRow("nothing") << PipelineOptions();
    }

    void aChangeTakenBackBringsTheResultsBack()
    {
        QFETCH(PipelineOptions, changed);
        const ModelChoices choices{.key = keyOf(Rp3betaOptions{})};
        const auto join = [&](const PipelineOptions& options) {
            return buildInteractions(m_full.tables, options, Progress()).value();
        };
        const auto interactions = join(PipelineOptions());
        Study trained = with(with(m_full, interactions).value(), trainedOn(interactions, {Rp3betaOptions{}})).value();
        trained = with(with(trained, scorecardOn(interactions)).value(), curveOn(interactions)).value();
        const bool isChange = QString::fromLatin1(QTest::currentDataTag()) != QStringLiteral("nothing");
        const Study other = with(trained, join(changed)).value();
        QCOMPARE(shownResults(other, choices).isBefore(), isChange);
        QCOMPARE(other.interactions == interactions, !isChange);
        const Study back = with(other, join(PipelineOptions())).value();
        QVERIFY(!back.before);
        QVERIFY(back.interactions == interactions && back.analysis == trained.analysis);
        QVERIFY(back.scorecard == trained.scorecard && back.learningCurve == trained.learningCurve);
        const ShownResults results = shownResults(back, choices);
        QVERIFY(!results.isBefore() && !results.trainingIsDue());
        // What was trained in between has taken the place of the earlier results.
        const auto weighed = weighedOtherwise(m_full, 9.5);
        const Study between = with(with(trained, weighed).value(), trainedOn(weighed)).value();
        QVERIFY(with(between, join(PipelineOptions())).value().before);
    }

    void whatIsShownIsFromBeforeAChange_data()
    {
        QTest::addColumn<ModelChoices>("choices");
        QTest::addColumn<bool>("measured");
        QTest::addColumn<int>("change");
        using enum ShownResults::Change;
        const auto rp3beta = keyOf(Rp3betaOptions{});
        ModelChoices other{.key = rp3beta};
        std::get<Rp3betaOptions>(other.settings).beta = 0.25;
        QTest::newRow("as trained") << ModelChoices{.key = rp3beta} << false << static_cast<int>(None);
        QTest::newRow("another model") << ModelChoices{.key = keyOf(EaseOptions{})} << false
                                       << static_cast<int>(Settings);
        QTest::newRow("another option") << other << false << static_cast<int>(Settings);
        QTest::newRow("another strength")
            << ModelChoices{.key = rp3beta, .strength = Strength::Log} << false << static_cast<int>(Settings);
        // Their settings may differ from before, but it is not they that are trained.
        ModelChoices unused{.key = rp3beta};
        std::get<EaseOptions>(unused.settings).lambda = 77.0;
        QTest::newRow("an option of a model that is not chosen") << unused << false << static_cast<int>(None);
        QTest::newRow("Auto has another winner") << ModelChoices{} << true << static_cast<int>(Auto);
        QTest::newRow("chosen, whatever wins") << ModelChoices{.key = rp3beta} << true << static_cast<int>(None);
    }

    void whatIsShownIsFromBeforeAChange()
    {
        QFETCH(ModelChoices, choices);
        QFETCH(bool, measured);
        QFETCH(int, change);
        Study study = m_full;
        study.scorecard = measured ? scorecardWonBy({EaseOptions{}}, m_full.interactions) : nullptr;
        const ShownResults results = shownResults(study, choices);
        QCOMPARE(static_cast<int>(results.change), change);
        QVERIFY(results.analysis == m_full.analysis);
        QCOMPARE(keyOf(results.next), keyOf(modelToTrain(study, choices)));
        QCOMPARE(results.trainingIsDue(), results.isBefore());
    }

    /// A model that may have been lucky does not become what Auto trains.
    void autoStaysWhereNothingIsClaimed()
    {
        const ModelChoices choices;
        Study study = m_full;
        study.analysis = trainedOn(m_full.interactions, choices.chosen());
        study.scorecard = scorecardWonBy({EaseOptions{}}, m_full.interactions, false);
        QCOMPARE(keyOf(modelToTrain(study, choices)), keyOf(AutoSettings{}));
        QVERIFY(!shownResults(study, choices).trainingIsDue());
        study.scorecard = scorecardWonBy({EaseOptions{}}, m_full.interactions);
        QCOMPARE(keyOf(modelToTrain(study, choices)), keyOf(EaseOptions{}));
    }

    void trainingIsDueWithoutResults()
    {
        Study untrained = m_full;
        untrained.analysis = nullptr;
        const ShownResults results = shownResults(untrained, {.key = keyOf(EaseOptions{})});
        QVERIFY(!results.analysis && !results.isBefore() && results.trainingIsDue());
        QCOMPARE(keyOf(results.next), keyOf(EaseOptions{}));
    }

    void aTrainingLeavesWhatTellsOfTheData()
    {
        const auto next = with(m_full, trainedOn(m_full.interactions));
        QVERIFY(next);
        QVERIFY(next->analysis != m_full.analysis);
        QVERIFY(next->scorecard->scorecard->evaluation == m_full.scorecard->scorecard->evaluation);
        QVERIFY(next->learningCurve == m_full.learningCurve);
    }

    /// Mark and sentences speak of the model that is trained now.
    void theCurrentModelFollowsTheTraining()
    {
        EvaluateRequest request;
        request.interactions = m_full.interactions;
        request.models = {{EaseOptions{}}};
        request.current = m_full.analysis->model->options;
        request.options.repeats = 1;
        request.options.resamples = 100;
        const auto measured = *withSlices(*evaluateModels(request, Progress()), Progress());
        auto study = with(m_full, measured).value();
        QVERIFY(study.scorecard == measured);
        const auto train = [&](const ModelOptions& options) {
            study = with(study, trainAndAnalyse(study.interactions, options, Progress()).value()).value();
            return study.scorecard->scorecard;
        };
        const auto ease = train({EaseOptions{}});
        QVERIFY(ease->current.has_value());
        QCOMPARE(ease->candidate(*ease->current).name, std::string("ease"));
        QVERIFY(ease->evaluation == measured->scorecard->evaluation); // not measured again
        QCOMPARE(study.scorecard->slices[0].size(), measured->slices[0].size());
        const auto strange = train({EaseOptions{.lambda = 77.0}});
        QVERIFY(!strange->current);
        QVERIFY(english(strange->verdictText()).find("was not among those compared") != std::string::npos);
        const auto popular = train({PopularityOptions{}});
        QCOMPARE(popular->current, std::optional(popular->popular));
        QVERIFY(english(popular->verdictText()).find("was not among those compared") == std::string::npos);
    }

    void aMeasurementLeavesTheRest()
    {
        const auto next = with(m_full, scorecardOn(m_full.interactions));
        QVERIFY(next && next->scorecard != m_full.scorecard);
        QVERIFY(next->analysis == m_full.analysis && next->learningCurve == m_full.learningCurve);
    }

    void strangersAreRefused()
    {
        const Study other = sampleStudy(60);
        QVERIFY(!with(m_full, other.interactions));
        QVERIFY(!with(m_full, other.analysis));
        QVERIFY(!with(m_full, scorecardOn(other.interactions)));
        QVERIFY(!with(m_full, curveOn(other.interactions)));
        // The same tables joined again are other interactions, too.
        QVERIFY(!with(m_full, trainedOn(buildInteractions(m_full.tables, PipelineOptions(), Progress()).value())));
    }

    void nothingIsRefused()
    {
        QVERIFY(!with(m_full, Slot<Interactions>()));
        QVERIFY(!with(m_full, Slot<Analysis>()));
        QVERIFY(!with(m_full, Slot<SlicedScorecard>()));
        QVERIFY(!with(m_full, Slot<LearningCurve>()));
    }

private:
    Study m_full;
};

QTEST_GUILESS_MAIN(TestStudy)
#include "test_study.moc"
