// SPDX-License-Identifier: GPL-3.0-or-later
// Cohorts beside the rest and filters of lists, against the plainest computation of each.
#include "model/describe/cohort_table.h"
#include "model/describe/list_filters.h"
#include "model/join/cookie_totals.h"
#include "model/join/main_unit.h"
#include "model/stages/pipeline.h"
#include "tests/support/tables.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <random>

using namespace leadlight;

Q_DECLARE_METATYPE(CookieFilter)

namespace {

std::shared_ptr<const Analysis> analysed()
{
    const Tables tables{tableOf(randomRows(23, 1000, 200, 40)), mappingOf(randomMapping(23, 40, 4))};
    const auto interactions = buildInteractions(tables, PipelineOptions(), Progress());
    return *trainAndAnalyse(*interactions, ModelOptions{EaseOptions{}}, Progress());
}

/// Mean and variance of the mean.
std::pair<double, double> meanOf(const std::vector<double>& values)
{
    const auto n = static_cast<double>(values.size());
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    double squares = 0.0;
    for (const double value : values)
        squares += (value - sum / n) * (value - sum / n);
    return {sum / n, squares / (n - 1.0) / n};
}

} // namespace

class TestCohortComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void means();
    void intervalsHoldTheTruth();
    void tooFewForAnInterval();
    void theTable();
    void largestDifferencesFirst();
    void filters_data();
    void filters();
    void pageFilters();
};

void TestCohortComparison::means()
{
    const auto analysis = analysed();
    const Interactions& interactions = *analysis->model->interactions;
    std::vector<std::int32_t> cohort;
    for (std::int32_t cookie = 0; cookie < interactions.data->cookies(); cookie += 3)
        cohort.push_back(cookie);
    const auto compared = compareCohort(interactions, analysis.get(), cohort, Progress());
    QVERIFY(compared);
    std::vector<double> in, out, rateIn, rateOut;
    for (std::int32_t cookie = 0; cookie < interactions.data->cookies(); ++cookie) {
        (cookie % 3 == 0 ? in : out).push_back(static_cast<double>(interactions.strength.row(cookie).size()));
        const double rate = analysis->hitRates.hitRate[static_cast<std::size_t>(cookie)];
        if (rate >= 0.0)
            (cookie % 3 == 0 ? rateIn : rateOut).push_back(rate);
    }
    QCOMPARE(compared->cohort, static_cast<std::int64_t>(in.size()));
    QCOMPARE(compared->rest, static_cast<std::int64_t>(out.size()));
    QCOMPARE(compared->pages.cohort, meanOf(in).first);
    QCOMPARE(compared->pages.rest, meanOf(out).first);
    QCOMPARE(compared->hitRate->cohort, meanOf(rateIn).first);
    const double half = 1.96 * std::sqrt(meanOf(in).second + meanOf(out).second);
    QVERIFY(std::abs(compared->pages.high - (compared->pages.difference() + half)) < 1e-9);
    QVERIFY(std::abs(compared->pages.low - (compared->pages.difference() - half)) < 1e-9);
    for (std::size_t unit = 0; unit < compared->tookUnit.size(); ++unit) {
        double took = 0.0;
        for (const std::int32_t cookie : cohort)
            took += std::ranges::any_of(
                        interactions.strength.row(cookie).pages,
                        [&](std::int32_t page) {
                            return interactions.data->pageBusinessUnit[static_cast<std::size_t>(page)] == unit;
                        })
                        ? 1.0
                        : 0.0;
        QCOMPARE(compared->tookUnit[unit].cohort, took / static_cast<double>(cohort.size()));
    }
}

void TestCohortComparison::intervalsHoldTheTruth()
{
    // Cohorts drawn at random differ by nothing: their intervals hold 0 about 95 times of 100.
    const auto analysis = analysed();
    const Interactions& interactions = *analysis->model->interactions;
    std::mt19937 random(5);
    int held = 0;
    constexpr int draws = 400;
    for (int draw = 0; draw < draws; ++draw) {
        std::vector<std::int32_t> cohort;
        for (std::int32_t cookie = 0; cookie < interactions.data->cookies(); ++cookie)
            if (random() % 4 == 0)
                cohort.push_back(cookie);
        held += compareCohort(interactions, nullptr, cohort, Progress())->pages.isClear() ? 0 : 1;
    }
    QVERIFY2(held > draws * 91 / 100 && held < draws * 99 / 100, qPrintable(QString::number(held)));
}

void TestCohortComparison::tooFewForAnInterval()
{
    const auto analysis = analysed();
    const auto compared =
        compareCohort(*analysis->model->interactions, nullptr, std::vector<std::int32_t>{1, 2, 3}, Progress());
    QVERIFY(std::isnan(compared->pages.low));
    QVERIFY(!compared->pages.isClear());
    QVERIFY(!compared->hitRate);
    const TableData table = cohortTable(analysis->data(), *compared);
    QCOMPARE(std::string(std::get<TextKey>(table.column("interval")->raw)(0)), std::string("too few to say"));
}

void TestCohortComparison::theTable()
{
    const auto analysis = analysed();
    std::vector<std::int32_t> cohort;
    for (std::int32_t cookie = 0; cookie < 80; ++cookie)
        cohort.push_back(cookie);
    const auto compared = compareCohort(*analysis->model->interactions, analysis.get(), cohort, Progress());
    const TableData table = cohortTable(analysis->data(), *compared);
    QCOMPARE(table.rows, static_cast<std::int32_t>(4 + analysis->data().businessUnits.size()));
    QCOMPARE(std::get<NumberKey>(table.column("difference")->raw)(0), compared->pages.difference());
    QCOMPARE(table.column("difference")->emphasis(0), compared->pages.isClear() ? Emphasis::Strong : Emphasis::Quiet);
}

