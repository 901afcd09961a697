// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/affinity_chart.h"
#include "model/evaluate/slices.h"
#include "model/stages/cookies_shown.h"
#include "tests/support/cell_text.h"
#include "tests/support/page_parts.h"
#include "tests/support/sample_study.h"
#include "views/charts/chart_view.h"
#include "views/pages/units/affinity_panel.h"
#include "views/pages/units/business_units_page.h"
#include "views/style/theme.h"
#include "views/tables/data_table.h"
#include "views/widgets/segmented_control.h"
#include "views/words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// The page by itself, with its parts.
struct ShownUnits
{
    Study study;
    PageParts parts;
    BusinessUnitsPage page{parts.context};

    explicit ShownUnits(Study shown = sampleStudy())
        : study(std::move(shown))
    {
        page.resize(1090, 720);
        parts.selection.setInteractions(study.interactions);
        page.show();
        page.setStudy(study);
        page.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&page));
    }
    void clickSegment(const char* control, int segment) const
    {
        auto* switched = page.findChild<SegmentedControl*>(QString::fromLatin1(control));
        QTest::mouseClick(switched->findChildren<QAbstractButton*>().at(segment), Qt::LeftButton);
    }
    void clickRow(int row) const
    {
        const QRect rect = page.table()->visualRect(page.table()->model()->index(row, 0));
        QTest::mouseClick(page.table()->viewport(), Qt::LeftButton, {}, rect.topLeft() + QPoint(14, 8));
    }
    [[nodiscard]] QString served() const { return page.findChild<QLabel*>(QStringLiteral("served"))->text(); }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return page.findChild<QPushButton*>(QString::fromLatin1(name));
    }
};

/// With the models compared on hidden pages, the model in use among them.
Study measured()
{
    Study study = sampleStudy(200);
    EvaluateRequest request;
    request.interactions = study.interactions;
    request.models = {study.analysis->model->options};
    request.current = study.analysis->model->options;
    const auto scorecard = evaluateModels(request, Progress());
    study.scorecard = *withSlices(*scorecard, Progress());
    return study;
}

} // namespace

class TestBusinessUnitsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::lightTheme()); }
    void showsEveryUnit();
    void saysWhatToDoForAVerdict();
    void worstServedFirst();
    void whatIsStillCountedIsMarked();
    void whatIsStillMeasuredIsMarked();
    void theHeatMapFollowsItsSwitch();
    void aCellSelectsItsVisitors();
    void aUnitLeadsToItsPagesAndVisitors();
    void howAlikeComesLast_data();
    void howAlikeComesLast();
    void manyUnitsStayReadable();
    void emptyStatesSayWhatToDo();
    void withoutUnitsThereIsAWayToThem();
    void copiesTheTable();
};

void TestBusinessUnitsPage::showsEveryUnit()
{
    ShownUnits shown;
    const QAbstractItemModelTester tester(shown.page.table()->model());
    const Dataset& data = shown.study.analysis->data();
    QCOMPARE(shown.page.table()->model()->rowCount(), static_cast<int>(data.businessUnits.size()));
    const auto figures = *unitFigures(*shown.study.interactions, shown.study.analysis->recommendations, Progress());
    for (int row = 0; row < shown.page.table()->model()->rowCount(); ++row) {
        const auto unit = static_cast<std::size_t>(shown.page.table()->tableModel()->sourceRow(row));
        const TableModel& model = *shown.page.table()->tableModel();
        QCOMPARE(cellText(model, row, "business_unit"), QString::fromStdString(data.businessUnits[unit]));
        QCOMPARE(cellText(model, row, "cookies"), QLocale().toString(static_cast<qlonglong>(figures[unit].reach)));
        QCOMPARE(cellText(model, row, "taken_share"),
                 QLocale().toString(100.0 * figures[unit].takenShare, 'f', 1) + QStringLiteral(" %"));
    }
}

