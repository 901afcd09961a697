// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/chart_data.h"
#include "model/describe/hit_rate_heat.h"
#include "model/describe/hit_rate_words.h"
#include "model/describe/summary.h"
#include "model/stages/pipeline.h"
#include "tests/support/tables.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace leadlight;

class TestChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void histogram_data();
    void histogram();
    void barsHoldTheirCookies_data();
    void barsHoldTheirCookies();
    void similarity_data();
    void similarity();
    void averagesAreMeans();
    void scatter();
    void heat();
    void saysWhereRandomPagesDoBetter();
    void saysWhatOneUnitAloneWouldHit();
    void saysWhyThereIsNoHitRate();
    void captionNamesEverything();
    void summary();
    void words_data();
    void words();

private:
    std::shared_ptr<const Analysis> m_analysis;
};

void TestChartData::initTestCase()
{
    PipelineOptions options;
    options.model.key = keyOf(ItemKnnOptions{});
    auto rows = randomRows(5, 4000, 400, 40);
    rows.push_back({"nowhere", "Ebook", "/in/no/mapping", 1});
    const Tables tables{tableOf(rows), mappingOf(randomMapping(6, 40, 4))};
    const auto interactions = buildInteractions(tables, options, Progress());
    QVERIFY(interactions);
    const auto analysis = trainAndAnalyse(*interactions, options.model.chosen(), Progress());
    QVERIFY(analysis);
    m_analysis = *analysis;
}

void TestChartData::histogram_data()
{
    QTest::addColumn<bool>("top");
    QTest::newRow("hit rate") << false;
    QTest::newRow("top hit rate") << true;
}

void TestChartData::histogram()
{
    QFETCH(bool, top);
    const HitRates& rates = m_analysis->hitRates;
    const ChartData chart = hitRateChart(*m_analysis, top);
    QCOMPARE(chart.kind, ChartData::Kind::Histogram);
    QCOMPARE(chart.categories.size(), std::size_t{11});
    QCOMPARE(english(chart.categories.front()), std::string("0"));
    QCOMPARE(english(chart.categories.back()), std::string("100"));
    QCOMPARE(chart.categoryAt.size(), std::size_t{11});
    QCOMPARE(chart.categoryAt.back(), 1.0);
    QCOMPARE(chart.series.size(), std::size_t{1});
    const auto& bins = top ? rates.topHistogram : rates.histogram;
    for (std::size_t i = 0; i < bins.size(); ++i)
        QCOMPARE(chart.series[0].values[i], static_cast<double>(bins[i]));
    QCOMPARE(std::accumulate(bins.begin(), bins.end(), std::int64_t{0}), top ? rates.topMeasured() : rates.measured());
    QVERIFY(english(chart.note).find(top ? "have no top hit rate" : "has no hit rate") != std::string::npos);
    const auto& baselines = top ? rates.topBaselines : rates.baselines;
    QCOMPARE(chart.markers.size(), std::size_t{4});
    QCOMPARE(chart.markers[0].at, top ? rates.meanTopHitRate : rates.meanHitRate);
    QCOMPARE(chart.markers[1].at, baselines.random);
    QCOMPARE(chart.markers[2].at, baselines.popularity);
    QCOMPARE(chart.markers[3].at, baselines.bestUnitHitRate);
    QVERIFY(english(chart.note).find("In-sample") != std::string::npos);
    QVERIFY(english(chart.note).find("/ 10") != std::string::npos);
    QCOMPARE(chart.id, std::string(top ? "top-hit-rate" : "hit-rate"));
}

void TestChartData::barsHoldTheirCookies_data()
{
    histogram_data();
}

void TestChartData::barsHoldTheirCookies()
{
    QFETCH(bool, top);
    const ChartData chart = hitRateChart(*m_analysis, top);
    const auto& rates = top ? m_analysis->hitRates.topHitRate : m_analysis->hitRates.hitRate;
    QCOMPARE(chart.elements.entity(), Entity::Cookie);
    std::size_t held = 0;
    for (std::int32_t bar = 0; bar < 11; ++bar) {
        const auto cookies = chart.elements.numbersOf(bar);
        QCOMPARE(static_cast<double>(cookies.size()), chart.series[0].values[static_cast<std::size_t>(bar)]);
        for (const auto cookie : cookies)
            QCOMPARE(rates[static_cast<std::size_t>(cookie)], bar / 10.0);
        held += cookies.size();
    }
    QCOMPARE(held, static_cast<std::size_t>(std::ranges::count_if(rates, [](double rate) { return rate >= 0.0; })));
    QVERIFY(held < rates.size());
}

