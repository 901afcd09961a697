// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/co_occurrence.h"
#include "model/recommend/linear/nearest_pages.h"
#include "tests/support/linear_cases.h"
#include "tests/support/matrices.h"

#include <QTest>

using namespace leadlight;

namespace {

/// Many pages that hardly anybody shares, and some that many do.
SparseMatrix manyPages()
{
    return randomStrengths(500, 1500, 3.0, 17);
}

/// z from the strengths; every third cookie counts nothing.
PairWeights unevenWeights(const SparseMatrix& pairs)
{
    PairWeights out;
    for (const float value : pairs.value)
        out.pair.push_back(std::sqrt(value));
    for (std::int32_t u = 0; u < pairs.rows; ++u)
        out.cookie.push_back(u % 3 == 0 ? 0.0 : 1.0 / (1.0 + u));
    return out;
}

std::vector<double> spreadOut(const SharedRow& row, std::int32_t pages)
{
    std::vector<double> out(static_cast<std::size_t>(pages), 0.0);
    for (std::size_t k = 0; k < row.pages.size(); ++k)
        out[static_cast<std::size_t>(row.pages[k])] = row.sums[k];
    return out;
}

} // namespace

class TestCoOccurrence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fewSumsAreThoseOfTheRow_data()
    {
        QTest::addColumn<bool>("weighted");
        QTest::newRow("counts") << false;
        QTest::newRow("weights, some of them 0") << true;
    }

    void fewSumsAreThoseOfTheRow()
    {
        QFETCH(bool, weighted);
        const SparseMatrix pairs = manyPages();
        const PairWeights weights = weighted ? unevenWeights(pairs) : PairWeights();
        const auto products = CoOccurrence::prepare(pairs, weights, CoOccurrence::Part::WholeRows, Progress());
        QVERIFY(products);
        FewSums work;
        std::vector<double> row;
        for (std::int32_t i = 0; i < pairs.cols; ++i) {
            products->row(i, row, Progress());
            const SharedRow few = products->fewSums(i, work, Progress());
            QVERIFY(std::ranges::adjacent_find(few.pages, std::greater_equal<>()) == few.pages.end());
            QVERIFY(spreadOut(few, pairs.cols) == row);
        }
    }

    /// W(i, j) = C(i, j) / (1 + j), both ways of making a row among them.
    void nearestPagesAreTheLargest()
    {
        constexpr int neighbours = 5;
        const SparseMatrix pairs = manyPages();
        const PairWeights weights;
        const auto products = CoOccurrence::prepare(pairs, weights, CoOccurrence::Part::WholeRows, Progress());
        QVERIFY(products);
        int few = 0;
        for (std::int32_t i = 0; i < pairs.cols; ++i)
            few += products->hasFewSums(i) ? 1 : 0;
        QVERIFY(few > 0);
        QVERIFY(few < pairs.cols);
        const RowScore score = [](std::int32_t, const SharedRow& row, std::span<float> out) {
            forEachSum(row, out,
                       [](std::size_t j, double c) { return static_cast<float>(c / (1.0 + static_cast<double>(j))); });
        };
        const auto nearest = nearestPages(*products, neighbours, score, Progress());
        QVERIFY(nearest);
        const Eigen::MatrixXd x = (denseOf(pairs).array() > 0.0).cast<double>();
        for (std::int32_t i = 0; i < pairs.cols; ++i) {
            Eigen::RowVectorXd naive = x.col(i).transpose() * x;
            for (Eigen::Index j = 0; j < naive.size(); ++j)
                naive(j) /= 1.0 + static_cast<double>(j);
            auto expected = naiveNearest(naive, i, neighbours);
            std::ranges::sort(expected);
            QVERIFY(std::ranges::equal(nearest->row(i).pages, expected));
            for (std::size_t k = 0; k < expected.size(); ++k)
                QCOMPARE(nearest->row(i).strengths[k], static_cast<float>(naive(expected[k])));
        }
    }
};

QTEST_GUILESS_MAIN(TestCoOccurrence)
#include "test_co_occurrence.moc"
