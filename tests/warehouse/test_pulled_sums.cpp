// SPDX-License-Identifier: GPL-3.0-or-later
// Models trained on sums that somebody else added up are those that the pairs themselves give.
#include "model/recommend/catalogue.h"
#include "model/recommend/linear/linear_recommender.h"
#include "model/recommend/linear/rp3beta.h"
#include "model/recommend/strength_transform.h"
#include "model/recommend/train.h"
#include "model/recommend/train_on_sums.h"
#include "model/warehouse/pulled_co_occurrence.h"
#include "tests/support/matrices.h"

#include <QTest>
#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

using namespace leadlight;

namespace {

/// What an engine is asked for, added up pair by pair as its definition says, in parts of the cookies.
struct Engine
{
    const SparseMatrix& pairs;
    PairTerm term;
    std::vector<double> cookies = std::vector<double>(static_cast<std::size_t>(pairs.cols), 0.0);
    std::vector<double> strength = cookies;
    double trained = 0.0;

    Engine(const SparseMatrix& data, PairTerm wanted)
        : pairs(data)
        , term(wanted)
    {
        for (std::int32_t u = 0; u < pairs.rows; ++u) {
            const HistoryView history = pairs.row(u);
            trained += degreeOf(history) > 0 ? 1.0 : 0.0;
            for (std::size_t k = 0; k < history.size(); ++k) {
                cookies[static_cast<std::size_t>(history.pages[k])] += history.strengths[k] > 0.0F ? 1.0 : 0.0;
                strength[static_cast<std::size_t>(history.pages[k])] += x(history, k);
            }
        }
    }
    [[nodiscard]] double x(HistoryView history, std::size_t k) const
    {
        return static_cast<double>(transformedStrength(history.strengths[k], term.how));
    }
    [[nodiscard]] static std::int64_t degreeOf(HistoryView history)
    {
        return std::ranges::count_if(history.strengths, [](float s) { return s > 0.0F; });
    }
    [[nodiscard]] bool whole() const
    {
        return term.how == Strength::Binary &&
               (term.kind == PairTerm::Kind::Strengths || (term.kind == PairTerm::Kind::Walks && term.alpha == 1.0));
    }
    [[nodiscard]] double unit() const
    {
        if (!whole())
            return 0.0;
        return term.kind == PairTerm::Kind::Walks ? walkUnit(cookies) : 1.0;
    }
    [[nodiscard]] std::uint64_t valueOf(HistoryView history, std::size_t a, std::size_t b) const
    {
        const auto d = static_cast<double>(degreeOf(history));
        if (whole())
            return term.kind == PairTerm::Kind::Walks ? static_cast<std::uint64_t>(std::floor(unit() / d)) : 1;
        const double both = x(history, a) * x(history, b);
        const double idf = std::max(0.0, std::log(static_cast<double>(pairs.cols)) - std::log1p(d));
        const double real = term.kind == PairTerm::Kind::Walks         ? std::pow(d, -term.alpha)
                            : term.kind == PairTerm::Kind::RareCookies ? idf * idf * std::sqrt(both)
                                                                       : both;
        return std::bit_cast<std::uint64_t>(real);
    }
    /// The sums of every `parts`-th cookie from `first` on, backwards: an engine keeps no order.
    [[nodiscard]] std::vector<PairSum> batch(std::int32_t first, std::int32_t parts) const
    {
        PairSums sums(pairs.cols, unit());
        const std::uint64_t base = PairSums::base(pairs.cols);
        for (std::int32_t u = first; u < pairs.rows; u += parts) {
            std::vector<PairSum> own;
            const HistoryView history = pairs.row(u);
            for (std::size_t a = 0; a < history.size(); ++a)
                for (std::size_t b = a; b < history.size(); ++b)
                    if (history.strengths[a] > 0.0F && history.strengths[b] > 0.0F)
                        own.push_back({static_cast<std::uint64_t>(history.pages[a]) * base +
                                           static_cast<std::uint64_t>(history.pages[b]),
                                       valueOf(history, a, b)});
            if (!sums.add(std::move(own)))
                return {};
        }
        std::vector<PairSum> out = sums.sums();
        std::ranges::reverse(out);
        return out;
    }
};

PairSums pulled(const Engine& engine, std::int32_t parts)
{
    PairSums sums(engine.pairs.cols, engine.unit());
    for (std::int32_t part = 0; part < parts; ++part)
        if (!sums.add(engine.batch(part, parts)))
            return {engine.pairs.cols, 0.0};
    return sums;
}

/// Trains on the sums of `parts` batches.
Result<std::shared_ptr<const Recommender>> trainedThere(const SparseMatrix& pairs, const ModelOptions& options,
                                                        std::int32_t parts, const PageFacts& facts = {})
{
    const auto term = sumsFor(options);
    if (!term)
        return tl::unexpected(term.error());
    const Engine engine(pairs, *term);
    const PulledCoOccurrence products(pulled(engine, parts));
    return trainOnSums({products, engine.cookies, engine.strength, engine.trained}, facts, options, Progress());
}

/// Where two models say most differently, over all histories, in units of the largest score.
double farthest(const Recommender& a, const Recommender& b, const SparseMatrix& histories)
{
    double most = 0.0;
    double largest = 1e-30;
    for (std::int32_t u = 0; u < histories.rows; ++u) {
        const auto left = scoresOf(a, histories.row(u));
        const auto right = scoresOf(b, histories.row(u));
        for (std::size_t j = 0; j < left.size(); ++j) {
            most = std::max(most, std::abs(static_cast<double>(left[j]) - static_cast<double>(right[j])));
            largest = std::max(largest, std::abs(static_cast<double>(left[j])));
        }
    }
    return most / largest;
}

SparseMatrix withZeros()
{
    SparseMatrix out = randomStrengths(200, 60, 5.0, 4);
    for (std::size_t p = 0; p < out.value.size(); p += 7)
        out.value[p] = 0.0F;
    return out;
}

} // namespace

