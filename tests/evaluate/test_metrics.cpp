// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/metric_terms.h"
#include "model/evaluate/metrics.h"
#include "model/evaluate/plane_fit.h"
#include "model/evaluate/ranking.h"

#include <Eigen/QR>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace leadlight;

namespace {

constexpr Cutoffs cutoffs{2, 3};
constexpr std::array names{"HR", "NDCG", "MRR", "Recall", "NDCG long"};

bool isHidden(const std::vector<int>& hidden, int page)
{
    return std::ranges::find(hidden, page) != hidden.end();
}

double naiveNdcg(const std::vector<int>& order, const std::vector<int>& hidden, int k)
{
    double dcg = 0.0;
    double ideal = 0.0;
    for (int i = 0; i < k; ++i) {
        if (i < static_cast<int>(order.size()) && isHidden(hidden, order[static_cast<std::size_t>(i)]))
            dcg += 1.0 / std::log2(i + 2.0);
        if (i < static_cast<int>(hidden.size()))
            ideal += 1.0 / std::log2(i + 2.0);
    }
    return dcg / ideal;
}

/// The textbook formulas on one order of the pages.
RankMetrics::Values naive(const std::vector<int>& order, const std::vector<int>& hidden)
{
    RankMetrics::Values out{};
    int first = 0;
    double recalled = 0.0;
    for (int i = 0; i < static_cast<int>(order.size()); ++i) {
        if (!isHidden(hidden, order[static_cast<std::size_t>(i)]))
            continue;
        first = first == 0 ? i + 1 : first;
        recalled += i < cutoffs.longK ? 1.0 : 0.0;
    }
    out[0] = first > 0 && first <= cutoffs.k ? 1.0 : 0.0;
    out[1] = naiveNdcg(order, hidden, cutoffs.k);
    out[2] = first > 0 ? 1.0 / first : 0.0;
    out[3] = recalled / static_cast<double>(hidden.size());
    out[4] = naiveNdcg(order, hidden, cutoffs.longK);
    return out;
}

/// Their mean over every order of the pages that the scores allow.
RankMetrics::Values naiveOverAllOrders(const std::vector<float>& scores, const std::vector<int>& hidden)
{
    std::vector<int> order(scores.size());
    std::iota(order.begin(), order.end(), 0);
    RankMetrics::Values sum{};
    double orders = 0.0;
    do {
        const bool allowed = std::ranges::is_sorted(order, std::greater<>{},
                                                    [&](int page) { return scores[static_cast<std::size_t>(page)]; });
        if (!allowed)
            continue;
        const auto values = naive(order, hidden);
        std::ranges::transform(sum, values, sum.begin(), std::plus<>{});
        orders += 1.0;
    } while (std::ranges::next_permutation(order).found);
    for (auto& value : sum)
        value /= orders;
    return sum;
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Against the least squares of a QR decomposition, and R2 by its definition.
    void aPlaneIsFittedByLeastSquares()
    {
        std::mt19937 random(11);
        std::normal_distribution<double> normal;
        constexpr int points = 200;
        std::vector<double> x;
        std::vector<double> y;
        std::vector<double> z;
        Eigen::MatrixXd design(points, 3);
        Eigen::VectorXd target(points);
        for (int i = 0; i < points; ++i) {
            x.push_back(1000.0 + normal(random));
            y.push_back(0.5 * x.back() + 0.1 * normal(random)); // nearly the same as x
            z.push_back(0.3 + 0.02 * x.back() - 0.01 * y.back() + 0.05 * normal(random));
            design.row(i) << 1.0, x.back(), y.back();
            target[i] = z.back();
        }
        const Eigen::VectorXd expected = design.colPivHouseholderQr().solve(target);
        const double left = (target - design * expected).squaredNorm();
        const double around = (target.array() - target.mean()).square().sum();
        x.push_back(5.0); // no hit rate: left out
        y.push_back(9.0);
        z.push_back(std::nan(""));
        const auto fit = fitPlane(x, y, z);
        QVERIFY(fit.has_value());
        QVERIFY(std::abs(fit->alongX - expected[1]) < 1e-8);
        QVERIFY(std::abs(fit->alongY - expected[2]) < 1e-8);
        QVERIFY(std::abs(fit->at(1000.0, 500.0) - (expected[0] + 1000.0 * expected[1] + 500.0 * expected[2])) < 1e-8);
        QVERIFY(std::abs(fit->r2 - (1.0 - left / around)) < 1e-9);
    }

    void planesOfLittle()
    {
        const std::vector<double> same(4, 2.0);
        const std::vector<double> rising{1, 2, 3, 4};
        QVERIFY(!fitPlane(rising, rising, same)); // no differences to explain
        QVERIFY(!fitPlane(std::vector<double>{1, 2}, std::vector<double>{1, 2}, std::vector<double>{1, 2}));
        const auto alongX = fitPlane(rising, same, rising);
        QVERIFY(alongX && alongX->alongY == 0.0 && std::abs(alongX->alongX - 1.0) < 1e-12);
        const auto both = fitPlane(rising, rising, rising); // y says what x says
        QVERIFY(both && std::abs(both->at(10.0, 10.0) - 10.0) < 1e-9 && std::abs(both->r2 - 1.0) < 1e-12);
    }

    void planesOverLogarithms_data()
    {
        using Values = std::vector<double>;
        QTest::addColumn<Values>("x");
        QTest::addColumn<Values>("y");
        QTest::addColumn<Values>("z");
        QTest::addColumn<bool>("fits");
        // z = 5 + 20 log10(x) - 3 log10(y)
        const Values x{1.0, 10.0, 100.0, 1000.0, 10.0};
        const Values y{1.0, 100.0, 1.0, 10.0, 10.0};
        const Values z{5.0, 19.0, 45.0, 62.0, 22.0};
        QTest::newRow("a plane") << x << y << z << true;
        QTest::newRow("a point without z")
            << Values{1.0, 10.0, 100.0, 1000.0, 7.0} << Values{1.0, 100.0, 1.0, 10.0, 3.0}
            << Values{5.0, 19.0, 45.0, 62.0, std::nan("")} << true;
        QTest::newRow("0 along x") << Values{0.0, 10.0, 100.0, 1000.0, 10.0} << y << z << false;
        QTest::newRow("less than 0 along y") << x << Values{1.0, 100.0, 1.0, 10.0, -1.0} << z << false;
        QTest::newRow("nothing") << Values{} << Values{} << Values{} << false;
        QTest::newRow("no differences") << x << y << Values(5, 3.0) << false;
    }

    void planesOverLogarithms()
    {
        QFETCH(const std::vector<double>, x);
        QFETCH(const std::vector<double>, y);
        QFETCH(const std::vector<double>, z);
        QFETCH(const bool, fits);
        const auto fit = fitLogPlane(x, y, z);
        QCOMPARE(fit.has_value(), fits);
        if (!fits)
            return;
        QVERIFY(std::abs(fit->base - 5.0) < 1e-9);
        QVERIFY(std::abs(fit->alongX - 20.0) < 1e-9);
        QVERIFY(std::abs(fit->alongY + 3.0) < 1e-9);
        QVERIFY(std::abs(fit->r2 - 1.0) < 1e-12);
    }

    void agreeWithEveryOrderOfTies_data()
    {
        QTest::addColumn<int>("levels");
        QTest::addColumn<int>("hidden");
        QTest::addColumn<int>("unknown");
        for (const int levels : {1, 2, 3, 1000}) {
            for (const int hidden : {1, 2, 3, 5})
                QTest::addRow("%d levels, %d hidden", levels, hidden) << levels << hidden << 0;
        }
        QTest::newRow("some unknown to training") << 2 << 2 << 2;
        QTest::newRow("all unknown") << 2 << 0 << 1;
    }

    void agreeWithEveryOrderOfTies()
    {
        QFETCH(int, levels);
        QFETCH(int, hidden);
        QFETCH(int, unknown);
        std::mt19937 random(7);
        constexpr int pages = 7;
        const RankMetrics metrics(pages, cutoffs);
        for (int round = 0; round < 4; ++round) {
            std::vector<float> scores;
            for (int page = 0; page < pages; ++page)
                scores.push_back(static_cast<float>(random() % static_cast<unsigned>(levels)));
            std::vector<int> all(pages);
            std::iota(all.begin(), all.end(), 0);
            std::ranges::shuffle(all, random);
            std::vector<int> chosen(all.begin(), all.begin() + hidden);
            std::vector<RankCount> ranks;
            for (const int page : chosen)
                ranks.push_back(rankOf(scores, page, pages));
            for (int i = 0; i < unknown; ++i)
                chosen.push_back(-1 - i);
            const auto ours = metrics.of(ranks, static_cast<std::int64_t>(chosen.size()));
            const auto theirs = naiveOverAllOrders(scores, chosen);
            for (std::size_t m = 0; m < rankMetricCount; ++m)
                QVERIFY2(std::abs(ours[m] - theirs[m]) < 1e-12, names[m]);
        }
    }

    void constantScoresGetWhatChanceGives()
    {
        const std::vector<float> scores(20, 0.5F);
        const auto rank = rankOf(scores, 3, 20);
        QCOMPARE(rank.expectedRank(), 10.5);
        const RankMetrics metrics(20, {10, 20});
        QVERIFY(std::abs(metrics.of(std::array{rank}, 1)[0] - 0.5) < 1e-12);
        QVERIFY(std::abs(metrics.foundWithin(rank, 5) - 0.25) < 1e-12);
    }

    void ranksCountUnseenPagesOnly()
    {
        std::vector<float> scores{5.0F, 4.0F, 3.0F, 4.0F, 1.0F};
        const std::vector<std::int32_t> seen{0};
        hideSeen(scores, seen);
        const auto tied = rankOf(scores, 3, 4);
        QCOMPARE(tied.higher, 0);
        QCOMPARE(tied.equal, 2);
        QCOMPARE(rankOf(scores, 4, 4).expectedRank(), 4.0);
    }

    void scoresThatAreNoNumbersRankLast()
    {
        const std::vector<float> scores{1.0F, std::numeric_limits<float>::quiet_NaN(), 0.5F};
        QCOMPARE(rankOf(scores, 1, 3).expectedRank(), 3.0);
        QCOMPARE(rankOf(scores, 2, 3).expectedRank(), 2.0);
    }

    void bestPagesAgreeWithSorting()
    {
        std::mt19937 random(11);
        for (const std::size_t pages : {3U, 64U, 65U, 1000U}) {
            std::vector<float> scores;
            for (std::size_t page = 0; page < pages; ++page)
                scores.push_back(static_cast<float>(random() % 40));
            scores[1] = -std::numeric_limits<float>::infinity();
            std::vector<std::int32_t> order(pages);
            std::iota(order.begin(), order.end(), 0);
            std::ranges::stable_sort(order, std::greater<>{},
                                     [&](std::int32_t page) { return scores[static_cast<std::size_t>(page)]; });
            std::vector<std::int32_t> list(10, -1);
            const auto length = bestPages(scores, list);
            QCOMPARE(length, std::min<std::size_t>(10, pages - 1));
            QVERIFY(std::equal(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(length), order.begin()));
        }
    }

    void giniOfKnownCounts()
    {
        QCOMPARE(gini({3, 3, 3, 3}), 0.0);
        QCOMPARE(gini({0, 0, 0, 8}), 0.75);
        QCOMPARE(gini({0, 0}), 0.0);
        // Mean absolute difference over twice the mean: the definition.
        const std::vector<std::int64_t> counts{5, 1, 0, 7, 2};
        double differences = 0.0;
        for (const auto a : counts) {
            for (const auto b : counts)
                differences += std::abs(static_cast<double>(a - b));
        }
        QVERIFY(std::abs(gini(counts) - differences / (2.0 * 5.0 * 15.0)) < 1e-12);
    }

    void diversityIsTheShareOfMixedPairs()
    {
        const std::vector<std::uint16_t> unit{0, 0, 1, 2};
        QCOMPARE(listDiversity(std::vector<std::int32_t>{0, 1}, unit), 0.0);
        QCOMPARE(listDiversity(std::vector<std::int32_t>{0, 2}, unit), 1.0);
        QVERIFY(std::abs(listDiversity(std::vector<std::int32_t>{0, 1, 2}, unit) - 2.0 / 3.0) < 1e-12);
        QCOMPARE(listDiversity(std::vector<std::int32_t>{3}, unit), 0.0);
    }

    void mixDistanceRunsFromNoneToAll()
    {
        QCOMPARE(mixDistance(std::vector{0.5, 0.5}, std::vector{0.5, 0.5}), 0.0);
        QCOMPARE(mixDistance(std::vector{1.0, 0.0}, std::vector{0.0, 1.0}), 1.0);
        QCOMPARE(mixDistance(std::vector{0.75, 0.25}, std::vector{0.5, 0.5}), 0.25);
    }

    void everyFigureStatesItsFormula()
    {
        for (const auto metric : allMetrics) {
            QVERIFY(!metricKey(metric, {}).empty());
            QVERIFY(english(metricFormula(metric, {})).starts_with(english(metricTerm(metric, {})) + " ="));
            // The name on screen is no term.
            QVERIFY(english(metricLabel(metric, {})).find_first_of("@") == std::string::npos);
            QVERIFY(english(metricLabel(metric, {})).find("MRR") == std::string::npos);
        }
        QCOMPARE(metricKey(Metric::HitRate, {}), std::string("hr_at_10"));
        QCOMPARE(metricKey(Metric::Recall, {5, 50}), std::string("recall_at_50"));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "test_metrics.moc"
