// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/bootstrap.h"

#include <QTest>
#include <algorithm>
#include <random>
#include <tbb/global_control.h>

using namespace leadlight;

namespace {

/// Simulated data sets; the figure in the log of this file is of 1,000 (LEADLIGHT_SIMULATIONS=1000).
int simulations()
{
    const int wanted = qEnvironmentVariableIntValue("LEADLIGHT_SIMULATIONS");
    return wanted > 0 ? wanted : 200;
}

/// Cookies of very different ease; each model's HR is the mean of `repeats` trials, as in leave-one-out.
struct Simulation
{
    explicit Simulation(unsigned seed)
        : random(seed)
    {
    }
    double hits(double chance, int repeats)
    {
        std::binomial_distribution<int> draw(repeats, chance);
        return draw(random) / static_cast<double>(repeats);
    }
    double ease() { return std::uniform_real_distribution(0.0, 0.8)(random); }
    std::mt19937 random;
};

Difference differenceOf(const Eigen::VectorXd& differences, std::uint64_t seed)
{
    const auto sums = resampledSums(differences, 1000, seed, {});
    const auto n = static_cast<double>(differences.size());
    const Eigen::VectorXd means = sums->col(0) / n;
    return pairedDifference(differences.mean(), {means.data(), means.data() + means.size()}, differences.size());
}

} // namespace

