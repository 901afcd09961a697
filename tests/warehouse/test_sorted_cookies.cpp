// SPDX-License-Identifier: GPL-3.0-or-later
// Cookies of an engine in the order that files give them in, however many there are.
#include "model/warehouse/sorted_cookies.h"
#include "model/warehouse/totals_there.h"
#include "tests/support/file_limit.h"
#include "tests/support/played_session.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace leadlight;

namespace {

bool sameFigures(const CookieFigures& one, const CookieFigures& other)
{
    return one.cookie == other.cookie && one.interactions == other.interactions &&
           one.submissions == other.submissions && one.hits == other.hits && one.topHits == other.topHits;
}

std::vector<CookieFigures> someCookies(std::size_t count)
{
    std::vector<CookieFigures> out;
    for (std::size_t k = 0; k < count; ++k) {
        const auto number = static_cast<std::int64_t>(k);
        out.push_back({.cookie = "c\xC3\xA9" + std::string(k % 5, '\0') + std::to_string(k),
                       .interactions = 1 + number % 7,
                       .submissions = (number % 3 == 0 ? std::int64_t{1} << 40U : 1) + number,
                       .hits = static_cast<std::int32_t>(k % 12) - 1,
                       .topHits = static_cast<std::int32_t>(k % 11)});
    }
    out.push_back({.cookie = "", .interactions = 3});
    std::shuffle(out.begin(), out.end(), std::mt19937(7)); // NOLINT(cert-msc51-cpp): the same each time
    return out;
}

/// All that comes out.
Status gather(SortedCookies& cookies, std::vector<CookieFigures>& out)
{
    return cookies.give(
        [&](const CookieFigures& cookie) -> Status {
            out.push_back(cookie);
            return {};
        },
        {});
}

Warehouse playedWarehouse(PlayedSession& session)
{
    SourceTable source;
    source.rows.table = "rows";
    source.cookie = "cookie";
    source.page = "page";
    return {{&session}, {session.dialect(), source, {"", "0123abcd"}}};
}

SqlBlock totalsBlock()
{
    return {{std::vector<std::string>{"a", "b"}, std::vector<std::uint64_t>{1, 2}, std::vector<std::uint64_t>{5, 6}}};
}

} // namespace

class TestSortedCookies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sortsHoweverFewAreHeld_data()
    {
        QTest::addColumn<int>("held");
        for (const int held : {1, 2, 7, 100, 1000, 1001, 1002, 200000})
            QTest::addRow("%d", held) << held;
    }
    void sortsHoweverFewAreHeld();
    void givesNothingOfNothing();
    void stopsWhereItIsToldTo();
    void saysThatTheDiskIsFull();
    void readsEveryBatchOnce();
    void passesOnWhatFails();
};

void TestSortedCookies::sortsHoweverFewAreHeld()
{
    QFETCH(const int, held);
    std::vector<CookieFigures> expected = someCookies(1000);
    SortedCookies cookies(static_cast<std::size_t>(held));
    for (const CookieFigures& cookie : expected)
        QVERIFY(cookies.add(cookie));
    QCOMPARE(cookies.size(), std::int64_t{1001});
    std::vector<CookieFigures> found;
    QVERIFY(gather(cookies, found));
    std::ranges::sort(expected, [](const CookieFigures& one, const CookieFigures& other) {
        return std::pair(-one.interactions, one.cookie) < std::pair(-other.interactions, other.cookie);
    });
    QVERIFY(std::ranges::equal(found, expected, sameFigures));
}

void TestSortedCookies::givesNothingOfNothing()
{
    SortedCookies cookies;
    std::vector<CookieFigures> found;
    QVERIFY(gather(cookies, found));
    QVERIFY(found.empty());
}

void TestSortedCookies::stopsWhereItIsToldTo()
{
    for (const std::size_t held : {10U, 100000U}) {
        SortedCookies cookies(held);
        for (const CookieFigures& cookie : someCookies(5000))
            QVERIFY(cookies.add(cookie));
        std::stop_source stop;
        std::size_t taken = 0;
        const Status done = cookies.give(
            [&](const CookieFigures&) -> Status {
                if (++taken == 100)
                    stop.request_stop();
                return {};
            },
            Progress(stop.get_token(), {}));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QVERIFY(taken < 3000);
    }
    SortedCookies cookies(10);
    for (const CookieFigures& cookie : someCookies(100))
        QVERIFY(cookies.add(cookie));
    std::size_t taken = 0;
    const Status full = cookies.give(
        [&](const CookieFigures&) -> Status {
            return ++taken < 3 ? Status() : fail(ErrorKind::BadData, Phrase::verbatim("full"));
        },
        {});
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::BadData);
    QCOMPARE(taken, std::size_t{3});
}

void TestSortedCookies::saysThatTheDiskIsFull()
{
    if (!leadlight::testing::FileLimit::works)
        QSKIP("Files cannot be kept from growing on this system.");
    SortedCookies cookies(100);
    Status done;
    {
        const leadlight::testing::FileLimit limit(64 * 1024);
        for (std::size_t k = 0; done && k < 100; ++k)
            for (const CookieFigures& cookie : someCookies(100))
                if (done)
                    done = cookies.add(cookie);
    }
    QVERIFY(!done);
    QVERIFY2(done.error().text().find("temporary file") != std::string::npos, done.error().text().c_str());
}

void TestSortedCookies::readsEveryBatchOnce()
{
    PlayedSession session;
    session.answer("SELECT cookie, lines, sent", totalsBlock());
    SortedCookies cookies;
    double last = 0.0;
    const Progress progress({}, [&](double fraction, const Phrase&) {
        QVERIFY(fraction >= last);
        last = fraction;
    });
    QVERIFY(pullTotals(playedWarehouse(session), 4, cookies, progress));
    QCOMPARE(last, 1.0);
    QCOMPARE(session.times("SELECT cookie, lines, sent"), 4);
    QCOMPARE(session.times("h BETWEEN"), 4);
    QCOMPARE(cookies.size(), std::int64_t{8}); // the player says the same of each batch
    std::vector<CookieFigures> found;
    QVERIFY(gather(cookies, found));
    QCOMPARE(found.front().cookie, std::string("b"));
    QCOMPARE(found.front().submissions, std::int64_t{6});
    QCOMPARE(found.front().hits, -1);
    QCOMPARE(found.back().cookie, std::string("a"));
}

void TestSortedCookies::passesOnWhatFails()
{
    SortedCookies cookies;
    PlayedSession gone;
    gone.answer("SELECT cookie, lines, sent", totalsBlock());
    gone.failOn("SELECT cookie, lines, sent", 2);
    const Status failed = pullTotals(playedWarehouse(gone), 4, cookies, {});
    QVERIFY(!failed);
    QVERIFY(failed.error().text().find("gone") != std::string::npos);

    PlayedSession wrong;
    wrong.answer("SELECT cookie, lines, sent", {{std::vector<std::uint64_t>{1}}});
    const Status refused = pullTotals(playedWarehouse(wrong), 4, cookies, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Internal);

    std::stop_source stop;
    PlayedSession stopped;
    stopped.onStatement = [&](const std::string&) { stop.request_stop(); };
    const Status cut = pullTotals(playedWarehouse(stopped), 4, cookies, {stop.get_token(), {}});
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, ErrorKind::Cancelled);
    QCOMPARE(stopped.times("SELECT cookie"), 1); // no further batch is begun
}

QTEST_GUILESS_MAIN(TestSortedCookies)
#include "test_sorted_cookies.moc"
