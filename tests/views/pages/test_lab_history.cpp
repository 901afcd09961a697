// SPDX-License-Identifier: GPL-3.0-or-later
// Tuning and Runs in the whole window, on the seed: train twice, pick both runs, see what differs; search, cancel, use
// what was found; and what the window says of a damaged history.
#include "app/window/lab_runs.h"
#include "app/window/lab_tuning.h"
#include "tests/support/cell_text.h"
#include "tests/support/shared_data.h"
#include "tests/support/window_fixture.h"
#include "views/charts/flat_chart_panel.h"
#include "views/pages/lab/model_lab_page.h"
#include "views/pages/lab/run_comparison_view.h"
#include "views/pages/lab/runs_section.h"
#include "views/pages/lab/tuning_section.h"
#include "views/pages/lab/tuning_settings.h"
#include "views/tables/data_table.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr int patience = 60'000;

QString seed(const char* name)
{
    return QString::fromStdString((sharedData("seed") / name).string());
}

struct LabFixture : WindowFixture
{
    LabFixture()
    {
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] RunsSection& runs() const { return lab().runs(); }
    [[nodiscard]] TuningSection& tuning() const { return lab().tuning(); }
    [[nodiscard]] bool loadSeed() { return load({seed("submissions.csv"), seed("bu_mapping.csv")}); }
    void showSection(int index)
    {
        const auto page = window.pages().indexOf(&lab());
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
        for (auto* control : lab().findChildren<SegmentedControl*>()) {
            if (control->accessibleName() == QStringLiteral("Section of the Model lab"))
                QTest::mouseClick(control->findChildren<QAbstractButton*>().at(index), Qt::LeftButton);
        }
    }
    void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] bool train(ModelKey key)
    {
        Q_EMIT session.intents().editModel({.key = key});
        QSignalSpy trained(&session.news(), &News::trained);
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
        return trained.wait(patience);
    }
    [[nodiscard]] int shownRuns() const { return runs().table().model()->rowCount(); }
};

} // namespace

class TestLabHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoTrainingsAreComparedByPickingThem()
    {
        NEEDS_SHARED_DATA();
        LabFixture f;
        QVERIFY(f.loadSeed());
        QSignalSpy compared(&f.controller.runs().recorder(), &RunRecorder::trainingCompared);
        QVERIFY(f.train(keyOf(Rp3betaOptions{})));
        QVERIFY(f.train(keyOf(PopularityOptions{})));
        QTRY_COMPARE_WITH_TIMEOUT(f.shownRuns(), 2, patience);
        QCOMPARE(compared.size(), 1);
        f.showSection(2);
        auto& table = f.runs().table();
        QTRY_VERIFY(table.isVisible());
        for (const int row : {1, 0})
            QTest::mouseClick(table.viewport(), Qt::LeftButton, row == 0 ? Qt::ControlModifier : Qt::NoModifier,
                              table.visualRect(table.model()->index(row, 0)).center());
        QTRY_VERIFY_WITH_TIMEOUT(f.runs().comparison().comparison() != nullptr, patience);
        const auto& comparison = *f.runs().comparison().comparison();
        QVERIFY(comparison.sameData);
        const auto model = std::ranges::find(comparison.settings, "model", &RunComparison::Setting::key);
        QVERIFY(model != comparison.settings.end());
        QCOMPARE(model->first, std::string("rp3beta")); // the older one first
        QCOMPARE(model->second, std::string("popularity"));
        const auto change = compared.front();
        QCOMPARE(comparison.topTenChanged.value_or(-1), change.at(0).toLongLong());
        QVERIFY(change.at(0).toLongLong() > 0);
        QCOMPARE(change.at(1).toLongLong(), f.session.study().analysis->data().cookies());
        QVERIFY(f.runs().comparison().chart()->isVisible());
        QCOMPARE(cellText(*f.find<DataTable>("runMetrics")->tableModel(), 0, "figure"),
                 QStringLiteral("Hit rate (in-sample)"));
        QCOMPARE(cellText(*table.tableModel(), 0, "mark"), QStringLiteral("shown"));
        QTRY_COMPARE(cellText(*table.tableModel(), 1, "mark"), QString()); // of the data that are open
    }

    /// A weight is changed, the older run is taken up again, and Ctrl+Z takes that back: in one step.
    void theSettingsOfARunAreUsedAndTakenBack()
    {
        NEEDS_SHARED_DATA();
        LabFixture f;
        QVERIFY(f.loadSeed());
        QVERIFY(f.train(keyOf(Rp3betaOptions{})));
        QTRY_COMPARE_WITH_TIMEOUT(f.shownRuns(), 1, patience);
        const auto usual = f.session.options();
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        const std::string type = f.session.study().interactions->data->types.front();
        Q_EMIT f.session.intents().editTypeWeights({{type, 3.5}});
        QVERIFY(loaded.wait(patience));
        QVERIFY(f.train(keyOf(PopularityOptions{})));
        QTRY_COMPARE_WITH_TIMEOUT(f.shownRuns(), 2, patience);
        f.showSection(2);
        auto& table = f.runs().table();
        QTRY_COMPARE_WITH_TIMEOUT(cellText(*table.tableModel(), 1, "mark"), QStringLiteral("other weights"), patience);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(1, 2)).center());
        f.click("useRun");
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 2, patience);
        QCOMPARE(keyOf(f.session.options().model.chosen()), keyOf(Rp3betaOptions{}));
        QVERIFY(f.session.options().typeWeights == usual.typeWeights);
        QTRY_COMPARE_WITH_TIMEOUT(cellText(*table.tableModel(), 1, "mark"), QString(), patience);
        QTest::keyClick(&f.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 3, patience);
        QCOMPARE(f.session.options().typeWeights.at(type), 3.5);
        QCOMPARE(keyOf(f.session.options().model.chosen()), keyOf(PopularityOptions{}));
    }

    void aStarredAndNamedRunIsKeptInTheFile()
    {
        NEEDS_SHARED_DATA();
        LabFixture f;
        QVERIFY(f.loadSeed());
        QVERIFY(f.train(keyOf(PopularityOptions{})));
        QTRY_COMPARE_WITH_TIMEOUT(f.shownRuns(), 1, patience);
        f.showSection(2);
        auto& table = f.runs().table();
        const int star = table.tableModel()->columnWith("starred");
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(0, star)).center());
        QTRY_COMPARE(table.model()->index(0, star).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
        const auto kept = loadRuns(f.controller.runs().recorder().file().toStdString(), {});
        QVERIFY(kept && kept->runs.size() == 1U && kept->runs.front()->starred);
    }

    void theHistoryOutlivesTheWindow()
    {
        NEEDS_SHARED_DATA();
        LabFixture f;
        QVERIFY(f.loadSeed());
        QVERIFY(f.train(keyOf(PopularityOptions{})));
        QTRY_COMPARE_WITH_TIMEOUT(f.shownRuns(), 1, patience);
        Session session;
        MainWindow window(session.context());
        WindowController controller(session, window, f.settings);
        QTRY_COMPARE_WITH_TIMEOUT(window.findChild<RunsSection*>()->table().model()->rowCount(), 1, patience);
    }

    void aCancelledSearchKeepsTheBestWhichIsUsed()
    {
        NEEDS_SHARED_DATA();
        LabFixture f;
        QVERIFY(f.loadSeed());
        f.showSection(1);
        auto* model = f.find<QComboBox>("tunedModel");
        QVERIFY(model != nullptr);
        model->setFocus();
        QTest::keyClick(model, Qt::Key_I); // Item-kNN, whose defaults are soon bettered
        f.click("searchOptions");
        auto* limit = f.tuning().settings().findChild<QDoubleSpinBox*>(QStringLiteral("trials"));
        limit->setFocus();
        QTest::keyClick(limit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(limit, QStringLiteral("5000"));
        QTest::keyClick(&f.tuning().settings(), Qt::Key_Escape);
        QSignalSpy finished(&f.controller.tuning().job(), &TuneJob::finished);
        f.click("searchSettings");
        QVERIFY(f.session.job().isRunning());
        QVERIFY(!f.find<QPushButton>("searchSettings")->isEnabled());
        // The best stands first; the present settings, which are tried first, are soon bettered.
        auto& trials = *f.tuning().trialsShown().tableModel();
        QTRY_VERIFY_WITH_TIMEOUT(trials.rowCount() > 1 && cellText(trials, 0, "trial") != QStringLiteral("1"),
                                 patience);
        const auto buttons = f.window.findChildren<QPushButton*>();
        const auto cancel = std::ranges::find_if(buttons, [](const QPushButton* button) {
            return button->isVisible() && button->text() == QStringLiteral("Cancel");
        });
        QVERIFY(cancel != buttons.end());
        QTest::mouseClick(*cancel, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        const auto result = f.tuning().result();
        QVERIFY(result->cancelled && !result->test);
        QVERIFY(f.find<QLabel>("tuningVerdict")->text().contains(QStringLiteral("has not been tested yet")));
        QVERIFY(f.window.messages().messages().isEmpty()); // to cancel is no error
        auto* use = f.find<QPushButton>("useSettings");
        QVERIFY(use != nullptr);
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(use, Qt::LeftButton);
        QVERIFY(trained.wait(patience));
        const auto& used = f.session.study().analysis->model->options;
        QCOMPARE(keyOf(used), keyOf(ItemKnnOptions{}));
        const int neighbours = std::get<ItemKnnOptions>(used.settings).neighbours;
        QCOMPARE(neighbours, std::get<ItemKnnOptions>(result->best.options.settings).neighbours);
        QCOMPARE(std::get<ItemKnnOptions>(f.session.options().model.settings).neighbours, neighbours);
        QCOMPARE(used.strength, result->best.options.strength);
    }

    void equalTypeWeightsAreUsedToo()
    {
        NEEDS_SHARED_DATA();
        LabFixture f;
        QVERIFY(f.loadSeed());
        QSignalSpy trained(&f.session.news(), &News::trained);
        Q_EMIT f.session.intents().useModel({EaseOptions{}, Strength::Weighted}, true);
        QVERIFY(trained.wait(patience));
        const auto& study = f.session.study();
        for (const auto& [type, weight] : study.interactions->options.typeWeights)
            QCOMPARE(weight, 1.0);
        QCOMPARE(study.analysis->model->options.strength, Strength::Weighted);
    }

    void aSearchToTheEndIsTestedAndRecorded()
    {
        NEEDS_SHARED_DATA();
        LabFixture f;
        QVERIFY(f.loadSeed());
        QSignalSpy finished(&f.controller.tuning().job(), &TuneJob::finished);
        TuneOptions search;
        search.model = keyOf(Rp3betaOptions{});
        search.trials = 4;
        f.tuning().chooseModel(search.model);
        Q_EMIT f.tuning().searchRequested(search, f.tuning().present());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patience);
        const auto result = f.tuning().result();
        QVERIFY(result && result->test);
        QTRY_COMPARE_WITH_TIMEOUT(f.shownRuns(), static_cast<int>(result->test->models.size()), patience);
        QCOMPARE(cellText(*f.runs().table().tableModel(), 0, "kind"), QStringLiteral("evaluation"));
    }

    void aDamagedHistoryIsSaidInTheMessageBar()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("runs.jsonl")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("not a history\n") > 0);
        file.close();
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        Session session;
        MainWindow window(session.context());
        WindowController controller(session, window, settings);
        QTRY_COMPARE_WITH_TIMEOUT(window.messages().messages().size(), 1, patience);
        QVERIFY(window.messages().messages().front().what.contains(QStringLiteral("run history is damaged")));
        QVERIFY(window.messages().messages().front().hint.contains(QStringLiteral("runs-damaged-")));
    }
};

QTEST_MAIN(TestLabHistory)
#include "test_lab_history.moc"
