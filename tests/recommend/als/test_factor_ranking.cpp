// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/numeric/byte_products.h"
#include "model/numeric/random_bits.h"
#include "model/recommend/als/factor_ranking.h"
#include "model/recommend/factor_products.h"
#include "model/recommend/score_matrix.h"
#include "tests/support/matrices.h"

#include <QtTest/QtTest>
#include <cmath>
#include <numeric>

using namespace leadlight;

namespace {

/// Factors made up for a test: rows of whole registers.
struct MadeUp
{
    ScoreMatrix cookies;
    ScoreMatrix pages;

    [[nodiscard]] FactorView view() const
    {
        return {{cookies.data(), static_cast<std::size_t>(cookies.size())},
                {pages.data(), static_cast<std::size_t>(pages.size())},
                pages.cols()};
    }
};

constexpr std::int32_t cookies = 70;
constexpr std::int32_t pages = 333;

/// Normal-ish values of both signs.
void fill(ScoreMatrix& values, std::uint64_t seed)
{
    for (float& value : values.reshaped()) {
        double sum = -2.0;
        for (int k = 0; k < 4; ++k)
            sum += unitInterval(mixedBits(seed++));
        value = static_cast<float>(sum);
    }
}

MadeUp madeUp(int factors)
{
    MadeUp out{ScoreMatrix(cookies, paddedLength<float>(factors)), ScoreMatrix(pages, paddedLength<float>(factors))};
    fill(out.cookies, 1);
    fill(out.pages, 1'000'000);
    // Some pages are popular, as after training: their vectors are longer.
    for (std::int32_t page = 0; page < pages; ++page)
        out.pages.row(page) *= 3.0F / std::sqrt(1.0F + static_cast<float>(page * 37 % pages));
    return out;
}

MadeUp withTies(int factors)
{
    MadeUp out = madeUp(factors);
    for (std::int32_t page = 50; page < pages; ++page)
        out.pages.row(page) = out.pages.row(page % 50);
    return out;
}

MadeUp withZeros(int factors)
{
    MadeUp out = madeUp(factors);
    for (const std::int32_t cookie : {0, 5, 69})
        out.cookies.row(cookie).setZero();
    out.pages.middleRows(100, 140).setZero();
    return out;
}

/// One factor drowns the others in rounding, and cookies differ by many orders of magnitude.
MadeUp withOutliers(int factors)
{
    MadeUp out = madeUp(factors);
    out.pages.col(0) *= 1e5F;
    for (std::int32_t cookie = 0; cookie < cookies; ++cookie)
        out.cookies.row(cookie) *= std::ldexp(1.0F, 3 * cookie - 140);
    return out;
}

/// The definition: all scores, sorted.
std::vector<std::int32_t> ranked(std::span<const float> scores, HistoryView seen)
{
    std::vector<std::int32_t> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    std::erase_if(order, [&](std::int32_t page) { return std::ranges::binary_search(seen.pages, page); });
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](std::int32_t page) { return scores[static_cast<std::size_t>(page)]; });
    return order;
}

} // namespace

