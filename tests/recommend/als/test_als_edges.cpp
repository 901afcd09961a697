// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als/als.h"
#include "model/recommend/model_options.h"
#include "model/recommend/top_n.h"
#include "tests/support/synthetic_data.h"

#include <Eigen/Cholesky>
#include <QtTest/QtTest>
#include <tbb/global_control.h>

using namespace leadlight;

namespace {

constexpr SyntheticSize tiny{"tiny", 400, 90, 6000};

AlsOptions alsOptions(int factors, double alpha, Precision precision, int iterations = 2)
{
    AlsOptions options = std::get<AlsOptions>(notebookModel().settings);
    options.factors = factors;
    options.alpha = alpha;
    options.precision = precision;
    options.iterations = iterations;
    return options;
}

/// One row's system in float64, straight from the paper's equation 4.
struct RowSystem
{
    Eigen::MatrixXd a;
    Eigen::VectorXd b;
    double size = 0.0; // of b's terms, which may cancel

    RowSystem(const FactorMatrix& fixed, HistoryView row, const AlsOptions& o)
        : a(fixed.transpose() * fixed)
        , b(Eigen::VectorXd::Zero(fixed.cols()))
    {
        a.diagonal().array() += o.regularization;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const double c = o.alpha * static_cast<double>(row.strengths[i]);
            const Eigen::VectorXd y = fixed.row(row.pages[i]).transpose();
            if (c > 0.0) {
                a += (c - 1.0) * y * y.transpose();
                b += c * y;
                size += c * y.norm();
            }
        }
    }
    /// Distance from the exact solution, relative to its length.
    [[nodiscard]] double forwardError(const Eigen::VectorXd& x) const
    {
        const Eigen::VectorXd exact = a.ldlt().solve(b);
        return (x - exact).norm() / (exact.norm() + 1e-3);
    }
    /// By how much, relatively, the rows summed up would have to differ for x to be the exact solution (Higham:
    /// Accuracy and Stability of Numerical Algorithms, 2002, section 7.1): what a solver can promise whatever the
    /// condition number.
    [[nodiscard]] double backwardError(const Eigen::VectorXd& x) const
    {
        return (a * x - b).norm() / (a.norm() * x.norm() + size + 1e-30);
    }
};

SparseMatrix matrixOf(const std::vector<std::vector<std::pair<std::int32_t, float>>>& rows, std::int32_t cols)
{
    SparseMatrix out;
    out.rows = static_cast<std::int32_t>(rows.size());
    out.cols = cols;
    for (const auto& row : rows) {
        for (const auto& [page, strength] : row) {
            out.index.push_back(page);
            out.value.push_back(strength);
        }
        out.start.push_back(out.nonZeros());
    }
    return out;
}

} // namespace

Q_DECLARE_METATYPE(leadlight::SparseMatrix)

/// The fast solver against plain float64 linear algebra, and at the edges of what can be trained on.
class TestAlsEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsSolvedExactly_data();
    void everyRowIsSolvedExactly();
    void doesNotDependOnTheThreadCount_data();
    void doesNotDependOnTheThreadCount();
    void objectiveFalls_data();
    void objectiveFalls();
    void conjugateStepsReachTheExactSolution();
    void toleranceStopsEarly();
    void explanationsAddUp_data();
    void explanationsAddUp();
    void similarPagesByCosine();
    void oddDataStaysFinite_data();
    void oddDataStaysFinite();
    void cancels();
};

void TestAlsEdges::everyRowIsSolvedExactly_data()
{
    QTest::addColumn<int>("factors");
    QTest::addColumn<double>("alpha");
    QTest::addColumn<Precision>("precision");
    // Short rows go through Woodbury's identity and long ones through Cholesky, so both happen at each of these
    // sizes; alpha 1 makes many c exactly 1, and a smaller one puts some between 0 and 1.
    for (const int factors : {1, 3, 8, 17, 33, 64})
        for (const double alpha : {0.2, 1.0, 15.0, 400.0}) {
            QTest::addRow("f=%d, alpha=%g, float64", factors, alpha) << factors << alpha << Precision::Double;
            QTest::addRow("f=%d, alpha=%g, float32", factors, alpha) << factors << alpha << Precision::Single;
        }
}

