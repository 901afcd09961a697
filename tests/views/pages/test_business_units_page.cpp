// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_parts.h"
#include "tests/support/sample_study.h"
#include "views/charts/chart_panel.h"
#include "views/pages/units/business_units_page.h"
#include "views/style/theme.h"
#include "views/tables/data_table.h"
#include "views/widgets/segmented_control.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;

class TestBusinessUnitsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::lightTheme()); }
    void showsTheFigures_data();
    void showsTheFigures();
    void emptyStatesSayWhatToDo();
    void withoutUnitsThereIsAWayToThem();
    void copiesTheTable();
};

void TestBusinessUnitsPage::showsTheFigures_data()
{
    QTest::addColumn<int>("segment");
    QTest::newRow("business unit") << 0;
    QTest::newRow("asset type") << 1;
}

void TestBusinessUnitsPage::showsTheFigures()
{
    QFETCH(int, segment);
    const Study study = sampleStudy();
    PageParts parts;
    BusinessUnitsPage page(parts.context);
    page.resize(1090, 720);
    page.show();
    page.setStudy(study);
    page.findChild<SegmentedControl*>()->setCurrent(segment);
    const auto expected = averagesBy(segment == 0 ? GroupBy::BusinessUnit : GroupBy::AssetType,
                                     study.analysis->similarity, study.analysis->data());
    QVERIFY(expected.size() > 1);
    const auto chart = page.charts().first()->chart();
    QCOMPARE(chart->categories.size(), expected.size());
    QCOMPARE(page.table()->model()->rowCount(), static_cast<int>(expected.size()));
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const int row = static_cast<int>(i);
        QCOMPARE(english(chart->categories[i]), expected[i].group);
        QCOMPARE(chart->series[0].values[i], expected[i].average);
        const auto cell = [&](int column) { return page.table()->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0), QString::fromStdString(expected[i].group));
        QCOMPARE(cell(1), QLocale().toString(static_cast<qlonglong>(expected[i].pages)));
        QCOMPARE(cell(2), QLocale().toString(expected[i].average, 'f', 3));
    }
}

void TestBusinessUnitsPage::emptyStatesSayWhatToDo()
{
    PageParts parts;
    BusinessUnitsPage page(parts.context);
    page.resize(1090, 720);
    page.show();
    Study study = sampleStudy();
    study.analysis.reset();
    for (const Study& shown : {Study{}, study}) {
        page.setStudy(shown);
        QVERIFY(page.charts().first()->chart() == nullptr);
        QVERIFY(!page.charts().first()->exportButton()->isEnabled());
        QVERIFY(!page.table()->isVisible());
    }
}

void TestBusinessUnitsPage::withoutUnitsThereIsAWayToThem()
{
    PageParts parts;
    BusinessUnitsPage page(parts.context);
    page.resize(1090, 720);
    page.show();
    auto* open = page.findChild<QPushButton*>(QStringLiteral("openMappingForUnits"));
    QVERIFY(!open->isVisible());
    page.setStudy(sampleStudy(120, nullptr));
    QVERIFY(open->isVisible());
    QVERIFY(page.charts().first()->chart() == nullptr && !page.table()->isVisible());
    QSignalSpy wanted(&parts.context.intents, &Intents::openMapping);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    // Asset types need none.
    page.findChild<SegmentedControl*>()->setCurrent(1);
    QVERIFY(!open->isVisible() && page.charts().first()->chart() != nullptr && page.table()->isVisible());
    page.findChild<SegmentedControl*>()->setCurrent(0);
    page.setStudy(sampleStudy());
    QVERIFY(!open->isVisible() && page.charts().first()->chart() != nullptr);
}

void TestBusinessUnitsPage::copiesTheTable()
{
    PageParts parts;
    BusinessUnitsPage page(parts.context);
    page.resize(1090, 720);
    page.show();
    page.setStudy(sampleStudy());
    QSignalSpy copied(page.table(), &DataTable::copied);
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Copy"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE(copied.size(), 1);
    QVERIFY(
        QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Business unit\tPages\tAverage similarity")));
}

QTEST_MAIN(TestBusinessUnitsPage)
#include "test_business_units_page.moc"
