// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/tune_job.h"
#include "tests/support/cell_text.h"
#include "tests/support/sample_study.h"
#include "tests/support/shown_section.h"
#include "views/charts/chart_panel.h"
#include "views/pages/lab/tuning_section.h"
#include "views/pages/lab/tuning_settings.h"
#include "views/pages/lab/tuning_words.h"
#include "views/tables/data_table.h"
#include "views/words.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr int patience = 30000;

struct Shown : ShownSection<TuningSection>
{
    explicit Shown(const Study& study)
    {
        section->setStudy(study);
        show();
    }
    void click(const char* name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] QString cell(int row, std::string_view key) const
    {
        return cellText(*section->trialsShown().tableModel(), row, key);
    }
    [[nodiscard]] QString verdict() const { return find<QLabel>("tuningVerdict")->text(); }
};

Trial trial(int number, int folds, double ndcg)
{
    Trial out;
    out.number = number;
    out.options.settings = EaseOptions{.lambda = 10.0 * (number + 1)};
    out.folds = folds;
    out.ndcg = ndcg;
    out.hitRate = 2.0 * ndcg;
    return out;
}

EvaluateRequest requestOn(const Study& study)
{
    EvaluateRequest request;
    request.interactions = study.interactions;
    request.options.resamples = 200;
    return request;
}

TuneOptions searchOf(int trials)
{
    TuneOptions out;
    out.model = keyOf(Rp3betaOptions{});
    out.trials = trials;
    return out;
}

} // namespace

class TestTuningSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_study = sampleStudy(); }

    void withoutDataNothingCanBeSearched()
    {
        const Shown f({});
        QVERIFY(!f.find<QPushButton>("searchSettings")->isEnabled());
        QVERIFY(!f.find<DataTable>("tuningTest")->isVisible());
        f.section->setStudy(m_study);
        QVERIFY(f.find<QPushButton>("searchSettings")->isEnabled());
        f.section->setBusy(true);
        QVERIFY(!f.find<QPushButton>("searchSettings")->isEnabled());
    }

    void whatIsSetIsWhatIsAskedFor()
    {
        const Shown f(m_study);
        QSignalSpy asked(f.section, &TuningSection::searchRequested);
        auto* model = f.find<QComboBox>("tunedModel");
        model->setFocus();
        QTest::keyClick(model, Qt::Key_E); // EASE
        f.click("searchOptions");
        auto* form = &f.section->settings();
        QTRY_VERIFY(form->isVisible());
        auto* trials = form->findChild<QWidget*>(QStringLiteral("trials"));
        trials->setFocus();
        QTest::keyClick(trials, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(trials, QStringLiteral("9"));
        QTest::keyClick(trials, Qt::Key_Tab);
        auto* weights = form->findChild<QCheckBox*>(QStringLiteral("search-type-weights"));
        QTest::mouseClick(weights, Qt::LeftButton, {}, QPoint(8, weights->height() / 2));
        QVERIFY(weights->isChecked());
        QTest::keyClick(form, Qt::Key_Escape);
        QTRY_VERIFY(!form->isVisible());
        f.click("searchSettings");
        QCOMPARE(asked.size(), 1);
        const auto options = asked.front().front().value<TuneOptions>();
        QCOMPARE(options.trials, 9);
        QVERIFY(options.searchTypeWeights);
        QVERIFY(options.model == keyOf(EaseOptions{}));
    }

    void theSpaceIsDescribed_data()
    {
        QTest::addColumn<ModelKey>("model");
        QTest::addColumn<QString>("part");
        QTest::newRow("ease") << keyOf(EaseOptions{}) << QStringLiteral("Caution (lambda): 1 to 5,000");
        QTest::newRow("cease") << keyOf(CeaseOptions{})
                               << QStringLiteral("Popularity held back (rho): 0.3, 1, 3, 10 or 1,000,000");
        QTest::newRow("als") << keyOf(AlsOptions{}) << QStringLiteral("Interests (factors): 8 to 96");
        QTest::newRow("rp3beta") << keyOf(Rp3betaOptions{}) << QStringLiteral("Popularity held back (beta): 0 to 0.9");
        QTest::newRow("item-knn") << keyOf(ItemKnnOptions{}) << QStringLiteral("Weighting: cosine, tf-idf or bm25");
    }

    void theSpaceIsDescribed()
    {
        QFETCH(ModelKey, model);
        QFETCH(QString, part);
        const ModelOptions base = defaultOptions(model);
        const QString words = searchInWords(searchRanges(base, {true, true}));
        QVERIFY2(words.contains(part), qPrintable(words));
        QVERIFY(words.contains(QStringLiteral("Strength: binary, log or weighted")));
        QVERIFY(words.contains(QStringLiteral("type weights: as set, or 1 for every type")));
        QVERIFY(!searchInWords(searchRanges(base, {true, false})).contains(QStringLiteral("type weights")));
    }

    void trialsAppearAsTheyComeBestFirst()
    {
        const Shown f(m_study);
        const QAbstractItemModelTester tester(f.section->trialsShown().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.section->begin({});
        f.section->addTrials({trial(0, 2, 0.20), trial(1, 2, 0.30)});
        f.section->addTrials({trial(2, 2, 0.25)});
        QCOMPARE(f.section->trialsShown().model()->rowCount(), 3);
        QCOMPARE(f.cell(0, "trial"), QStringLiteral("2"));
        QCOMPARE(f.cell(0, "mark"), QStringLiteral("best"));
        QCOMPARE(f.cell(2, "mark"), QStringLiteral("present"));
        QVERIFY(f.cell(0, "settings").startsWith(QStringLiteral("Caution 20")));
        // More folds count before a higher figure: a new state of a trial that is there.
        f.section->addTrials({trial(0, 6, 0.22)});
        QCOMPARE(f.section->trialsShown().model()->rowCount(), 3);
        QCOMPARE(f.cell(0, "mark"), QStringLiteral("best, present"));
        QCOMPARE(f.cell(0, "folds"), QStringLiteral("6"));
        const auto chart = f.section->charts().front()->chart();
        QVERIFY(chart != nullptr);
        QCOMPARE(chart->series[0].values, (std::vector<double>{100.0 * 0.22, 100.0 * 0.30, 100.0 * 0.25}));
    }

    void aFinishedSearchShowsTheTestAndCanBeUsed()
    {
        const Shown f(m_study);
        f.section->begin({});
        const auto result =
            tune(requestOn(m_study), searchOf(9), [&](const Trial& one) { f.section->addTrials({one}); }, {});
        QVERIFY(result.has_value());
        f.section->finish(std::make_shared<const TuneResult>(*result));
        QCOMPARE(f.section->trialsShown().model()->rowCount(), 9);
        QCOMPARE(f.verdict(), words(result->verdict));
        auto* test = f.find<DataTable>("tuningTest");
        QVERIFY(test->isVisible());
        QCOMPARE(test->model()->rowCount(), static_cast<int>(result->test->models.size()));
        QSignalSpy used(&f.parts.intents, &Intents::useModel);
        auto* use = f.find<QPushButton>("useSettings");
        QCOMPARE(use->isEnabled(), result->best.number != 0);
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(used.size(), result->best.number != 0 ? 1 : 0);
    }

    void aCancelledSearchKeepsTheBestAndSaysSo()
    {
        const Shown f(m_study);
        f.section->begin({});
        TuneResult result;
        result.cancelled = true;
        result.trials = {trial(1, 2, 0.30), trial(0, 2, 0.20)};
        result.trials.front().equalTypeWeights = true;
        result.best = result.trials.front();
        result.verdict = Phrase::tr("2 settings were tried before the search was stopped.");
        f.section->finish(std::make_shared<const TuneResult>(result));
        QVERIFY(!f.find<DataTable>("tuningTest")->isVisible());
        const auto labels = f.section->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("the test was not touched"));
        }));
        QSignalSpy used(&f.parts.intents, &Intents::useModel);
        f.click("useSettings");
        QCOMPARE(used.size(), 1);
        QCOMPARE(std::get<EaseOptions>(used.front().at(0).value<ModelOptions>().settings).lambda, 20.0);
        QVERIFY(used.front().at(1).toBool());
    }

    void worseSettingsAreNotOfferedAsBetter()
    {
        const Shown f(m_study);
        TuneResult result;
        result.trials = {trial(1, 2, 0.30), trial(0, 2, 0.20)};
        result.best = result.trials.front();
        EvaluateRequest request = requestOn(m_study);
        request.models = {{EaseOptions{}}};
        request.options.resamples = 100;
        result.test = *evaluateModels(request, {});
        for (const bool better : {true, false}) {
            result.betterOnTest = better;
            f.section->begin({});
            f.section->finish(std::make_shared<const TuneResult>(result));
            QCOMPARE(f.find<QPushButton>("useSettings")->text(),
                     better ? QStringLiteral("Use these settings") : QStringLiteral("Use the new settings anyway"));
        }
    }

    void otherDataTakesTheResultAway()
    {
        const Shown f(m_study);
        f.section->begin({});
        f.section->addTrials({trial(0, 2, 0.20)});
        f.section->setStudy(sampleStudy(60));
        QCOMPARE(f.section->trialsShown().model()->rowCount(), 0);
        QVERIFY(f.section->charts().front()->chart() == nullptr);
    }

    void theJobHandsTrialsOverAndFinishes()
    {
        Job job;
        TuneJob tuning(job);
        QSignalSpy started(&tuning, &TuneJob::started);
        QSignalSpy finished(&tuning, &TuneJob::finished);
        std::vector<Trial> seen;
        connect(&tuning, &TuneJob::tried, this,
                [&](const std::vector<Trial>& trials) { seen.insert(seen.end(), trials.begin(), trials.end()); });
        tuning.start(requestOn(m_study), searchOf(9));
        QCOMPARE(started.size(), 1);
        QVERIFY(tuning.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        QVERIFY(!tuning.isRunning());
        QCOMPARE(seen.size(), 12U); // nine on few folds, the best three again; none lost
        const auto result = finished.front().front().value<std::shared_ptr<const TuneResult>>();
        QVERIFY(!result->cancelled);
        QVERIFY(result->test != nullptr);
    }

    void cancelOfTheJobKeepsTheBestSoFar()
    {
        Job job;
        TuneJob tuning(job);
        QSignalSpy finished(&tuning, &TuneJob::finished);
        connect(&tuning, &TuneJob::tried, &job, &Job::cancel);
        tuning.start(requestOn(m_study), searchOf(5000));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        const auto result = finished.front().front().value<std::shared_ptr<const TuneResult>>();
        QVERIFY(result->cancelled);
        QVERIFY(result->test == nullptr);
        QVERIFY(!result->trials.empty());
    }

    void otherWorkEndsTheSearch()
    {
        Job job;
        TuneJob tuning(job);
        QSignalSpy failed(&tuning, &TuneJob::failed);
        QSignalSpy finished(&tuning, &TuneJob::finished);
        tuning.start(requestOn(m_study), searchOf(5000));
        bool opened = false;
        job.start(
            QStringLiteral("Opening"), [](const Progress&) -> Result<int> { return 1; },
            [&](const Result<int>&) { opened = true; });
        QCOMPARE(failed.size(), 1);
        QVERIFY(!tuning.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(opened, patience);
        QCOMPARE(finished.size(), 0);
    }

private:
    Study m_study;
};

QTEST_MAIN(TestTuningSection)
#include "test_tuning_section.moc"
