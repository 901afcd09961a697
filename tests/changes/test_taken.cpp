// SPDX-License-Identifier: GPL-3.0-or-later
// Did they take what was recommended, what the lists were worth, and how many visitors a test takes.
#include "model/changes/intervals.h"
#include "model/changes/since.h"
#include "model/changes/taken.h"
#include "model/describe/change_charts.h"
#include "model/describe/change_words.h"
#include "model/describe/since_tables.h"
#include "model/exports/lists/hold_out.h"
#include "tests/support/delivery_pairs.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace leadlight;
using namespace leadlight::testing;

namespace {

/// Whoever comes back takes a page of its list with the chance of its group, and else one that no list has.
struct Planted
{
    std::vector<DatedFile> files;
    HoldOut holdOut{.share = 0.4, .seed = 0};
};
Planted plantedReturns(std::uint64_t seed, double base, double uplift)
{
    constexpr int cookies = 700;
    constexpr int pages = 24;
    Random random{std::mt19937_64(seed)};
    Planted out;
    out.holdOut.seed = seed;
    DatedFile then{"then.csv", {}};
    for (int i = 0; i < cookies; ++i)
        for (int n = 1 + random.below(2); n > 0; --n)
            then.rows.push_back({.cookie = "c" + std::to_string(i),
                                 .page = "/p" + std::to_string(random.below(pages) * random.below(pages) / pages),
                                 .day = september + random.below(30)});
    // The lists of then, as the program makes them.
    PipelineOptions options;
    const auto alone = buildInteractions(tablesOf({then}), options, Progress());
    const auto model = train(*alone, popularModel(), Progress());
    const auto lists = adviceForAll(adviceInput(**model, {}), 10, Progress());
    DatedFile now{"now.csv", {}};
    for (std::int32_t cookie = 0; cookie < (*alone)->data->cookies(); ++cookie) {
        const std::string id((*alone)->data->cookieText(cookie));
        const bool control = isHeldOut(id, out.holdOut);
        const auto list = lists->pagesOf(cookie);
        const bool takes = random.chance(control ? base : base + uplift);
        now.rows.push_back(
            {.cookie = id,
             .page = takes ? std::string((*alone)->data->pageText(list[static_cast<std::size_t>(random.below(5))]))
                           : "/elsewhere",
             .day = october + random.below(30)});
    }
    out.files = {std::move(then), std::move(now)};
    return out;
}

} // namespace