void TestBusinessUnitsPage::saysWhatToDoForAVerdict()
{
    ShownUnits shown;
    QVERIFY(shown.served().contains(QStringLiteral("hidden from the model")));
    QSignalSpy compare(&shown.parts.intents, &Intents::compare);
    QTest::mouseClick(shown.button("measureUnits"), Qt::LeftButton);
    QCOMPARE(compare.size(), 1);
    shown.page.setBusy(true);
    QVERIFY(!shown.button("measureUnits")->isEnabled());
}

void TestBusinessUnitsPage::worstServedFirst()
{
    ShownUnits shown(measured());
    QVERIFY(!shown.button("measureUnits")->isVisible());
    const auto services =
        unitServices(shown.study.scorecard->scorecard,
                     *indexOf(*shown.study.scorecard->scorecard, shown.study.analysis->model->options), Progress());
    QTRY_COMPARE(shown.served(), words(unitServiceWords(**services)));
    const auto& slices = shown.study.scorecard->slices[static_cast<std::size_t>(SliceBy::BusinessUnit)];
    const auto model = *indexOf(*shown.study.scorecard->scorecard, shown.study.analysis->model->options);
    const auto order = [&](int unit) {
        return std::ranges::find((*services)->units, unit, &UnitService::unit) - (*services)->units.begin();
    };
    std::ptrdiff_t before = -1;
    int compared = 0;
    for (int row = 0; row < shown.page.table()->model()->rowCount(); ++row) {
        const int unit = shown.page.table()->tableModel()->sourceRow(row);
        const auto slice = std::ranges::find(slices, unit, &Slice::index);
        if (slice == slices.end() || !shown.study.analysis->data().isBusinessUnit(unit))
            continue;
        // As the sentence above has it: by what the intervals carry, not by the share of a few visitors alone.
        QVERIFY(order(unit) > before);
        before = order(unit);
        QCOMPARE(cellText(*shown.page.table()->tableModel(), row, "found"),
                 QLocale().toString(100.0 * slice->found[model].mean, 'f', 0) + QStringLiteral(" %"));
        ++compared;
    }
    QVERIFY(compared > 1);
}