void TestAlsEdges::everyRowIsSolvedExactly()
{
    QFETCH(const int, factors);
    QFETCH(const double, alpha);
    QFETCH(const Precision, precision);
    const SparseMatrix strength = makeSyntheticData(tiny).strength;
    const SparseMatrix byPage = transposed(strength);
    AlsOptions options = alsOptions(factors, alpha, precision, 1);
    AlsInitialFactors initial = alsInitialFactors(strength.cols, factors, 3);
    initial.pages = (initial.pages.array() * 100.0 - 0.5).cast<float>().cast<double>(); // of both signs, and exact
    const auto model = trainAls({strength}, options, initial, Progress());
    QVERIFY(model);
    const FactorMatrix cookies = (*model)->cookieFactors();
    const FactorMatrix pages = (*model)->pageFactors();
    const bool wide = precision == Precision::Double;
    const auto isSolution = [&](const RowSystem& system, const Eigen::VectorXd& x) {
        // With confidences in the hundred thousands the systems are too ill-conditioned for float32 to come near.
        const bool near = (!wide && alpha > 100.0) || system.forwardError(x) <= (wide ? 1e-9 : 2e-3);
        return near && system.backwardError(x) <= (wide ? 1e-13 : 1e-5);
    };
    for (std::int32_t row = 0; row < strength.rows; ++row)
        QVERIFY(isSolution({initial.pages, strength.row(row), options}, cookies.row(row).transpose()));
    for (std::int32_t row = 0; row < byPage.rows; ++row)
        QVERIFY(isSolution({cookies, byPage.row(row), options}, pages.row(row).transpose()));
}

void TestAlsEdges::doesNotDependOnTheThreadCount_data()
{
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<AlsSolver>("solver");
    QTest::newRow("float32") << Precision::Single << AlsSolver::Exact;
    QTest::newRow("float64") << Precision::Double << AlsSolver::Exact;
    QTest::newRow("float32, cg") << Precision::Single << AlsSolver::ConjugateGradient;
}

void TestAlsEdges::doesNotDependOnTheThreadCount()
{
    QFETCH(const Precision, precision);
    QFETCH(const AlsSolver, solver);
    const SparseMatrix strength = makeSyntheticData({"more", 12'000, 300, 150'000}).strength;
    AlsOptions options = alsOptions(20, 15.0, precision);
    options.solver = solver;
    const auto trainOn = [&](std::size_t threads) {
        const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
        return *trainAls({strength}, options, Progress());
    };
    const auto one = trainOn(1);
    const auto several = trainOn(4);
    QVERIFY(one->cookieFactors() == several->cookieFactors());
    QVERIFY(one->pageFactors() == several->pageFactors());
    QCOMPARE(one->objectives().back(), several->objectives().back());
}

void TestAlsEdges::objectiveFalls_data()
{
    QTest::addColumn<AlsSolver>("solver");
    QTest::newRow("exact") << AlsSolver::Exact;
    QTest::newRow("cg") << AlsSolver::ConjugateGradient;
}

void TestAlsEdges::objectiveFalls()
{
    QFETCH(const AlsSolver, solver);
    const SparseMatrix strength = makeSyntheticData(tiny).strength;
    AlsOptions options = alsOptions(8, 15.0, Precision::Double, 12);
    options.solver = solver;
    const auto model = *trainAls({strength}, options, Progress());
    const auto objectives = model->objectives();
    QCOMPARE(objectives.size(), std::size_t(12));
    for (std::size_t i = 1; i < objectives.size(); ++i)
        QVERIFY(objectives[i] < objectives[i - 1]);

    // The last one against its definition, over every pair.
    const FactorMatrix x = model->cookieFactors();
    const FactorMatrix y = model->pageFactors();
    double expected = 0.1 * (x.squaredNorm() + y.squaredNorm()) + (x * y.transpose()).squaredNorm();
    for (std::int32_t row = 0; row < strength.rows; ++row)
        for (std::size_t i = 0; i < strength.row(row).size(); ++i) {
            const double score = x.row(row).dot(y.row(strength.row(row).pages[i]));
            const double c = 15.0 * static_cast<double>(strength.row(row).strengths[i]);
            expected += c * (1.0 - score) * (1.0 - score) - score * score;
        }
    QVERIFY(std::abs(objectives.back() - expected) < 1e-9 * expected);
}