class TestPulledSums : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesTheModelOfThePairs_data()
    {
        QTest::addColumn<ModelOptions>("options");
        QTest::addColumn<double>("tolerance");
        const double toTheBit = 0.0;
        const double rounded = 1e-6;
        QTest::newRow("rp3beta") << ModelOptions{Rp3betaOptions{}} << toTheBit;
        QTest::newRow("rp3beta, beta, cut") << ModelOptions{Rp3betaOptions{1.0, 0.4, 7}} << toTheBit;
        QTest::newRow("rp3beta, another alpha") << ModelOptions{Rp3betaOptions{0.7, 0.2, 20}} << rounded;
        QTest::newRow("item-knn") << ModelOptions{ItemKnnOptions{}} << toTheBit;
        QTest::newRow("item-knn, weighted")
            << ModelOptions{ItemKnnOptions{.shrinkage = 3.0}, Strength::Weighted} << toTheBit;
        QTest::newRow("item-knn, of the history")
            << ModelOptions{ItemKnnOptions{.neighbours = 9, .neighboursOf = NeighboursOf::History}} << toTheBit;
        QTest::newRow("item-knn, tf-idf") << ModelOptions{ItemKnnOptions{.weighting = KnnWeighting::TfIdf}} << rounded;
        QTest::newRow("ease") << ModelOptions{EaseOptions{}} << toTheBit;
        QTest::newRow("ease, weighted") << ModelOptions{EaseOptions{.lambda = 5.0}, Strength::Weighted} << toTheBit;
        QTest::newRow("ease, log") << ModelOptions{EaseOptions{}, Strength::Log} << rounded;
        QTest::newRow("cease") << ModelOptions{CeaseOptions{}} << toTheBit;
        QTest::newRow("cease without prior") << ModelOptions{CeaseOptions{.rho = CeaseOptions::noPrior}} << toTheBit;
        QTest::newRow("popularity") << ModelOptions{PopularityOptions{}} << toTheBit;
        QTest::newRow("popularity, weighted") << ModelOptions{PopularityOptions{}, Strength::Weighted} << toTheBit;
    }

    /// Strengths of randomStrengths() are half-integers, whose products float64 adds exactly.
    void givesTheModelOfThePairs()
    {
        QFETCH(const ModelOptions, options);
        QFETCH(const double, tolerance);
        const std::vector<std::uint16_t> unit{0, 1, 2, 0, 1, 2, 2, 2, 0, 1};
        for (const SparseMatrix& pairs :
             {randomStrengths(300, 90, 6.0, 11), randomStrengths(400, 900, 2.0, 5), withZeros()}) {
            std::vector<std::uint16_t> units;
            for (std::int32_t j = 0; j < pairs.cols; ++j)
                units.push_back(unit[static_cast<std::size_t>(j) % unit.size()]);
            const PageFacts facts{.unit = units};
            const auto here = trainRecommender(pairs, facts, options, Progress());
            QVERIFY2(here, here ? "" : here.error().text().c_str());
            for (const std::int32_t parts : {1, 5}) {
                const auto there = trainedThere(pairs, options, parts, facts);
                QVERIFY2(there, there ? "" : there.error().text().c_str());
                QCOMPARE((*there)->name(), (*here)->name());
                const double off = farthest(**here, **there, pairs);
                QVERIFY2(off <= tolerance, qPrintable(QString::number(off)));
            }
        }
    }

    /// Sums of 1/d depend on their order in the last digits; whole numbers of 2^-40 do not.
    void walksAreTheSameInAnyOrder()
    {
        const SparseMatrix pairs = randomStrengths(3000, 40, 9.0, 2);
        const Engine engine(pairs, {PairTerm::Kind::Walks, Strength::Binary, 1.0});
        const PairSums once = pulled(engine, 1);
        const PairSums often = pulled(engine, 13);
        QVERIFY(once.size() > 500);
        QVERIFY(std::ranges::equal(once.sums(), often.sums(), {}, &PairSum::value, &PairSum::value));
        QCOMPARE(walkUnit({8388607.0}), 0x1.0p40);
        QCOMPARE(walkUnit({1.0, 8388608.0}), 0x1.0p32);
    }

    void refusesWhatNeedsTheRows_data()
    {
        QTest::addColumn<ModelOptions>("options");
        QTest::addColumn<QString>("word");
        QTest::newRow("als") << ModelOptions{AlsOptions{}} << "sample of whole visitors";
        QTest::newRow("random") << ModelOptions{RandomOptions{}} << "random";
        QTest::newRow("bm25") << ModelOptions{ItemKnnOptions{.weighting = KnnWeighting::Bm25}} << "BM25";
        QTest::newRow("a mix") << ModelOptions{CeaseOptions{.mix = 0.5}} << "mix";
        QTest::newRow("recency") << ModelOptions{CeaseOptions{.recency = 0.5}} << "recency";
        QTest::newRow("weighted walks") << ModelOptions{Rp3betaOptions{}, Strength::Weighted} << "binary";
    }
    void refusesWhatNeedsTheRows()
    {
        QFETCH(const ModelOptions, options);
        QFETCH(const QString, word);
        const auto model = trainedThere(randomStrengths(20, 9, 3.0, 1), options, 1);
        QVERIFY(!model);
        QCOMPARE(model.error().kind, ErrorKind::Usage);
        const QString text = QString::fromStdString(model.error().text());
        QVERIFY2(text.contains(word), qPrintable(text));
    }

    void refusesForeignPairs_data()
    {
        QTest::addColumn<qulonglong>("pair");
        QTest::newRow("below the diagonal") << qulonglong{2 * 65536 + 1};
        QTest::newRow("a page too many") << qulonglong{1 * 65536 + 5};
        QTest::newRow("beyond all") << ~qulonglong{0};
    }
    void refusesForeignPairs()
    {
        QFETCH(const qulonglong, pair);
        PairSums sums(5, 1.0);
        QVERIFY(sums.add({{4 * 65536 + 4, 1}}));
        QVERIFY(!sums.add({{pair, 1}}));
        QCOMPARE(PairSums::base(65536), std::uint64_t{65536});
        QCOMPARE(PairSums::base(65537), std::uint64_t{1} << 32U);
    }

    void nothingIsNothing()
    {
        const PairSums none(3, 1.0);
        const PulledCoOccurrence products(none);
        QCOMPARE(*products.diagonal(Progress()), std::vector<double>(3, 0.0));
        const auto model =
            trainOnSums({products, {0.0, 0.0, 0.0}, {0.0, 0.0, 0.0}, 0.0}, {}, {EaseOptions{}}, Progress());
        QVERIFY(!model);
        QCOMPARE(model.error().kind, ErrorKind::Usage);
    }
};

QTEST_GUILESS_MAIN(TestPulledSums)
#include "test_pulled_sums.moc"
