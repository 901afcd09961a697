// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/interactions.h"
#include "model/stages/rules_in_force.h"
#include "tests/support/cell_text.h"
#include "tests/support/file_dialog.h"
#include "tests/support/window_fixture.h"
#include "views/charts/flat_chart_panel.h"
#include "views/pages/changes/changes_page.h"
#include "views/pages/changes/trend_tiles.h"
#include "views/tables/data_table.h"
#include "views/widgets/message_bar.h"
#include "views/widgets/panel.h"
#include "views/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <random>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// A month of visitors, each of whom takes some of twelve pages.
QByteArray month(const QByteArray& name, int from, int to, unsigned seed)
{
    std::mt19937 random(seed);
    QByteArray out = "cookie,gated_asset_type,page_url,form_submissions,date\n";
    for (int visitor = from; visitor < to; ++visitor)
        for (int i = 0; i < 3; ++i) {
            const auto page = static_cast<int>(random() % 12 * (random() % 12) / 12);
            const auto day = static_cast<int>(1 + random() % 28);
            out += "v" + QByteArray::number(visitor) + (page % 2 == 0 ? ",Gated Ebook Forms,/p" : ",Gated Video,/p") +
                   QByteArray::number(page) + ",1," + name + (day < 10 ? "-0" : "-") + QByteArray::number(day) + '\n';
        }
    return out;
}

struct ChangesFixture : WindowFixture
{
    [[nodiscard]] ChangesPage& page() const { return *window.findChild<ChangesPage*>(); }
    void show()
    {
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
        const auto index = window.pages().indexOf(&page());
        QTest::keyClick(&window, static_cast<Qt::Key>(Qt::Key_1 + index), Qt::ControlModifier);
    }
    [[nodiscard]] QString text(const char* name) const
    {
        const auto* label = window.findChild<QLabel*>(QString::fromLatin1(name));
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] bool loadMonths()
    {
        return load({write("oct.csv", month("2026-10", 0, 150, 5)), write("nov.csv", month("2026-11", 50, 200, 6)),
                     write("dec.csv", month("2026-12", 0, 100, 7)),
                     write("m.csv", "business_unit,page_url\nCloud,/p0\nCloud,/p1\nData,/p2\n")});
    }
};

void clickSegment(QWidget* control, int index)
{
    QTest::mouseClick(control->findChildren<QAbstractButton*>().at(index), Qt::LeftButton);
}

/// By the keyboard, as a user chooses from a closed list.
void choose(QComboBox* box, const QString& text)
{
    box->setFocus();
    while (box->currentText() != text) {
        const int before = box->currentIndex();
        QTest::keyClick(box, box->findText(text) > before ? Qt::Key_Down : Qt::Key_Up);
        if (box->currentIndex() == before)
            return;
    }
}

} // namespace

class TestChangesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void withoutDataItSaysWhatToDo()
    {
        ChangesFixture f;
        QVERIFY(f.load({f.write("s.csv", "cookie,gated_asset_type,page_url,form_submissions\na,T,/x,1\nb,T,/y,1\n")}));
        f.show();
        QTRY_VERIFY2(f.text("whyNoChanges").contains(QStringLiteral("nothing to compare it with")),
                     qPrintable(f.text("whyNoChanges")));
        QVERIFY(f.text("whyNoChanges").contains(QStringLiteral("Add the export of another time to this one.")));
        QVERIFY(f.find<QPushButton>("addForChanges") != nullptr);
        QVERIFY(f.find<QPushButton>("openForChanges") == nullptr); // that would replace it
        QVERIFY(f.find<QPushButton>("takeMonths") == nullptr);     // there are no dates
        QVERIFY(f.page().charts().isEmpty());
    }

    void withoutAnyFileOneIsOpened()
    {
        ChangesFixture f;
        f.show();
        QVERIFY(f.find<QPushButton>("openForChanges") != nullptr && f.find<QPushButton>("addForChanges") == nullptr);
    }

    /// The open file stays, with its mapping and what was chosen; one stays on the page that asked for another.
    void anotherExportIsAdded()
    {
        ChangesFixture f;
        const QString october = f.write("oct.csv", month("2026-10", 0, 150, 5));
        const QString november = f.write("nov.csv", month("2026-11", 50, 200, 6));
        QByteArray units = "business_unit,page_url\n"; // of all pages: one that does not fit is asked about
        for (int page = 0; page < 12; ++page)
            units += "Cloud,/p" + QByteArray::number(page) + '\n';
        QVERIFY(f.load({october, f.write("m.csv", units)}));
        const auto mapping = f.session.study().tables.mapping;
        QSignalSpy loaded(&f.session.news(), &News::loaded);
        auto weights = f.session.study().interactions->options.typeWeights;
        weights["Gated Video"] = 7.0;
        Q_EMIT f.session.intents().editTypeWeights(Intents::TypeWeights(weights.begin(), weights.end()));
        QVERIFY(loaded.wait(10000));
        Q_EMIT f.session.intents().editRules(RuleChoices().with({RuleKind::ExcludePage, "/p3", 0.0}));
        QTRY_VERIFY(f.session.rulesInForce() != nullptr && !f.session.job().isRunning());
        f.show();
        QTRY_VERIFY(f.find<QPushButton>("addForChanges") != nullptr);
        QTest::mouseClick(f.find<QPushButton>("addForChanges"), Qt::LeftButton);
        answerFileDialog(f.window, november);
        QTRY_COMPARE(f.session.options().submissions.size(), std::size_t{2});
        QCOMPARE(f.session.study().tables.submissions->files.size(), std::size_t{2});
        QVERIFY(f.session.study().tables.mapping == mapping);
        QCOMPARE(f.session.study().interactions->options.typeWeights.at("Gated Video"), 7.0);
        QTRY_VERIFY(f.session.rulesInForce() && f.session.rulesInForce()->data == f.session.study().interactions->data);
        QCOMPARE(f.session.rules().rules.size(), std::size_t{1});
        QCOMPARE(f.window.currentPage(), QStringLiteral("changes"));
        QTRY_VERIFY(f.find<DataTable>("changes") != nullptr);
        QCOMPARE(f.find<QComboBox>("deliveryBefore")->currentText(), QStringLiteral("2026-10"));
        QCOMPARE(f.find<QComboBox>("deliveryAfter")->currentText(), QStringLiteral("2026-11"));
    }

    /// One file of two months: each month becomes a delivery by a click.
    void monthsBecomeDeliveries()
    {
        ChangesFixture f;
        const QByteArray later = month("2026-11", 0, 60, 2);
        QVERIFY(f.load({f.write("both.csv", month("2026-10", 0, 60, 1) + later.mid(later.indexOf('\n') + 1))}));
        f.show();
        QTRY_VERIFY(f.find<QPushButton>("takeMonths") != nullptr);
        QTest::mouseClick(f.find<QPushButton>("takeMonths"), Qt::LeftButton);
        QTRY_VERIFY(f.find<DataTable>("changes") != nullptr);
        QCOMPARE(f.find<QComboBox>("deliveryBefore")->currentText(), QStringLiteral("2026-10"));
        QCOMPARE(f.session.study().interactions->data->options.deliveries.by, DeliveriesBy::Month);
    }

    /// It costs the training, so it is asked where there is one.
    void monthsAreAskedForWhereAModelIsTrained()
    {
        ChangesFixture f;
        const QByteArray later = month("2026-11", 0, 60, 2);
        QVERIFY(f.load({f.write("both.csv", month("2026-10", 0, 60, 1) + later.mid(later.indexOf('\n') + 1))}));
        QSignalSpy trained(&f.session.news(), &News::trained);
        QTest::mouseClick(f.find<QPushButton>("train"), Qt::LeftButton);
        QVERIFY(trained.wait(30000));
        f.show();
        const auto answer = [&f](const char* button) {
            QTest::mouseClick(f.find<QPushButton>("takeMonths"), Qt::LeftButton);
            auto* box = f.window.findChild<QMessageBox*>(QStringLiteral("monthsQuestion"));
            if (box == nullptr || !QTest::qWaitForWindowExposed(box))
                return false;
            auto* pressed = button != nullptr ? box->findChild<QPushButton*>(QString::fromLatin1(button))
                                              : qobject_cast<QPushButton*>(box->button(QMessageBox::Cancel));
            QTest::mouseClick(pressed, Qt::LeftButton);
            return QTest::qWaitFor(
                [&f] { return f.window.findChild<QMessageBox*>(QStringLiteral("monthsQuestion")) == nullptr; });
        };
        QTRY_VERIFY(f.find<QPushButton>("takeMonths") != nullptr);
        QVERIFY(answer(nullptr));
        QVERIFY(f.session.study().analysis != nullptr && !f.session.job().isRunning());
        QVERIFY(answer("confirm"));
        QTRY_VERIFY(f.find<DataTable>("changes") != nullptr);
        QCOMPARE(f.session.study().interactions->data->options.deliveries.by, DeliveriesBy::Month);
    }

    void twoDeliveriesAreCompared()
    {
        ChangesFixture f;
        QVERIFY(f.loadMonths());
        f.show();
        auto* before = f.window.findChild<QComboBox*>(QStringLiteral("deliveryBefore"));
        auto* after = f.window.findChild<QComboBox*>(QStringLiteral("deliveryAfter"));
        QTRY_COMPARE(after->currentText(), QStringLiteral("2026-12"));
        QCOMPARE(before->currentText(), QStringLiteral("2026-11"));
        QTRY_VERIFY2(f.text("changesHeadline").startsWith(QStringLiteral("In 2026-12,")),
                     qPrintable(f.text("changesHeadline")));
        QVERIFY2(f.text("changesLine").contains(QStringLiteral("50 visitors are new, 100 did not return.")),
                 qPrintable(f.text("changesLine")));
        QCOMPARE(f.page().charts().size(), 2); // whether they took it, and the lines over time
        QCOMPARE(f.page().charts().front()->chart()->categories.size(), std::size_t{3});
        const auto rows = f.page().table()->tableModel()->rowCount();
        QVERIFY(rows > 5);
        QVERIFY2(f.text("risersSaid").endsWith(QStringLiteral("would by chance alone")),
                 qPrintable(f.text("risersSaid")));
        clickSegment(f.find<SegmentedControl>("changesOf"), 1);
        QCOMPARE(f.page().table()->tableModel()->rowCount(), 2);
        clickSegment(f.find<SegmentedControl>("changesOf"), 2);
        QCOMPARE(f.page().table()->tableModel()->rowCount(), 3);
        // Another delivery to compare with.
        choose(before, QStringLiteral("2026-10"));
        QTRY_VERIFY2(f.text("changesLine").contains(QStringLiteral("0 visitors are new, 50 did not return.")),
                     qPrintable(f.text("changesLine")));
        QTRY_VERIFY(f.text("changesHeadline").contains(QStringLiteral("the lists of 2026-10")));
    }

    void linesOverTime()
    {
        ChangesFixture f;
        QVERIFY(f.loadMonths());
        f.show();
        QTRY_VERIFY(f.find<TrendTiles>("trendTiles") != nullptr);
        auto* tiles = f.find<TrendTiles>("trendTiles");
        auto* period = f.find<SegmentedControl>("trendBy");
        QCOMPARE(period->current(), 1); // weeks of two months
        QVERIFY2(tiles->textOf(0).startsWith(QStringLiteral("Cloud")), qPrintable(tiles->textOf(0)));
        clickSegment(period, 2);
        QTRY_VERIFY2(tiles->textOf(0).contains(QStringLiteral("2026-11: ")) &&
                         tiles->textOf(0).contains(QStringLiteral("2026-12: ")),
                     qPrintable(tiles->textOf(0)));
        QVERIFY(tiles->textOf(2).startsWith(QStringLiteral("Unmapped")));
        tiles->setFocus();
        QTest::keyClick(tiles, Qt::Key_Right);
        QCOMPARE(tiles->accessibleDescription(), tiles->textOf(1));
        clickSegment(period, 0);
        QTRY_VERIFY(tiles->textOf(0).contains(QStringLiteral("2026-11-0")));
    }

    /// The tiles leave as one chart, by the one Export menu.
    void linesOverTimeAreExported()
    {
        ChangesFixture f;
        QVERIFY(f.loadMonths());
        f.show();
        QTRY_VERIFY(!f.page().charts().isEmpty());
        ChartPanel* panel = f.page().charts().last();
        QCOMPARE(panel->chart()->id, std::string("trend"));
        QCOMPARE(panel->chart()->series.size(), std::size_t{3});
        QCOMPARE(english(panel->chart()->series.back().name), std::string("Unmapped"));
        QCOMPARE(panel->chart()->seriesUnit.back(), -1);
        QVERIFY(panel->exportButton()->isEnabled() && !panel->isVisible());
        QVERIFY(panel->picture().chart != nullptr);
        const auto periods = panel->chart()->categories.size();
        clickSegment(f.find<SegmentedControl>("trendBy"), 2);
        QTRY_VERIFY(panel->chart()->categories.size() < periods); // as the tiles show it
    }

    void howOftenHiddenPagesAreFoundIsSaid()
    {
        ChangesFixture f;
        QVERIFY(f.loadMonths());
        f.show();
        QTRY_VERIFY_WITH_TIMEOUT(f.text("changesFound").startsWith(QStringLiteral("Of 100 hidden pages")), 60'000);
        QVERIFY2(f.text("changesFound").contains(QStringLiteral(" in 2026-11 and ")) &&
                     f.text("changesFound").contains(QStringLiteral(" in 2026-12")),
                 qPrintable(f.text("changesFound")));
        QVERIFY2(f.text("changesFound").contains(QStringLiteral("in 95 of 100 such samples")),
                 qPrintable(f.text("changesFound")));
        QVERIFY(f.find<QPushButton>("measureChanges") == nullptr); // so few are measured unasked
        clickSegment(f.find<SegmentedControl>("changesOf"), 2);
        const TableModel& table = *f.page().table()->tableModel();
        for (const char* column : {"found_before", "found_after"})
            QVERIFY2(cellText(table, 0, column).endsWith(QStringLiteral(" %")), column);
    }

    void pagesOfAnotherUnitThen()
    {
        ChangesFixture f;
        QVERIFY(f.loadMonths());
        f.show();
        QTRY_VERIFY(!f.text("changesLine").isEmpty());
        const auto saysMoved = [&f] { return f.text("changesLine").contains(QStringLiteral("/p0 (Data, now Cloud)")); };
        QVERIFY(!saysMoved());
        QTest::mouseClick(f.find<QPushButton>("openMappingBefore"), Qt::LeftButton);
        answerFileDialog(f.window, f.write("then.csv", "business_unit,page_url\nData,/p0\nCloud,/p1\nData,/p2\n"));
        QTRY_VERIFY2(saysMoved(), qPrintable(f.text("changesLine")));
        QVERIFY(f.find<QPushButton>("openMappingBefore")->text().contains(QStringLiteral("then.csv")));
        QTest::mouseClick(f.find<QPushButton>("removeMappingBefore"), Qt::LeftButton);
        QTRY_VERIFY(!f.text("changesLine").isEmpty() && !saysMoved());
        // One that is none is said, and the comparison stays.
        const auto before = f.window.messages().messages().size();
        QTest::mouseClick(f.find<QPushButton>("openMappingBefore"), Qt::LeftButton);
        answerFileDialog(f.window, f.write("none.csv", "a,b\n1,2\n"));
        QTRY_COMPARE(f.window.messages().messages().size(), before + 1);
        QTRY_VERIFY(!f.text("changesLine").isEmpty());
    }

    void theControlGroupIsDrawnAgain()
    {
        ChangesFixture f;
        QVERIFY(f.loadMonths());
        f.show();
        QTRY_VERIFY(!f.text("planWords").isEmpty());
        QVERIFY(f.text("upliftWords").startsWith(QStringLiteral("Without a control group")));
        auto* share = f.find<QDoubleSpinBox>("controlShare");
        share->setFocus();
        share->selectAll();
        QTest::keyClicks(share, QStringLiteral("30"));
        QTest::keyClick(share, Qt::Key_Return);
        QTRY_VERIFY2(f.text("upliftWords").startsWith(QStringLiteral("Of 100 visitors who were shown their lists")),
                     qPrintable(f.text("upliftWords")));
    }

    /// It works only while it is shown, and the model lab's data stay as they are.
    void itWaitsUntilItIsShown()
    {
        ChangesFixture f;
        QVERIFY(f.loadMonths());
        QTest::qWait(50);
        QCOMPARE(f.window.findChild<DataTable*>(QStringLiteral("changes"))->tableModel()->rowCount(), 0);
        f.show();
        QTRY_VERIFY(f.window.findChild<DataTable*>(QStringLiteral("changes"))->tableModel()->rowCount() > 0);
        QVERIFY(!f.session.job().isRunning());
        QVERIFY(!f.session.study().analysis);
    }
};

QTEST_MAIN(TestChangesPage)
#include "test_changes_page.moc"