void TestAlsEdges::conjugateStepsReachTheExactSolution()
{
    const SparseMatrix strength = makeSyntheticData(tiny).strength;
    AlsOptions options = alsOptions(16, 15.0, Precision::Double, 3);
    const auto exact = *trainAls({strength}, options, Progress());
    options.solver = AlsSolver::ConjugateGradient;
    options.cgSteps = 200;
    const auto close = *trainAls({strength}, options, Progress());
    options.cgSteps = 1;
    const auto far = *trainAls({strength}, options, Progress());
    const auto distance = [&](const auto& model) {
        return (model->pageFactors() - exact->pageFactors()).norm() / exact->pageFactors().norm();
    };
    QVERIFY(distance(close) < 1e-4);
    QVERIFY(std::abs(close->objectives().back() / exact->objectives().back() - 1.0) < 1e-4);
    QVERIFY(distance(far) > 1e-2); // so it was not the exact solver that answered
    QVERIFY(far->objectives().back() > exact->objectives().back());
}

void TestAlsEdges::toleranceStopsEarly()
{
    const SparseMatrix strength = makeSyntheticData(tiny).strength;
    AlsOptions options = alsOptions(8, 15.0, Precision::Double, 500);
    options.tolerance = 0.01;
    TrainReport report;
    QVERIFY(trainAls({strength}, options, Progress(), &report));
    QVERIFY(report.iterations > 1 && report.iterations < 500);
    QVERIFY(report.converged);
    QVERIFY(report.relativeChange < 0.01);
    options.tolerance = 0.0;
    options.iterations = 2;
    QVERIFY(trainAls({strength}, options, Progress(), &report));
    QVERIFY(!report.converged);
}

void TestAlsEdges::explanationsAddUp_data()
{
    QTest::addColumn<Precision>("precision");
    QTest::addColumn<Strength>("strength");
    QTest::newRow("float32, weighted") << Precision::Single << Strength::Weighted;
    QTest::newRow("float64, log") << Precision::Double << Strength::Log;
    QTest::newRow("float64, binary") << Precision::Double << Strength::Binary;
}

void TestAlsEdges::explanationsAddUp()
{
    QFETCH(const Precision, precision);
    QFETCH(const Strength, strength);
    const SparseMatrix matrix = makeSyntheticData(tiny).strength;
    const AlsOptions options = alsOptions(16, 15.0, precision, 5);
    const auto model = *trainAls({matrix, strength}, options, Progress());
    std::vector<float> scores(static_cast<std::size_t>(matrix.cols));
    for (const std::int32_t cookie : {0, 17, 333}) {
        const HistoryView history = matrix.row(cookie);
        model->scoreHistory(history, scores);
        for (std::int32_t page = 0; page < matrix.cols; ++page) {
            const auto parts = model->explain(history, page);
            QCOMPARE(parts.size(), history.size());
            double sum = 0.0;
            double size = 0.0;
            for (const Contribution& part : parts) {
                sum += part.amount;
                size += std::abs(part.amount);
            }
            QVERIFY(std::abs(sum - static_cast<double>(scores[static_cast<std::size_t>(page)])) <= 1e-5 * size + 1e-9);
        }
    }
}

void TestAlsEdges::similarPagesByCosine()
{
    const SparseMatrix strength = makeSyntheticData(tiny).strength;
    const auto model = *trainAls({strength}, alsOptions(8, 15.0, Precision::Double), Progress());
    const FactorMatrix y = model->pageFactors();
    const auto similar = model->similarPages(4, 1000);
    QCOMPARE(similar.size(), static_cast<std::size_t>(strength.cols) - 1);
    for (std::size_t i = 0; i < similar.size(); ++i) {
        const auto page = similar[i].page;
        QVERIFY(page != 4);
        const double cosine = y.row(4).dot(y.row(page)) / (y.row(4).norm() * y.row(page).norm());
        QVERIFY(std::abs(similar[i].similarity - cosine) < 1e-12);
        QVERIFY(i == 0 || similar[i].similarity <= similar[i - 1].similarity);
    }
}

