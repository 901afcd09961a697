// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_data.h"
#include "tests/support/tables.h"

#include <QTest>
#include <algorithm>
#include <set>
#include <tbb/global_control.h>

using namespace leadlight;

namespace {

/// One row after the join, as text.
struct JoinedRow
{
    std::string cookie;
    std::size_t source = 0;
    std::string page;
    std::string unit;
    auto operator<=>(const JoinedRow&) const = default;
};

/// The join again, as plainly as it can be said.
std::vector<JoinedRow> naiveJoin(const std::vector<SubmissionRow>& rows, const std::vector<MappingRow>& mapping,
                                 const JoinOptions& options)
{
    std::vector<JoinedRow> out;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (options.unidentified == UnidentifiedCookies::Drop && isUnidentified(rows[i].cookie))
            continue;
        std::vector<std::string> units;
        for (const MappingRow& row : mapping)
            if (row.page == rows[i].page)
                units.push_back(row.businessUnit);
        if (units.empty() && options.unmapped == UnmappedPages::Keep)
            units.push_back("Unmapped");
        if (units.size() > 1 && options.conflicts == ConflictRule::First)
            units = {units.front()};
        if (units.size() > 1 && options.conflicts == ConflictRule::Last)
            units = {units.back()};
        for (const std::string& unit : units)
            out.push_back({rows[i].cookie, i, rows[i].page, unit});
    }
    // By cookie, within a cookie in file order; the copies of a row stay in the mapping's order.
    std::stable_sort(out.begin(), out.end(),
                     [](const JoinedRow& a, const JoinedRow& b) { return a.cookie < b.cookie; });
    return out;
}

std::vector<JoinedRow> rowsOf(const Dataset& data)
{
    std::vector<JoinedRow> out;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie)
        for (auto i = data.cookieStart[static_cast<std::size_t>(cookie)];
             i < data.cookieStart[static_cast<std::size_t>(cookie) + 1]; ++i) {
            const auto row = static_cast<std::size_t>(i);
            out.push_back({std::string(data.cookieText(cookie)), data.rowSource[row],
                           std::string(data.pageText(data.rowPage[row])),
                           data.businessUnits[data.rowBusinessUnit[row]]});
        }
    return out;
}

std::shared_ptr<const Dataset> joined(const std::shared_ptr<const SubmissionTable>& table,
                                      const std::shared_ptr<const BuMapping>& mapping, const JoinOptions& options)
{
    auto data = joinTables(table, mapping, options, Progress());
    return data ? *data : nullptr;
}

} // namespace

class TestDataset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithNaiveJoin_data();
    void agreesWithNaiveJoin();
    void doesNotDependOnThreads();
    void doesNotDependOnRowOrder();
    void seedLedger_data();
    void seedLedger();
    void seedFanOut();
    void chosenBusinessUnit();
    void normalisationJoins();
    void unmappedIsLast();
    void nothingLeft_data();
    void nothingLeft();
    void cancels();
    void findsTexts();
    void labels();
};

void TestDataset::agreesWithNaiveJoin_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("cookies");
    QTest::addColumn<int>("rule");
    QTest::addColumn<bool>("drop");
    QTest::addColumn<bool>("keepUnidentified");
    for (const int rule : {0, 1, 2})
        for (const bool drop : {false, true})
            QTest::addRow("small, rule %d, drop %d", rule, drop) << 300 << 40 << rule << drop << (rule == 1);
    // More cookies than buckets, and more rows than one block.
    QTest::newRow("several buckets") << 20000 << 3000 << 2 << false << false;
    QTest::newRow("several blocks") << 300000 << 5000 << 2 << true << true;
    QTest::newRow("one cookie") << 50 << 1 << 2 << false << true;
}

