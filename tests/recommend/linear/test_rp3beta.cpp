// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/rp3beta.h"
#include "tests/support/linear_cases.h"
#include "tests/support/matrices.h"

#include <QTest>

using namespace leadlight;

namespace {

TrainLinear rp3betaWith(Strength how, double alpha, double beta, int neighbours)
{
    return [=](const SparseMatrix& strength, const Progress& progress) {
        return trainRp3beta({strength, how}, Rp3betaOptions{alpha, beta, neighbours}, progress);
    };
}

/// W = Q P / popularity^beta from its definition, dense in float64.
Eigen::MatrixXd naiveWeights(const Eigen::MatrixXd& x, double alpha, double beta)
{
    Eigen::MatrixXd p = x;
    for (Eigen::Index u = 0; u < x.rows(); ++u)
        p.row(u) = (x.row(u) / x.row(u).sum()).array().pow(alpha) * (x.row(u).array() > 0.0).cast<double>();
    Eigen::MatrixXd q = x.transpose();
    for (Eigen::Index i = 0; i < x.cols(); ++i)
        q.row(i) = x.col(i).sum() > 0.0
                       ? ((q.row(i) / x.col(i).sum()).array().pow(alpha) * (q.row(i).array() > 0.0).cast<double>())
                             .matrix()
                             .eval()
                       : Eigen::RowVectorXd::Zero(x.rows()).eval();
    Eigen::MatrixXd w = q * p;
    for (Eigen::Index j = 0; j < w.cols(); ++j)
        w.col(j) /= std::pow(std::max(1.0, static_cast<double>((x.col(j).array() > 0.0).count())), beta);
    return w;
}

} // namespace

class TestRp3beta : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsTheDefinition_data()
    {
        QTest::addColumn<Strength>("strength");
        QTest::addColumn<double>("alpha");
        QTest::addColumn<double>("beta");
        QTest::addColumn<int>("neighbours");
        QTest::newRow("the default") << Strength::Binary << 1.0 << 0.0 << 100;
        QTest::newRow("binary, cut") << Strength::Binary << 1.0 << 0.0 << 7;
        QTest::newRow("binary, alpha and beta") << Strength::Binary << 0.7 << 0.4 << 10;
        QTest::newRow("binary, alpha 0") << Strength::Binary << 0.0 << 0.3 << 10;
        QTest::newRow("log") << Strength::Log << 1.3 << 0.5 << 10;
        QTest::newRow("weighted") << Strength::Weighted << 0.8 << 0.6 << 10;
    }

    void equalsTheDefinition()
    {
        QFETCH(Strength, strength);
        QFETCH(double, alpha);
        QFETCH(double, beta);
        QFETCH(int, neighbours);
        const SparseMatrix data = randomStrengths(120, 40, 5.0, 7);
        const auto model = rp3betaWith(strength, alpha, beta, neighbours)(data, Progress());
        QVERIFY(model);
        const Eigen::MatrixXd naive = naiveWeights(transformedDense(data, strength), alpha, beta);
        const std::string difference = differenceFrom(naive, **model, neighbours);
        QVERIFY2(difference.empty(), difference.c_str());
    }

    void standsHardCases()
    {
        for (const Strength strength : {Strength::Binary, Strength::Log, Strength::Weighted}) {
            const std::string complaint = complaintOnHardCases(rp3betaWith(strength, 4.0, 2.0, 3));
            QVERIFY2(complaint.empty(), complaint.c_str());
        }
    }

    void isTheSameOnAnyThreads()
    {
        QVERIFY(sameOnAnyThreads(rp3betaWith(Strength::Log, 1.0, 0.2, 20), randomStrengths(300, 90, 6.0, 3)));
    }

    void obeysCancel()
    {
        QVERIFY(stopsWhenCancelled(rp3betaWith(Strength::Binary, 1.0, 0.0, 20), randomStrengths(30, 9, 3.0, 3)));
    }
};

QTEST_GUILESS_MAIN(TestRp3beta)
#include "test_rp3beta.moc"