/// Of many business units those stand first whose interval carries a difference, by how much it carries; those without
/// any difference last.
void TestCohortComparison::largestDifferencesFirst()
{
    const auto analysis = analysed();
    auto compared = *compareCohort(*analysis->model->interactions, nullptr, std::vector<std::int32_t>{1, 2, 3}, {});
    QVERIFY(compared.tookUnit.size() >= 4);
    compared.tookUnit.assign(compared.tookUnit.size(), {.cohort = 0.2, .rest = 0.2, .low = -0.1, .high = 0.1});
    compared.tookUnit[1] = {.cohort = 0.9, .rest = 0.2, .low = -0.1, .high = 1.5};  // large, and yet it may be chance
    compared.tookUnit[2] = {.cohort = 0.5, .rest = 0.2, .low = 0.02, .high = 0.58}; // carries 0.02
    compared.tookUnit[3] = {.cohort = 0.1, .rest = 0.3, .low = -0.3, .high = -0.1}; // carries 0.1
    const TableData table = cohortTable(analysis->data(), compared);
    const auto figure = std::get<TextKey>(table.column("figure")->raw);
    const auto took = [&](std::size_t unit) { return "Took something of " + analysis->data().businessUnits[unit]; };
    const std::int32_t first = table.rows - static_cast<std::int32_t>(compared.tookUnit.size());
    QCOMPARE(std::string(figure(0)), std::string("Pages for each visitor"));
    QCOMPARE(std::string(figure(first)), took(3));
    QCOMPARE(std::string(figure(first + 1)), took(2));
    QCOMPARE(std::string(figure(first + 2)), took(1));
    QCOMPARE(std::string(figure(first + 3)), took(0));
}

void TestCohortComparison::filters_data()
{
    QTest::addColumn<CookieFilter>("filter");
    QTest::newRow("nothing") << CookieFilter();
    QTest::newRow("unit") << CookieFilter{.unit = 1};
    QTest::newRow("type") << CookieFilter{.type = 0};
    QTest::newRow("interactions") << CookieFilter{.interactions = {2, 4}};
    QTest::newRow("hit rate") << CookieFilter{.lowestRate = 0.3, .highestRate = 0.7};
    QTest::newRow("personal") << CookieFilter{.basis = Basis::Personal};
    QTest::newRow("popular") << CookieFilter{.basis = Basis::Popular};
    QTest::newRow("cohort") << CookieFilter{.among = std::make_shared<const IndexSet>(IndexSet{3, 5, 90})};
    QTest::newRow("all at once") << CookieFilter{
        .unit = 0, .type = 1, .interactions = {2, 9}, .lowestRate = 0.2, .basis = Basis::Personal};
}

void TestCohortComparison::filters()
{
    QFETCH(CookieFilter, filter);
    const auto analysis = analysed();
    const Dataset& data = analysis->data();
    IndexSet naive;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        bool tookType = false;
        for (auto row = data.cookieStart[static_cast<std::size_t>(cookie)];
             row < data.cookieStart[static_cast<std::size_t>(cookie) + 1]; ++row)
            tookType = tookType || data.rowType[static_cast<std::size_t>(row)] == filter.type.value_or(-1);
        const double rate = analysis->hitRates.hitRate[static_cast<std::size_t>(cookie)];
        const bool byRate = filter.lowestRate > 0.0 || filter.highestRate < 1.0;
        const bool without = std::ranges::find(analysis->withoutEvidence, cookie) != analysis->withoutEvidence.end();
        const bool fits = (!filter.unit || mainUnitOf(data, cookie) == *filter.unit) && (!filter.type || tookType) &&
                          rowsOf(data, cookie) >= filter.interactions.low &&
                          rowsOf(data, cookie) <= filter.interactions.high &&
                          (!byRate || (rate >= filter.lowestRate && rate <= filter.highestRate)) &&
                          (!filter.basis || without == (*filter.basis == Basis::Popular)) &&
                          (!filter.among || std::ranges::find(*filter.among, cookie) != filter.among->end());
        if (fits)
            naive.push_back(cookie);
    }
    QCOMPARE(*cookiesThatFit(filter, *analysis->model->interactions, analysis.get(), Progress()), naive);
    QCOMPARE(filter.limitsNothing(), QByteArray(QTest::currentDataTag()) == "nothing");
}

void TestCohortComparison::pageFilters()
{
    const auto analysis = analysed();
    const Dataset& data = analysis->data();
    std::vector<std::int64_t> reach;
    for (std::int32_t page = 0; page < data.pages(); ++page)
        reach.push_back(page % 7);
    const PageFilter filter{.unit = 1, .type = {}, .reach = {2, 4}};
    IndexSet naive;
    for (std::int32_t page = 0; page < data.pages(); ++page)
        if (data.pageBusinessUnit[static_cast<std::size_t>(page)] == 1 && page % 7 >= 2 && page % 7 <= 4)
            naive.push_back(page);
    QCOMPARE(pagesThatFit(filter, data, reach), naive);
    QVERIFY(PageFilter().limitsNothing());
    QCOMPARE(common({1, 3, 5}, {3, 4, 5}), (IndexSet{3, 5}));
}

QTEST_APPLESS_MAIN(TestCohortComparison)
#include "test_cohort_comparison.moc"