void TestDataset::agreesWithNaiveJoin()
{
    QFETCH(int, rows);
    QFETCH(int, cookies);
    QFETCH(int, rule);
    QFETCH(bool, drop);
    QFETCH(bool, keepUnidentified);
    const auto submissions = randomRows(7, static_cast<std::size_t>(rows), cookies, 30);
    const auto mapping = randomMapping(11, 30, 4);
    JoinOptions options;
    options.conflicts = static_cast<ConflictRule>(rule);
    options.unmapped = drop ? UnmappedPages::Drop : UnmappedPages::Keep;
    options.unidentified = keepUnidentified ? UnidentifiedCookies::Keep : UnidentifiedCookies::Drop;
    const auto data = joined(tableOf(submissions), mappingOf(mapping), options);
    QVERIFY(data);
    const auto expected = naiveJoin(submissions, mapping, options);
    QCOMPARE(rowsOf(*data).size(), expected.size());
    QVERIFY(rowsOf(*data) == expected);

    JoinOptions all = options;
    all.unidentified = UnidentifiedCookies::Keep;
    const auto everything = naiveJoin(submissions, mapping, all);
    QCOMPARE(data->ledger.rowsJoined, static_cast<std::int64_t>(everything.size()));
    std::set<std::string> cookiesSeen;
    std::set<std::string> pagesSeen;
    for (const JoinedRow& row : everything) {
        cookiesSeen.insert(row.cookie);
        pagesSeen.insert(row.page);
    }
    QCOMPARE(data->ledger.cookiesJoined, static_cast<std::int64_t>(cookiesSeen.size()));
    QCOMPARE(data->ledger.pagesJoined, static_cast<std::int64_t>(pagesSeen.size()));
    std::int64_t sum = 0;
    for (const JoinedRow& row : everything)
        sum += submissions[row.source].submissions;
    QCOMPARE(data->ledger.submissionsJoined, sum);
    std::map<std::string, JoinedRow> firstOfPage;
    for (const JoinedRow& row : expected)
        if (const auto [at, isNew] = firstOfPage.try_emplace(row.page, row); !isNew && row.source < at->second.source)
            at->second = row;
    for (std::int32_t page = 0; page < data->pages(); ++page) {
        const JoinedRow& first = firstOfPage.at(std::string(data->pageText(page)));
        QCOMPARE(data->businessUnits[data->pageBusinessUnit[static_cast<std::size_t>(page)]], first.unit);
        QCOMPARE(data->types[data->pageType[static_cast<std::size_t>(page)]], submissions[first.source].type);
    }
}

void TestDataset::doesNotDependOnThreads()
{
    const auto table = tableOf(randomRows(3, 400000, 20000, 60));
    const auto mapping = mappingOf(randomMapping(5, 60, 6));
    JoinOptions options;
    options.conflicts = ConflictRule::Fanout;
    std::vector<std::vector<JoinedRow>> results;
    for (const std::size_t threads : {1U, 2U, 7U}) {
        const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
        results.push_back(rowsOf(*joined(table, mapping, options)));
    }
    QVERIFY(results[0] == results[1]);
    QVERIFY(results[0] == results[2]);
}

void TestDataset::doesNotDependOnRowOrder()
{
    auto rows = randomRows(3, 2000, 300, 60);
    const auto mapping = mappingOf(randomMapping(5, 60, 6));
    const auto forward = joined(tableOf(rows), mapping, {});
    std::reverse(rows.begin(), rows.end());
    const auto backward = joined(tableOf(rows), mapping, {});
    QCOMPARE(forward->cookies(), backward->cookies());
    QCOMPARE(forward->pages(), backward->pages());
    for (std::int32_t cookie = 0; cookie < forward->cookies(); ++cookie)
        QVERIFY(forward->cookieText(cookie) == backward->cookieText(cookie));
    for (std::int32_t page = 0; page < forward->pages(); ++page)
        QVERIFY(forward->pageText(page) == backward->pageText(page));
    QCOMPARE(forward->pageBusinessUnit, backward->pageBusinessUnit);
}

void TestDataset::seedLedger_data()
{
    QTest::addColumn<bool>("drop");
    QTest::addColumn<int>("rule");
    QTest::addColumn<qint64>("rowsJoined");
    QTest::addColumn<qint64>("cookiesJoined");
    QTest::addColumn<qint64>("pagesJoined");
    QTest::addColumn<qint64>("fannedOut");
    // numbers.md section 1; with "keep" every one of the 3,888 rows, 1,000 cookies and 469 pages stays.
    QTest::newRow("notebook") << true << 2 << qint64{2266} << qint64{806} << qint64{175} << qint64{92};
    QTest::newRow("drop, first") << true << 0 << qint64{2174} << qint64{806} << qint64{175} << qint64{0};
    QTest::newRow("keep, last") << false << 1 << qint64{3888} << qint64{1000} << qint64{469} << qint64{0};
    QTest::newRow("keep, fanout") << false << 2 << qint64{3980} << qint64{1000} << qint64{469} << qint64{92};
}

