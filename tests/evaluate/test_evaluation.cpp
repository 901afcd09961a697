// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/evaluation.h"
#include "model/numeric/table_matrix.h"
#include "model/recommend/catalogue.h"
#include "model/recommend/top_n.h"
#include "model/recommend/training_memory.h"
#include "tests/support/lab_data.h"
#include "tests/support/matrices.h"

#include <QTest>
#include <atomic>
#include <set>
#include <tbb/global_control.h>

using namespace leadlight;

namespace {

EvaluateOptions quickOptions(Protocol protocol = Protocol::LeaveOneOut)
{
    EvaluateOptions out;
    out.protocol = protocol;
    out.repeats = 3;
    out.folds = 4;
    out.cutoff = 5;
    out.longCutoff = 8;
    out.seedRuns = 2;
    return out;
}

/// One hidden page, score by score: expected figures over the places that ties leave open.
std::array<double, rankMetricCount> naiveCase(const std::vector<float>& scores, const std::set<std::int32_t>& seen,
                                              std::int32_t hidden)
{
    int higher = 0;
    int equal = 0;
    for (std::size_t page = 0; page < scores.size(); ++page) {
        if (seen.contains(static_cast<std::int32_t>(page)))
            continue;
        higher += scores[page] > scores[static_cast<std::size_t>(hidden)];
        equal += scores[page] == scores[static_cast<std::size_t>(hidden)];
    }
    std::array<double, rankMetricCount> out{};
    for (int rank = higher + 1; rank <= higher + equal; ++rank) {
        const double gain = 1.0 / std::log2(rank + 1.0) / equal;
        out[0] += rank <= 5 ? 1.0 / equal : 0.0;
        out[1] += rank <= 5 ? gain : 0.0;
        out[2] += 1.0 / rank / equal;
        out[3] += rank <= 8 ? 1.0 / equal : 0.0;
        out[4] += rank <= 8 ? gain : 0.0;
    }
    return out;
}

Eigen::MatrixXd naiveEvaluation(const EvaluationData& data, const SplitPlan& plan, const Candidate& candidate)
{
    Eigen::MatrixXd out = Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(plan.tested.size()), rankMetricCount);
    for (int which = 0; which < plan.folds(); ++which) {
        const auto fold = makeFold(data, plan, which);
        const auto model = *trainFold(candidate, data, fold.train, candidate.options, {});
        for (std::int32_t c = 0; c < fold.cases(); ++c) {
            const auto known = fold.known.row(c);
            const auto values =
                naiveCase(scoresOf(*model, known), {known.pages.begin(), known.pages.end()}, fold.heldOf(c)[0]);
            for (std::size_t m = 0; m < rankMetricCount; ++m)
                out(fold.slot[static_cast<std::size_t>(c)], static_cast<Eigen::Index>(m)) += values[m] / plan.repeats;
        }
    }
    return out;
}

bool same(const Evaluation& a, const Evaluation& b)
{
    for (std::size_t m = 0; m < a.models.size(); ++m) {
        if (a.models[m].perCookie != b.models[m].perCookie || a.models[m].found != b.models[m].found ||
            a.models[m].coverage != b.models[m].coverage || a.models[m].gini != b.models[m].gini ||
            a.models[m].unitMix != b.models[m].unitMix || a.models[m].seedHitRate != b.models[m].seedHitRate)
            return false;
    }
    return true;
}

} // namespace

