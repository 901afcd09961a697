// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/explanation.h"
#include "model/recommend/linear/cease.h"
#include "model/recommend/linear/linear_mix.h"
#include "model/recommend/linear/page_features.h"
#include "model/recommend/linear/page_regression.h"
#include "model/recommend/linear/rp3beta.h"
#include "model/recommend/score_matrix.h"
#include "tests/support/linear_cases.h"
#include "tests/support/matrices.h"

#include <Eigen/Dense>
#include <QTest>

using namespace leadlight;

namespace {

using Way = PageRegression::Way;
constexpr double noPrior = PageRegression::noIntercept;

/// Some facts for any number of pages: three units of which one says "none", two types, titles of four words.
struct Facts
{
    std::vector<std::uint16_t> unit;
    std::vector<std::uint16_t> type;
    std::vector<std::string> title;

    explicit Facts(std::int32_t pages)
    {
        const std::array<const char*, 7> words{"cloud", "Data", "guide", "of", "risk", "cost", "plan"};
        for (std::int32_t j = 0; j < pages; ++j) {
            unit.push_back(static_cast<std::uint16_t>(j * 7 % 3));
            type.push_back(static_cast<std::uint16_t>(j * 5 % 11 < 4));
            std::string text = "page";
            for (std::size_t w = 0; w < words.size(); ++w)
                if ((j * 2654435761U >> (w + 7U)) % 5U == 0)
                    text += std::string(" ") + words[w];
            title.push_back(text);
        }
    }
    [[nodiscard]] PageFacts view() const { return {unit, 1, type, title}; }
};

/// F F' for the groups, written down as the definition says it.
Eigen::MatrixXd sameGroup(const std::vector<std::uint16_t>& group, int noGroup)
{
    const auto n = static_cast<Eigen::Index>(group.size());
    return Eigen::MatrixXd::NullaryExpr(n, n, [&](Eigen::Index i, Eigen::Index j) {
        const auto a = group[static_cast<std::size_t>(i)];
        return a == group[static_cast<std::size_t>(j)] && a != noGroup ? 1.0 : 0.0;
    });
}

/// The cosine between the titles' word vectors, over the words on two pages or more and at most 30 % of them.
Eigen::MatrixXd titleCosine(const std::vector<std::string>& titles, std::vector<std::string> words)
{
    std::erase_if(words, [&](const std::string& word) {
        const auto pages = std::ranges::count_if(
            titles, [&](const std::string& title) { return title.find(word) != std::string::npos; });
        return pages < 2 || 10 * pages > 3 * std::ssize(titles);
    });
    Eigen::MatrixXd vectors =
        Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(titles.size()), static_cast<Eigen::Index>(words.size()));
    for (Eigen::Index i = 0; i < vectors.rows(); ++i)
        for (Eigen::Index w = 0; w < vectors.cols(); ++w)
            vectors(i, w) =
                titles[static_cast<std::size_t>(i)].find(words[static_cast<std::size_t>(w)]) != std::string::npos ? 1.0
                                                                                                                  : 0.0;
    for (Eigen::Index i = 0; i < vectors.rows(); ++i)
        if (const double length = vectors.row(i).norm(); length > 0.0)
            vectors.row(i) /= length;
    return vectors * vectors.transpose();
}

struct Expected
{
    Eigen::MatrixXd weights;
    Eigen::VectorXd prior;
};

/// Ridge regression on an intercept and all other pages by the bordered (n + 1) x (n + 1) matrix, dense in float64.
Expected bordered(const Eigen::MatrixXd& x, const Eigen::MatrixXd& features, double lambda, double rho)
{
    const Eigen::Index n = x.cols();
    const auto cookies = static_cast<double>(x.rows());
    const bool intercept = std::isfinite(rho);
    Eigen::MatrixXd g = Eigen::MatrixXd::Identity(n + 1, n + 1);
    g.bottomRightCorner(n, n) = x.transpose() * x + lambda * Eigen::MatrixXd::Identity(n, n) + features;
    if (intercept) {
        g(0, 0) = cookies + rho * cookies;
        g.row(0).tail(n) = x.colwise().sum();
        g.col(0).tail(n) = x.colwise().sum().transpose();
    }
    const Eigen::MatrixXd p = g.inverse();
    const Eigen::MatrixXd w = -p * p.diagonal().cwiseInverse().asDiagonal();
    Expected out{w.bottomRightCorner(n, n), w.row(0).tail(n).transpose()};
    out.weights.diagonal().setZero();
    return out;
}