class TestBootstrap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneDrawServesAllColumns()
    {
        Eigen::MatrixXd values(50, 3);
        values.col(0).setRandom();
        values.col(1) = 2.0 * values.col(0);
        values.col(2).setOnes();
        const auto sums = resampledSums(values, 200, 3, {});
        QVERIFY(sums.has_value());
        QVERIFY((sums->col(1) - 2.0 * sums->col(0)).cwiseAbs().maxCoeff() < 1e-12);
        QCOMPARE(sums->col(2).minCoeff(), 50.0); // n draws each
        QCOMPARE(sums->col(2).maxCoeff(), 50.0);
        // The spread of a resampled mean is the standard error.
        const double error = std::sqrt((values.col(0).array() - values.col(0).mean()).square().sum()) / 50.0;
        const Eigen::ArrayXd means = sums->col(0).array() / 50.0;
        const double spread = std::sqrt((means - means.mean()).square().mean());
        QVERIFY(std::abs(spread / error - 1.0) < 0.2);
    }

    void sameFiguresOnAnyThreads()
    {
        const Eigen::MatrixXd values = Eigen::MatrixXd::Random(301, 5);
        std::vector<Eigen::MatrixXd> results;
        for (const std::size_t threads : {1U, 2U, 5U}) {
            const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
            results.push_back(*resampledSums(values, 100, 9, {}));
        }
        QVERIFY(results[0] == results[1]);
        QVERIFY(results[0] == results[2]);
        QVERIFY(results[0] != *resampledSums(values, 100, 10, {}));
    }

    void intervalsCoverTheTruth_data()
    {
        QTest::addColumn<int>("cookies");
        QTest::newRow("500 cookies") << 500;
        QTest::newRow("15 cookies") << 15; // the plain percentile interval covers 91 % here
    }

    void intervalsCoverTheTruth()
    {
        QFETCH(int, cookies);
        constexpr double truth = 0.1;
        int covered = 0;
        for (int s = 0; s < simulations(); ++s) {
            Simulation simulation(static_cast<unsigned>(s));
            Eigen::VectorXd differences(cookies);
            for (auto& difference : differences) {
                const double ease = simulation.ease();
                difference = simulation.hits(ease + truth, 10) - simulation.hits(ease, 10);
            }
            const auto interval = differenceOf(differences, static_cast<std::uint64_t>(s));
            covered += interval.low <= truth && truth <= interval.high ? 1 : 0;
        }
        const double share = covered / static_cast<double>(simulations());
        qInfo("%d of %d intervals cover the truth", covered, simulations());
        const double slack = 3.0 * std::sqrt(0.95 * 0.05 / simulations());
        QVERIFY(share > 0.95 - slack);
        QVERIFY(share < 0.95 + slack);
    }

    void sameModelTwiceIsSeldomCalledDifferent()
    {
        int called = 0;
        for (int s = 0; s < simulations(); ++s) {
            Simulation simulation(static_cast<unsigned>(s) + 100'000U);
            Eigen::VectorXd differences(400);
            for (auto& difference : differences) {
                const double ease = simulation.ease();
                difference = simulation.hits(ease, 10) - simulation.hits(ease, 10);
            }
            auto difference = differenceOf(differences, static_cast<std::uint64_t>(s));
            Difference* const family[] = {&difference};
            adjust(family);
            called += difference.clear ? 1 : 0;
        }
        qInfo("%d of %d pairs of equal models called different", called, simulations());
        QVERIFY(called / static_cast<double>(simulations()) <= 0.05 + 3.0 * std::sqrt(0.95 * 0.05 / simulations()));
    }

    void benjaminiHochbergAgreesWithItsDefinition()
    {
        // The published procedure: the adjusted p of i is the least p_(j) m / j over the j-th smallest not below it.
        const std::vector<double> p{0.01, 0.04, 0.03, 0.005, 0.8, 0.03};
        auto sorted = p;
        std::ranges::sort(sorted);
        const auto adjusted = benjaminiHochberg(p);
        for (std::size_t i = 0; i < p.size(); ++i) {
            double least = 1.0;
            for (std::size_t j = 0; j < sorted.size(); ++j) {
                if (sorted[j] >= p[i])
                    least = std::min(least, sorted[j] * 6.0 / static_cast<double>(j + 1));
            }
            QVERIFY(std::abs(adjusted[i] - least) < 1e-12);
        }
        QVERIFY(benjaminiHochberg({}).empty());
    }

    void clearNeedsIntervalAndAdjustedP()
    {
        Difference strong{0.1, 0.05, 0.15, 0.001};
        Difference wide{0.1, -0.01, 0.2, 0.001};
        Difference weak{0.1, 0.001, 0.2, 0.045};
        std::vector<Difference> noise(8, Difference{0.0, -0.1, 0.1, 0.9});
        std::vector<Difference*> family{&strong, &wide, &weak};
        for (auto& one : noise)
            family.push_back(&one);
        adjust(family);
        QVERIFY(strong.clear);
        QVERIFY(!wide.clear);
        QVERIFY(!weak.clear); // one of eleven comparisons at .045 is no news
    }

    void noDifferenceIsNoDifference()
    {
        const auto difference = differenceOf(Eigen::VectorXd::Zero(40), 1);
        QCOMPARE(difference.p, 1.0);
        QCOMPARE(difference.low, 0.0);
        QCOMPARE(difference.high, 0.0);
    }

    void theLastDigitsAreNoDifference()
    {
        const auto difference = differenceOf(Eigen::VectorXd::Constant(40, 1e-15), 1);
        QCOMPARE(difference.mean, 0.0);
        QCOMPARE(difference.high, 0.0);
        QCOMPARE(difference.p, 1.0);
    }

    /// Whichever of ten equal models happens to be ahead, it is seldom said to be; one that is better is.
    void theBestOfSeveralIsPaidFor()
    {
        constexpr int models = 10;
        constexpr Eigen::Index cookies = 100;
        int called = 0;
        int calledAlone = 0;
        int found = 0;
        for (int s = 0; s < simulations(); ++s) {
            Simulation simulation(static_cast<unsigned>(s) + 200'000U);
            Eigen::MatrixXd differences(cookies, models + 1);
            for (Eigen::Index cookie = 0; cookie < cookies; ++cookie) {
                const double ease = simulation.ease();
                for (int model = 0; model < models; ++model)
                    differences(cookie, model) = simulation.hits(ease, 5) - simulation.hits(ease, 5);
                differences(cookie, models) = simulation.hits(ease + 0.15, 5) - simulation.hits(ease, 5);
            }
            const Eigen::MatrixXd resampled = *resampledSums(differences, 500, 1, {}) / static_cast<double>(cookies);
            const Eigen::RowVectorXd means = differences.colwise().mean();
            const auto p = jointP(means, resampled, cookies);
            const auto best = std::min_element(p.begin(), p.begin() + models);
            const auto at = best - p.begin();
            called += *best < 0.025 ? 1 : 0;
            calledAlone += jointP(means.segment(at, 1), resampled.middleCols(at, 1), cookies)[0] < 0.025 ? 1 : 0;
            found += p[models] < 0.025 ? 1 : 0;
        }
        qInfo("the best of %d equal models called better: %d of %d, without paying for the choice %d", models, called,
              simulations(), calledAlone);
        const double slack = 3.0 * std::sqrt(0.025 * 0.975 / simulations());
        QVERIFY(called / static_cast<double>(simulations()) <= 0.025 + slack);
        QVERIFY(calledAlone > called);
        QVERIFY(found > 0.9 * simulations());
    }

    void aSingleComparisonPaysNothing()
    {
        Eigen::VectorXd differences(200);
        for (Eigen::Index i = 0; i < differences.size(); ++i)
            differences(i) = 0.05 + std::sin(static_cast<double>(i)) * 0.5;
        const Eigen::MatrixXd resampled = *resampledSums(differences, 4000, 5, {}) / 200.0;
        const Eigen::RowVectorXd means = differences.colwise().mean();
        const double p = jointP(means, resampled, 200)[0];
        const double twoSided = pairedDifference(means(0), {resampled.data(), resampled.data() + 4000}, 200).p;
        QVERIFY(p > 0.0 && std::abs(p - twoSided / 2.0) < 0.01);
        QCOMPARE(jointP(-means, -resampled, 200)[0], 1.0);
        QCOMPARE(jointP(means, resampled, 2)[0], 1.0);
    }

    void cancelStops()
    {
        std::stop_source stop;
        stop.request_stop();
        const Eigen::MatrixXd values = Eigen::MatrixXd::Ones(10, 1);
        const auto sums = resampledSums(values, 100, 1, Progress(stop.get_token(), {}));
        QVERIFY(!sums && sums.error().kind == ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestBootstrap)
#include "test_bootstrap.moc"