void TestDataset::seedLedger()
{
    NEEDS_SHARED_DATA();
    QFETCH(bool, drop);
    QFETCH(int, rule);
    const auto table = readSubmissions({sharedData("seed/submissions.csv")}, {}, Progress());
    const auto mapping = readBuMapping(sharedData("seed/bu_mapping.csv"), {}, Progress());
    QVERIFY(table && mapping);
    JoinOptions options;
    options.unmapped = drop ? UnmappedPages::Drop : UnmappedPages::Keep;
    options.conflicts = static_cast<ConflictRule>(rule);
    const auto data = joined(*table, *mapping, options);
    QVERIFY(data);
    const JoinLedger& ledger = data->ledger;
    QTEST(static_cast<qint64>(ledger.rowsJoined), "rowsJoined");
    QTEST(static_cast<qint64>(ledger.cookiesJoined), "cookiesJoined");
    QTEST(static_cast<qint64>(ledger.pagesJoined), "pagesJoined");
    QTEST(static_cast<qint64>(ledger.fannedOutRows), "fannedOut");
    QCOMPARE(ledger.mappedRows, 2174);
    QCOMPARE(ledger.unmappedRows, 1714);
    QCOMPARE(ledger.unmappedSubmissions, 5052);
    QCOMPARE(ledger.mappedSubmissions + ledger.unmappedSubmissions, 10876);
    QCOMPARE(ledger.mappedPages, 175);
    QCOMPARE(ledger.unmappedPages, 294);
    QCOMPARE(ledger.cookiesWithoutMappedPage, 194);
    QCOMPARE(ledger.unidentifiedRows, 4);
    QCOMPARE(ledger.unidentifiedCookies, 1);
    const DropCost cost = costOfDropping(ledger);
    QCOMPARE(cost.rows, 1714);
    QCOMPARE(cost.submissions, 5052);
    QCOMPARE(cost.pages, 294);
    QCOMPARE(cost.cookies, 193); // those without a hit rate: "None" is left out anyway
}

void TestDataset::seedFanOut()
{
    NEEDS_SHARED_DATA();
    const auto table = readSubmissions({sharedData("seed/submissions.csv")}, {}, Progress());
    const auto mapping = readBuMapping(sharedData("seed/bu_mapping.csv"), {}, Progress());
    QVERIFY(table && mapping);
    JoinOptions options;
    options.unmapped = UnmappedPages::Drop;
    options.conflicts = ConflictRule::Fanout;
    options.unidentified = UnidentifiedCookies::Keep;
    const auto data = joined(*table, *mapping, options);
    QVERIFY(data);
    QCOMPARE(data->cookies(), 806);
    QCOMPARE(data->pages(), 175);
    QCOMPARE(data->rowPage.size(), std::size_t{2266});
    const std::vector<std::string> units{"a", "b", "c", "d", "e", "f", "g", "h"};
    QCOMPARE(data->businessUnits, units);
    QCOMPARE(data->unmappedUnit, -1);
}

void TestDataset::chosenBusinessUnit()
{
    const auto table = tableOf({{"1", "t", "/a"}, {"2", "t", "/b"}, {"3", "t", "/c"}});
    const auto mapping = mappingOf({{"x", "/a"}, {"y", "/a"}, {"x", "/b"}, {"y", "/b"}, {"x", "/c"}});
    JoinOptions options;
    options.conflicts = ConflictRule::Fanout;
    // The last two name a unit that does not claim the page, and a page that is not there: both are left alone.
    options.chosenBusinessUnit = {{"/a", "y"}, {"/c", "y"}, {"/d", "x"}};
    const auto data = joined(table, mapping, options);
    QVERIFY(data);
    const std::vector<JoinedRow> expected{
        {"1", 0, "/a", "y"}, {"2", 1, "/b", "x"}, {"2", 1, "/b", "y"}, {"3", 2, "/c", "x"}};
    QVERIFY(rowsOf(*data) == expected);
    QCOMPARE(data->ledger.fannedOutRows, 1);
}

