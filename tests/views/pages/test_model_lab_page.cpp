// SPDX-License-Identifier: GPL-3.0-or-later
// The Model lab in the whole window, by clicks and keys: comparing, cancelling, taking a model over, and what Auto is.
#include "app/window/lab_jobs.h"
#include "model/evaluate/slices.h"
#include "model/evaluate/verdict.h"
#include "model/recommend/catalogue.h"
#include "tests/support/shown_text.h"
#include "tests/support/window_fixture.h"
#include "views/charts/chart_panel.h"
#include "views/pages/lab/model_lab_page.h"
#include "views/pages/lab/scorecard_section.h"
#include "views/pages/lab/scorecard_table.h"
#include "views/tables/data_table.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/segmented_control.h"
#include "views/words.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <cmath>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr int patience = 120'000;

int columnOf(const DataTable& table, const std::string& key)
{
    for (int i = 0; i < table.tableModel()->columnCount(); ++i)
        if (table.tableModel()->column(i)->key == key)
            return i;
    return -1;
}

/// The window on its Model lab page.
struct LabFixture : WindowFixture
{
    LabFixture()
    {
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        showLab();
    }
    void showLab()
    {
        const auto index = window.pages().indexOf(&lab());
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + index), Qt::ControlModifier);
    }
    [[nodiscard]] const Study& study() const { return session.study(); }
    [[nodiscard]] ScorecardSection& section() const { return lab().scorecard(); }
    [[nodiscard]] QString autoText() { return find<QComboBox>("model")->itemText(0); }
    /// The models marked as current.
    [[nodiscard]] std::vector<int> currentMark() const
    {
        std::vector<int> out;
        const DataTable& table = *section().table();
        const TableModel& model = *table.tableModel();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, columnOf(table, "mark")).data().toString().contains(QStringLiteral("current")))
                out.push_back(model.sourceRow(row));
        return out;
    }
    /// Sets a number in the settings of the comparison, as typing does.
    void set(const char* key, double value) const
    {
        auto* field = section().findChild<QDoubleSpinBox*>(QString::fromLatin1(key));
        QVERIFY(field != nullptr);
        field->setValue(value);
    }
    [[nodiscard]] bool loadSeed()
    {
        const bool loaded = load({seedFile("submissions.csv"), seedFile("bu_mapping.csv")});
        showLab();
        set("repeats", 1);
        set("resamples", 200);
        set("seed-runs", 1);
        return loaded;
    }
    [[nodiscard]] bool compare()
    {
        QSignalSpy compared(&controller.lab(), &LabJobs::compared);
        QTest::mouseClick(find<QPushButton>("compare"), Qt::LeftButton);
        return !compared.isEmpty() || compared.wait(patience);
    }
};

QPoint headPlace(const DataTable& table, int column)
{
    const auto* header = table.horizontalHeader();
    return {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2};
}

} // namespace

class TestModelLabPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { NEEDS_SHARED_DATA(); }

    void withoutDataItSaysWhatToDo()
    {
        LabFixture f;
        // The start page stands in for the first page only; the lab speaks for itself.
        QVERIFY(f.lab().isVisible());
        QVERIFY(shows(f.section(), QStringLiteral("Open the submissions")));
        QVERIFY(!f.find<QPushButton>("compare")->isEnabled());
        QCOMPARE(f.section().table()->tableModel()->rowCount(), 0);
        QVERIFY(f.autoText() == QStringLiteral("Auto: CEASE"));
        Q_EMIT f.session.intents().compare();
        QVERIFY(!f.session.job().isRunning());
    }

    void comparesBeforeAnythingIsTrained()
    {
        LabFixture f;
        QVERIFY(f.loadSeed());
        QVERIFY(shows(f.section(), QStringLiteral("Press Compare models")));
        QSignalSpy progressed(&f.session.job(), &Job::progressed);
        QVERIFY(f.compare());
        QVERIFY(!progressed.isEmpty());
        QVERIFY(f.study().analysis == nullptr);
        const auto card = f.study().scorecard->scorecard;
        QVERIFY(shows(f.section(), words(card->verdict.front())));
        QVERIFY(!card->current); // nothing is trained yet
        QVERIFY(!words(card->verdictText()).contains(QStringLiteral("current")));
        QVERIFY(shows(f.section(), QStringLiteral("could not be tested.")));
        QVERIFY(shows(f.section(), QStringLiteral("the figures are optimistic")));
        QCOMPARE(f.section().table()->tableModel()->rowCount(), static_cast<int>(card->models.size()));
        QCOMPARE(f.section().table()->currentRow(), static_cast<int>(card->best));
        const auto title = words(titleOf(keyOf(card->candidate(card->best).options)));
        QCOMPARE(f.autoText(), QStringLiteral("Auto: %1, measured").arg(title));
        for (ChartPanel* panel : f.section().charts().mid(0, 4)) {
            QVERIFY(panel->chart() != nullptr);
            QVERIFY(english(panel->chart()->caption).find("leave-one-out") != std::string::npos);
        }
    }

    void autoTrainsTheWinner()
    {
        LabFixture f;
        QVERIFY(f.loadSeed());
        QVERIFY(f.compare());
        const auto card = f.study().scorecard->scorecard;
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(patience));
        QCOMPARE(words(describe(f.study().analysis->model->options)),
                 words(describe(card->candidate(card->best).options)));
        QVERIFY(f.study().scorecard != nullptr); // it tells of the data, which is the same
        QVERIFY(shows(f.section(), words(card->verdict.front())));
    }

    void enterTakesTheSelectedModelOver()
    {
        LabFixture f;
        QVERIFY(f.loadSeed());
        QVERIFY(f.compare());
        DataTable* table = f.section().table();
        const auto card = f.study().scorecard->scorecard;
        std::size_t ease = 0;
        while (card->candidate(ease).name != "ease")
            ++ease;
        table->setFocus();
        table->selectRow(static_cast<int>(ease));
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(trained.wait(patience));
        QVERIFY(keyOf(f.study().analysis->model->options) == keyOf(EaseOptions{}));
        // Mark and sentences follow, and the row that was taken is still the chosen one.
        QCOMPARE(f.study().scorecard->scorecard->current, std::optional(ease));
        QCOMPARE(table->currentRow(), static_cast<int>(ease));
        QCOMPARE(f.currentMark(), std::vector<int>{static_cast<int>(ease)});
        QCOMPARE(f.find<QComboBox>("model")->currentIndex(), static_cast<int>(keyOf(EaseOptions{})));
        // The same by its button, for another model.
        table->selectRow(static_cast<int>(card->popular));
        QTest::mouseClick(f.find<QPushButton>("useModel"), Qt::LeftButton);
        QVERIFY(trained.wait(patience));
        QVERIFY(keyOf(f.study().analysis->model->options) == keyOf(PopularityOptions{}));
        QCOMPARE(f.currentMark(), std::vector<int>{static_cast<int>(card->popular)});
    }

    void cancelLeavesWhatWasThere()
    {
        LabFixture f;
        QVERIFY(f.loadSeed());
        QVERIFY(f.compare());
        const auto before = f.study().scorecard;
        f.set("repeats", 1000);
        QSignalSpy progressed(&f.session.job(), &Job::progressed);
        QTest::mouseClick(f.find<QPushButton>("compare"), Qt::LeftButton);
        QVERIFY(f.session.job().isRunning());
        QVERIFY(!f.find<QPushButton>("compare")->isEnabled());
        QVERIFY(progressed.wait(patience));
        QTest::mouseClick(f.find<QPushButton>("cancel"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!f.session.job().isRunning(), 20000);
        QVERIFY(f.study().scorecard == before);
        QVERIFY(f.window.messages().messages().isEmpty());
        QVERIFY(f.find<QPushButton>("compare")->isEnabled());
    }

    void otherDataHasNoScorecard()
    {
        LabFixture f;
        QVERIFY(f.loadSeed());
        QVERIFY(f.compare());
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        JoinOptions join;
        join.unmapped = UnmappedPages::Drop;
        Q_EMIT f.session.intents().editJoin(join);
        QVERIFY(loaded.wait(patience));
        QVERIFY(f.study().scorecard == nullptr);
        QVERIFY(shows(f.section(), QStringLiteral("Press Compare models")));
        QCOMPARE(f.section().table()->tableModel()->rowCount(), 0);
        QCOMPARE(f.autoText(), QStringLiteral("Auto: CEASE"));
        QVERIFY(f.compare());
        Q_EMIT f.session.intents().editTypeWeights({{"Gated Webinar Forms", 9.0}});
        QVERIFY(loaded.wait(patience));
        QVERIFY(f.study().scorecard == nullptr);
    }

    void aClickOnAHeadSorts()
    {
        LabFixture f;
        QVERIFY(f.loadSeed());
        QVERIFY(f.compare());
        DataTable* table = f.section().table();
        const QAbstractItemModelTester tester(table->tableModel(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const char* key : {"versus_popularity", "hr_at_10"}) {
            const int column = columnOf(*table, key);
            QVERIFY(column >= 0);
            QVERIFY(!table->tableModel()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
            QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {}, headPlace(*table, column));
            double before = 1e9;
            for (int row = 0; row < table->tableModel()->rowCount(); ++row) {
                const double value = table->tableModel()->index(row, column).data(RawRole).toDouble();
                if (std::isnan(value)) // most popular against itself: a dash, at the end
                    continue;
                QVERIFY(value <= before);
                before = value;
            }
        }
    }

    void whatIsNotToldApartIsSaidInWords()
    {
        LabFixture f;
        QVERIFY(f.loadSeed());
        QVERIFY(f.compare());
        const auto card = f.study().scorecard->scorecard;
        const TableModel& model = *f.section().table()->tableModel();
        const int words = columnOf(*f.section().table(), "versus_popularity_judgement");
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto which = static_cast<std::size_t>(model.sourceRow(row));
            const auto& score = card->models[which];
            const auto& difference = score.versusPopular[0];
            const QString expected = which == card->popular  ? QStringLiteral("–")
                                     : !difference.clear     ? QStringLiteral("could be chance")
                                     : difference.mean < 0.0 ? QStringLiteral("worse")
                                     : score.beatsBaselines  ? QStringLiteral("better")
                                     : score.isAboveRandom() ? QStringLiteral("could be chance")
                                                             : QStringLiteral("not above random");
            QCOMPARE(model.index(row, words).data().toString(), expected);
        }
    }

    void theSettingsDecideWhatIsCompared()
    {
        LabFixture f;
        QVERIFY(f.loadSeed());
        QTest::mouseClick(f.find<QPushButton>("comparisonSettings"), Qt::LeftButton);
        for (const char* name : {"als", "notebook", "item-knn"})
            QTest::mouseClick(f.find<QCheckBox>(name), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(!f.find<QCheckBox>("popularity")->isEnabled());
        auto* protocol = f.find<QComboBox>("protocol");
        QCOMPARE(protocol->findData(QStringLiteral("given")), -1);
        protocol->setCurrentIndex(protocol->findData(QStringLiteral("k-fold")));
        f.set("k", 5);
        QTest::keyClick(protocol->window(), Qt::Key_Escape);
        QVERIFY(f.compare());
        const auto card = f.study().scorecard->scorecard;
        QVERIFY(card->evaluation->plan.protocol == Protocol::KFold);
        QCOMPARE(card->evaluation->options.cutoff, 5);
        QCOMPARE(card->models.size(), std::size_t(6)); // three baselines, RP3beta, EASE, CEASE
        QVERIFY(columnOf(*f.section().table(), "hr_at_5") >= 0);
    }

    void chartsFollowTheirSwitches()
    {
        LabFixture f;
        QVERIFY(f.loadSeed());
        QVERIFY(f.compare());
        auto* parts = f.section().findChild<SegmentedControl*>(QStringLiteral("scorecardParts"));
        // Each its own full width; side by side where there is room for both.
        QVERIFY(f.section().table()->isVisible());
        QVERIFY(!f.section().charts().front()->isVisible());
        QTest::mouseClick(parts->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
        QVERIFY(!f.section().table()->isVisible());
        QTRY_VERIFY(f.section().charts().front()->isVisible());
        f.window.resize(1920, 1080);
        QTRY_VERIFY(f.section().table()->isVisible() && f.section().charts().front()->isVisible());
        auto* metric = f.section().findChild<QComboBox*>(QStringLiteral("comparedBy"));
        metric->setFocus();
        QTest::keyClick(metric, Qt::Key_Down);
        QCOMPARE(f.section().charts().front()->chart()->id, std::string("scorecard-ndcg_at_10"));
        ChartPanel* slices = f.section().charts().at(2);
        slices->findChild<SegmentedControl*>()->setCurrent(1);
        QCOMPARE(slices->chart()->id, std::string("hit-rate-by-bu"));
        // The selected row joins best and most popular.
        const auto before = slices->chart()->series.size();
        f.section().table()->selectRow(static_cast<int>(f.study().scorecard->scorecard->random));
        QCOMPARE(slices->chart()->series.size(), before + 1);
    }

    void theLearningCurveIsMeasuredOnDemand()
    {
        LabFixture f;
        QVERIFY(f.loadSeed());
        QVERIFY(f.compare());
        ChartPanel* panel = f.section().charts().at(4);
        QVERIFY(panel->chart() == nullptr);
        auto* measure = f.section().findChild<QPushButton*>(QStringLiteral("measureCurve"));
        QSignalSpy measured(&f.controller.lab(), &LabJobs::curveMeasured);
        QTest::mouseClick(measure, Qt::LeftButton);
        QVERIFY(measured.wait(patience));
        QVERIFY(panel->chart() != nullptr);
        QCOMPARE(panel->chart()->categories.size(), std::size_t(5));
        QVERIFY(f.study().scorecard != nullptr);
    }

    void performanceShowsTheHiddenPages()
    {
        LabFixture f;
        QVERIFY(f.loadSeed());
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(patience));
        f.window.showPage(QStringLiteral("performance"));
        QSignalSpy compared(&f.controller.lab(), &LabJobs::compared);
        QTest::mouseClick(f.find<QPushButton>("measureHeldOut"), Qt::LeftButton);
        QVERIFY(compared.wait(patience));
        const auto card = f.study().scorecard->scorecard;
        QVERIFY(card->current.has_value());
        QVERIFY(shows(*f.window.page(QStringLiteral("performance")), words(inWords(*card, *card->current))));
        QVERIFY(f.find<QPushButton>("measureHeldOut") == nullptr);
        QTest::mouseClick(f.find<QPushButton>("openLab"), Qt::LeftButton);
        QVERIFY(f.lab().isVisible());
    }

    void dataThatCannotBeTestedSaysSo()
    {
        LabFixture f;
        QVERIFY(f.load({f.write("one.csv", "cookie,gated_asset_type,page_url,form_submissions\n"
                                           "111,Ebook,/a,1\n222,Ebook,/b,2\n333,Ebook,/a,2\n")}));
        f.showLab();
        QSignalSpy failed(&f.session.news(), &News::failed);
        QTest::mouseClick(f.find<QPushButton>("compare"), Qt::LeftButton);
        QVERIFY(failed.wait(patience));
        QVERIFY(f.study().scorecard == nullptr);
        QCOMPARE(f.window.messages().messages().size(), 1);
        QVERIFY(!f.window.messages().messages().front().hint.isEmpty());
    }
};

QTEST_MAIN(TestModelLabPage)
#include "test_model_lab_page.moc"
