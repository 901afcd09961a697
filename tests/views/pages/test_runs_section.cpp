// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cell_text.h"
#include "tests/support/run_records.h"
#include "tests/support/shown_section.h"
#include "tests/support/stall_meter.h"
#include "views/charts/flat_chart_panel.h"
#include "views/pages/lab/run_comparison_view.h"
#include "views/pages/lab/runs_section.h"
#include "views/tables/data_table.h"
#include "views/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr int patience = 20000;

struct Shown : ShownSection<RunsSection>
{
    explicit Shown(const RunList& runs)
    {
        section->setRuns(runs);
        show();
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        auto& table = section->table();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, modifiers,
                          table.visualRect(table.model()->index(row, 1)).center());
    }
    [[nodiscard]] QString words() const { return find<QLabel>("runWords")->text(); }
    /// Both rows selected as by hand, and compared.
    [[nodiscard]] std::shared_ptr<const RunComparison> compare(int first, int second) const
    {
        clickRow(first);
        clickRow(second, Qt::ControlModifier);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(section->comparison().comparison() != nullptr, patience); }();
        return section->comparison().comparison();
    }
    void confirm(const char* openedBy) const
    {
        QTest::mouseClick(find<QPushButton>(openedBy), Qt::LeftButton);
        QTRY_VERIFY(window.findChild<QMessageBox*>() != nullptr);
        auto* yes = window.findChild<QPushButton*>(QStringLiteral("confirm"));
        QVERIFY(yes != nullptr);
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_VERIFY(window.findChild<QMessageBox*>() == nullptr);
    }
};

} // namespace