void TestDataset::normalisationJoins()
{
    const auto table = tableOf({{"1", "t", "https://www.Shop.com/a/"}, {"2", "t", "http://shop.com/a?x=1"}});
    const auto mapping = mappingOf({{"x", "shop.com/a"}});
    JoinOptions options;
    QCOMPARE(joined(table, mapping, options)->ledger.mappedRows, 0);
    options.normalise = {.ignoreCase = true,
                         .ignoreScheme = true,
                         .ignoreWww = true,
                         .ignoreTrailingSlash = true,
                         .ignoreQuery = true,
                         .ignoreFragment = false};
    const auto data = joined(table, mapping, options);
    QCOMPARE(data->ledger.mappedRows, 2);
    QCOMPARE(data->pages(), 2);
    QCOMPARE(data->businessUnits, std::vector<std::string>{"x"});
}

void TestDataset::unmappedIsLast()
{
    const auto table = tableOf({{"1", "t", "/a"}, {"2", "t", "/b"}, {"3", "t", "/c"}});
    // A unit that is called so in the file is the same unit; one with no name says nothing.
    const auto data = joined(table, mappingOf({{"z", "/a"}, {"Unmapped", "/b"}, {"", "/c"}}), {});
    const std::vector<std::string> units{"z", "Unmapped"};
    QCOMPARE(data->businessUnits, units);
    QCOMPARE(data->unmappedUnit, 1);
    QCOMPARE(data->ledger.mappedRows, 2);
    const std::vector<std::int64_t> perUnit{1, 2};
    QCOMPARE(data->ledger.submissionsPerBusinessUnit, perUnit);

    const auto without = joined(table, nullptr, {});
    QCOMPARE(without->businessUnits, std::vector<std::string>{"Unmapped"});
    QCOMPARE(without->ledger.unmappedRows, 3);
}

void TestDataset::nothingLeft_data()
{
    QTest::addColumn<QString>("cookie");
    QTest::addColumn<bool>("drop");
    QTest::addColumn<QString>("says");
    QTest::newRow("no page has a unit") << "1" << true << "business unit";
    QTest::newRow("nobody identified") << "None" << false << "unidentified";
}

void TestDataset::nothingLeft()
{
    QFETCH(QString, cookie);
    QFETCH(bool, drop);
    QFETCH(QString, says);
    JoinOptions options;
    options.unmapped = drop ? UnmappedPages::Drop : UnmappedPages::Keep;
    const auto data =
        joinTables(tableOf({{cookie.toStdString(), "t", "/a"}}), mappingOf({{"x", "/b"}}), options, Progress());
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::Usage);
    QVERIFY(QString::fromStdString(english(data.error().what)).contains(says));
    QVERIFY(!data.error().hint.empty());
}

void TestDataset::cancels()
{
    std::stop_source stop;
    stop.request_stop();
    const auto data = joinTables(tableOf(randomRows(1, 100, 10, 10)), nullptr, {}, Progress(stop.get_token(), {}));
    QVERIFY(!data);
    QCOMPARE(data.error().kind, ErrorKind::Cancelled);
}

void TestDataset::findsTexts()
{
    const auto data = joined(tableOf(randomRows(3, 2000, 300, 60)), nullptr, {});
    for (std::int32_t cookie = 0; cookie < data->cookies(); ++cookie)
        QVERIFY(data->findCookie(data->cookieText(cookie)) == cookie);
    for (std::int32_t page = 0; page < data->pages(); ++page)
        QVERIFY(data->findPage(data->pageText(page)) == page);
    QVERIFY(!data->findCookie("None")); // in the table, left out of the dataset
    QVERIFY(!data->findCookie("nobody"));
    QVERIFY(!data->findPage("/nowhere"));
}

void TestDataset::labels()
{
    auto table = std::make_shared<SubmissionTable>(*tableOf({{"1", "t", "/a"}, {"1", "t", "/b"}, {"1", "t", "/c"}}));
    table->pageTitle = {"Own title", "", ""};
    auto mapping = std::make_shared<BuMapping>(*mappingOf({{"x", "/a"}, {"x", "/b"}}));
    mapping->pageTitle = {"Other title", "Title of b"};
    const auto data = joined(table, mapping, {});
    QVERIFY(data->pageLabel(0) == "Own title");
    QVERIFY(data->pageLabel(1) == "Title of b");
    QVERIFY(data->pageLabel(2) == "/c");
}

QTEST_GUILESS_MAIN(TestDataset)
#include "test_dataset.moc"