/// Of large data the counts follow: nothing looks like a result until they are there.
void TestBusinessUnitsPage::whatIsStillCountedIsMarked()
{
    const Study large = sampleStudy(21'000);
    ShownUnits shown{Study()};
    shown.parts.selection.setInteractions(large.interactions);
    shown.page.setStudy(large);
    QVERIFY2(shown.served().contains(u"being counted"), qPrintable(shown.served()));
    QCOMPARE(shown.page.table()->model()->rowCount(), 0);
    QVERIFY(shown.page.table()->emptyText().contains(u"being counted"));
    QVERIFY(!shown.button("measureUnits")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(shown.page.table()->model()->rowCount() > 0, 60'000);
    QVERIFY(shown.served().contains(u"hidden from the model"));
}

void TestBusinessUnitsPage::whatIsStillMeasuredIsMarked()
{
    const Study study = measured();
    ShownUnits shown{Study()};
    shown.parts.selection.setInteractions(study.interactions);
    shown.page.setStudy(study);
    const TableModel& model = *shown.page.table()->tableModel();
    const auto marked = [&](const char* column) {
        int count = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            count += cellText(model, row, column) == QStringLiteral("counting...") ? 1 : 0;
        return count;
    };
    int units = 0;
    for (int unit = 0; unit < model.rowCount(); ++unit)
        units += study.analysis->data().isBusinessUnit(unit) ? 1 : 0;
    for (const char* column : {"found", "served", "tested_cookies"})
        QCOMPARE(marked(column), units);
    QVERIFY(shown.served().contains(u"being counted"));
    QTRY_COMPARE(marked("found"), 0);
    QVERIFY(!shown.served().contains(u"being counted"));
}

void TestBusinessUnitsPage::theHeatMapFollowsItsSwitch()
{
    ShownUnits shown;
    const auto chart = [&] { return shown.page.charts().first()->chart(); };
    QCOMPARE(chart()->kind, ChartData::Kind::Heat);
    QCOMPARE(chart()->id, std::string("shown-share"));
    shown.clickSegment("affinityIn", 1);
    QCOMPARE(chart()->id, std::string("shown-lift"));
}

void TestBusinessUnitsPage::aCellSelectsItsVisitors()
{
    ShownUnits shown;
    auto* panel = shown.page.findChild<AffinityPanel*>();
    const ChartLayout& layout = panel->view()->chartScene()->chartLayout();
    const ChartItem cell = layout.items.at(1);
    QTest::mouseClick(panel->view()->viewport(), Qt::LeftButton, {}, panel->view()->mapFromScene(cell.shape.center()));
    const UnitReport report = *unitReport(*shown.study.interactions, shown.study.analysis, nullptr, Progress());
    const auto groups = affinityGroups(report);
    const auto expected = *cookiesShown(*shown.study.analysis, groups[cell.series], groups[cell.category], Progress());
    QVERIFY(!expected.empty());
    QTRY_COMPARE(*shown.parts.selection.of(Entity::Cookie), expected);
}

void TestBusinessUnitsPage::aUnitLeadsToItsPagesAndVisitors()
{
    ShownUnits shown;
    QVERIFY(!shown.button("unitPages")->isEnabled());
    shown.clickRow(1);
    const int unit = shown.page.table()->currentRow();
    QCOMPARE(*shown.parts.selection.of(Entity::Unit), IndexSet{unit});
    const QString name =
        QString::fromStdString(shown.study.analysis->data().businessUnits[static_cast<std::size_t>(unit)]);
    QVERIFY(shown.page.findChild<QLabel*>(QStringLiteral("unitWords"))->text().startsWith(name));
    QSignalSpy listed(&shown.parts.intents, &Intents::listSelected);
    QSignalSpy went(&shown.parts.intents, &Intents::showPage);
    QTest::mouseClick(shown.button("unitPages"), Qt::LeftButton);
    QTest::mouseClick(shown.button("unitVisitors"), Qt::LeftButton);
    QCOMPARE(listed.at(0).front().value<Entity>(), Entity::Page);
    QCOMPARE(went.at(0).front().toString(), QStringLiteral("assets"));
    QCOMPARE(listed.at(1).front().value<Entity>(), Entity::Cookie);
    QCOMPARE(went.at(1).front().toString(), QStringLiteral("recommendations"));
}

void TestBusinessUnitsPage::howAlikeComesLast_data()
{
    QTest::addColumn<int>("segment");
    QTest::newRow("business unit") << 0;
    QTest::newRow("asset type") << 1;
}

void TestBusinessUnitsPage::howAlikeComesLast()
{
    QFETCH(int, segment);
    ShownUnits shown;
    shown.clickSegment("whichChart", 1);
    shown.clickSegment("groupBy", segment);
    const auto expected = averagesBy(segment == 0 ? GroupBy::BusinessUnit : GroupBy::AssetType,
                                     shown.study.analysis->similarity, shown.study.analysis->data());
    const auto chart = shown.page.charts().first()->chart();
    QCOMPARE(chart->categories.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(english(chart->categories[i]), expected[i].group);
        QCOMPARE(chart->series[0].values[i], expected[i].average);
    }
}

void TestBusinessUnitsPage::manyUnitsStayReadable()
{
    ShownUnits shown(sampleStudy(300, mappingOf(randomMapping(5, 40, 65))));
    const auto chart = shown.page.charts().first()->chart();
    QVERIFY(chart->series.size() <= 17);
    auto* panel = shown.page.findChild<AffinityPanel*>();
    const ChartLayout& layout = panel->view()->chartScene()->chartLayout();
    for (const ChartItem& item : layout.items)
        QVERIFY(item.shape.width() > 8.0 && item.shape.height() > 8.0);
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
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("unitPages"))->isEnabled());
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
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Business unit\tPages\tReach")));
}

QTEST_MAIN(TestBusinessUnitsPage)
#include "test_business_units_page.moc"
