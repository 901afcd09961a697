// SPDX-License-Identifier: GPL-3.0-or-later
// What is told of business units together, against the figures that it is made from.
#include "model/describe/affinity_chart.h"
#include "model/describe/unit_words.h"
#include "model/evaluate/unit_service.h"
#include "model/stages/cookies_shown.h"
#include "model/stages/pipeline.h"
#include "tests/support/tables.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace leadlight;

namespace {

std::shared_ptr<const Analysis> analysed(int units = 4)
{
    const Tables tables{tableOf(randomRows(17, 1200, 220, 60)), mappingOf(randomMapping(17, 60, units))};
    const auto interactions = buildInteractions(tables, PipelineOptions(), Progress());
    return *trainAndAnalyse(*interactions, ModelOptions{EaseOptions{}}, Progress());
}

UnitReport reportOf(const std::shared_ptr<const Analysis>& analysis)
{
    return *unitReport(*analysis->model->interactions, analysis, nullptr, Progress());
}

} // namespace

class TestUnitReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theHeatMapHasEveryUnit();
    void manyUnitsAreGathered();
    void whoIsShownWhat();
    void theTableSaysWhatWasMeasured();
    void aUnitInWords();
    void withoutAModelThereAreCounts();
    void lowerFiguresOfFewAreNamed();
};

void TestUnitReport::theHeatMapHasEveryUnit()
{
    const UnitReport report = reportOf(analysed());
    const ChartData chart = affinityChart(report, AffinityIn::Percent);
    const ChartData lift = affinityChart(report, AffinityIn::Lift);
    const auto groups = affinityGroups(report);
    QCOMPARE(chart.series.size(), report.figures.size());
    QCOMPARE(groups.size(), report.figures.size());
    for (std::size_t row = 0; row < groups.size(); ++row) {
        double sum = 0.0;
        for (std::size_t column = 0; column < groups.size(); ++column) {
            const double cell = chart.series[row].values[column];
            const auto r = static_cast<std::size_t>(groups[row].front());
            const auto c = static_cast<std::size_t>(groups[column].front());
            QVERIFY(std::abs(cell - 100.0 * report.affinity.share.at(r, c)) < 1e-9);
            QVERIFY(std::abs(lift.series[row].values[column] - report.affinity.lift.at(r, c)) < 1e-9);
            sum += cell;
        }
        QVERIFY(std::abs(sum - 100.0) < 1e-9);
        QCOMPARE(chart.elements.numberOf(static_cast<std::int32_t>(row)), groups[row].front());
    }
}

void TestUnitReport::manyUnitsAreGathered()
{
    const UnitReport report = reportOf(analysed(30));
    const auto groups = affinityGroups(report, 5);
    QCOMPARE(groups.size(), std::size_t{7});
    QCOMPARE(groups.back(), std::vector<std::int32_t>{report.data->unmappedUnit}); // no BU: last, named so
    std::set<std::int32_t> all;
    for (const auto& group : groups)
        all.insert(group.begin(), group.end());
    const auto withPages =
        std::ranges::count_if(report.figures, [](const UnitFigures& unit) { return unit.pages > 0; });
    QCOMPARE(static_cast<std::ptrdiff_t>(all.size()), withPages);
    const ChartData chart = affinityChart(report, AffinityIn::Percent, 5);
    QCOMPARE(english(chart.categories[5]), std::to_string(groups[5].size()) + " others");
    QCOMPARE(english(chart.categories.back()), std::string("Unmapped"));
    QVERIFY(english(chart.note).find("no unit owns them") != std::string::npos);
    QCOMPARE(chart.elements.numberOf(5), -1);
    for (const ChartSeries& row : chart.series) {
        double sum = 0.0;
        for (const double cell : row.values)
            sum += cell;
        QVERIFY(std::abs(sum - 100.0) < 1e-9);
    }
}

void TestUnitReport::whoIsShownWhat()
{
    const auto analysis = analysed();
    const Dataset& data = analysis->data();
    const std::vector<std::int32_t> took{1};
    const std::vector<std::int32_t> shown{0, 2};
    const auto cookies = cookiesShown(*analysis, took, shown, Progress());
    QVERIFY(cookies);
    std::vector<std::int32_t> naive;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        bool has = false;
        for (const std::int32_t page : analysis->model->interactions->strength.row(cookie).pages)
            has = has || data.pageBusinessUnit[static_cast<std::size_t>(page)] == 1;
        bool lists = false;
        for (const Recommendation& one : listOf(analysis->recommendations, cookie)) {
            const int unit = data.pageBusinessUnit[static_cast<std::size_t>(one.page)];
            lists = lists || unit == 0 || unit == 2;
        }
        if (has && lists)
            naive.push_back(cookie);
    }
    QCOMPARE(*cookies, naive);
}