class TestRunsSection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutRunsItSaysWhatComes()
    {
        const Shown f({});
        QCOMPARE(f.section->table().model()->rowCount(), 0);
        QVERIFY(!f.find<QPushButton>("deleteRuns")->isEnabled());
        QVERIFY(!f.find<QPushButton>("clearRuns")->isEnabled());
        QVERIFY(!f.find<QPushButton>("exportRuns")->isEnabled());
        QVERIFY(f.words().contains(QStringLiteral("Select two runs")));
        QVERIFY(f.section->comparison().chart()->chart() == nullptr);
    }

    void runsStandNewestFirst()
    {
        const Shown f(madeUpRuns(3));
        const QAbstractItemModelTester tester(f.section->table().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(f.section->table().model()->rowCount(), 3);
        QCOMPARE(cellText(*f.section->table().tableModel(), 0, "label"), QStringLiteral("EASE λ=3, binary"));
        QCOMPARE(cellText(*f.section->table().tableModel(), 2, "when"), QStringLiteral("2026-11-11 14:11"));
        QCOMPARE(cellText(*f.section->table().tableModel(), 0, "data"), QStringLiteral("submissions.csv · 0000"));
        QCOMPARE(cellText(*f.section->table().tableModel(), 0, "name"), QStringLiteral("EASE"));
        QCOMPARE(cellText(*f.section->table().tableModel(), 0, "hr_at_k"), QStringLiteral("–"));
        QVERIFY(cellText(*f.section->table().tableModel(), 0, "settings").contains(QStringLiteral("lambda 3")));
    }

    void twoSelectedByCtrlClickAreCompared()
    {
        const Shown f(madeUpRuns(4));
        const auto comparison = f.compare(0, 2);
        // The second is the newer one, whichever was clicked first.
        QCOMPARE(comparison->settings.size(), 1U);
        QCOMPARE(comparison->settings.front().first, std::string("2"));
        QCOMPARE(comparison->settings.front().second, std::string("4"));
        QCOMPARE(comparison->topTenChanged.value_or(-1), 40); // of 60, every third stays
        auto& settings = *f.find<DataTable>("runSettings");
        QCOMPARE(cellText(*settings.tableModel(), 0, "setting"), QStringLiteral("Caution (lambda)"));
        QCOMPARE(cellText(*settings.tableModel(), 0, "second"), QStringLiteral("4"));
        auto& metrics = *f.find<DataTable>("runMetrics");
        QCOMPARE(cellText(*metrics.tableModel(), 0, "figure"), QStringLiteral("Hit rate (in-sample)"));
        QVERIFY(!cellText(*metrics.tableModel(), 0, "low").isEmpty());
        for (const char* column : {"first", "second"})
            QVERIFY(cellText(*metrics.tableModel(), 0, column).endsWith(QStringLiteral(" %")));
        QVERIFY(f.words().contains(QStringLiteral("differ for 40 of 60 cookies")));
        const QAbstractItemModelTester first(settings.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(metrics.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void bothHistogramsLieOverEachOther()
    {
        const Shown f(madeUpRuns(2));
        static_cast<void>(f.compare(0, 1));
        const auto* panel = f.section->comparison().chart();
        QVERIFY(panel->chart() != nullptr);
        QCOMPARE(panel->chart()->series.size(), 2U);
        QVERIFY(panel->exportButton()->isEnabled());
        auto* top = panel->findChild<SegmentedControl*>();
        QTest::mouseClick(top->findChildren<QAbstractButton*>().at(1), Qt::LeftButton);
        QCOMPARE(panel->chart()->id, std::string("runs-top-hit-rate"));
    }

    void differentDataIsSaidPlainly()
    {
        auto other = madeUpRun(7);
        other.dataFingerprint = "00000000000000bb";
        other.pairing = "data bb";
        ++other.pages; // of runs whose files are not known, as many of all would be the same files
        auto runs = madeUpRuns(1);
        runs.push_back(std::make_shared<const RunRecord>(other));
        const Shown f(runs);
        QVERIFY(!f.compare(0, 1)->sameData);
        QVERIFY(f.words().contains(QStringLiteral("different files")));
    }

    void anEvaluationAndATrainingHaveLittleInCommon()
    {
        auto evaluation = madeUpRun(7);
        evaluation.kind = RunRecord::Kind::Evaluation;
        evaluation.metrics = {{"hr_at_10", {0.5, 0.4, 0.6}}};
        evaluation.perCookie.clear();
        evaluation.topTen.clear();
        evaluation.hitRates = {};
        auto runs = madeUpRuns(1);
        runs.push_back(std::make_shared<const RunRecord>(evaluation));
        const Shown f(runs);
        static_cast<void>(f.compare(0, 1));
        QVERIFY(f.words().contains(QStringLiteral("few figures in common")));
        QVERIFY(f.section->comparison().chart()->chart() == nullptr);
        QCOMPARE(cellText(*f.section->table().tableModel(), 0, "hr_at_k"), QStringLiteral("50.0 %"));
    }

    void onlyTwoAreCompared()
    {
        const Shown f(madeUpRuns(4));
        static_cast<void>(f.compare(0, 1));
        f.clickRow(2, Qt::ControlModifier);
        QVERIFY(f.section->comparison().comparison() == nullptr);
        QVERIFY(f.words().contains(QStringLiteral("More than two")));
    }

    void theKeyboardSelectsTwo()
    {
        const Shown f(madeUpRuns(4));
        f.section->table().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&f.section->table(), Qt::Key_Home, Qt::ControlModifier);
        QTest::keyClick(&f.section->table(), Qt::Key_Down, Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(f.section->comparison().comparison() != nullptr, patience);
    }

    void aNewRunLeavesTheSelectionAlone()
    {
        const Shown f(madeUpRuns(4));
        const auto before = f.compare(0, 2);
        f.section->setRuns(madeUpRuns(5));
        QCOMPARE(f.section->selectedIds(), QStringList({QStringLiteral("run4"), QStringLiteral("run2")}));
        QVERIFY(f.section->comparison().comparison() == before);
        QCOMPARE(f.section->table().model()->rowCount(), 5);
    }

    void aStarIsAClickAndAFilter()
    {
        auto records = madeUpRuns(4);
        const Shown f(records);
        QSignalSpy remarked(f.section, &RunsSection::remarkRequested);
        auto& table = f.section->table();
        const int star = table.tableModel()->columnWith("starred");
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(table.model()->index(1, star)).center());
        QCOMPARE(remarked.size(), 1);
        QCOMPARE(remarked.front().front().toStringList(), QStringList{QStringLiteral("run3")});
        QVERIFY(remarked.front().at(1).value<RunRemarks>().starred);
        f.section->setRuns(withRemarks(records, {"run3"}, {.name = {}, .note = {}, .starred = true}));
        auto* only = f.find<QPushButton>("starredOnly");
        QTest::mouseClick(only, Qt::LeftButton);
        QCOMPARE(table.model()->rowCount(), 1);
        QCOMPARE(cellText(*table.tableModel(), 0, "label"), QStringLiteral("EASE λ=3, binary"));
        // By key: Space takes the star away.
        table.setFocus(Qt::TabFocusReason);
        table.selectRow(1);
        QTest::keyClick(&table, Qt::Key_Space);
        QCOMPARE(remarked.size(), 2);
        QVERIFY(!remarked.back().at(1).value<RunRemarks>().starred);
        f.section->setRuns(records);
        QCOMPARE(table.model()->rowCount(), 0);
        QTest::mouseClick(only, Qt::LeftButton);
        QCOMPARE(table.model()->rowCount(), 4);
    }

    void aRunIsNamedByF2()
    {
        const Shown f(madeUpRuns(3));
        QSignalSpy remarked(f.section, &RunsSection::remarkRequested);
        f.clickRow(0);
        f.section->table().setFocus(Qt::TabFocusReason);
        QTest::keyClick(&f.section->table(), Qt::Key_F2);
        QTRY_VERIFY(f.window.findChild<QDialog*>(QStringLiteral("runDialog")) != nullptr);
        auto* dialog = f.window.findChild<QDialog*>(QStringLiteral("runDialog"));
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("runName"));
        QTest::keyClicks(name, QStringLiteral("Webinars count 6"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(remarked.size(), 1);
        const auto remarks = remarked.front().at(1).value<RunRemarks>();
        QCOMPARE(remarks.name, std::string("Webinars count 6"));
        f.section->setRuns(withRemarks(madeUpRuns(3), {"run3"}, remarks));
        QCOMPARE(cellText(*f.section->table().tableModel(), 0, "name"), QStringLiteral("Webinars count 6"));
        QTest::keyClicks(f.find<QLineEdit>("runFilter"), QStringLiteral("count 6"));
        QTRY_COMPARE(f.section->table().model()->rowCount(), 1);
    }

    void settingsAreUsedOfOneRunOnly()
    {
        const Shown f(madeUpRuns(3));
        auto* use = f.find<QPushButton>("useRun");
        QVERIFY(!use->isEnabled());
        QSignalSpy used(f.section, &RunsSection::useRequested);
        f.clickRow(2);
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(used.size(), 1);
        QCOMPARE(used.front().front().value<std::shared_ptr<const RunRecord>>()->id, std::string("run1"));
        f.clickRow(1, Qt::ControlModifier);
        QVERIFY(!use->isEnabled());
    }

    void theSentencesAreCopied()
    {
        const Shown f(madeUpRuns(2));
        static_cast<void>(f.compare(0, 1));
        QCOMPARE(f.find<QLabel>("runHeadline")->text(), QStringLiteral("Same files, Caution (lambda) 1 → 2."));
        QTest::mouseClick(f.find<QPushButton>("copyRunWords"), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 f.find<QLabel>("runHeadline")->text() + QLatin1Char(' ') + f.words());
    }

    void deletingAsksFirst()
    {
        const Shown f(madeUpRuns(4));
        QSignalSpy removed(f.section, &RunsSection::removeRequested);
        f.clickRow(1);
        f.confirm("deleteRuns");
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.front().front().toStringList(), QStringList{QStringLiteral("run3")});
        // Escape is no.
        QTest::mouseClick(f.find<QPushButton>("deleteRuns"), Qt::LeftButton);
        QTRY_VERIFY(f.window.findChild<QMessageBox*>() != nullptr);
        QTest::keyClick(f.window.findChild<QMessageBox*>(), Qt::Key_Escape);
        QTRY_VERIFY(f.window.findChild<QMessageBox*>() == nullptr);
        QCOMPARE(removed.size(), 1);
    }

    void clearingAsksFirst()
    {
        const Shown f(madeUpRuns(4));
        QSignalSpy cleared(f.section, &RunsSection::clearRequested);
        f.confirm("clearRuns");
        QCOMPARE(cleared.size(), 1);
    }

    void whatIsStoredIsSaid()
    {
        const Shown f({});
        f.section->setPlace(QStringLiteral("/home/ada/runs.jsonl"));
        const auto labels = f.section->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("only fingerprints")) &&
                   label->text().contains(QStringLiteral("runs.jsonl"));
        }));
    }

    void theTableIsWrittenAsCsv()
    {
        const Shown f(madeUpRuns(3));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("runs.csv"));
        QSignalSpy noted(&f.parts.news, &News::noted);
        f.section->table().exportCsv(path);
        QVERIFY(noted.wait(patience));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.front().startsWith("starred,name,label,when,hr_at_k,hit_rate,"));
    }

    void fiveThousandRunsSortAndFilter()
    {
        StallMeter stalls;
        const Shown f(madeUpRuns(5000, 10));
        const auto runs = madeUpRuns(5000, 10);
        stalls.reset();
        f.section->setRuns(runs);
        auto& table = f.section->table();
        QCOMPARE(table.model()->rowCount(), 5000);
        auto* header = table.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(table.tableModel()->columnWith("label")) + 20,
                                 header->height() / 2));
        QTRY_COMPARE(cellText(*table.tableModel(), 0, "label"), QStringLiteral("EASE λ=1, binary"));
        auto* filter = f.find<QLineEdit>("runFilter");
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("lambda 4321"));
        QTRY_COMPARE(table.model()->rowCount(), 1);
        QTest::qWait(20); // for the meter's own event
        qInfo("5,000 runs: longest stall of the event loop while showing, sorting and filtering %.1f ms",
              stalls.longest());
    }
};

QTEST_MAIN(TestRunsSection)
#include "test_runs_section.moc"
