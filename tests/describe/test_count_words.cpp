// SPDX-License-Identifier: GPL-3.0-or-later
// Counts in words: each says what it counts, agrees with the others, and has its own singular.
#include "model/describe/count_words.h"
#include "model/describe/hit_rate_words.h"
#include "model/describe/price_words.h"
#include "model/evaluate/rule_price.h"
#include "model/evaluate/verdict_words.h"
#include "model/evaluate/weight_price.h"
#include "model/stages/pipeline.h"
#include "tests/support/tables.h"

#include <QTest>

using namespace leadlight;

namespace {

std::string countsOn(const std::vector<SubmissionRow>& rows, std::shared_ptr<const BuMapping> mapping)
{
    const auto data = *joinTables(tableOf(rows), std::move(mapping), {}, {});
    return english(countsOf(**weigh(data, {}, {})));
}

std::string countsIn(const std::shared_ptr<const SubmissionTable>& table)
{
    const auto summary = *summarise({table, nullptr, nullptr}, {});
    return english(countsOf(*table, *summary));
}

HitRates ratesOf(std::int64_t measured, std::int64_t without)
{
    HitRates out;
    out.hitRate.resize(static_cast<std::size_t>(measured + without));
    out.cookies[static_cast<std::size_t>(HitRateState::Measured)] = measured;
    out.cookies[static_cast<std::size_t>(HitRateState::OnlyUnmapped)] = without;
    return out;
}

} // namespace

class TestCountWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// 44.6 and 45.4 beside a price differ by 0.8, whatever the difference is before rounding.
    void aPriceAgreesWithTheFiguresBesideIt()
    {
        PairedFound found;
        found.before.mean = 0.4464;
        found.after.mean = 0.4536;
        found.difference.mean = 0.0072;
        found.difference.low = 0.003;
        found.difference.high = 0.012;
        found.difference.clear = true;
        QCOMPARE(english(weightPriceWords({.evaluation = nullptr, .found = found})),
                 std::string("0.8 more of 100 hidden pages are found with this (95 %: 0.3 to 1.2 more)."));
        const auto data = *joinTables(tableOf({{"1", "Ebook", "/a", 1}}), nullptr, {}, {});
        auto evaluation = std::make_shared<Evaluation>();
        evaluation->data = evaluationData(*weigh(data, {}, {}));
        RulePrice price;
        price.evaluation = evaluation;
        price.before.found = found.before;
        price.after.found = found.after;
        price.found = found.difference;
        QVERIFY(english(priceLine(price)).starts_with("0.8 more of 100 found (95 %: 0.3 to 1.2)"));
        QCOMPARE(english(priceWords(price).front()),
                 std::string("Under the rules 45.4 of 100 hidden pages are found, 0.8 more than before "
                             "(95 %: 0.3 to 1.2 more)."));
    }

    void aPriceCountsPagesAndLists_data()
    {
        QTest::addColumn<int>("pages");
        QTest::addColumn<double>("coverageBefore");
        QTest::addColumn<double>("coverageAfter");
        QTest::addColumn<qint64>("changed");
        QTest::addColumn<qint64>("lists");
        QTest::addColumn<qint64>("shownBefore");
        QTest::addColumn<qint64>("shownAfter");
        QTest::addColumn<double>("share");
        QTest::newRow("fewer pages") << 8 << 0.75 << 0.5 << qint64{3} << qint64{4} << qint64{6} << qint64{4} << 0.75;
        QTest::newRow("shares that no float has")
            << 7 << 3.0 / 7.0 << 5.0 / 7.0 << qint64{1} << qint64{8} << qint64{3} << qint64{5} << 0.125;
        QTest::newRow("all and none") << 3 << 1.0 << 0.0 << qint64{5} << qint64{5} << qint64{3} << qint64{0} << 1.0;
        QTest::newRow("no lists") << 2 << 0.0 << 0.0 << qint64{0} << qint64{0} << qint64{0} << qint64{0} << 0.0;
    }
    /// The panel and the line in the list of rules say the same pages.
    void aPriceCountsPagesAndLists()
    {
        QFETCH(const int, pages);
        QFETCH(const double, coverageBefore);
        QFETCH(const double, coverageAfter);
        QFETCH(const qint64, changed);
        QFETCH(const qint64, lists);
        std::vector<SubmissionRow> rows;
        for (int page = 0; page < pages; ++page)
            rows.push_back({"1", "Ebook", "/" + std::to_string(page), 1});
        auto evaluation = std::make_shared<Evaluation>();
        evaluation->data = evaluationData(*weigh(*joinTables(tableOf(rows), nullptr, {}, {}), {}, {}));
        RulePrice price;
        price.evaluation = evaluation;
        price.before.coverage = coverageBefore;
        price.after.coverage = coverageAfter;
        price.changed = changed;
        price.lists = lists;
        QTEST(qint64{pagesInLists(price, price.before)}, "shownBefore");
        QTEST(qint64{pagesInLists(price, price.after)}, "shownAfter");
        QTEST(shareOfListsChanged(price), "share");
    }

    void eachNumberHasItsSingular()
    {
        const auto one = tableOf({{"1", "Ebook", "/a", 1}});
        QCOMPARE(countsIn(one), std::string("1 cookie · 1 page · 1 type · 1 submission"));
        const auto more = tableOf({{"1", "Ebook", "/a", 1}, {"2", "Webinar", "/b", 1999}});
        QCOMPARE(countsIn(more), std::string("2 cookies · 2 pages · 2 types · 2,000 submissions"));
        QCOMPARE(english(rowsInWords(1)), std::string("1 row"));
        QCOMPARE(english(countsOf(*mappingOf({{"North", "/a"}}))), std::string("1 page in 1 BU"));
        QCOMPARE(english(countsOf(*mappingOf({{"North", "/a"}, {"South", "/b"}}))), std::string("2 pages in 2 BUs"));
        QCOMPARE(english(inWords(DropCost{1, 2, 1, 0})), std::string("1 row, 2 submissions, 1 page and 0 cookies"));
    }

    /// "None" is nobody, so the file has as many visitors as the list of them.
    void whoHasNoIdIsNoVisitor()
    {
        const auto table = tableOf({{"1", "Ebook", "/a", 1}, {"None", "Ebook", "/a", 1}, {"None", "Ebook", "/b", 1}});
        QCOMPARE(countsIn(table), std::string("1 cookie · 1 page · 1 type · 3 submissions"));
        QVERIFY(
            countsOn({{"1", "Ebook", "/a", 1}, {"None", "Ebook", "/b", 1}}, nullptr).starts_with("1 cookie · 1 page"));
    }

    void businessUnitsAreThoseOfThePages()
    {
        const std::vector<SubmissionRow> rows{{"1", "Ebook", "/a", 1}, {"2", "Ebook", "/b", 1}};
        QCOMPARE(countsOn(rows, mappingOf({{"North", "/a"}, {"South", "/x"}})),
                 std::string("2 cookies · 2 pages · 1 BU"));
        QCOMPARE(countsOn(rows, nullptr), std::string("2 cookies · 2 pages · no BU mapping"));
        QCOMPARE(countsOn(rows, mappingOf({{"North", "/x"}})), std::string("2 cookies · 2 pages · no page with a BU"));
    }

    void littleIsNotOnlyNothing()
    {
        QVERIFY(english(misfitInWords(0.0)).find("for none of the submissions") != std::string::npos);
        QVERIFY(english(misfitInWords(0.0002)).find("less than 0.1 %") != std::string::npos);
        QVERIFY(english(misfitInWords(0.25)).find("for only 25.0 %") != std::string::npos);
        QVERIFY(english(misfitQuestion("u.csv", 0.0)).starts_with("By u.csv, which is open, none"));
        QVERIFY(english(misfitQuestion("u.csv", 0.25)).find("only 25.0 %") != std::string::npos);
    }

    void aMeanOfFewCookiesSaysSo()
    {
        QVERIFY(!tooFewForAMean(ratesOf(enoughForAMean, 0), false));
        QVERIFY(!tooFewForAMean(ratesOf(0, 5), false)); // there is no mean
        QVERIFY(english(*tooFewForAMean(ratesOf(29, 100), false)).starts_with("Only 29 cookies have a hit rate"));
        QVERIFY(english(*tooFewForAMean(ratesOf(1, 0), false)).starts_with("Only 1 cookie has a hit rate"));
        QCOMPARE(english(measuredCookies(ratesOf(806, 193), false)), std::string("806 of 999 cookies"));
        QCOMPARE(english(measuredCookies(ratesOf(1, 0), false)), std::string("1 cookie"));
    }
};

QTEST_GUILESS_MAIN(TestCountWords)
#include "test_count_words.moc"