double worstDifference(const PageWeights& pages, const Expected& expected)
{
    double worst = 0.0;
    const ScaledSymmetric& w = pages.weights;
    for (std::int32_t i = 0; i < w.matrix.size(); ++i)
        for (std::int32_t j = 0; j < w.matrix.size(); ++j) {
            const float weight =
                w.from[static_cast<std::size_t>(i)] * w.matrix(i, j) * w.to[static_cast<std::size_t>(j)];
            worst = std::max(worst, std::abs(static_cast<double>(weight) - expected.weights(i, j)));
        }
    for (std::size_t j = 0; j < pages.prior.size(); ++j)
        worst = std::max(worst,
                         std::abs(static_cast<double>(pages.prior[j]) - expected.prior(static_cast<Eigen::Index>(j))));
    return worst;
}

/// Page 0 is everybody's, the last one nobody's.
SparseMatrix cookiesAndPages(std::int32_t cookies, std::int32_t pages)
{
    Eigen::MatrixXd x = denseOf(randomStrengths(cookies, pages, 6.0, 21));
    x.col(0).setConstant(2.0);
    x.col(pages - 1).setZero();
    return sparseOf(x);
}

SparseMatrix dated()
{
    SparseMatrix out = randomStrengths(200, 60, 7.0, 4);
    for (std::int64_t k = 0; k < out.nonZeros(); ++k)
        out.day.push_back(k % 13 == 0 ? INT32_MIN : static_cast<std::int32_t>(k * 5 % 4));
    return out;
}

std::shared_ptr<const Recommender> trained(const SparseMatrix& strength, const CeaseOptions& options,
                                           Strength how = Strength::Binary)
{
    const Facts facts(strength.cols);
    const auto model = trainCease({strength, how, facts.view()}, options, Progress());
    return model ? *model : nullptr;
}

/// CEASE with all it has, as the cases that every linear model has to stand want it.
TrainLinear ceaseWith(Strength how, double lambda)
{
    return [=](const SparseMatrix& strength, const Progress& progress) {
        const Facts facts(strength.cols);
        return trainCease({strength, how, facts.view()}, CeaseOptions{.lambda = lambda, .mix = 0.5}, progress);
    };
}

} // namespace

Q_DECLARE_METATYPE(leadlight::PageRegression::Way)

