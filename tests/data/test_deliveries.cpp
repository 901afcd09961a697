// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/deliveries.h"
#include "model/describe/summary.h"
#include "model/join/row_choice.h"
#include "model/read/date_parser.h"
#include "model/stages/pipeline.h"
#include "tests/support/deliveries.h"

#include <QTest>
#include <map>
#include <random>
#include <set>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

constexpr std::int32_t october = 20'362; // 2025-10-01
constexpr std::int32_t november = october + 31;

/// Rows of some visitors on the days from `first` on, some without a date, some of nobody.
DatedFile randomFile(const std::string& name, unsigned seed, int rows, std::int32_t first, int days)
{
    std::mt19937 random(seed);
    const auto below = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    DatedFile out{name, {}};
    for (int i = 0; i < rows; ++i)
        out.rows.push_back({.cookie = below(20) == 0 ? "None" : "v" + std::to_string(below(60)),
                            .page = "/p" + std::to_string(below(12)),
                            .day = below(15) == 0 ? DateReading::unreadable : first + below(days),
                            .submissions = 1 + below(3)});
    return out;
}

/// Pairs of cookie and page with their submissions, of the rows for which `counts`.
template <class Counts>
std::map<std::pair<std::string, std::string>, std::int64_t> naive(const std::vector<DatedFile>& files, Counts counts)
{
    std::map<std::pair<std::string, std::string>, std::int64_t> out;
    for (const DatedFile& file : files)
        for (const DatedRow& row : file.rows)
            if (!isUnidentified(row.cookie) && counts(file, row))
                out[{row.cookie, row.page}] += row.submissions;
    return out;
}

std::map<std::pair<std::string, std::string>, std::int64_t> joined(const Dataset& data)
{
    std::map<std::pair<std::string, std::string>, std::int64_t> out;
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie)
        for (auto row = data.cookieStart[static_cast<std::size_t>(cookie)];
             row < data.cookieStart[static_cast<std::size_t>(cookie) + 1]; ++row)
            out[{std::string(data.cookieText(cookie)),
                 std::string(data.pageText(data.rowPage[static_cast<std::size_t>(row)]))}] +=
                data.rowSubmissions[static_cast<std::size_t>(row)];
    return out;
}

Result<std::shared_ptr<const Dataset>> join(const std::vector<DatedFile>& files, const JoinOptions& options)
{
    return joinTables(tablesOf(files).submissions, nullptr, options, Progress());
}

std::vector<std::string> namesOf(const Deliveries& deliveries)
{
    std::vector<std::string> out;
    for (const DeliveryFigures& one : deliveries.all)
        out.push_back(one.name);
    return out;
}

using Names = std::vector<std::string>;

} // namespace