class TestEvaluation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agreesWithANaiveOne_data()
    {
        QTest::addColumn<int>("protocol");
        QTest::addColumn<int>("levels");
        for (const auto protocol : {Protocol::LeaveOneOut, Protocol::KFold}) {
            for (const int levels : {1, 4, 100000})
                QTest::addRow("protocol %d, %d levels", static_cast<int>(protocol), levels)
                    << static_cast<int>(protocol) << levels;
        }
    }

    void agreesWithANaiveOne()
    {
        QFETCH(int, protocol);
        QFETCH(int, levels);
        const auto data = labData(randomStrengths(150, 60, 4.0, 8));
        const auto options = quickOptions(static_cast<Protocol>(protocol));
        const std::vector<Candidate> candidates{coarseCandidate("coarse", 5, levels, 0.3),
                                                realCandidate(Rp3betaOptions{}), realCandidate(PopularityOptions{})};
        const auto evaluation = runEvaluation(data, candidates, options, nullptr, {});
        QVERIFY(evaluation.has_value());
        for (std::size_t m = 0; m < candidates.size(); ++m) {
            const auto naive = naiveEvaluation(*data, (*evaluation)->plan, candidates[m]);
            const Eigen::MatrixXd ours = matrixOf((*evaluation)->models[m].perCookie).leftCols(rankMetricCount);
            QVERIFY((naive - ours).cwiseAbs().maxCoeff() < 1e-12);
            QVERIFY((*evaluation)->models[m].trainSeconds >= 0.0);
        }
    }

    void listFiguresAgreeWithTheLists()
    {
        const auto data = labData(randomStrengths(90, 40, 4.0, 9));
        auto options = quickOptions();
        options.repeats = 1;
        const auto evaluation = *runEvaluation(data, {coarseCandidate("coarse", 2, 7, 0.5)}, options, nullptr, {});
        const auto fold = makeFold(*data, evaluation->plan, 0);
        const auto model = *trainFold(evaluation->models[0].candidate, *data, fold.train, {}, {});
        std::vector<std::int64_t> counts(40, 0);
        std::vector<double> units(3, 0.0);
        double popularity = 0.0;
        for (std::int32_t c = 0; c < fold.cases(); ++c) {
            for (const auto& one : topNForHistory(*model, fold.known.row(c), 5)) {
                ++counts[static_cast<std::size_t>(one.page)];
                units[static_cast<std::size_t>(one.page % 3)] += 1.0 / (5.0 * fold.cases());
                const auto cookies = std::ranges::count(fold.train.index, one.page);
                popularity += static_cast<double>(cookies) / fold.train.rows / (5.0 * fold.cases());
            }
        }
        const auto& outcome = evaluation->models[0];
        const auto covered = std::ranges::count_if(counts, [](auto n) { return n > 0; });
        QVERIFY(std::abs(outcome.coverage - static_cast<double>(covered) / 40.0) < 1e-12);
        QVERIFY(std::abs(outcome.gini - gini(counts)) < 1e-12);
        QVERIFY(std::abs(matrixOf(outcome.perCookie).col(6).mean() - popularity) < 1e-12);
        for (std::size_t unit = 0; unit < 3; ++unit)
            QVERIFY(std::abs(outcome.unitMix[unit] - units[unit]) < 1e-12);
    }

    void sameOnAnyThreads()
    {
        const auto data = labData(randomStrengths(120, 50, 4.0, 10));
        auto candidates = baselines();
        for (const ModelEntry& entry : catalogue())
            if (!entry.baseline)
                candidates.push_back(realCandidate(entry.defaults));
        std::vector<std::shared_ptr<const Evaluation>> results;
        for (const std::size_t threads : {1U, 2U, 5U}) {
            const tbb::global_control limit(tbb::global_control::max_allowed_parallelism, threads);
            results.push_back(*runEvaluation(data, candidates, quickOptions(), nullptr, {}));
        }
        QVERIFY(same(*results[0], *results[1]));
        QVERIFY(same(*results[0], *results[2]));
    }

    /// A page that only hidden rows have must leave every fitted quantity as it is.
    void nothingOfTheTestLeaksIntoTraining_data()
    {
        QTest::addColumn<ModelKey>("model");
        for (const ModelEntry& entry : catalogue())
            if (entry.key != RandomOptions::key) // it learns nothing
                QTest::newRow(entry.key.data()) << keyOf(entry.defaults);
    }

    void nothingOfTheTestLeaksIntoTraining()
    {
        QFETCH(ModelKey, model);
        constexpr std::int32_t cookies = 60;
        constexpr std::int32_t pages = 25;
        constexpr std::int32_t cut = 20;
        const auto strengths = randomStrengths(cookies, pages, 5.0, 12);
        std::vector<LabEvent> events;
        for (std::int32_t cookie = 0; cookie < cookies; ++cookie) {
            for (const auto page : strengths.row(cookie).pages)
                events.push_back({cookie, page, (cookie + 3 * page) % cut, 1.5F});
        }
        const auto before = datedLabData(cookies, pages + 1, events);
        for (std::int32_t cookie = 0; cookie < cookies; ++cookie) {
            events.push_back({cookie, pages, cut + cookie % 5, 9.0F});  // the planted page
            events.push_back({cookie, cookie % pages, cut + 1, 50.0F}); // and much of others, new or known
        }
        const auto planted = datedLabData(cookies, pages + 1, events);
        SplitPlan plan;
        plan.protocol = Protocol::Time;
        plan.cutDay = cut;
        for (std::int32_t cookie = 0; cookie < cookies; ++cookie)
            plan.tested.push_back(cookie);
        const auto foldBefore = makeFold(*before, plan, 0);
        const auto foldPlanted = makeFold(*planted, plan, 0);
        QVERIFY(foldPlanted.heldPage.size() >= std::size_t(cookies));
        QVERIFY(foldBefore.heldPage.empty());
        QCOMPARE(foldPlanted.train.index, foldBefore.train.index);
        QCOMPARE(foldPlanted.train.value, foldBefore.train.value);
        QCOMPARE(foldPlanted.train.start, foldBefore.train.start);
        const auto candidate = candidateOf(defaultOptions(model));
        const auto a = *trainFold(candidate, *before, foldBefore.train, candidate.options, {});
        const auto b = *trainFold(candidate, *planted, foldPlanted.train, candidate.options, {});
        for (std::int32_t c = 0; c < foldBefore.known.rows; ++c)
            QCOMPARE(scoresOf(*a, foldBefore.known.row(c)), scoresOf(*b, foldPlanted.known.row(c)));
    }

    void hiddenPagesOfLeaveOneOutAreUnknownToTheModel()
    {
        // Page 30 is one cookie's alone: hidden, it must look to the models like a page that nobody has.
        auto dense = denseOf(randomStrengths(50, 31, 4.0, 13));
        dense.col(30).setZero();
        dense(7, 30) = 4.0;
        dense(7, 3) = 1.0;
        const auto data = labData(sparseOf(dense));
        EvaluateOptions options = quickOptions();
        options.repeats = 50;
        const auto plan = *planSplit(*data, options);
        int hidden = 0;
        for (int which = 0; which < plan.folds(); ++which) {
            const auto fold = makeFold(*data, plan, which);
            if (std::ranges::find(fold.heldPage, 30) == fold.heldPage.end())
                continue;
            ++hidden;
            QVERIFY(std::ranges::find(fold.train.index, 30) == fold.train.index.end());
            QVERIFY(std::ranges::find(fold.known.index, 30) == fold.known.index.end());
        }
        QVERIFY(hidden > 0);
    }

    void errorsNameTheModel()
    {
        auto broken = coarseCandidate("Broken model", 1, 2, 0.0);
        broken.train = [](const SparseMatrix&, const PageFacts&, const ModelOptions&,
                          const Progress&) -> Result<std::shared_ptr<const Recommender>> {
            return fail(ErrorKind::Internal, Phrase::tr("It broke."));
        };
        const auto data = labData(randomStrengths(50, 20, 4.0, 14));
        const auto evaluation = runEvaluation(data, {broken}, quickOptions(), nullptr, {});
        QVERIFY(!evaluation);
        QVERIFY(english(evaluation.error().what).find("Broken model") != std::string::npos);
    }

    void whatLacksMemoryIsLeftOut_data()
    {
        QTest::addColumn<int>("refusals"); // from the second training on
        QTest::addColumn<bool>("mayBeLeftOut");
        QTest::addColumn<int>("models"); // 0: an error
        QTest::newRow("once, beside others") << 1 << true << 2;
        QTest::newRow("always") << 1000 << true << 1;
        QTest::newRow("always, and needed") << 1000 << false << 0;
    }

    /// One model whose memory others took meanwhile does not cost the figures of the rest.
    void whatLacksMemoryIsLeftOut()
    {
        QFETCH(int, refusals);
        QFETCH(bool, mayBeLeftOut);
        QFETCH(int, models);
        std::atomic<int> trainings = 0;
        auto greedy = coarseCandidate("greedy", 1, 7, 0.3);
        greedy.mayBeLeftOut = mayBeLeftOut;
        greedy.train = [&trainings, refusals, train = greedy.train](
                           const SparseMatrix& strength, const PageFacts& pages, const ModelOptions& options,
                           const Progress& progress) -> Result<std::shared_ptr<const Recommender>> {
            const int before = trainings++;
            if (before < 1 || before > refusals)
                return train(strength, pages, options, progress);
            const DataShape large{200'000, 100'000, 1'000'000, 150'000, 8'000'000};
            return tl::unexpected(fitsMemory(ModelOptions{EaseOptions{}}, large, 0).error());
        };
        const auto steady = coarseCandidate("steady", 2, 7, 0.5);
        const auto data = labData(randomStrengths(80, 20, 4.0, 14));
        const auto evaluation = runEvaluation(data, {greedy, steady}, quickOptions(), nullptr, {});
        QVERIFY(trainings > 1);
        QCOMPARE(evaluation.has_value(), models > 0);
        if (models == 0)
            return;
        QCOMPARE((*evaluation)->models.size(), static_cast<std::size_t>(models));
        QCOMPARE((*evaluation)->leftOut.size(), static_cast<std::size_t>(2 - models));
        const auto alone = *runEvaluation(data, {steady}, quickOptions(), nullptr, {});
        const auto& last = (*evaluation)->models.back();
        QVERIFY(last.perCookie == alone->models[0].perCookie);
        QCOMPARE(last.coverage, alone->models[0].coverage);
        if (models == 2) {
            const auto never =
                *runEvaluation(data, {coarseCandidate("greedy", 1, 7, 0.3)}, quickOptions(), nullptr, {});
            QVERIFY((*evaluation)->models[0].perCookie == never->models[0].perCookie);
            return;
        }
        const std::string reason = english((*evaluation)->leftOut[0].reason);
        QVERIFY2(reason.starts_with("greedy was left out. Training EASE on 100,000 pages"), reason.c_str());
    }

    void cancelIsAnOrdinaryAnswer()
    {
        std::stop_source stop;
        auto stopper = coarseCandidate("stopper", 1, 2, 0.0);
        const auto train = stopper.train;
        stopper.train = [&stop, train](const SparseMatrix& strength, const PageFacts& pages,
                                       const ModelOptions& options, const Progress& progress) {
            stop.request_stop();
            return train(strength, pages, options, progress);
        };
        const auto data = labData(randomStrengths(50, 20, 4.0, 14));
        const auto evaluation = runEvaluation(data, {stopper}, quickOptions(), nullptr, Progress(stop.get_token(), {}));
        QVERIFY(!evaluation && evaluation.error().kind == ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestEvaluation)
#include "test_evaluation.moc"
