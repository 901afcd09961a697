// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/item_knn.h"
#include "tests/support/linear_cases.h"
#include "tests/support/matrices.h"

#include <QTest>

using namespace leadlight;

namespace {

TrainLinear itemKnnWith(Strength how, const ItemKnnOptions& options)
{
    return [=](const SparseMatrix& strength, const Progress& progress) {
        return trainItemKnn({strength, how}, options, progress);
    };
}

Eigen::VectorXd idfOf(const Eigen::MatrixXd& x)
{
    const Eigen::VectorXd degree = (x.array() > 0.0).cast<double>().rowwise().sum();
    return (static_cast<double>(x.cols()) / (1.0 + degree.array())).log().max(0.0).matrix();
}

Eigen::MatrixXd naiveCosine(const Eigen::MatrixXd& x, double shrinkage)
{
    const Eigen::MatrixXd dots = x.transpose() * x;
    const Eigen::VectorXd norm = dots.diagonal().cwiseSqrt();
    Eigen::MatrixXd out = Eigen::MatrixXd::Zero(dots.rows(), dots.cols());
    for (Eigen::Index i = 0; i < dots.rows(); ++i)
        for (Eigen::Index j = 0; j < dots.cols(); ++j)
            if (dots(i, j) > 0.0)
                out(i, j) = dots(i, j) / (norm(i) * norm(j) + shrinkage);
    return out;
}

Eigen::MatrixXd naiveBm25(const Eigen::MatrixXd& x, const ItemKnnOptions& o)
{
    const Eigen::VectorXd idf = idfOf(x);
    const Eigen::RowVectorXd length = x.colwise().sum();
    Eigen::MatrixXd z = Eigen::MatrixXd::Zero(x.rows(), x.cols());
    for (Eigen::Index u = 0; u < x.rows(); ++u)
        for (Eigen::Index i = 0; i < x.cols(); ++i)
            if (x(u, i) > 0.0)
                z(u, i) =
                    idf(u) * x(u, i) * (o.k1 + 1.0) / (x(u, i) + o.k1 * (1.0 - o.b + o.b * length(i) / length.mean()));
    const Eigen::MatrixXd s = z.transpose() * z;
    return (s.array() > 0.0).select(s.array().square() / (s.array() + o.shrinkage), 0.0);
}

Eigen::MatrixXd naiveWeights(const Eigen::MatrixXd& x, const ItemKnnOptions& o)
{
    if (o.weighting == KnnWeighting::Bm25)
        return naiveBm25(x, o);
    if (o.weighting == KnnWeighting::TfIdf)
        return naiveCosine(idfOf(x).asDiagonal() * x.cwiseSqrt(), o.shrinkage);
    return naiveCosine(x, o.shrinkage);
}

} // namespace

