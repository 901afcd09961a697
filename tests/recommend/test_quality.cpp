// SPDX-License-Identifier: GPL-3.0-or-later
// The models against figures that others' code measured on the same files: numbers.md section 3.
#include "model/evaluate/evaluation.h"
#include "model/numeric/table_matrix.h"
#include "tests/support/shared_data.h"
#include "tests/support/shared_interactions.h"

#include <QTest>
#include <map>

using namespace leadlight;

namespace {

ModelOptions ease(double lambda, Strength strength = Strength::Binary)
{
    return {EaseOptions{.lambda = lambda}, strength};
}
ModelOptions itemKnn(KnnWeighting weighting, int neighbours, double shrinkage = 0.0,
                     NeighboursOf of = NeighboursOf::Candidate)
{
    return {
        ItemKnnOptions{.weighting = weighting, .neighbours = neighbours, .shrinkage = shrinkage, .neighboursOf = of}};
}

/// A set with its split. The seed: ten repeats of leave-one-out after the inner join; the others: the given test.
struct Set
{
    std::shared_ptr<const EvaluationData> data;
    std::shared_ptr<const HeldOutFile> given;
    EvaluateOptions options;
};

Set loaded(const QString& name)
{
    const auto folder = sharedData() / name.toStdString();
    const bool seed = name == QStringLiteral("seed");
    const bool msweb = name == QStringLiteral("msweb");
    const auto interactions = sharedInteractions(folder, seed ? "submissions.csv" : "train.csv",
                                                 seed ? UnmappedPages::Drop : UnmappedPages::Keep);
    Set set{evaluationData(interactions), nullptr, {}};
    set.options.protocol = seed ? Protocol::LeaveOneOut : Protocol::GivenTest;
    if (!seed)
        set.given = sharedTest(*interactions, folder, msweb ? "test_allbut1_target.csv" : "test_target.csv",
                               msweb ? "test_allbut1_input.csv" : "test_input.csv");
    return set;
}

} // namespace

class TestQuality : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheReferences_data();
    void agreesWithTheReferences();

private:
    std::map<QString, Set> m_sets;
};

void TestQuality::agreesWithTheReferences_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<ModelOptions>("model");
    QTest::addColumn<double>("hitRate"); // HR@10
    QTest::addColumn<double>("ndcg");    // NDCG@10
    QTest::addColumn<double>("tolerance");
    const auto row = [](const char* name, const char* set, const ModelOptions& model, double hitRate, double ndcg,
                        double tolerance) {
        QTest::newRow(name) << QString::fromLatin1(set) << model << hitRate << ndcg << tolerance;
    };
    // Other random pages are hidden here than there. The standard deviation over repeats is about .02, so the
    // difference of a mean of five (there) and one of ten (here) has one of .011.
    row("seed, RP3beta", "seed", {Rp3betaOptions{}}, .554, .351, .022);
    row("seed, EASE", "seed", ease(30.0), .546, .344, .022);
    row("seed, EASE log", "seed", ease(100.0, Strength::Log), .530, .346, .022);
    row("seed, item-kNN BM25", "seed", itemKnn(KnnWeighting::Bm25, 50), .525, .311, .022);
    row("seed, item-kNN cosine", "seed", itemKnn(KnnWeighting::Cosine, 50), .385, .228, .022);
    row("seed, most popular", "seed", {PopularityOptions{}}, .455, .275, .022);
    row("seed, popular in the BU", "seed", {BuPopularityOptions{}}, .462, .285, .022);
    row("seed, ALS tuned", "seed", {AlsOptions{}}, .524, .331, .022);
    row("seed, ALS as in the notebook", "seed", notebookModel(), .326, .204, .022);
    row("seed, random", "seed", {RandomOptions{}}, .060, .027, .022);
    row("msweb, most popular", "msweb", {PopularityOptions{}}, .6357, .4054, .003);
    // The published rows say cosine, K = 100. They are met per candidate with a shrinkage of 10 (up to ties), and not
    // per history page, which gives .7478 / .5186 and .3821 / .2554. The rows without shrinkage are from a plain
    // program of some lines that shares nothing with this one.
    const auto cosine = [](double shrinkage, NeighboursOf of) {
        return itemKnn(KnnWeighting::Cosine, 100, shrinkage, of);
    };
    row("msweb, item-kNN cosine", "msweb", cosine(10.0, NeighboursOf::Candidate), .7460, .5180, .0005);
    row("msweb, item-kNN, no shrinkage", "msweb", cosine(0.0, NeighboursOf::Candidate), .7443, .5168, .0001);
    row("msweb, item-kNN by history page", "msweb", cosine(0.0, NeighboursOf::History), .7457, .5172, .0001);
    row("msweb, EASE 10", "msweb", ease(10.0), .7741, .5652, .003);
    row("msweb, EASE 200", "msweb", ease(200.0), .7744, .5617, .003);
    row("epub, most popular", "epub", {PopularityOptions{}}, .0469, .0235, .003);
    row("epub, item-kNN cosine", "epub", cosine(10.0, NeighboursOf::Candidate), .3803, .2544, .0005);
    row("epub, item-kNN, no shrinkage", "epub", cosine(0.0, NeighboursOf::Candidate), .3763, .2478, .0001);
    row("epub, item-kNN by history page", "epub", cosine(0.0, NeighboursOf::History), .3779, .2484, .0001);
    row("epub, EASE 5", "epub", ease(5.0), .4053, .2670, .003);
    row("epub, EASE 100", "epub", ease(100.0), .3975, .2636, .003);
}

void TestQuality::agreesWithTheReferences()
{
    NEEDS_SHARED_DATA();
    QFETCH(QString, set);
    QFETCH(ModelOptions, model);
    QFETCH(double, hitRate);
    QFETCH(double, ndcg);
    QFETCH(double, tolerance);
    if (!m_sets.contains(set))
        m_sets.emplace(set, loaded(set));
    const Set& split = m_sets.at(set);
    const auto outcome =
        runEvaluation(split.data, {candidateOf(resolved(model))}, split.options, split.given, Progress());
    QVERIFY(outcome);
    const auto mean = [&](Metric metric) {
        return matrixOf((*outcome)->models.front().perCookie).col(static_cast<Eigen::Index>(metric)).mean();
    };
    const auto message = [](double actual, double expected) -> QByteArray {
        return QByteArray::number(actual) + " instead of " + QByteArray::number(expected);
    };
    const double gotHitRate = mean(Metric::HitRate);
    const double gotNdcg = mean(Metric::Ndcg);
    QVERIFY2(std::abs(gotHitRate - hitRate) <= tolerance, message(gotHitRate, hitRate).constData());
    QVERIFY2(std::abs(gotNdcg - ndcg) <= tolerance, message(gotNdcg, ndcg).constData());
    qInfo("HR@10 %.4f (%.4f), NDCG@10 %.4f (%.4f)", gotHitRate, hitRate, gotNdcg, ndcg);
}

QTEST_GUILESS_MAIN(TestQuality)
#include "test_quality.moc"