void TestChartData::similarity_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("business unit") << static_cast<int>(GroupBy::BusinessUnit);
    QTest::newRow("asset type") << static_cast<int>(GroupBy::AssetType);
    QTest::newRow("page") << static_cast<int>(GroupBy::Page);
}

void TestChartData::similarity()
{
    QFETCH(int, by);
    const Dataset& data = m_analysis->data();
    const ChartData chart = similarityChart(*m_analysis, static_cast<GroupBy>(by));
    const auto& values = chart.series.at(0).values;
    QCOMPARE(chart.categories.size(), values.size());
    QCOMPARE(chart.categoryUnit.size(), values.size());
    QVERIFY(std::is_sorted(values.rbegin(), values.rend()));
    constexpr std::array entities{Entity::Unit, Entity::Type, Entity::Page};
    QCOMPARE(chart.elements.entity(), entities.at(static_cast<std::size_t>(by)));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int unit = chart.categoryUnit[i];
        const std::string category = english(chart.categories[i]);
        const auto number = chart.elements.numberOf(static_cast<std::int32_t>(i));
        if (by == static_cast<int>(GroupBy::BusinessUnit))
            QCOMPARE(category, data.businessUnits.at(static_cast<std::size_t>(unit)));
        if (by == static_cast<int>(GroupBy::Page))
            QCOMPARE(unit, int{data.pageBusinessUnit.at(static_cast<std::size_t>(*data.findPage(category)))});
        if (by == static_cast<int>(GroupBy::AssetType)) {
            QCOMPARE(unit, -1);
            QCOMPARE(category, data.types.at(static_cast<std::size_t>(number)));
        } else if (by == static_cast<int>(GroupBy::BusinessUnit)) {
            QCOMPARE(number, unit);
        } else {
            QCOMPARE(number, *data.findPage(category));
        }
    }
    QCOMPARE(chart.unmappedUnit, data.unmappedUnit);
}

void TestChartData::averagesAreMeans()
{
    const Dataset& data = m_analysis->data();
    const PageSimilarity& pages = m_analysis->similarity;
    for (const GroupAverage& group : averagesBy(GroupBy::BusinessUnit, pages, data)) {
        double sum = 0.0;
        std::int64_t count = 0;
        for (std::size_t page = 0; page < pages.average.size(); ++page)
            if (data.businessUnits[data.pageBusinessUnit[page]] == group.group) {
                sum += pages.average[page];
                ++count;
            }
        QCOMPARE(group.pages, count);
        QCOMPARE(group.average, sum / static_cast<double>(count));
    }
    for (std::int32_t page = 0; page < data.pages(); ++page) {
        double sum = 0.0;
        const auto similar = m_analysis->model->recommender->similarPages(page, 10);
        for (const SimilarPage& other : similar)
            sum += other.similarity;
        QCOMPARE(pages.average[static_cast<std::size_t>(page)],
                 similar.empty() ? 0.0 : sum / static_cast<double>(similar.size()));
    }
}