class TestCease : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void equalsTheBorderedInverse_data()
    {
        QTest::addColumn<Strength>("how");
        QTest::addColumn<int>("cookies");
        QTest::addColumn<int>("pages");
        QTest::addColumn<double>("lambda");
        QTest::addColumn<double>("rho");
        QTest::addColumn<double>("weight"); // of the features
        QTest::newRow("the defaults") << Strength::Binary << 400 << 60 << 30.0 << 1.0 << 1.0;
        QTest::newRow("prior only") << Strength::Binary << 400 << 60 << 30.0 << 1.0 << 0.0;
        QTest::newRow("features only") << Strength::Binary << 400 << 60 << 30.0 << noPrior << 3.0;
        QTest::newRow("neither") << Strength::Binary << 400 << 60 << 30.0 << noPrior << 0.0;
        QTest::newRow("small ridges") << Strength::Binary << 300 << 80 << 0.5 << 0.05 << 0.3;
        QTest::newRow("heavy features") << Strength::Binary << 300 << 80 << 10.0 << 3.0 << 100.0;
        QTest::newRow("log") << Strength::Log << 400 << 60 << 30.0 << 0.3 << 1.0;
        QTest::newRow("weighted") << Strength::Weighted << 400 << 60 << 50.0 << 10.0 << 1.0;
        QTest::newRow("fewer cookies than pages") << Strength::Binary << 90 << 300 << 10.0 << 1.0 << 1.0;
        QTest::newRow("the same, prior only") << Strength::Binary << 90 << 300 << 10.0 << 0.3 << 0.0;
        QTest::newRow("the same, features only") << Strength::Binary << 90 << 300 << 10.0 << noPrior << 3.0;
        QTest::newRow("the same, weighted") << Strength::Weighted << 90 << 300 << 60.0 << 1.0 << 1.0;
        QTest::newRow("several tiles") << Strength::Binary << 1500 << 600 << 20.0 << 1.0 << 1.0;
        QTest::newRow("many pages, few cookies") << Strength::Log << 500 << 1100 << 30.0 << 1.0 << 1.0;
    }

    void equalsTheBorderedInverse()
    {
        QFETCH(Strength, how);
        QFETCH(int, cookies);
        QFETCH(int, pages);
        QFETCH(double, lambda);
        QFETCH(double, rho);
        QFETCH(double, weight);
        const SparseMatrix strength = cookiesAndPages(cookies, pages);
        const Facts facts(pages);
        const auto features = pageFeatures(facts.view(), pages, {weight, 2.0 * weight, 3.0 * weight}, Progress());
        QVERIFY(features);
        const Eigen::MatrixXd expectedFeatures =
            weight * sameGroup(facts.unit, 1) + 2.0 * weight * sameGroup(facts.type, -1) +
            3.0 * weight * titleCosine(facts.title, {"cloud", "Data", "guide", "risk", "cost", "plan"});
        const Eigen::MatrixXd f = denseOf(*features);
        QVERIFY((f.transpose() * f - expectedFeatures).cwiseAbs().maxCoeff() < 1e-5 * std::max(1.0, weight));
        const Expected expected = bordered(transformedDense(strength, how), expectedFeatures, lambda, rho);
        for (const Way way : {Way::Cheaper, Way::AmongPages, Way::AmongCookies}) {
            const auto got = regressPages({strength, how, lambda, &*features, rho, way}, Progress());
            QVERIFY(got);
            QCOMPARE(got->prior.size(), std::isfinite(rho) ? static_cast<std::size_t>(pages) : 0U);
            const double worst = worstDifference(*got, expected);
            // Among more cookies than pages float32 is worth a little less; that way is never the cheaper one.
            const double allowed = way == Way::AmongCookies && cookies > pages ? 2e-4 : 1e-4;
            QVERIFY2(worst < allowed, qPrintable(QStringLiteral("way %1: %2").arg(static_cast<int>(way)).arg(worst)));
        }
    }

    void isEaseWithoutPriorAndFeatures()
    {
        const SparseMatrix strength = randomStrengths(300, 90, 6.0, 8);
        CeaseOptions options;
        options.rho = CeaseOptions::noPrior;
        options.unitWeight = options.typeWeight = options.wordWeight = 0.0;
        const auto model = trained(strength, options);
        const auto ease = regressPages({.strength = strength, .lambda = options.lambda}, Progress());
        QVERIFY(model && ease && ease->prior.empty());
        QVERIFY(!model->prior(0));
        const auto plain = makeDenseLinear("ease", {}, ease->weights);
        for (std::int32_t u = 0; u < strength.rows; u += 17)
            QCOMPARE(scoresOf(*model, strength.row(u)), scoresOf(*plain, strength.row(u)));
    }

    void ranksAnEmptyHistoryByThePrior()
    {
        const SparseMatrix strength = cookiesAndPages(400, 60);
        const auto model = trained(strength, {});
        const std::vector<float> scores = scoresOf(*model, {});
        for (std::int32_t j = 0; j < strength.cols; ++j)
            QCOMPARE(static_cast<double>(scores[static_cast<std::size_t>(j)]), *model->prior(j));
        QCOMPARE(std::ranges::max_element(scores) - scores.begin(), 0); // everybody's page
        const auto reasons = explainScore(*model, {}, 3);
        QCOMPARE(reasons.size(), 1U);
        QCOMPARE(reasons.front().page, Explanation::popularOverall);
    }

    void explainsExactly_data()
    {
        QTest::addColumn<Strength>("how");
        QTest::addColumn<double>("recency");
        QTest::addColumn<double>("mix");
        QTest::newRow("binary") << Strength::Binary << 0.0 << 0.0;
        QTest::newRow("weighted") << Strength::Weighted << 0.0 << 0.0;
        QTest::newRow("recency") << Strength::Log << 0.5 << 0.0;
        QTest::newRow("mix") << Strength::Binary << 0.0 << 0.4;
        QTest::newRow("recency and mix") << Strength::Binary << 1.0 << 1.6;
    }

    void explainsExactly()
    {
        QFETCH(Strength, how);
        QFETCH(double, recency);
        QFETCH(double, mix);
        const SparseMatrix strength = dated();
        CeaseOptions options;
        options.recency = recency;
        options.mix = mix;
        const auto model = trained(strength, options, how);
        for (std::int32_t cookie = 0; cookie < strength.rows; cookie += 7) {
            const std::vector<float> scores = scoresOf(*model, strength.row(cookie));
            for (std::int32_t page = 0; page < strength.cols; ++page) {
                const auto reasons = explainScore(*model, strength.row(cookie), page);
                QCOMPARE(reasons.size(), strength.row(cookie).size() + 1);
                double sum = 0.0;
                double sizes = 0.0;
                for (const Explanation& reason : reasons) {
                    sum += reason.amount;
                    sizes += std::abs(reason.amount);
                }
                QVERIFY(std::abs(sum - static_cast<double>(scores[static_cast<std::size_t>(page)])) <=
                        1e-5 * std::max(1.0, sizes));
            }
        }
    }

    void countsLaterDates()
    {
        const std::vector<std::int32_t> pages{1, 2, 3, 4, 5};
        const std::vector<float> strengths{1.0F, 4.0F, 0.0F, 1.0F, 2.0F};
        const std::vector<std::int32_t> days{10, 30, 10, 20, INT32_MIN};
        std::vector<float> amounts;
        amountsOf({pages, strengths, days}, {Strength::Weighted, 1.0}, amounts);
        QCOMPARE(amounts, (std::vector<float>{1.0F / 3.0F, 4.0F, 0.0F, 0.5F, 2.0F}));
        amountsOf({pages, strengths, days}, {Strength::Binary, 0.0}, amounts);
        QCOMPARE(amounts, (std::vector<float>{1.0F, 1.0F, 0.0F, 1.0F, 1.0F}));
        amountsOf({pages, strengths}, {Strength::Binary, 1.0}, amounts);
        QCOMPARE(amounts, (std::vector<float>{1.0F, 1.0F, 0.0F, 1.0F, 1.0F}));
    }

    void trainsTheSameWhateverTheDates()
    {
        const SparseMatrix strength = dated();
        CeaseOptions recent;
        recent.recency = 0.7;
        const auto model = trained(strength, {});
        const auto recentModel = trained(strength, recent);
        HistoryView history = strength.row(9);
        QVERIFY(scoresOf(*model, history) != scoresOf(*recentModel, history));
        history.days = {};
        QCOMPARE(scoresOf(*model, history), scoresOf(*recentModel, history));
    }

    void mixesInUnitsOfSpread()
    {
        const SparseMatrix strength = randomStrengths(300, 90, 6.0, 8);
        CeaseOptions options;
        const auto cease = trained(strength, options);
        options.mix = 0.4;
        const auto mix = trained(strength, options);
        const auto walks = trainRp3beta({strength, Strength::Binary}, Rp3betaOptions(), Progress());
        QVERIFY(cease && mix && walks);
        const auto spreadOf = [&](const Recommender& model) {
            double sum = 0.0;
            for (std::int32_t u = 0; u < strength.rows; ++u) {
                const std::vector<float> scores = scoresOf(model, strength.row(u));
                const Eigen::ArrayXd s = Eigen::Map<const Eigen::ArrayXf>(scores.data(), strength.cols).cast<double>();
                sum += std::sqrt((s - s.mean()).square().mean());
            }
            return sum / strength.rows;
        };
        const double ceaseSpread = spreadOf(*cease);
        const double walkSpread = spreadOf(**walks);
        QVERIFY(std::abs(*meanSpread(*cease, strength, Progress()) - ceaseSpread) < 1e-9);
        for (std::int32_t u = 0; u < strength.rows; u += 13) {
            const auto a = scoresOf(*cease, strength.row(u));
            const auto b = scoresOf(**walks, strength.row(u));
            const auto got = scoresOf(*mix, strength.row(u));
            for (std::size_t j = 0; j < got.size(); ++j)
                QVERIFY(std::abs(static_cast<double>(a[j]) / ceaseSpread +
                                 0.4 * static_cast<double>(b[j]) / walkSpread - static_cast<double>(got[j])) < 1e-4);
        }
        const auto similar = mix->similarPages(4, 5);
        QCOMPARE(similar.size(), 5U);
        QVERIFY(similar[0].similarity >= similar[4].similarity);
    }

    void scoresBlocksLikeHistories()
    {
        const SparseMatrix data = randomStrengths(400, 300, 9.0, 5);
        CeaseOptions options;
        options.mix = 0.2;
        for (const auto& model : {trained(data, {}), trained(data, options)}) {
            ScoreMatrix block(61, data.cols);
            model->scoreCookies(data, 37, blockOf(block), Progress());
            for (std::int32_t r = 0; r < block.rows(); ++r) {
                const std::vector<float> alone = scoresOf(*model, data.row(37 + r));
                QVERIFY(std::equal(alone.begin(), alone.end(), block.row(r).data()));
            }
        }
    }

    void standsHardCases()
    {
        for (const Strength strength : {Strength::Binary, Strength::Log, Strength::Weighted})
            for (const double lambda : {0.0001, 30.0, 100000000.0}) {
                const std::string complaint = complaintOnHardCases(ceaseWith(strength, lambda));
                QVERIFY2(complaint.empty(), complaint.c_str());
            }
    }

    void isTheSameOnAnyThreads()
    {
        QVERIFY(sameOnAnyThreads(ceaseWith(Strength::Log, 10.0), randomStrengths(900, 600, 6.0, 3)));
        QVERIFY(sameOnAnyThreads(ceaseWith(Strength::Log, 10.0), randomStrengths(300, 1100, 6.0, 3)));
    }

    void obeysCancel()
    {
        QVERIFY(stopsWhenCancelled(ceaseWith(Strength::Binary, 30.0), randomStrengths(30, 9, 3.0, 3)));
    }
};

QTEST_GUILESS_MAIN(TestCease)
#include "test_cease.moc"
