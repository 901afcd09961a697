// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of business units, against the plainest counts, and what is said of them.
#include "model/describe/affinity_chart.h"
#include "model/describe/unit_words.h"
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
    return {analysis->model->interactions->data,
            *unitCounts(*analysis->model->interactions, analysis.get(), Progress()),
            analysis,
            nullptr,
            {}};
}

/// A scorecard of one model that found so much of the pages of each unit.
UnitReport withFound(UnitReport report, const std::vector<Estimate>& found)
{
    auto card = std::make_shared<SlicedScorecard>();
    for (std::size_t unit = 0; unit < found.size(); ++unit)
        card->slices[static_cast<std::size_t>(SliceBy::BusinessUnit)].push_back(
            {.name = report.data->businessUnits[unit],
             .index = static_cast<int>(unit),
             .cookies = 40,
             .pairs = 50,
             .found = {found[unit]},
             .versusPopular = {}});
    report.scorecard = card;
    report.model = 0;
    return report;
}

} // namespace

class TestUnitCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsAreThoseOfAPlainLoop();
    void sharesAndLift();
    void theHeatMapHasEveryUnit();
    void manyUnitsAreGathered();
    void whoIsShownWhat();
    void theWorstIsNamedOnlyWhereTheIntervalCarriesIt();
    void theTableSaysWhatWasMeasured();
};

void TestUnitCounts::countsAreThoseOfAPlainLoop()
{
    const auto analysis = analysed();
    const Dataset& data = analysis->data();
    const UnitReport report = reportOf(analysis);
    const std::size_t units = data.businessUnits.size();
    std::vector<std::int64_t> reach(units), taken(units), recommended(units), popularOnly(units);
    std::vector shown(units, std::vector<std::int64_t>(units));
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        std::set<std::int32_t> pages;
        for (auto row = data.cookieStart[static_cast<std::size_t>(cookie)];
             row < data.cookieStart[static_cast<std::size_t>(cookie) + 1]; ++row)
            pages.insert(data.rowPage[static_cast<std::size_t>(row)]);
        std::set<std::size_t> own;
        for (const std::int32_t page : pages) {
            own.insert(data.pageBusinessUnit[static_cast<std::size_t>(page)]);
            ++taken[data.pageBusinessUnit[static_cast<std::size_t>(page)]];
        }
        const bool without = std::ranges::binary_search(analysis->withoutEvidence, cookie);
        for (const std::size_t unit : own) {
            ++reach[unit];
            popularOnly[unit] += without ? 1 : 0;
        }
        for (const Recommendation& one : listOf(analysis->recommendations, cookie)) {
            const std::size_t column = data.pageBusinessUnit[static_cast<std::size_t>(one.page)];
            ++recommended[column];
            for (const std::size_t row : own)
                ++shown[row][column];
        }
    }
    QCOMPARE(report.figures->reach, reach);
    QCOMPARE(report.figures->taken, taken);
    QCOMPARE(report.figures->recommended, recommended);
    QCOMPARE(report.figures->popularOnly, popularOnly);
    QCOMPARE(report.figures->shown, shown);
}

void TestUnitCounts::sharesAndLift()
{
    UnitCounts figures;
    figures.taken = {1, 3};
    figures.recommended = {5, 15};
    figures.shown = {{8, 2}, {0, 0}};
    QCOMPARE(figures.takenShare(1), 0.75);
    QCOMPARE(figures.recommendedShare(0), 0.25);
    QCOMPARE(figures.shownShare(0, 0), 0.8);
    QCOMPARE(figures.shownLift(0, 0), 3.2);
    QVERIFY(std::isnan(figures.shownShare(1, 0)));
}