void TestAlsEdges::oddDataStaysFinite_data()
{
    QTest::addColumn<SparseMatrix>("matrix");
    QTest::newRow("one cookie, one page") << matrixOf({{{0, 1.0F}}}, 1);
    QTest::newRow("one page") << matrixOf({{{0, 1.0F}}, {{0, 2.0F}}, {{0, 2.0F}}}, 1);
    QTest::newRow("one cookie") << matrixOf({{{0, 1.0F}, {2, 1.0F}, {3, 9.0F}}}, 4);
    QTest::newRow("an empty history, a page nobody has") << matrixOf({{{0, 1.0F}}, {}, {{1, 3.0F}}}, 3);
    QTest::newRow("nobody has anything") << matrixOf({{}, {}}, 2);
    QTest::newRow("a count of 1e9") << matrixOf(
        {{{0, 3e9F}, {1, 1.0F}}, {{0, 1.0F}, {1, 2.0F}}, {{1, 3e9F}, {2, 3e9F}}, {{2, 1.0F}}}, 3);
    QTest::newRow("a strength of 0") << matrixOf({{{0, 0.0F}, {1, 1.0F}}, {{0, 1.0F}, {1, 0.0F}}, {{0, 0.0F}}}, 2);
    std::vector<std::vector<std::pair<std::int32_t, float>>> equal(40);
    for (auto& row : equal)
        for (std::int32_t page = 0; page < 30; ++page)
            row.emplace_back(page, 2.0F);
    QTest::newRow("all counts equal") << matrixOf(equal, 31);
}

void TestAlsEdges::oddDataStaysFinite()
{
    QFETCH(const SparseMatrix, matrix);
    AlsOptions byConjugates = alsOptions(40, 15.0, Precision::Single, 8);
    byConjugates.solver = AlsSolver::ConjugateGradient;
    for (const AlsOptions& options :
         {alsOptions(2, 15.0, Precision::Single, 8), alsOptions(40, 15.0, Precision::Single, 8), byConjugates,
          alsOptions(2, 15.0, Precision::Double, 8), alsOptions(40, 15.0, Precision::Double, 8)}) {
        TrainReport report;
        const auto model = trainAls({matrix}, options, Progress(), &report);
        QVERIFY(model);
        QVERIFY((*model)->cookieFactors().allFinite());
        QVERIFY((*model)->pageFactors().allFinite());
        QVERIFY(std::isfinite(report.objective));
        const auto top = topNForAll(**model, matrix, 3, Progress());
        QVERIFY(top);
        for (std::int32_t cookie = 0; cookie < matrix.rows; ++cookie) {
            const auto unseen = static_cast<std::size_t>(matrix.cols) - matrix.row(cookie).size();
            const auto listed = std::ranges::count_if(top->pagesOf(cookie), [](std::int32_t p) { return p >= 0; });
            QCOMPARE(static_cast<std::size_t>(listed), std::min<std::size_t>(3, unseen));
            const auto fresh = topNForHistory(**model, matrix.row(cookie), 3);
            QCOMPARE(fresh.size(), std::min<std::size_t>(3, unseen));
            for (const Recommendation& r : fresh)
                QVERIFY(std::isfinite(r.score));
        }
    }
}

void TestAlsEdges::cancels()
{
    const SparseMatrix strength = makeSyntheticData(tiny).strength;
    std::stop_source stop;
    int reports = 0;
    const Progress progress(stop.get_token(), [&](double, const Phrase& stage) {
        if (english(stage).starts_with("Training"))
            ++reports;
        stop.request_stop(); // at the first report
    });
    const auto model = trainAls({strength}, alsOptions(8, 15.0, Precision::Single, 5000), progress);
    QVERIFY(!model);
    QCOMPARE(model.error().kind, ErrorKind::Cancelled);
    QVERIFY(reports >= 1);
}

QTEST_GUILESS_MAIN(TestAlsEdges)
#include "test_als_edges.moc"
