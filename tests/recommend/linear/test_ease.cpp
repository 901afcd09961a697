// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/numeric/symmetric_tiles.h"
#include "model/numeric/tile_products.h"
#include "model/recommend/linear/ease.h"
#include "model/recommend/score_matrix.h"
#include "model/recommend/train.h"
#include "tests/support/linear_cases.h"
#include "tests/support/matrices.h"

#include <Eigen/Dense>
#include <QTest>
#include <array>

using namespace leadlight;

namespace {

TrainLinear easeWith(Strength how, double lambda)
{
    return [=](const SparseMatrix& strength, const Progress& progress) {
        return trainEase({strength, how}, EaseOptions{.lambda = lambda}, progress);
    };
}

/// The closed form, dense in float64.
Eigen::MatrixXd closedForm(const Eigen::MatrixXd& x, double lambda)
{
    const Eigen::MatrixXd g = x.transpose() * x + lambda * Eigen::MatrixXd::Identity(x.cols(), x.cols());
    const Eigen::MatrixXd p = g.inverse();
    Eigen::MatrixXd w = -p * p.diagonal().cwiseInverse().asDiagonal();
    w.diagonal().setZero();
    return w;
}

/// product() and subtractSquare() against the same element by element.
void multiplies(SymmetricTiles tiles)
{
    const std::int32_t n = tiles.size();
    Eigen::MatrixXd dense(n, n);
    for (std::int32_t i = 0; i < n; ++i)
        for (std::int32_t j = 0; j < n; ++j)
            dense(i, j) = static_cast<double>(tiles(i, j));
    std::vector<double> x;
    for (std::int32_t i = 0; i < n; ++i)
        x.push_back(0.25 * (i % 9) - 1.0);
    const Eigen::Map<const Eigen::VectorXd> vector(x.data(), n);
    const auto multiplied = product(tiles, x, Progress());
    QVERIFY(multiplied);
    const Eigen::VectorXd difference = Eigen::Map<const Eigen::VectorXd>(multiplied->data(), n) - dense * vector;
    QVERIFY(difference.cwiseAbs().maxCoeff() < 1e-5 * (dense * vector).cwiseAbs().maxCoeff());
    QVERIFY(subtractSquare(tiles, x, Progress()));
    for (std::int32_t i = 0; i < n; i += 7)
        for (std::int32_t j = 0; j < n; j += 3)
            QVERIFY(std::abs(static_cast<double>(tiles(i, j)) - (dense(i, j) - vector(i) * vector(j))) < 1e-5);
}

} // namespace

