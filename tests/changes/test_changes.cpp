// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/changes.h"
#include "model/changes/found.h"
#include "model/changes/intervals.h"
#include "model/changes/trend.h"
#include "model/data/overlapping_days.h"
#include "model/describe/change_charts.h"
#include "model/describe/change_tables.h"
#include "model/describe/change_words.h"
#include "model/describe/since_tables.h"
#include "tests/support/delivery_pairs.h"
#include "tests/support/sample_study.h"
#include "tests/support/tables.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

std::int64_t reachOf(const Took& took, const std::string& page)
{
    return std::ranges::count_if(took, [&](const auto& cookie) { return cookie.second.contains(page); });
}

} // namespace

class TestChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// The examples that the papers give.
    void intervalsAreThoseOfThePapers()
    {
        const Estimate share = shareOf(81, 263); // Newcombe, Statistics in Medicine 17, 857: method 3
        QVERIFY(std::abs(share.low - 0.2553) < 0.00006 && std::abs(share.high - 0.3662) < 0.00006);
        const Difference difference = differenceOf(shareOf(48, 80), shareOf(56, 70)); // ibid. 873: method 10, (a)
        QVERIFY(std::abs(difference.mean - 0.2) < 1e-12);
        QVERIFY2(std::abs(difference.low - 0.0524) < 0.00006, std::to_string(difference.low).c_str());
        QVERIFY2(std::abs(difference.high - 0.3339) < 0.00006, std::to_string(difference.high).c_str());
        QVERIFY(difference.p < 0.05);
        const Estimate none = shareOf(0, 10);
        QCOMPARE(none.mean, 0.0);
        QCOMPARE(none.low, 0.0);
        QVERIFY(none.high > 0.2 && none.high < 0.35);
        QVERIFY(std::isnan(shareOf(0, 0).mean));
    }

    /// Reach, submissions, what is new, vanished and returned, on the seed: as sets and maps say it.
    void figuresOfTheSeedAreThoseOfMaps()
    {
        NEEDS_SHARED_DATA();
        const auto files = seedInTwoMonths();
        QCOMPARE(files.size(), std::size_t{2});
        const auto pair = pairOf(tablesOf(files));
        QVERIFY(pair);
        QCOMPARE(pair->before.name, std::string("2025-09"));
        const Took then = tookIn(files[0]);
        const Took now = tookIn(files[1]);
        std::int64_t returned = 0;
        for (const auto& [cookie, pages] : then)
            returned += now.contains(cookie) ? 1 : 0;
        QCOMPARE(pair->returned, returned);
        QVERIFY(returned > 100);
        const auto changes = compareDeliveries(pair, GroupBy::Page, Progress());
        QVERIFY(changes);
        std::set<std::string> pages;
        for (const Took* took : {&then, &now})
            for (const auto& [cookie, taken] : *took)
                for (const auto& [page, submissions] : taken)
                    pages.insert(page);
        QCOMPARE((*changes)->all.size(), pages.size());
        std::int64_t isNew = 0;
        std::int64_t vanished = 0;
        for (const Change& change : (*changes)->all) {
            const std::string page(pair->nowData().submissions->pages[static_cast<StringPool::Id>(change.group)]);
            const auto submissions = [&](const Took& took) {
                std::int64_t sum = 0;
                for (const auto& [cookie, taken] : took)
                    if (const auto at = taken.find(page); at != taken.end())
                        sum += at->second;
                return sum;
            };
            QCOMPARE(change.reachBefore, reachOf(then, page));
            QCOMPARE(change.reachAfter, reachOf(now, page));
            QCOMPARE(change.submissionsBefore, submissions(then));
            QCOMPARE(change.submissionsAfter, submissions(now));
            const double difference = static_cast<double>(change.reachAfter) / static_cast<double>(now.size()) -
                                      static_cast<double>(change.reachBefore) / static_cast<double>(then.size());
            QVERIFY(std::abs(change.reach.mean - difference) < 1e-12);
            QVERIFY(change.reach.low <= difference && difference <= change.reach.high);
            isNew += change.reachBefore == 0 ? 1 : 0;
            vanished += change.reachAfter == 0 ? 1 : 0;
        }
        QCOMPARE((*changes)->isNew, isNew);
        QCOMPARE((*changes)->vanished, vanished);
        QCOMPARE(changeTable(*changes).rows, static_cast<std::int32_t>(pages.size()));
    }

    /// Most visitors are in both deliveries and like what they liked: the interval of reach knows that.
    void intervalsOfReachCover()
    {
        constexpr int runs = 500;
        constexpr int cookies = 240;
        int covered = 0;
        double width = 0.0;
        double widthOfTwo = 0.0;
        for (int run = 0; run < runs; ++run) {
            Random random{std::mt19937_64(77U + static_cast<unsigned>(run))};
            std::vector<DatedFile> files{{"a.csv", {}}, {"b.csv", {}}};
            for (int i = 0; i < cookies; ++i) {
                const std::string id = "c" + std::to_string(i);
                const bool likes = random.chance(0.3);
                const auto add = [&](std::size_t file, double chance, std::int32_t day) {
                    files[file].rows.push_back({.cookie = id, .page = "/other", .day = day});
                    if (random.chance(chance))
                        files[file].rows.push_back({.cookie = id, .page = "/page", .day = day});
                };
                if (i < 200)
                    add(0, likes ? 0.9 : 0.1, september);
                if (i >= 40)
                    add(1, likes ? 0.9 : 0.2, october);
            }
            const double planted = 0.7 * 0.1; // of those who do not care for it
            const auto changes = compareDeliveries(pairOf(tablesOf(files)), GroupBy::Page, Progress());
            QVERIFY(changes);
            for (const Change& change : (*changes)->all)
                if ((*changes)->pair->nowData().submissions->pages[static_cast<StringPool::Id>(change.group)] ==
                    "/page") {
                    covered += change.reach.low <= planted && planted <= change.reach.high ? 1 : 0;
                    width += change.reach.high - change.reach.low;
                    const Difference two = differenceOf(shareOf(static_cast<double>(change.reachBefore), 200),
                                                        shareOf(static_cast<double>(change.reachAfter), 200));
                    widthOfTwo += two.high - two.low;
                }
        }
        QVERIFY2(covered >= 0.93 * runs && covered <= 0.97 * runs, std::to_string(covered).c_str());
        QVERIFY(width < 0.85 * widthOfTwo); // as if of different visitors it would be too wide
    }

    /// Without any change about one in twenty rises or falls, and that is said beforehand.
    void chanceAloneIsSaid()
    {
        double said = 0.0;
        double told = 0.0;
        std::int64_t clear = 0;
        for (unsigned run = 0; run < 20; ++run) {
            Random random{std::mt19937_64(run)};
            std::vector<DatedFile> files{{"a.csv", {}}, {"b.csv", {}}};
            for (std::size_t file = 0; file < 2; ++file)
                for (int i = 0; i < 400; ++i)
                    for (int page = 0; page < 40; ++page)
                        if (random.chance(0.05 + 0.01 * (page % 10)))
                            files[file].rows.push_back({.cookie = std::to_string(file) + "c" + std::to_string(i),
                                                        .page = "/p" + std::to_string(page),
                                                        .day = file == 0 ? september : october});
            const auto changes = compareDeliveries(pairOf(tablesOf(files)), GroupBy::Page, Progress());
            QVERIFY(changes);
            said += (*changes)->byChance();
            told += static_cast<double>((*changes)->rose + (*changes)->fell);
            clear += std::ranges::count_if((*changes)->all, [](const Change& change) { return change.reach.clear; });
        }
        QVERIFY2(told > 0.7 * said && told < 1.3 * said, std::to_string(told / said).c_str());
        QVERIFY2(clear <= 4, std::to_string(clear).c_str()); // corrected for looking at many
    }

    void oneDeliveryIsNothingToCompare()
    {
        const auto pair = pairDeliveries(tablesOf({{"a.csv", {{"v", "/a", september}}}}), {}, {}, nullptr, Progress());
        QVERIFY(!pair);
        QCOMPARE(pair.error().kind, ErrorKind::Usage);
        QVERIFY(pair.error().text().find("nothing to compare it with") != std::string::npos);
    }

    /// What both files have counts once, for the earlier; a page that went to another unit is named.
    void overlapsAndMovesAreSaid()
    {
        DatedFile then{"a.csv", {}};
        for (int day = 0; day < 30; ++day)
            then.rows.push_back({.cookie = "v" + std::to_string(day % 5), .page = "/p", .day = september + day});
        DatedFile now{"b.csv", {}};
        for (int day = 25; day < 60; ++day)
            now.rows.push_back({.cookie = "v" + std::to_string(day % 5), .page = "/p", .day = september + day});
        SubmissionTable table = tableOfFiles({then, now});
        const auto overlaps = findOverlappingDays(table, Progress());
        QVERIFY(overlaps);
        table.repeatsDelivery = overlaps->repeatsRow;
        const auto mapping = mappingOf({{"Data", "/p"}});
        const Tables tables{.submissions = std::make_shared<const SubmissionTable>(std::move(table)),
                            .mapping = mapping};
        const auto pair = pairDeliveries(tables, {}, {}, mappingOf({{"Cloud", "/p"}}), Progress());
        QVERIFY2(pair, pair ? "" : pair.error().text().c_str());
        QCOMPARE((*pair)->after.repeatedRows, 5);
        const auto changes = compareDeliveries(*pair, GroupBy::BusinessUnit, Progress());
        QVERIFY(changes);
        QCOMPARE((*changes)->all.front().submissionsBefore, 30);
        QCOMPARE((*changes)->all.front().submissionsAfter, 30);
        const auto remarks = deliveryRemarks(**pair);
        QCOMPARE(remarks.size(), std::size_t{2});
        QVERIFY(english(remarks[0]).starts_with("5 rows stand in an earlier file, too"));
        QVERIFY(english(remarks[1]).find("/p (Cloud, now Data)") != std::string::npos);
    }

    void trendsAreThoseOfSets_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("days") << static_cast<int>(TrendBy::Day);
        QTest::newRow("weeks") << static_cast<int>(TrendBy::Week);
        QTest::newRow("months") << static_cast<int>(TrendBy::Month);
    }
    void trendsAreThoseOfSets()
    {
        QFETCH(int, by);
        Random random{std::mt19937_64(9)};
        std::vector<DatedFile> files{{"a.csv", {}}, {"b.csv", {}}};
        for (std::size_t file = 0; file < 2; ++file)
            for (int i = 0; i < 500; ++i)
                files[file].rows.push_back({.cookie = "v" + std::to_string(random.below(40)),
                                            .page = "/p" + std::to_string(random.below(6)),
                                            .day = random.below(20) == 0 ? INT32_MIN
                                                                         : (file == 0 ? september : october) +
                                                                               random.below(file == 0 ? 30 : 25)});
        const auto pair = pairOf(tablesOf(files));
        QVERIFY(pair);
        const auto trend = trendOf(*pair, static_cast<TrendBy>(by), Progress());
        QVERIFY(trend && *trend);
        const Trend& found = **trend;
        std::map<std::int32_t, std::set<std::string>> pairs; // by the first day of the period
        std::int64_t undated = 0;
        for (const DatedFile& file : files)
            for (const DatedRow& row : file.rows) {
                if (row.day == INT32_MIN) {
                    ++undated;
                    continue;
                }
                // 2025-09-01 is a Monday.
                const std::int32_t start = by == static_cast<int>(TrendBy::Day) ? row.day
                                           : by == static_cast<int>(TrendBy::Week)
                                               ? september + (row.day - september) / 7 * 7
                                               : (row.day < october ? september : october);
                // A period that both deliveries are in counts what each has.
                pairs[start].insert(file.name + ' ' + row.cookie + ' ' + row.page);
            }
        QCOMPARE(found.undatedRows, undated);
        QCOMPARE(found.firstDay.size(), pairs.size());
        for (std::size_t i = 0; i < found.firstDay.size(); ++i)
            QCOMPARE(found.counts.front()[i], std::ssize(pairs[found.firstDay[i]]));
        QCOMPARE(trendCharts(*pair, found).size(), std::size_t{1});
    }

    /// The share of hidden pages that is found, by type: as its own sums say.
    void foundIsThatOfTheHiddenPages()
    {
        NEEDS_SHARED_DATA();
        const auto pair = pairOf(tablesOf(seedInTwoMonths()));
        QVERIFY(pair);
        EvaluateOptions options;
        options.repeats = 2;
        const auto found = findInBoth(pair, popularModel(), options, Progress());
        QVERIFY2(found, found ? "" : found.error().text().c_str());
        QCOMPARE(found->now->plan.protocol, Protocol::LeaveOneOut);
        const auto types = compareDeliveries(pair, GroupBy::AssetType, Progress());
        QVERIFY(types);
        const std::string words = english(foundWords(*pair, foundOverAll(*found)));
        QVERIFY2(words.starts_with("Of 100 hidden pages the top 10 finds ") &&
                     words.find(" in " + pair->before.name + " and ") != std::string::npos &&
                     words.find(" in " + pair->after.name) != std::string::npos,
                 words.c_str());
        const auto with = withFound(**types, *found);
        for (const Change& change : with->all) {
            double sum = 0.0;
            double hidden = 0.0;
            for (std::size_t i = 0; i < found->now->held.size(); ++i)
                if (pair->nowData().pageType[static_cast<std::size_t>(found->now->held[i].page)] == change.group) {
                    sum += static_cast<double>(found->now->models.front().found[i]);
                    hidden += 1.0;
                }
            QVERIFY(change.found);
            if (hidden == 0.0)
                QVERIFY(std::isnan(change.found->after.mean));
            else
                QVERIFY(std::abs(change.found->after.mean - sum / hidden) < 1e-9);
        }
    }

    void sinceSaysWhatIsMoreThanChance_data()
    {
        QTest::addColumn<double>("after");
        QTest::addColumn<double>("half"); // of the intervals; NaN: not known any more
        QTest::addColumn<bool>("told");
        QTest::addColumn<bool>("clear");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("clearly more") << 0.60 << 0.02 << true << true << QByteArray("clearly another share");
        QTest::newRow("clearly less") << 0.40 << 0.02 << true << true << QByteArray("clearly another share");
        QTest::newRow("by chance") << 0.52 << 0.02 << true << false << QByteArray("could be chance");
        QTest::newRow("the same") << 0.50 << 0.02 << true << false << QByteArray("could be chance");
        QTest::newRow("not known") << 0.60 << std::numeric_limits<double>::quiet_NaN() << false << false
                                   << QByteArray("cannot be told");
    }
    /// Two shares beside each other: more than chance where the interval of their difference leaves 0 out.
    void sinceSaysWhatIsMoreThanChance()
    {
        QFETCH(const double, after);
        QFETCH(const double, half);
        QFETCH(const bool, told);
        QFETCH(const bool, clear);
        QFETCH(const QByteArray, said);
        const auto then = sampleStudy(60).interactions;
        const auto now = sampleStudy(90).interactions;
        StateFigures before = stateOf(*then->data, nullptr, {});
        before.found = Estimate{0.5, 0.5 - half, 0.5 + half};
        before.protocol = Protocol::LeaveOneOut;
        StateFigures figures = stateOf(*now->data, nullptr, {});
        figures.found = Estimate{after, after - half, after + half};
        figures.protocol = Protocol::LeaveOneOut;
        const Since since = changesSince("2026-08-31 14:02", before, then.get(), figures, *now);
        QCOMPARE(since.found.has_value(), told);
        QCOMPARE(since.found && since.found->clear, clear);
        std::string words;
        for (const Phrase& sentence : sinceWords(since))
            words += english(sentence) + '\n';
        QVERIFY2(words.find(said.constData()) != std::string::npos, words.c_str());
        // Measured in another way it is no change.
        figures.protocol = Protocol::Time;
        QVERIFY(!changesSince("then", before, then.get(), figures, *now).found);
        // What is counted, as sets say it.
        const auto idsOf = [](const Dataset& data, bool cookies) {
            std::set<std::string> out;
            for (std::int32_t i = 0; i < (cookies ? data.cookies() : data.pages()); ++i)
                out.emplace(cookies ? data.cookieText(i) : data.pageText(i));
            return out;
        };
        const auto common = [](const std::set<std::string>& one, const std::set<std::string>& other) {
            return std::ranges::count_if(one, [&](const std::string& id) { return other.contains(id); });
        };
        QCOMPARE(since.returned, common(idsOf(*then->data, true), idsOf(*now->data, true)));
        const auto pages = common(idsOf(*then->data, false), idsOf(*now->data, false));
        QCOMPARE(std::ssize(since.newPages), now->data->pages() - pages);
        QCOMPARE(std::ssize(since.vanished), then->data->pages() - pages);
        QVERIFY(std::ranges::is_sorted(since.newPages, std::greater<>(), &PageOfOne::visitors));
        const TableData table = sinceTable(std::make_shared<const Since>(since));
        QCOMPARE(table.rows, 7);
        QCOMPARE(std::get<WholeKey>(table.columns[2].raw)(1), std::int64_t{now->data->cookies()});
    }
};

QTEST_APPLESS_MAIN(TestChanges)
#include "test_changes.moc"