/// Every cookie with a hit rate stands in one cell, and a column adds up to 100.
void TestChartData::heat()
{
    const ChartData chart = hitRateHeat(*m_analysis);
    const HitRates& rates = m_analysis->hitRates;
    QCOMPARE(chart.series.size(), std::size_t{11});
    QCOMPARE(english(chart.series.front().name), std::string("100"));
    QCOMPARE(english(chart.yAxis), std::string("Hit rate (%)"));
    std::size_t all = 0;
    for (std::size_t column = 0; column < chart.categories.size(); ++column) {
        std::size_t inColumn = 0;
        double sum = 0.0;
        std::vector<std::size_t> cells;
        for (std::size_t row = 0; row < chart.series.size(); ++row) {
            const auto cookies = cookiesOfCell(*m_analysis, column, row);
            for (const std::int32_t cookie : cookies)
                QVERIFY(std::abs(rates.hitRate[static_cast<std::size_t>(cookie)] -
                                 (1.0 - static_cast<double>(row) / 10.0)) < 1e-9);
            cells.push_back(cookies.size());
            inColumn += cookies.size();
        }
        for (std::size_t row = 0; row < cells.size() && inColumn > 0; ++row) {
            const double value = chart.series[row].values[column];
            QVERIFY(std::abs(value - 100.0 * static_cast<double>(cells[row]) / static_cast<double>(inColumn)) < 1e-9);
            sum += value;
        }
        QVERIFY(inColumn == 0 || std::abs(sum - 100.0) < 1e-9);
        all += inColumn;
    }
    QVERIFY(all > 0);
    QCOMPARE(static_cast<std::int64_t>(all), rates.measured());
}

void TestChartData::scatter()
{
    const ChartData chart = hitRateScatter(*m_analysis);
    const Dataset& data = m_analysis->data();
    QCOMPARE(chart.kind, ChartData::Kind::Scatter3D);
    QCOMPARE(english(chart.zAxis), std::string("Hit rate (%)"));
    QCOMPARE(chart.series.size(), std::size_t{3});
    const auto n = static_cast<std::size_t>(data.cookies());
    QCOMPARE(chart.elements, Elements::numbered(Entity::Cookie));
    for (const ChartSeries& series : chart.series)
        QCOMPARE(series.values.size(), n);
    for (std::size_t cookie = 0; cookie < n; ++cookie) {
        const auto from = data.rowSubmissions.begin() + data.cookieStart[cookie];
        const auto to = data.rowSubmissions.begin() + data.cookieStart[cookie + 1];
        QCOMPARE(chart.series[0].values[cookie], static_cast<double>(to - from));
        QCOMPARE(chart.series[1].values[cookie], static_cast<double>(std::accumulate(from, to, std::int64_t{0})));
        const double rate = m_analysis->hitRates.hitRate[cookie];
        if (rate < 0.0)
            QVERIFY(std::isnan(chart.series[2].values[cookie]));
        else
            QCOMPARE(chart.series[2].values[cookie], 100.0 * rate);
    }
}

void TestChartData::saysWhereRandomPagesDoBetter()
{
    HitRates rates;
    QVERIFY(!belowRandom(rates, false));
    rates.cookies = rates.topCookies = {10, 0};
    rates.meanHitRate = 0.546;
    rates.baselines.random = 0.603;
    QCOMPARE(english(*belowRandom(rates, false)),
             std::string("These recommendations hit less often than pages drawn at random would: the mean hit rate is "
                         "54.6 %, that of random pages 60.3 %."));
    QVERIFY(!belowRandom(rates, true));
    rates.baselines.random = 0.546 + 1e-9; // a tie but for the float
    QVERIFY(!belowRandom(rates, false));
}

void TestChartData::saysWhatOneUnitAloneWouldHit()
{
    const Dataset& data = m_analysis->data();
    HitRates rates;
    QVERIFY(!belowOneUnit(rates, data, false));
    rates.cookies = {10, 0};
    rates.meanHitRate = 0.339;
    rates.baselines.bestUnit = 0;
    rates.baselines.bestUnitHitRate = 0.3392; // the same to a tenth of a percent
    QVERIFY(!belowOneUnit(rates, data, false));
    rates.baselines.bestUnitHitRate = 0.695;
    const std::string words = english(*belowOneUnit(rates, data, false));
    QVERIFY2(
        words.starts_with("A list of nothing but pages of " + data.businessUnits[0] + " would hit more often, 69.5 %"),
        words.c_str());
    QVERIFY(!belowOneUnit(rates, data, true));
}