void TestUnitReport::theTableSaysWhatWasMeasured()
{
    UnitReport report = reportOf(analysed());
    auto services = std::make_shared<UnitServices>();
    // A unit of two visitors, of whom nothing is found, stands behind the one that is clearly served worse.
    services->units.push_back({.unit = 1,
                               .cookies = 40,
                               .pairs = 50,
                               .found = {0.2, 0.1, 0.3},
                               .versusMean = {.mean = -0.2, .low = -0.3, .high = -0.1, .clear = true}});
    services->units.push_back({.unit = 2, .cookies = 2, .pairs = 2, .found = {0.0, 0.0, 0.66}, .versusMean = {}});
    report.services = services;
    const TableData table = unitTable(report);
    QCOMPARE(table.rows, static_cast<std::int32_t>(report.figures.size()));
    QCOMPARE(std::get<NumberKey>(table.column("found")->raw)(1), 0.2);
    QCOMPARE(table.column("found")->low(1), 0.1);
    QCOMPARE(english(*table.column("found")->said(1)), std::string("20 %"));
    QCOMPARE(english(table.column("found")->details(1).front()),
             std::string("10 of 50 tested pages are found (95 %: 10 to 30 in 100)"));
    QCOMPARE(english(table.column("found")->details(2).front()),
             std::string("none of 2 tested pages is found (95 %: 0 to 66 in 100)"));
    QCOMPARE(std::get<NumberKey>(table.column("tested_cookies")->raw)(1), 40.0);
    QVERIFY(std::isnan(std::get<NumberKey>(table.column("found")->raw)(0)));
    const TableColumn& served = *table.column("served");
    QCOMPARE(std::get<NumberKey>(served.raw)(1), 1.0);
    QCOMPARE(std::get<NumberKey>(served.raw)(2), 2.0);
    QVERIFY(std::isnan(std::get<NumberKey>(served.raw)(0)));
    QCOMPARE(english(*served.said(1)), std::string("worse"));
    QCOMPARE(english(*served.said(2)), std::string("could be chance"));
    const int unmapped = report.data->unmappedUnit;
    QVERIFY(unmapped >= 0);
    QCOMPARE(english(*table.column("found")->said(unmapped)), std::string("no owner"));
    for (std::int32_t unit = 0; unit < table.rows; ++unit) {
        const UnitFigures& figures = report.figures[static_cast<std::size_t>(unit)];
        QCOMPARE(std::get<WholeKey>(table.column("cookies")->raw)(unit), figures.reach);
        QCOMPARE(std::get<NumberKey>(table.column("taken_share")->raw)(unit), figures.takenShare);
        QCOMPARE(std::get<NumberKey>(table.column("recommended_share")->raw)(unit), figures.recommendedShare);
    }
}

void TestUnitReport::aUnitInWords()
{
    const UnitReport report = reportOf(analysed());
    const std::string words = english(unitWords(report, 1));
    QVERIFY(words.starts_with(report.data->businessUnits[1] + ": "));
    QVERIFY(words.find(std::to_string(report.figures[1].reach) + " visitors") != std::string::npos);
}

void TestUnitReport::withoutAModelThereAreCounts()
{
    const auto analysis = analysed();
    const UnitReport report = *unitReport(*analysis->model->interactions, nullptr, nullptr, Progress());
    QCOMPARE(report.figures[0].reach, reportOf(analysis).figures[0].reach);
    QVERIFY(std::isnan(std::get<NumberKey>(unitTable(report).column("recommended_share")->raw)(0)));
    QVERIFY(std::isnan(std::get<NumberKey>(unitTable(report).column("popular_only")->raw)(0)));
}

/// A unit with a lower figure and too few visitors stands below the one that is clearly worse; the words say why.
void TestUnitReport::lowerFiguresOfFewAreNamed()
{
    auto data = std::make_shared<EvaluationData>();
    data->units = {"Cloud", "Few", "Infrastructure", "Unmapped"};
    data->unmappedUnit = 3;
    data->pageUnit = {0, 1, 2, 3};
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->data = data;
    evaluation->options.resamples = 500;
    evaluation->models.resize(1);
    constexpr int others = 200;
    for (int cookie = 0; cookie < 2 * others + 6; ++cookie) {
        evaluation->plan.tested.push_back(cookie);
        const std::int32_t page = cookie >= 2 * others ? 1 : cookie % 2 == 0 ? 0 : 2;
        evaluation->held.push_back({cookie, page});
        const bool found = page == 0 || (page == 1 ? cookie == 2 * others : cookie % 4 == 1);
        evaluation->models[0].found.push_back(found ? 1.0F : 0.0F);
    }
    auto card = std::make_shared<Scorecard>();
    card->evaluation = evaluation;
    const auto services = unitServices(card, 0, Progress());
    QVERIFY(services);
    const std::string words = english(unitServiceWords(**services));
    if ((*services)->units.front().unit == 1) // told apart after all: then it is the one that is named
        QVERIFY2(words.starts_with("Few is served"), words.c_str());
    else
        QVERIFY2(words.find("Few has a lower figure, but too few tested visitors") != std::string::npos, words.c_str());
}

QTEST_APPLESS_MAIN(TestUnitReport)
#include "test_unit_report.moc"