void TestUnitCounts::theHeatMapHasEveryUnit()
{
    const UnitReport report = reportOf(analysed());
    const ChartData chart = affinityChart(report, AffinityIn::Percent);
    const auto groups = affinityGroups(report);
    QCOMPARE(chart.series.size(), report.figures->units());
    QCOMPARE(groups.size(), report.figures->units());
    for (std::size_t row = 0; row < groups.size(); ++row) {
        double sum = 0.0;
        for (std::size_t column = 0; column < groups.size(); ++column) {
            const double cell = chart.series[row].values[column];
            QCOMPARE(cell, 100.0 * report.figures->shownShare(static_cast<std::size_t>(groups[row].front()),
                                                              static_cast<std::size_t>(groups[column].front())));
            sum += cell;
        }
        QVERIFY(std::abs(sum - 100.0) < 1e-9);
        QCOMPARE(chart.elements.numberOf(static_cast<std::int32_t>(row)), groups[row].front());
    }
}

void TestUnitCounts::manyUnitsAreGathered()
{
    const UnitReport report = reportOf(analysed(30));
    const auto groups = affinityGroups(report, 5);
    QCOMPARE(groups.size(), std::size_t{6});
    std::set<std::int32_t> all;
    for (const auto& group : groups)
        all.insert(group.begin(), group.end());
    const auto withPages = std::ranges::count_if(report.figures->pages, [](std::int64_t pages) { return pages > 0; });
    QCOMPARE(static_cast<std::ptrdiff_t>(all.size()), withPages);
    const ChartData chart = affinityChart(report, AffinityIn::Percent, 5);
    QCOMPARE(english(chart.categories.back()), std::to_string(groups.back().size()) + " others");
    QCOMPARE(chart.elements.numberOf(5), -1);
    for (const ChartSeries& row : chart.series) {
        double sum = 0.0;
        for (const double cell : row.values)
            sum += cell;
        QVERIFY(std::abs(sum - 100.0) < 1e-9);
    }
}

void TestUnitCounts::whoIsShownWhat()
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

void TestUnitCounts::theWorstIsNamedOnlyWhereTheIntervalCarriesIt()
{
    const UnitReport report = reportOf(analysed());
    QVERIFY(english(servedWords(report)).find("hidden from the model") != std::string::npos);
    const UnitReport clear = withFound(report, {{0.5, 0.4, 0.6}, {0.2, 0.1, 0.3}, {0.56, 0.5, 0.6}, {0.5, 0.4, 0.6}});
    QCOMPARE(english(servedWords(clear)),
             report.data->businessUnits[1] +
                 " is served worst: 20 of 100 hidden pages are found (95 %: 10 to 30), over all pages 44.");
    const UnitReport noise = withFound(report, {{0.5, 0.4, 0.6}, {0.4, 0.2, 0.6}, {0.5, 0.5, 0.6}, {0.5, 0.4, 0.6}});
    QVERIFY(english(servedWords(noise)).starts_with("No business unit is clearly served worse"));
}

void TestUnitCounts::theTableSaysWhatWasMeasured()
{
    const UnitReport report =
        withFound(reportOf(analysed()), {{0.5, 0.4, 0.6}, {0.2, 0.1, 0.3}, {0.6, 0.5, 0.7}, {0.5, 0.4, 0.6}});
    const TableData table = unitTable(report);
    QCOMPARE(table.rows, static_cast<std::int32_t>(report.figures->units()));
    QCOMPARE(std::get<NumberKey>(table.column("found")->raw)(1), 0.2);
    QCOMPARE(table.column("found")->low(1), 0.1);
    QCOMPARE(english(*table.column("found")->said(1)), std::string("20 %"));
    const int unmapped = report.data->unmappedUnit;
    QVERIFY(unmapped >= 0);
    QVERIFY(std::isnan(std::get<NumberKey>(table.column("found")->raw)(unmapped)));
    QCOMPARE(english(*table.column("found")->said(unmapped)), std::string("no owner"));
    UnitReport untrained = report;
    untrained.analysis = nullptr;
    QVERIFY(std::isnan(std::get<NumberKey>(unitTable(untrained).column("recommended_share")->raw)(0)));
}

QTEST_APPLESS_MAIN(TestUnitCounts)
#include "test_unit_counts.moc"