void TestChartData::saysWhyThereIsNoHitRate()
{
    const auto without = joinTables(m_analysis->data().submissions, nullptr, {}, {});
    QVERIFY(without);
    const auto says = [](const HitRates& rates, const Dataset& data, const char* part) {
        return english(whyNoHitRate(rates, data)).find(part) != std::string::npos;
    };
    HitRates unmapped;
    unmapped.cookies = unmapped.topCookies = {0, 5, 0};
    QVERIFY(says(unmapped, **without, "without a BU mapping"));
    QVERIFY(lacksMapping(unmapped));
    const auto misfit = joinTables(m_analysis->data().submissions, mappingOf({{"North", "/elsewhere"}}), {}, {});
    QVERIFY(misfit);
    QVERIFY(says(unmapped, **misfit, "for none of the pages"));
    HitRates unheard;
    unheard.cookies = unheard.topCookies = {0, 2, 3};
    unheard.hitRate.assign(5, -1.0);
    QVERIFY(says(unheard, m_analysis->data(), "none took anything that speaks for another page"));
    QVERIFY(!lacksMapping(unheard));
    QCOMPARE(
        english(*withoutHitRate(unheard, false)),
        std::string("2 of 5 cookies have no hit rate, since none of their pages has a business unit. 3 of 5 cookies "
                    "have no hit rate, since nothing they took speaks for another page."));
}

void TestChartData::captionNamesEverything()
{
    const std::string caption = english(captionOf(*m_analysis));
    for (const std::string& part :
         {std::string("made_up.csv"), std::to_string(m_analysis->data().cookies()) + " cookies",
          std::to_string(m_analysis->data().pages()) + " pages", english(describe(m_analysis->model->options)),
          m_analysis->trainedAt})
        QVERIFY2(caption.find(part) != std::string::npos, caption.c_str());
    QCOMPARE(m_analysis->trainedAt.size(), std::string("2026-11-23 14:02").size());
}

void TestChartData::summary()
{
    // The second page of unit "y" is seen by nobody identified, and /u belongs to nobody.
    const Tables tables{
        tableOf({{"1", "t", "/a", 2}, {"1", "t", "/a", 3}, {"2", "s", "/u", 1}, {"None", "r", "/b", 9}}),
        mappingOf({{"x", "/a"}, {"y", "/b"}})};
    const auto interactions = buildInteractions(tables, {}, Progress());
    QVERIFY(interactions);
    const DataSummary summary = summaryOf(**interactions);
    QCOMPARE(summary.cookies, 2);
    QCOMPARE(summary.pages, 2);
    QCOMPARE(summary.businessUnits, 1);
    QCOMPARE(summary.assetTypes, 2);
    QCOMPARE(summary.interactions, 2);
    QCOMPARE(summary.submissions, 6);
}

void TestChartData::words_data()
{
    QTest::addColumn<double>("rho");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, double rho, double low, double high, const char* says) {
        QTest::newRow(name) << rho << low << high << QString::fromUtf8(says);
    };
    row("the example", 0.31, 0.26, 0.36,
        "Cookies with more interactions tend to have higher hit rates; the link is at least weak (0.31; likely 0.26 to "
        "0.36).");
    row("the interval decides, not the figure", 0.6, 0.05, 0.9,
        "Cookies with more interactions tend to have higher hit rates; the link is at least slight (0.60; likely "
        "0.05 to 0.90).");
    row("strong", 0.7, 0.6, 0.8,
        "Cookies with more interactions tend to have higher hit rates; the link is at least strong (0.70; likely 0.60 "
        "to 0.80).");
    row("lower", -0.4, -0.5, -0.3,
        "Cookies with more interactions tend to have lower hit rates; the link is at least moderate (\u22120.40; "
        "likely "
        "\u22120.50 to \u22120.30).");
    row("could be none", 0.3, -0.1, 0.6,
        "Hit rates show no clear link with interactions (0.30; likely \u22120.10 to 0.60).");
    row("no minus zero", -0.001, -0.1, 0.1,
        "Hit rates show no clear link with interactions (0.00; likely \u22120.10 to 0.10).");
    row("undefined", 0.0, -1.0, 1.0, "Whether hit rates go with interactions cannot be told from this data.");
}

void TestChartData::words()
{
    QFETCH(double, rho);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QString, says);
    QCOMPARE(QString::fromStdString(english(linkWithInteractions({rho, low, high}))), says);
    says.replace(QLatin1String("interactions"), QLatin1String("form submissions"));
    QCOMPARE(QString::fromStdString(english(linkWithSubmissions({rho, low, high}))), says);
}

QTEST_GUILESS_MAIN(TestChartData)
#include "test_chart_data.moc"