/// Ranking by bounds gives what computing every score gives, to the bit.
class TestFactorRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsASort_data()
    {
        QTest::addColumn<MadeUp>("factors");
        QTest::addColumn<int>("n");
        for (const int n : {1, 10, 75, 400}) {
            QTest::addRow("f=5, n=%d", n) << madeUp(5) << n;
            QTest::addRow("f=64, n=%d", n) << madeUp(64) << n;
            QTest::addRow("f=512, n=%d", n) << madeUp(512) << n;
            QTest::addRow("ties, n=%d", n) << withTies(16) << n;
            QTest::addRow("zeros, n=%d", n) << withZeros(32) << n;
            QTest::addRow("outliers, n=%d", n) << withOutliers(48) << n;
        }
    }

    void equalsASort()
    {
        QFETCH(const MadeUp, factors);
        QFETCH(const int, n);
        const SparseMatrix known = randomStrengths(cookies, pages, 12.0, 3);
        const auto perCookie = static_cast<std::size_t>(n);
        TopN top;
        top.n = n;
        top.page.assign(perCookie * cookies, -1);
        top.score.resize(perCookie * cookies);
        top.low.resize(cookies);
        top.high.resize(cookies);
        const FactorRanking ranking(factors.view());
        ranking.rank(known, 0, 33, top);
        ranking.rank(known, 33, cookies, top);
        std::vector<float> scores(pages);
        for (std::int32_t cookie = 0; cookie < cookies; ++cookie) {
            allInnerProducts(factors.cookies.row(cookie).data(), factors.view(), scores);
            const auto expected = ranked(scores, known.row(cookie));
            for (std::size_t rank = 0; rank < perCookie; ++rank) {
                const std::int32_t page = rank < expected.size() ? expected[rank] : -1;
                QCOMPARE(top.pagesOf(cookie)[rank], page);
                if (page >= 0)
                    QCOMPARE(top.score[static_cast<std::size_t>(cookie) * perCookie + rank],
                             scores[static_cast<std::size_t>(page)]);
            }
            QCOMPARE(top.low[static_cast<std::size_t>(cookie)], std::ranges::min(scores));
            QCOMPARE(top.high[static_cast<std::size_t>(cookie)], std::ranges::max(scores));
        }
    }

    void ranksUnderAFilter_data()
    {
        QTest::addColumn<MadeUp>("factors");
        QTest::newRow("f=5") << madeUp(5);
        QTest::newRow("f=64") << madeUp(64);
        QTest::newRow("ties") << withTies(16);
        QTest::newRow("zeros") << withZeros(32);
        QTest::newRow("outliers") << withOutliers(48);
    }

    /// Closed pages count for the extent alone, and those apart are never among the best; both may have been seen.
    void ranksUnderAFilter()
    {
        QFETCH(const MadeUp, factors);
        const SparseMatrix known = randomStrengths(cookies, pages, 12.0, 3);
        for (const std::int32_t closedEvery : {2, 3, 50}) {
            std::vector<std::uint8_t> open(pages, 1);
            std::vector<std::int32_t> apart;
            for (std::int32_t page = 0; page < pages; ++page) {
                open[static_cast<std::size_t>(page)] = page % closedEvery == 0 ? 0 : 1;
                if (page % closedEvery == 1 && page % 4 == 1)
                    apart.push_back(page);
            }
            const FactorRanking ranking(factors.view(), {open, apart});
            std::int32_t next = 0;
            std::vector<float> scores(pages);
            const auto check = [&](std::int32_t cookie, ScoreExtent extent, std::span<const ScoredPage> best,
                                   std::span<const float> apartScores) {
                QCOMPARE(cookie, next++);
                allInnerProducts(factors.cookies.row(cookie).data(), factors.view(), scores);
                auto expected = ranked(scores, known.row(cookie));
                std::erase_if(expected, [&](std::int32_t page) {
                    return open[static_cast<std::size_t>(page)] == 0 || std::ranges::find(apart, page) != apart.end();
                });
                QCOMPARE(best.size(), std::min<std::size_t>(10, expected.size()));
                for (std::size_t rank = 0; rank < best.size(); ++rank)
                    QVERIFY(best[rank].page == expected[rank] &&
                            best[rank].score == scores[static_cast<std::size_t>(expected[rank])]);
                QCOMPARE(apartScores.size(), apart.size());
                for (std::size_t i = 0; i < apart.size(); ++i)
                    QVERIFY(apartScores[i] == scores[static_cast<std::size_t>(apart[i])]);
                QVERIFY(extent.low == std::ranges::min(scores) && extent.high == std::ranges::max(scores));
            };
            ranking.rank(known, 0, 33, 10, check);
            ranking.rank(known, 33, cookies, 10, check);
            QCOMPARE(next, cookies);
        }
    }

    void productsAreProducts()
    {
        const MadeUp factors = madeUp(20);
        std::vector<float> scores(pages);
        for (std::int32_t cookie = 0; cookie < cookies; ++cookie) {
            allInnerProducts(factors.cookies.row(cookie).data(), factors.view(), scores);
            for (std::int32_t page = 0; page < pages; ++page) {
                const double expected =
                    factors.cookies.row(cookie).cast<double>().dot(factors.pages.row(page).cast<double>());
                QVERIFY(std::abs(static_cast<double>(scores[static_cast<std::size_t>(page)]) - expected) < 1e-4);
            }
        }
    }

    void isForLargeDataOnly()
    {
        const MadeUp factors = madeUp(16);
        const SparseMatrix known = randomStrengths(cookies, pages, 12.0, 3);
        QVERIFY(!FactorRanking(factors.view()).pays(known, 10));
    }

    /// What a machine with the instruction finds, and one without it: a package runs on both.
    void bytesAreTheSameOnEveryMachine()
    {
        namespace bytes = byte_products;
        constexpr std::int64_t quads = 9;
        std::vector<std::int8_t> values(static_cast<std::size_t>(quads * bytes::pagesAtOnce * bytes::quad));
        std::vector<std::uint8_t> rows(static_cast<std::size_t>(bytes::cookiesAtOnce * quads * bytes::quad));
        std::vector<std::int32_t> start(bytes::pagesAtOnce);
        std::uint64_t seed = 5;
        for (auto& value : values)
            value = static_cast<std::int8_t>(mixedBits(seed++) % 256);
        for (auto& value : rows)
            value = static_cast<std::uint8_t>(mixedBits(seed++) % 256);
        for (auto& value : start)
            value = static_cast<std::int32_t>(mixedBits(seed++) % 2000) - 1000;
        const bytes::PageGroup group{values.data(), start.data(), quads};
        for (const std::int32_t high : {-30000, 0, 20000, 90000}) {
            std::array<bytes::Limits, bytes::cookiesAtOnce> limits{};
            limits.fill({high, high - 50000});
            const auto asMachine = bytes::outside(group, rows.data(), quads * bytes::quad, limits);
            QCOMPARE(asMachine, bytes::outsideByBytes(group, rows.data(), quads * bytes::quad, limits));
            QVERIFY(std::ranges::any_of(asMachine, [](std::uint64_t page) { return page != 0 && ~page != 0; }));
        }
        if (!bytes::available)
            QSKIP("This machine has no such instruction: both were the same function.");
    }
};

QTEST_GUILESS_MAIN(TestFactorRanking)
#include "test_factor_ranking.moc"
