// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session.h"
#include "model/evaluate/scorecard.h"
#include "model/evaluate/slices.h"
#include "tests/support/sample_study.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_study = sampleStudy(); }

    void whatChangesIsNews()
    {
        Session session;
        QSignalSpy changed(&session.news(), &News::studyChanged);
        fill(session);
        QCOMPARE(changed.size(), 2); // tables with interactions, analysis
        QCOMPARE(changed.last().at(0).value<Study>().analysis, m_study.analysis);
        QCOMPARE(session.study().interactions, m_study.interactions);
    }

    void theSelectionIsOfTheDataAtHand()
    {
        Session session;
        QVERIFY(session.selection().interactions() == nullptr);
        fill(session);
        QCOMPARE(session.selection().interactions(), m_study.interactions);
        session.selection().set(Entity::Cookie, IndexSet{1, 2}, this);
        // Pages learn that nothing is selected before they get the figures that the selection was not made in.
        QSignalSpy changed(&session.news(), &News::studyChanged);
        connect(&session.selection(), &Selection::changed, this, [&] { QCOMPARE(changed.size(), 0); });
        const auto again = analyse(m_study.analysis->model, {});
        session.workspace().set(*again);
        QCOMPARE(changed.size(), 1);
        QVERIFY(session.selection().of(Entity::Cookie)->empty());
    }

    void aScorecardLeavesTheSelection()
    {
        Session session;
        fill(session);
        session.selection().set(Entity::Cookie, IndexSet{1, 2}, this);
        session.workspace().set(scorecard());
        QVERIFY(session.study().scorecard);
        QCOMPARE(*session.selection().of(Entity::Cookie), (IndexSet{1, 2}));
    }

    void autoIsTheWinnerOfTheScorecard()
    {
        Session session;
        fill(session);
        QCOMPARE(keyOf(session.modelToTrain()), keyOf(ModelChoices{}.chosen()));
        const auto measured = scorecard();
        session.workspace().set(measured);
        QCOMPARE(keyOf(session.modelToTrain()), keyOf(resolvedBy(*measured->scorecard, {})));
        session.setModelChoices({.key = keyOf(PopularityOptions{})});
        QCOMPARE(keyOf(session.modelToTrain()), keyOf(PopularityOptions{}));
    }

    void whatIsShownAndWhatTrainWouldMakeIsNews()
    {
        Session session;
        QSignalSpy told(&session.news(), &News::resultsChanged);
        const auto last = [&] { return told.last().at(0).value<ShownResults>(); };
        fill(session);
        session.setModelChoices({.key = keyOf(m_study.analysis->model->options)});
        QVERIFY(last().analysis == m_study.analysis && !last().isBefore());
        session.setModelChoices({.key = keyOf(EaseOptions{})});
        QVERIFY(last().analysis == m_study.analysis && last().isBefore());
        QCOMPARE(keyOf(last().next), keyOf(EaseOptions{}));
        session.setModelChoices({.key = keyOf(m_study.analysis->model->options)});
        QVERIFY(!last().isBefore()); // as it was
        session.workspace().set(weighedOtherwise());
        QVERIFY(last().analysis == m_study.analysis && last().isBefore());
        session.workspace().setTables({m_study.tables.submissions, nullptr}, nullptr); // of the same submissions
        QVERIFY(last().analysis == m_study.analysis && last().isBefore());
        session.workspace().setTables({sampleStudy(60).tables.submissions, nullptr}, nullptr);
        QVERIFY(!last().analysis && last().trainingIsDue());
    }

    void theSelectionOutlivesAChangeOfWhatIsStillShown()
    {
        Session session;
        fill(session);
        session.selection().set(Entity::Cookie, IndexSet{1, 2}, this);
        const auto weighed = weighedOtherwise();
        session.workspace().set(weighed);
        // Pages still show the results of before, in the numbers of their data.
        QCOMPARE(session.selection().interactions(), m_study.interactions);
        QCOMPARE(*session.selection().of(Entity::Cookie), (IndexSet{1, 2}));
        session.workspace().set(*trainAndAnalyse(weighed, {Rp3betaOptions{}}, {}));
        QCOMPARE(session.selection().interactions(), weighed);
        QVERIFY(session.selection().of(Entity::Cookie)->empty());
    }

    void choicesOfDataAndModelAreApart()
    {
        Session session;
        QSignalSpy changed(&session.news(), &News::modelChoicesChanged);
        const PipelineOptions before = session.options(); // as a job that opens files takes them along
        session.setModelChoices({.key = keyOf(EaseOptions{})});
        QCOMPARE(changed.size(), 1);
        PipelineOptions opened = before;
        opened.join.unmapped = UnmappedPages::Drop;
        session.setDataOptions(opened);
        QCOMPARE(session.options().model.key, keyOf(EaseOptions{}));
        QCOMPARE(session.options().join.unmapped, UnmappedPages::Drop);
    }

    void theComparisonIsWhatWasWantedLast()
    {
        Session session;
        QVERIFY(session.comparison().models.empty()); // the usual ones
        Comparison comparison;
        comparison.options.repeats = 3;
        Q_EMIT session.intents().editComparison(comparison);
        QCOMPARE(session.comparison().options.repeats, 3);
    }

    void anErrorIsSaidUnlessItIsACancel()
    {
        Session session;
        QSignalSpy told(&session.news(), &News::told);
        QSignalSpy failed(&session.news(), &News::failed);
        session.report(Error{.kind = ErrorKind::BadData, .what = Phrase::tr("No rows."), .file = "a.csv", .line = 3});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.at(0).at(0).value<Message>().what, QStringLiteral("No rows."));
        session.report(cancelled().value());
        QCOMPARE(told.size(), 1);
        QCOMPARE(failed.size(), 2);
    }

    void theJobIsNewsAndCanBeCancelled()
    {
        Session session;
        QSignalSpy started(&session.news(), &News::jobStarted);
        QSignalSpy finished(&session.news(), &News::jobFinished);
        bool wasCancelled = false;
        session.job().start(
            QStringLiteral("Waiting"),
            [](const Progress& progress) -> Status {
                while (!progress.cancelled())
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                return cancelled();
            },
            [&](const Status& status) { wasCancelled = !status; });
        QCOMPARE(started.size(), 1);
        Q_EMIT session.intents().cancel();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(wasCancelled);
    }

    void anAbandonedJobAnswersNobody()
    {
        Session session;
        QSignalSpy finished(&session.news(), &News::jobFinished);
        bool answered = false;
        session.job().start(
            QStringLiteral("Quick"), [](const Progress&) -> Status { return {}; },
            [&](const Status&) { answered = true; });
        session.job().abandon();
        QVERIFY(!session.job().isRunning());
        QCOMPARE(finished.size(), 1);
        QTest::qWait(50);
        QVERIFY(!answered);
        QCOMPARE(finished.size(), 1);
    }

private:
    void fill(Session& session) const
    {
        session.workspace().setTables(m_study.tables, m_study.interactions);
        session.workspace().set(m_study.analysis);
    }
    /// On the same tables, with another weight of the first asset type.
    [[nodiscard]] Slot<Interactions> weighedOtherwise() const
    {
        PipelineOptions options;
        options.typeWeights.emplace(m_study.interactions->data->types.front(), 7.5);
        return *buildInteractions(m_study.tables, options, {});
    }
    [[nodiscard]] std::shared_ptr<const SlicedScorecard> scorecard() const
    {
        EvaluateRequest request;
        request.interactions = m_study.interactions;
        request.options.repeats = 1;
        request.options.resamples = 100;
        request.options.seedRuns = 1;
        request.options.inSample = false;
        auto measured = evaluateModels(request, {});
        return *withSlices(*std::move(measured), {});
    }

    Study m_study;
};

QTEST_MAIN(TestSession)
#include "test_session.moc"