class TestDeliveries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyTheChosenDaysCount_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("both ends") << "2025-10-05"
                                   << "2025-10-20" << october + 4 << october + 19;
        QTest::newRow("one day") << "2025-10-05"
                                 << "2025-10-05" << october + 4 << october + 4;
        QTest::newRow("from") << "2025-10-11"
                              << "" << october + 10 << INT32_MAX;
        QTest::newRow("to") << ""
                            << "20251011" << INT32_MIN << october + 10;
        QTest::newRow("another form") << "October 3, 2025"
                                      << "25.10.2025" << october + 2 << october + 24;
    }
    void onlyTheChosenDaysCount()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, first);
        QFETCH(int, last);
        const std::vector<DatedFile> files{randomFile("a.csv", 1, 400, october, 31),
                                           randomFile("b.csv", 2, 300, november, 20)};
        JoinOptions options;
        options.dates = {from.toStdString(), to.toStdString()};
        const auto data = join(files, options);
        QVERIFY2(data, data ? "" : data.error().text().c_str());
        const auto within = [&](const DatedRow& row) {
            return row.day != DateReading::unreadable && row.day >= first && row.day <= last;
        };
        QCOMPARE(joined(**data), naive(files, [&](const DatedFile&, const DatedRow& row) { return within(row); }));
        std::int64_t undated = 0;
        std::int64_t outside = 0;
        std::set<std::string> cookies;
        for (const DatedFile& file : files)
            for (const DatedRow& row : file.rows) {
                undated += row.day == DateReading::unreadable ? 1 : 0;
                outside += row.day != DateReading::unreadable && !within(row) ? 1 : 0;
                if (within(row))
                    cookies.insert(row.cookie);
            }
        const JoinLedger& ledger = (*data)->ledger;
        QCOMPARE(ledger.undatedRows, undated);
        QCOMPARE(ledger.rowsOutsideSpan, outside);
        QCOMPARE(ledger.unmappedRows, 700 - undated - outside);
        // Without a mapping no page is known; who has no row that counts is not among those without one.
        QCOMPARE(ledger.cookiesWithoutMappedPage, std::ssize(cookies));
        const std::string said = english(chosenRowsNote(**data));
        QVERIFY2(said.find(std::to_string(undated) + " of the others have no date.") != std::string::npos,
                 said.c_str());
    }

    void allRowsCountWithoutAChoice()
    {
        const std::vector<DatedFile> files{randomFile("a.csv", 3, 200, october, 31)};
        const auto data = join(files, {});
        QVERIFY(data);
        QCOMPARE(joined(**data), naive(files, [](const DatedFile&, const DatedRow&) { return true; }));
        QCOMPARE((*data)->ledger.undatedRows, 0);
        QVERIFY(chosenRowsNote(**data).empty());
    }

    void aDateThatIsNone_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("says");
        QTest::newRow("no date") << "yesterday"
                                 << ""
                                 << "\"yesterday\" is no date.";
        QTest::newRow("two dates") << "4/5/2025"
                                   << ""
                                   << "\"4/5/2025\" could be two dates.";
        QTest::newRow("the wrong way round") << "2025-10-09"
                                             << "2025-10-08"
                                             << "is before the first";
        QTest::newRow("nothing left") << "2031-01-01"
                                      << ""
                                      << "None of the rows is of the days";
    }
    void aDateThatIsNone()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, says);
        JoinOptions options;
        options.dates = {from.toStdString(), to.toStdString()};
        const auto data = join({randomFile("a.csv", 4, 50, october, 31)}, options);
        QVERIFY(!data);
        QCOMPARE(data.error().kind, ErrorKind::Usage);
        QVERIFY2(QString::fromStdString(data.error().text()).contains(says), data.error().text().c_str());
    }

    void withoutDatesNoDaysCanBeChosen()
    {
        JoinOptions options;
        options.dates.from = "2025-10-01";
        const auto data = join({{"a.csv", {{"v1", "/a"}, {"v2", "/b"}}}}, options);
        QVERIFY(!data);
        QVERIFY(data.error().text().find("have no dates") != std::string::npos);
    }

    /// Exports of two regions are one delivery, months that follow one another are not; the earliest stands first.
    void filesOfTheSameDaysAreOneDelivery()
    {
        const SubmissionTable table =
            tableOfFiles({randomFile("nov.csv", 5, 200, november, 28), randomFile("eu.csv", 6, 300, october, 31),
                          randomFile("us.csv", 7, 300, october + 1, 29)});
        const auto deliveries = findDeliveries(table, {}, Progress());
        QVERIFY(deliveries);
        QCOMPARE(namesOf(*deliveries), (Names{"2025-10", "2025-11"}));
        QCOMPARE(deliveries->all[0].rows, 600);
        QCOMPARE(deliveries->all[1].rows, 200);
        const auto each = findDeliveries(table, {.by = DeliveriesBy::File}, Progress());
        QVERIFY(each);
        QCOMPARE(namesOf(*each), (Names{"eu", "us", "nov"}));
        const auto named = findDeliveries(table, {.by = DeliveriesBy::File, .names = {"Fall", "Fall"}}, Progress());
        QVERIFY(named);
        QCOMPARE(namesOf(*named), (Names{"Fall", "nov"}));
        QCOMPARE(named->all[0].rows, 600);
        QCOMPARE(named->foundAs, (std::vector<std::uint16_t>{0, 0, 1}));
    }

    void filesWithoutDatesAreDeliveries()
    {
        const SubmissionTable table =
            tableOfFiles({{"x/first.csv.gz", {{"v1", "/a"}}}, {"y/first.csv.gz", {{"v2", "/a"}}}});
        const auto deliveries = findDeliveries(table, {}, Progress());
        QVERIFY(deliveries);
        QCOMPARE(namesOf(*deliveries), (Names{"first", "first (2)"}));
        const auto months = findDeliveries(table, {.by = DeliveriesBy::Month}, Progress());
        QVERIFY(!months);
        QVERIFY(months.error().text().find("no dates") != std::string::npos);
    }

    void countsAreThoseOfSets_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("files") << static_cast<int>(DeliveriesBy::File);
        QTest::newRow("months") << static_cast<int>(DeliveriesBy::Month);
    }
    void countsAreThoseOfSets()
    {
        QFETCH(int, by);
        const std::vector<DatedFile> files{randomFile("a.csv", 8, 120, october - 20, 50),
                                           randomFile("b.csv", 9, 90, november, 30),
                                           randomFile("c.csv", 10, 70, november + 30, 20)};
        SubmissionTable table = tableOfFiles(files);
        auto deliveries = findDeliveries(table, {.by = static_cast<DeliveriesBy>(by)}, Progress());
        QVERIFY(deliveries);
        QVERIFY(countCookies(*deliveries, table, Progress()));
        std::map<std::string, std::set<std::string>> cookies;
        std::map<std::string, std::int64_t> rows;
        for (const DatedFile& file : files)
            for (const DatedRow& row : file.rows) {
                if (by == static_cast<int>(DeliveriesBy::Month) && row.day == DateReading::unreadable)
                    continue;
                const std::string name = by == static_cast<int>(DeliveriesBy::Month) ? isoDate(row.day).substr(0, 7)
                                                                                     : file.name.substr(0, 1);
                ++rows[name];
                if (!isUnidentified(row.cookie))
                    cookies[name].insert(row.cookie);
            }
        QCOMPARE(deliveries->all.size(), rows.size());
        std::set<std::string> before;
        for (const DeliveryFigures& one : deliveries->all) { // both in the order of time
            QCOMPARE(one.rows, rows[one.name]);
            QCOMPARE(one.cookies, std::ssize(cookies[one.name]));
            std::int64_t returning = 0;
            for (const std::string& cookie : cookies[one.name])
                returning += before.contains(cookie) ? 1 : 0;
            QCOMPARE(one.returningCookies, returning);
            QCOMPARE(one.newCookies, one.cookies - returning);
            before.merge(cookies[one.name]);
        }
    }

    void oneDeliveryFeedsTheModel()
    {
        const std::vector<DatedFile> files{randomFile("a.csv", 11, 100, october, 31),
                                           randomFile("b.csv", 12, 100, november, 30)};
        JoinOptions options;
        options.deliveries.use = {"2025-11"};
        const auto data = join(files, options);
        QVERIFY(data);
        QCOMPARE(joined(**data),
                 naive(files, [](const DatedFile& file, const DatedRow&) { return file.name == "b.csv"; }));
        QCOMPARE((*data)->ledger.rowsOfOtherDeliveries, 100);
        options.deliveries.use = {"2025-12"};
        const auto wrong = join(files, options);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, ErrorKind::Usage);
        QVERIFY(wrong.error().text().find("2025-10, 2025-11") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestDeliveries)
#include "test_deliveries.moc"