class TestItemKnn : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsTheDefinition_data()
    {
        QTest::addColumn<Strength>("strength");
        QTest::addColumn<KnnWeighting>("weighting");
        QTest::addColumn<int>("neighbours");
        QTest::addColumn<double>("shrinkage");
        QTest::newRow("the default") << Strength::Binary << KnnWeighting::Cosine << 50 << 0.0;
        QTest::newRow("cosine, binary, shrunken") << Strength::Binary << KnnWeighting::Cosine << 8 << 5.0;
        QTest::newRow("cosine, log") << Strength::Log << KnnWeighting::Cosine << 8 << 0.0;
        QTest::newRow("cosine, weighted") << Strength::Weighted << KnnWeighting::Cosine << 8 << 2.0;
        QTest::newRow("tf-idf, binary") << Strength::Binary << KnnWeighting::TfIdf << 8 << 0.0;
        QTest::newRow("tf-idf, weighted") << Strength::Weighted << KnnWeighting::TfIdf << 8 << 1.0;
        QTest::newRow("bm25, binary") << Strength::Binary << KnnWeighting::Bm25 << 8 << 0.0;
        QTest::newRow("bm25, log, shrunken") << Strength::Log << KnnWeighting::Bm25 << 8 << 4.0;
    }

    void equalsTheDefinition()
    {
        QFETCH(Strength, strength);
        QFETCH(KnnWeighting, weighting);
        QFETCH(int, neighbours);
        QFETCH(double, shrinkage);
        const SparseMatrix data = randomStrengths(120, 40, 5.0, 11);
        const ItemKnnOptions options{weighting, neighbours, shrinkage};
        const auto model = trainItemKnn({data, strength}, options, Progress());
        QVERIFY(model);
        const Eigen::MatrixXd naive = naiveWeights(transformedDense(data, strength), options);
        const std::string difference = differenceFrom(naive, **model, neighbours);
        QVERIFY2(difference.empty(), difference.c_str());
    }

    void keepsTheNearestOfTheSideThatIsAsked_data()
    {
        QTest::addColumn<bool>("ofCandidates");
        QTest::addColumn<KnnWeighting>("weighting");
        QTest::newRow("candidates, cosine") << true << KnnWeighting::Cosine;
        QTest::newRow("candidates, bm25") << true << KnnWeighting::Bm25;
        QTest::newRow("history, cosine") << false << KnnWeighting::Cosine;
        QTest::newRow("history, bm25") << false << KnnWeighting::Bm25;
    }

    /// Per candidate every column of the weights has its largest left, per history page every row. The similar pages of
    /// a page are its nearest either way.
    void keepsTheNearestOfTheSideThatIsAsked()
    {
        QFETCH(bool, ofCandidates);
        QFETCH(KnnWeighting, weighting);
        constexpr int neighbours = 4;
        const SparseMatrix data = randomStrengths(120, 40, 5.0, 23);
        ItemKnnOptions options{weighting, neighbours};
        QVERIFY(options.neighboursOf == NeighboursOf::Candidate);
        if (!ofCandidates)
            options.neighboursOf = NeighboursOf::History;
        const auto model = trainItemKnn({data, Strength::Binary}, options, Progress());
        QVERIFY(model);
        const Eigen::MatrixXd all = naiveWeights(transformedDense(data, Strength::Binary), options);
        Eigen::MatrixXd expected = Eigen::MatrixXd::Zero(all.rows(), all.cols());
        for (std::int32_t page = 0; page < data.cols; ++page)
            for (const std::int32_t other : naiveNearest(all.row(page), page, neighbours))
                (ofCandidates ? expected(other, page) : expected(page, other)) = all(page, other);
        QVERIFY(!expected.isApprox(expected.transpose()));
        for (std::int32_t page = 0; page < data.cols; ++page) {
            const std::vector<float> weights = weightsOf(**model, page);
            for (std::int32_t to = 0; to < data.cols; ++to)
                QVERIFY(std::abs(static_cast<double>(weights[static_cast<std::size_t>(to)]) - expected(page, to)) <
                        1e-6 * std::max(1.0, expected(page, to)));
        }
        const std::string difference = differenceFrom(all, **model, neighbours);
        QVERIFY2(difference.empty(), difference.c_str());
    }

    void standsHardCases()
    {
        for (const Strength strength : {Strength::Binary, Strength::Log, Strength::Weighted})
            for (const KnnWeighting weighting : {KnnWeighting::Cosine, KnnWeighting::TfIdf, KnnWeighting::Bm25}) {
                const std::string complaint = complaintOnHardCases(itemKnnWith(strength, {weighting, 3}));
                QVERIFY2(complaint.empty(), complaint.c_str());
            }
    }

    void isTheSameOnAnyThreads()
    {
        const SparseMatrix data = randomStrengths(300, 90, 6.0, 3);
        QVERIFY(sameOnAnyThreads(itemKnnWith(Strength::Binary, {KnnWeighting::Cosine, 20}), data));
        QVERIFY(sameOnAnyThreads(itemKnnWith(Strength::Log, {KnnWeighting::Bm25, 20}), data));
    }

    void obeysCancel()
    {
        QVERIFY(stopsWhenCancelled(itemKnnWith(Strength::Binary, {KnnWeighting::Cosine, 20}),
                                   randomStrengths(30, 9, 3.0, 3)));
    }
};

QTEST_GUILESS_MAIN(TestItemKnn)
#include "test_item_knn.moc"