class TestTaken : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Two shares .2 and .3 with 80 % power take 294 in each of two equal groups (Fleiss).
    void sampleSizes()
    {
        QCOMPARE(visitorsNeeded(0.2, 0.1, 0.5), 587);
        QVERIFY(visitorsNeeded(0.2, 0.1, 0.2) > 587); // unequal groups take more
        QCOMPARE(visitorsNeeded(0.2, 0.0, 0.5), INT64_MAX);
        QCOMPARE(visitorsNeeded(0.95, 0.1, 0.5), INT64_MAX);
        const double smallest = smallestUplift(0.2, 587, 0.5);
        QVERIFY(smallest < 0.1 + 1e-6 && smallest > 0.0995);
    }
    /// A test of that size finds the uplift in about four of five.
    void sampleSizesHold()
    {
        Random random{std::mt19937_64(5)};
        const auto size = visitorsNeeded(0.1, 0.05, 0.3);
        int found = 0;
        constexpr int runs = 1000;
        for (int run = 0; run < runs; ++run) {
            GroupOutcome treated;
            GroupOutcome control;
            for (std::int64_t i = 0; i < size; ++i) {
                const bool inControl = 10 * i < 3 * size;
                GroupOutcome& group = inControl ? control : treated;
                ++group.cookies;
                ++group.returned;
                group.took += random.chance(inControl ? 0.1 : 0.15) ? 1 : 0;
            }
            found += upliftOf(treated, control).took.low > 0.0 ? 1 : 0;
        }
        QVERIFY2(found > 0.75 * runs && found < 0.85 * runs, std::to_string(found).c_str());
    }

    /// Recommended and then taken, most popular and random: again by sets, from the lists as they are.
    void whatTheyTookIsCountedAgain()
    {
        NEEDS_SHARED_DATA();
        const auto files = seedInTwoMonths();
        const auto pair = pairOf(tablesOf(files));
        QVERIFY(pair);
        const auto lists = listsOfThen(pair, ModelChoices().chosen(), {}, nullptr, Progress());
        QVERIFY(lists);
        const auto taken = judgeLists(**lists, 500, 42, Progress());
        QVERIFY(taken);
        const Took then = tookIn(files[0]);
        const Took now = tookIn(files[1]);
        std::map<std::string, std::int64_t> reach;
        std::map<std::string, double> strength;
        const Interactions& learnt = *pair->then;
        for (const auto& [cookie, pages] : then)
            for (const auto& [page, submissions] : pages)
                ++reach[page];
        for (std::size_t i = 0; i < learnt.strength.index.size(); ++i)
            strength[std::string(learnt.data->pageText(learnt.strength.index[i]))] += learnt.strength.value[i];
        std::vector<std::string> popular;
        for (const auto& [page, cookies] : reach)
            popular.push_back(page);
        std::ranges::stable_sort(popular, [&](const std::string& a, const std::string& b) {
            return std::pair(-reach[a], -strength[a]) < std::pair(-reach[b], -strength[b]);
        });
        std::int64_t tested = 0;
        std::int64_t byList = 0;
        std::int64_t byPopular = 0;
        double byChance = 0.0;
        for (const auto& [cookie, seen] : then) {
            if (!now.contains(cookie))
                continue;
            std::set<std::string> anew;
            for (const auto& [page, submissions] : now.at(cookie))
                if (!seen.contains(page))
                    anew.insert(page);
            if (anew.empty())
                continue;
            ++tested;
            const auto list = (*lists)->lists.pagesOf(*learnt.data->findCookie(cookie));
            byList += std::ranges::any_of(list, [&](std::int32_t page) {
                return page >= 0 && anew.contains(std::string(learnt.data->pageText(page)));
            });
            int listed = 0;
            bool took = false;
            for (const std::string& page : popular)
                if (!seen.contains(page) && listed++ < 10)
                    took = took || anew.contains(page);
            byPopular += took ? 1 : 0;
            const auto known = static_cast<double>(
                std::ranges::count_if(anew, [&](const std::string& page) { return reach.contains(page); }));
            const double unseen = static_cast<double>(reach.size() - seen.size());
            // Hypergeometric: none of ten among the others.
            byChance += 1.0 - std::exp(std::lgamma(unseen - known + 1) - std::lgamma(unseen - known - 9) -
                                       std::lgamma(unseen + 1) + std::lgamma(unseen - 9));
        }
        const auto n = static_cast<double>(tested);
        QCOMPARE(taken->tested, tested);
        QVERIFY(std::abs(taken->lists.mean - static_cast<double>(byList) / n) < 1e-12);
        QVERIFY(std::abs(taken->popular.mean - static_cast<double>(byPopular) / n) < 1e-12);
        QVERIFY(std::abs(taken->random.mean - byChance / n) < 1e-9);
        QVERIFY(std::abs(taken->versusPopular.mean - static_cast<double>(byList - byPopular) / n) < 1e-12);
        QVERIFY(taken->versusPopular.low <= taken->versusPopular.mean);
        const ChartData chart = takenChart(*pair, *taken);
        QVERIFY(std::abs(chart.series.front().values.front() - 100.0 * taken->lists.mean) < 1e-9);
        // The same visitors are behind both: the test plan rests on what all of them take by themselves.
        const TestPlan plan = testPlan(**lists, std::nullopt, 0.05, 0.2);
        QVERIFY(std::abs(plan.base - static_cast<double>(byList) / static_cast<double>(then.size())) < 1e-12);
    }

    /// The uplift as a naive count has it; its 95 % interval covers the planted one in 93 to 97 of 100 runs.
    void thePlantedUpliftIsCovered()
    {
        constexpr double base = 0.25;
        constexpr double uplift = 0.08;
        constexpr int runs = 500;
        int covered = 0;
        for (int run = 0; run < runs; ++run) {
            const Planted planted = plantedReturns(1000U + static_cast<unsigned>(run), base, uplift);
            const auto pair = pairOf(tablesOf(planted.files));
            QVERIFY(pair);
            const auto lists = listsOfThen(pair, popularModel(), {}, nullptr, Progress());
            QVERIFY(lists);
            const Uplift measured =
                upliftOf(**lists, [&](std::string_view id) { return isHeldOut(id, planted.holdOut); });
            const bool inside = measured.took.low <= uplift && uplift <= measured.took.high;
            covered += inside ? 1 : 0;
            if (run > 0)
                continue;
            const Took now = tookIn(planted.files[1]);
            std::array<std::int64_t, 2> size{};
            std::array<std::int64_t, 2> took{};
            for (const auto& [cookie, pages] : tookIn(planted.files[0])) {
                const std::size_t group = isHeldOut(cookie, planted.holdOut) ? 1 : 0;
                ++size[group];
                took[group] += now.at(cookie).contains("/elsewhere") ? 0 : 1;
            }
            QCOMPARE(measured.treated.cookies, size[0]);
            QCOMPARE(measured.control.cookies, size[1]);
            QCOMPARE(measured.treated.took, took[0]);
            QCOMPARE(measured.control.took, took[1]);
        }
        QVERIFY2(covered >= 0.93 * runs && covered <= 0.97 * runs, std::to_string(covered).c_str());
    }

    void nobodyReturned()
    {
        std::vector<DatedFile> files{{"a.csv", {}}, {"b.csv", {}}};
        for (std::size_t file = 0; file < 2; ++file)
            for (int i = 0; i < 30; ++i)
                files[file].rows.push_back({.cookie = std::to_string(file) + "c" + std::to_string(i),
                                            .page = "/p" + std::to_string(i % 7),
                                            .day = file == 0 ? september : october});
        const auto pair = pairOf(tablesOf(files));
        QVERIFY(pair);
        const auto lists = listsOfThen(pair, popularModel(), {}, nullptr, Progress());
        QVERIFY(lists);
        const auto taken = judgeLists(**lists, 100, 1, Progress());
        QVERIFY(taken);
        QCOMPARE(taken->tested, 0);
        QVERIFY(std::isnan(taken->lists.mean));
        QVERIFY(english(takenWords(*pair, *taken)).starts_with("No visitor of 2025-09 came back in 2025-10"));
        const Uplift uplift = upliftOf(**lists, [](std::string_view id) { return id.ends_with("1"); });
        QVERIFY(english(upliftWords(uplift).front()).find("no uplift") != std::string::npos);
    }

    void sinceTheDeliveryBefore_data()
    {
        QTest::addColumn<int>("files"); // a month each, from the first
        QTest::addColumn<bool>("dated");
        QTest::addColumn<QStringList>("counted"); // empty: all
        QTest::addColumn<QByteArray>("before");   // empty: there is none
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("one") << 1 << true << QStringList() << QByteArray() << QByteArray();
        QTest::newRow("two") << 2 << true << QStringList() << QByteArray("2026-01") << QByteArray("2026-02");
        QTest::newRow("three") << 3 << true << QStringList() << QByteArray("2026-02") << QByteArray("2026-03");
        QTest::newRow("the second counts")
            << 3 << true << QStringList{QStringLiteral("2026-02")} << QByteArray("2026-01") << QByteArray("2026-02");
        QTest::newRow("the first counts")
            << 3 << true << QStringList{QStringLiteral("2026-01")} << QByteArray() << QByteArray();
        QTest::newRow("nobody knows which was earlier") << 2 << false << QStringList() << QByteArray() << QByteArray();
    }
    /// Of several deliveries the last that counts stands beside the one before it, each by itself.
    void sinceTheDeliveryBefore()
    {
        QFETCH(const int, files);
        QFETCH(const bool, dated);
        QFETCH(const QStringList, counted);
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        std::vector<DatedFile> months;
        const std::array firstDays{20454, 20485, 20513}; // of January, February and March 2026
        for (int month = 0; month < files; ++month) {
            DatedFile& file = months.emplace_back();
            file.name = "file-" + std::to_string(month) + ".csv";
            for (int visitor = 10 * month; visitor < 10 * month + 30 + month; ++visitor)
                for (int page = 0; page < 3; ++page)
                    file.rows.push_back(
                        {.cookie = "visitor-" + std::to_string(visitor),
                         .page = "/p" + std::to_string(month + page),
                         .day = dated ? firstDays[static_cast<std::size_t>(month)] + visitor % 9 : INT32_MIN});
        }
        const Tables tables = tablesOf(months);
        PipelineOptions options;
        for (const QString& name : counted)
            options.join.deliveries.use.push_back(name.toStdString());
        const auto interactions = buildInteractions(tables, options, {});
        QVERIFY(interactions);
        const auto since = sinceEarlierDelivery(**interactions, {});
        QVERIFY(since);
        QCOMPARE(*since != nullptr, !before.isEmpty());
        if (!*since)
            return;
        QCOMPARE(QByteArray::fromStdString((*since)->when), before);
        QCOMPARE(QByteArray::fromStdString((*since)->now), after);
        const int last = after.right(2).toInt() - 1;
        QCOMPARE((*since)->before.visitors, 29 + last);
        QCOMPARE((*since)->after.visitors, 30 + last);
        QCOMPARE((*since)->after.submissions, 3 * (30 + last));
        QCOMPARE((*since)->returned, 19 + last);
        QCOMPARE((*since)->newPages.size(), std::size_t{1});
        QCOMPARE((*since)->newPages.front().page, "/p" + std::to_string(last + 2));
        QCOMPARE((*since)->vanished.front().page, "/p" + std::to_string(last - 1));
        const std::string finding = english(sinceFinding(**since));
        const QByteArray both = after + " after " + before;
        QVERIFY2(finding.starts_with(both.toStdString()), finding.c_str());
        QCOMPARE(english(sinceWords(**since).front()).substr(0, finding.find(':')),
                 finding.substr(0, finding.find(':')));
    }
};

QTEST_APPLESS_MAIN(TestTaken)
#include "test_taken.moc"