class TestEase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsTheClosedForm_data()
    {
        QTest::addColumn<Strength>("strength");
        QTest::addColumn<double>("lambda");
        QTest::addColumn<int>("cookies");
        QTest::addColumn<int>("pages");
        QTest::newRow("the default") << Strength::Binary << 30.0 << 200 << 60;
        QTest::newRow("binary, small lambda") << Strength::Binary << 0.5 << 200 << 60;
        QTest::newRow("log") << Strength::Log << 100.0 << 200 << 60;
        QTest::newRow("weighted") << Strength::Weighted << 20.0 << 200 << 60;
        QTest::newRow("two tiles") << Strength::Binary << 5.0 << 900 << 300;
        QTest::newRow("exactly two tiles") << Strength::Log << 5.0 << 1500 << 512;
        QTest::newRow("four tiles") << Strength::Weighted << 50.0 << 2500 << 800;
        QTest::newRow("fewer cookies than pages") << Strength::Binary << 10.0 << 150 << 700;
        QTest::newRow("solved among the cookies") << Strength::Binary << 2.0 << 500 << 1100;
        QTest::newRow("the same, weighted") << Strength::Weighted << 30.0 << 700 << 1030;
    }

    void equalsTheClosedForm()
    {
        QFETCH(Strength, strength);
        QFETCH(double, lambda);
        QFETCH(int, cookies);
        QFETCH(int, pages);
        const SparseMatrix data = randomStrengths(cookies, pages, 6.0, 21);
        const auto model = easeWith(strength, lambda)(data, Progress());
        QVERIFY(model);
        const Eigen::MatrixXd expected = closedForm(transformedDense(data, strength), lambda);
        double worst = 0.0;
        for (int i = 0; i < pages; ++i) {
            const std::vector<float> row = weightsOf(**model, i);
            const double unit = strength == Strength::Log ? std::log1p(1.0) : 1.0;
            for (int j = 0; j < pages; ++j)
                worst = std::max(
                    worst, std::abs(static_cast<double>(row[static_cast<std::size_t>(j)]) / unit - expected(i, j)));
        }
        QVERIFY2(worst < 1e-4, qPrintable(QString::number(worst)));
    }

    /// A ridge so strong that hardly anything is left of the weights leaves their order as it is.
    void aLargeLambdaKeepsItsDigits_data()
    {
        QTest::addColumn<int>("cookies");
        QTest::addColumn<int>("pages");
        QTest::newRow("among the pages") << 900 << 300;
        QTest::newRow("among the cookies") << 500 << 1100;
    }

    void aLargeLambdaKeepsItsDigits()
    {
        QFETCH(int, cookies);
        QFETCH(int, pages);
        constexpr double lambda = 1e8;
        const ModelOptions options{EaseOptions{.lambda = lambda}};
        QVERIFY(!checkRanges({EaseOptions{.lambda = 1.01 * lambda}}));
        const SparseMatrix data = randomStrengths(cookies, pages, 6.0, 21);
        const auto model = trainRecommender(data, {}, options, Progress());
        QVERIFY(model);
        const Eigen::MatrixXd expected = closedForm(transformedDense(data, Strength::Binary), lambda);
        const double largest = expected.cwiseAbs().maxCoeff();
        for (int i = 0; i < pages; ++i) {
            const std::vector<float> row = weightsOf(**model, i);
            for (int j = 0; j < pages; ++j)
                QVERIFY(std::abs(static_cast<double>(row[static_cast<std::size_t>(j)]) - expected(i, j)) <
                        1e-5 * largest);
        }
    }

    void scoresBlocksLikeHistories()
    {
        const SparseMatrix data = randomStrengths(500, 600, 9.0, 5);
        const auto model = easeWith(Strength::Log, 20.0)(data, Progress());
        QVERIFY(model);
        for (const std::int32_t first : {0, 37, 499}) {
            ScoreMatrix block(std::min(61, data.rows - first), data.cols);
            (*model)->scoreCookies(data, first, blockOf(block), Progress());
            for (std::int32_t r = 0; r < block.rows(); ++r) {
                const std::vector<float> alone = scoresOf(**model, data.row(first + r));
                QVERIFY(std::equal(alone.begin(), alone.end(), block.row(r).data()));
            }
            const std::array histories{data.row(first), data.row(0), HistoryView{}};
            ScoreMatrix folded(3, data.cols);
            (*model)->scoreHistories(histories, blockOf(folded), Progress());
            for (std::size_t h = 0; h < histories.size(); ++h) {
                const std::vector<float> alone = scoresOf(**model, histories[h]);
                QVERIFY(std::equal(alone.begin(), alone.end(), folded.row(static_cast<Eigen::Index>(h)).data()));
            }
        }
    }

    void invertsInPlace_data()
    {
        QTest::addColumn<int>("n");
        for (const int n : {1, 7, 31, 128, 255, 256, 257, 289, 512, 700})
            QTest::addRow("%d", n) << n;
    }

    void invertsInPlace()
    {
        QFETCH(const int, n);
        const Eigen::MatrixXd half = Eigen::MatrixXd::Random(n, n + 200);
        const Eigen::MatrixXd a = half * half.transpose() / (n + 200.0) + 0.1 * Eigen::MatrixXd::Identity(n, n);
        SymmetricTiles tiles(n);
        for (std::int32_t i = 0; i < n; ++i)
            for (std::int32_t j = 0; j <= i; ++j)
                tiles.set(i, j, static_cast<float>(a(i, j)));
        QVERIFY(negativeInverseInPlace(tiles, Progress()));
        const Eigen::MatrixXd expected = a.inverse();
        double worst = 0.0;
        for (std::int32_t i = 0; i < n; ++i)
            for (std::int32_t j = 0; j < n; ++j)
                worst = std::max(worst, std::abs(static_cast<double>(tiles(i, j)) + expected(i, j)));
        QVERIFY2(worst < 2e-5 * expected.cwiseAbs().maxCoeff(), qPrintable(QString::number(worst)));
        // Tiles on the diagonal hold both triangles, which those who read them by rows count on.
        for (std::int32_t I = 0; I < tiles.tiles(); ++I) {
            const std::int32_t length = std::min(SymmetricTiles::side, n - I * SymmetricTiles::side);
            const Eigen::MatrixXf tile = tiles.tile(I, I).topLeftCorner(length, length);
            QVERIFY(tile == tile.transpose());
        }
        multiplies(tiles);
    }

    /// Tiles of any size, with strips and bands that are not full: against products element by element in float64.
    void subtractsProducts_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("depth");
        QTest::newRow("full") << 256 << 256 << 256;
        QTest::newRow("narrow") << 256 << 5 << 256;
        QTest::newRow("low") << 3 << 256 << 256;
        QTest::newRow("flat") << 256 << 256 << 1;
        QTest::newRow("odd") << 101 << 77 << 29;
    }

    void subtractsProducts()
    {
        QFETCH(const int, rows);
        QFETCH(const int, columns);
        QFETCH(const int, depth);
        using Tile = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
        constexpr Eigen::Index side = SymmetricTiles::side;
        Tile left = Tile::Zero(side, depth);
        Tile right = Tile::Zero(side, depth);
        left.topRows(rows).setRandom();
        right.topRows(columns).setRandom();
        AlignedBuffer<float> leftLaidOut(left.size());
        AlignedBuffer<float> rightLaidOut(right.size());
        tile_products::layOut(left.data(), side, depth, depth, tile_products::strip, leftLaidOut.data());
        tile_products::layOut(right.data(), side, depth, depth, tile_products::band, rightLaidOut.data());
        for (const bool lowerOnly : {false, true}) {
            const Tile before = Tile::Random(side, side);
            Tile out = before;
            tile_products::subtract(leftLaidOut.data(), rightLaidOut.data(), {rows, columns, depth, lowerOnly},
                                    out.data(), side);
            const Eigen::MatrixXd expected =
                before.cast<double>() - left.cast<double>() * right.cast<double>().transpose();
            for (int i = 0; i < rows; ++i)
                for (int j = 0; j < (lowerOnly ? std::min(columns, i + 1) : columns); ++j)
                    QVERIFY(std::abs(static_cast<double>(out(i, j)) - expected(i, j)) < 1e-4);
            // What is behind the rows and columns is as it was: the products there are with zeros.
            QVERIFY(out.bottomRows(side - rows) == before.bottomRows(side - rows));
            QVERIFY(out.rightCols(side - columns) == before.rightCols(side - columns));
        }
    }

    void standsHardCases()
    {
        for (const Strength strength : {Strength::Binary, Strength::Log, Strength::Weighted})
            for (const double lambda : {0.0001, 30.0, 100000000.0}) {
                const std::string complaint = complaintOnHardCases(easeWith(strength, lambda));
                QVERIFY2(complaint.empty(), complaint.c_str());
            }
    }

    void isTheSameOnAnyThreads()
    {
        QVERIFY(sameOnAnyThreads(easeWith(Strength::Log, 10.0), randomStrengths(900, 600, 6.0, 3)));
    }

    void obeysCancel()
    {
        QVERIFY(stopsWhenCancelled(easeWith(Strength::Binary, 30.0), randomStrengths(30, 9, 3.0, 3)));
    }
};

QTEST_GUILESS_MAIN(TestEase)
#include "test_ease.moc"
