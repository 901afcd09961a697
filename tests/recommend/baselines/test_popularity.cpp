// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/baselines/popularity.h"
#include "model/recommend/baselines/random_recommender.h"
#include "tests/support/linear_cases.h"
#include "tests/support/matrices.h"

#include <QTest>

using namespace leadlight;

namespace {

constexpr std::int32_t pages = 40;

const SparseMatrix& strengths()
{
    static const SparseMatrix matrix = randomStrengths(200, pages, 5.0, 23);
    return matrix;
}

/// A BU per page, five of them.
std::vector<std::uint16_t> groups()
{
    std::vector<std::uint16_t> out;
    for (std::int32_t page = 0; page < pages; ++page)
        out.push_back(static_cast<std::uint16_t>(page * 7 % 5));
    return out;
}

bool near(float actual, double expected)
{
    return std::abs(static_cast<double>(actual) - expected) <= 1e-5 * std::max(1.0, std::abs(expected));
}

} // namespace

/// The baselines: most popular, popular in the BUs seen, random.
class TestPopularity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sumsOverCookies_data() { addStrengths(); }

    void sumsOverCookies()
    {
        QFETCH(const Strength, strength);
        const auto model = trainPopularity({strengths(), strength}, {}, Progress());
        QVERIFY(model);
        const Eigen::RowVectorXd expected = transformedDense(strengths(), strength).colwise().sum();
        for (const HistoryView history : {HistoryView{}, strengths().row(3)}) {
            const auto scores = scoresOf(**model, history);
            for (std::int32_t page = 0; page < pages; ++page)
                QVERIFY(near(scores[static_cast<std::size_t>(page)], expected[page]));
        }
        QVERIFY((*model)->explain(strengths().row(3), 1).empty());
        QVERIFY((*model)->similarPages(1, 5).empty());
    }

    void weighsByTheUnitsSeen_data() { addStrengths(); }

    void weighsByTheUnitsSeen()
    {
        QFETCH(const Strength, strength);
        const std::vector<std::uint16_t> group = groups();
        const auto model = trainBuPopularity({strengths(), strength, group}, {}, Progress());
        QVERIFY(model);
        const Eigen::RowVectorXd popularity = transformedDense(strengths(), strength).colwise().sum();
        for (std::int32_t cookie = 0; cookie < strengths().rows; ++cookie) {
            const HistoryView history = strengths().row(cookie);
            const auto scores = scoresOf(**model, history);
            for (std::int32_t page = 0; page < pages; ++page) {
                const auto unit = group[static_cast<std::size_t>(page)];
                const auto seen = std::ranges::count_if(
                    history.pages, [&](std::int32_t p) { return group[static_cast<std::size_t>(p)] == unit; });
                const double share = static_cast<double>(seen) / static_cast<double>(history.size());
                QVERIFY(near(scores[static_cast<std::size_t>(page)], popularity[page] * (share + 0.1) / 1.1));
            }
        }
        // Nothing seen says nothing about units: the order is that of plain popularity.
        const auto fresh = scoresOf(**model, {});
        for (std::int32_t page = 0; page < pages; ++page)
            QVERIFY(near(fresh[static_cast<std::size_t>(page)], popularity[page]));
    }

    void needsNoUnits()
    {
        const auto plain = trainPopularity({strengths(), Strength::Binary}, {}, Progress());
        const auto one = trainBuPopularity({strengths(), Strength::Binary}, {}, Progress());
        QVERIFY(plain && one);
        QCOMPARE(scoresOf(**one, strengths().row(9)), scoresOf(**plain, strengths().row(9)));
    }

    void drawsAtRandomButRepeatably()
    {
        constexpr std::int32_t many = 20'000;
        const auto model = makeRandomRecommender(many, 42);
        const auto scores = scoresOf(*model, strengths().row(0));
        QCOMPARE(scoresOf(*makeRandomRecommender(many, 42), strengths().row(0)), scores);
        QVERIFY(scoresOf(*makeRandomRecommender(many, 43), strengths().row(0)) != scores);
        QVERIFY(scoresOf(*model, strengths().row(1)) != scores);
        // Uniform in [0, 1): mean and variance within five standard errors.
        const Eigen::Map<const Eigen::ArrayXf> values(scores.data(), many);
        QVERIFY(values.minCoeff() >= 0.0F && values.maxCoeff() < 1.0F);
        const double mean = values.cast<double>().mean();
        QVERIFY(std::abs(mean - 0.5) < 5.0 * std::sqrt(1.0 / 12.0 / many));
        QVERIFY(std::abs((values.cast<double>() - mean).square().mean() - 1.0 / 12.0) <
                5.0 * std::sqrt(1.0 / 180.0 / many));
    }

private:
    static void addStrengths()
    {
        QTest::addColumn<Strength>("strength");
        QTest::newRow("binary") << Strength::Binary;
        QTest::newRow("log") << Strength::Log;
        QTest::newRow("weighted") << Strength::Weighted;
    }
};

QTEST_GUILESS_MAIN(TestPopularity)
#include "test_popularity.moc"
