// SPDX-License-Identifier: GPL-3.0-or-later
// CEASE against the figures that a prototype measured on the same files: numbers.md section 7.
#include "model/evaluate/evaluation.h"
#include "model/evaluate/fold_ranking.h"
#include "model/numeric/table_matrix.h"
#include "model/recommend/linear/cease.h"
#include "tests/support/shared_data.h"
#include "tests/support/shared_interactions.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <random>

using namespace leadlight;

namespace {

CeaseOptions priorOnly()
{
    CeaseOptions options;
    options.unitWeight = options.typeWeight = options.wordWeight = 0.0;
    return options;
}

CeaseOptions withUnits(double mix)
{
    CeaseOptions options = priorOnly();
    options.unitWeight = 1.0;
    options.mix = mix;
    return options;
}

CeaseOptions withWords(double mix)
{
    CeaseOptions options = withUnits(mix);
    options.wordWeight = 3.0;
    return options;
}

/// The given split with all pages of the three files, so that one which nobody took in training can be found, too.
struct GivenSplit
{
    std::shared_ptr<const Interactions> all;
    std::vector<std::string> titles;
    Fold fold;

    explicit GivenSplit(const QString& name)
    {
        const auto folder = sharedData() / name.toStdString();
        const bool msweb = name == QStringLiteral("msweb");
        const auto input = folder / (msweb ? "test_allbut1_input.csv" : "test_input.csv");
        const auto target = folder / (msweb ? "test_allbut1_target.csv" : "test_target.csv");
        all = sharedInteractions({folder / "train.csv", input, target}, folder / "bu_mapping.csv", UnmappedPages::Keep);
        titles = pageTitles(*all->data);
        const auto hidden = readSubmissions({target}, {}, Progress());
        fold.train.cols = fold.known.cols = all->strength.cols;
        for (std::int32_t cookie = 0; hidden && cookie < all->strength.rows; ++cookie)
            addCookie(cookie, **hidden);
    }

private:
    void addCookie(std::int32_t cookie, const SubmissionTable& hidden)
    {
        const auto id = hidden.cookies.find(all->data->cookieText(cookie));
        const HistoryView history = all->strength.row(cookie);
        SparseMatrix& matrix = id ? fold.known : fold.train;
        for (std::size_t k = 0; k < history.size(); ++k) {
            if (id && isHidden(*id, all->data->pageText(history.pages[k]), hidden)) {
                fold.heldPage.push_back(history.pages[k]);
                continue;
            }
            matrix.index.push_back(history.pages[k]);
            matrix.value.push_back(history.strengths[k]);
        }
        matrix.start.push_back(matrix.nonZeros());
        ++matrix.rows;
        if (!id)
            return;
        fold.slot.push_back(fold.cases());
        fold.trainRow.push_back(-1);
        fold.heldStart.push_back(static_cast<std::int64_t>(fold.heldPage.size()));
    }
    static bool isHidden(StringPool::Id cookie, std::string_view page, const SubmissionTable& hidden)
    {
        for (std::size_t row = 0; row < hidden.cookie.size(); ++row)
            if (hidden.cookie[row] == cookie && hidden.pages[hidden.page[row]] == page)
                return true;
        return false;
    }
};

} // namespace

Q_DECLARE_METATYPE(leadlight::CeaseOptions)

class TestCeaseQuality : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reachesTheGivenSplits_data()
    {
        QTest::addColumn<QString>("set");
        QTest::addColumn<CeaseOptions>("options");
        QTest::addColumn<double>("hitRate"); // HR@10
        QTest::addColumn<double>("ndcg");    // NDCG@10
        const auto row = [](const char* name, const char* set, const CeaseOptions& options, double hitRate,
                            double ndcg) {
            QTest::newRow(name) << QString::fromLatin1(set) << options << hitRate << ndcg;
        };
        row("msweb, prior only", "msweb", priorOnly(), .7831, .5708);
        row("msweb, units", "msweb", withUnits(0.0), .7825, .5704);
        row("msweb, units and walks", "msweb", withUnits(0.2), .7845, .5713);
        row("msweb, units and words", "msweb", withWords(0.0), .7834, .5702);
        row("msweb, units, words and walks", "msweb", withWords(0.2), .7851, .5714);
        row("epub, prior only", "epub", priorOnly(), .4069, .2680);
        row("epub, units", "epub", withUnits(0.0), .4257, .2797);
        row("epub, units and walks", "epub", withUnits(0.2), .4304, .2840);
        row("epub, units and words", "epub", withWords(0.0), .4523, .2981);
        row("epub, units, words and walks", "epub", withWords(0.2), .4632, .3013);
    }

    void reachesTheGivenSplits()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, set);
        QFETCH(CeaseOptions, options);
        QFETCH(double, hitRate);
        QFETCH(double, ndcg);
        if (!m_splits.contains(set))
            m_splits.emplace(set, GivenSplit(set));
        const GivenSplit& split = m_splits.at(set);
        const Dataset& data = *split.all->data;
        const auto model =
            trainCease({split.fold.train, Strength::Binary, pageFacts(data, split.titles)}, options, Progress());
        QVERIFY(model);
        const Cutoffs cutoffs;
        const auto ranked = rankFold(**model, split.fold, data.pageBusinessUnit, RankMetrics(data.pages(), cutoffs),
                                     cutoffs, Progress());
        QVERIFY(ranked);
        const auto mean = [&](Metric metric) { return ranked->values.col(static_cast<Eigen::Index>(metric)).mean(); };
        qInfo("%d pages: HR@10 %.4f (%.4f), NDCG@10 %.4f (%.4f)", data.pages(), mean(Metric::HitRate), hitRate,
              mean(Metric::Ndcg), ndcg);
        QVERIFY(std::abs(mean(Metric::HitRate) - hitRate) < .0005);
        QVERIFY(std::abs(mean(Metric::Ndcg) - ndcg) < .0005);
    }

    void beatsEaseOnTheSeed_data()
    {
        QTest::addColumn<UnmappedPages>("unmapped");
        QTest::addColumn<double>("hitRate");
        QTest::addColumn<double>("ndcg");
        QTest::addColumn<double>("moreHits"); // than EASE on the same masks
        QTest::addColumn<double>("moreNdcg");
        QTest::newRow("join") << UnmappedPages::Drop << .575 << .37 << .035 << .025;
        QTest::newRow("keep") << UnmappedPages::Keep << .55 << .39 << .015 << .008;
    }

    void beatsEaseOnTheSeed()
    {
        NEEDS_SHARED_DATA();
        QFETCH(UnmappedPages, unmapped);
        QFETCH(double, hitRate);
        QFETCH(double, ndcg);
        QFETCH(double, moreHits);
        QFETCH(double, moreNdcg);
        const auto seed = sharedInteractions(sharedData() / "seed", "submissions.csv", unmapped);
        EvaluateOptions options;
        options.protocol = Protocol::LeaveOneOut;
        const auto outcome = runEvaluation(
            evaluationData(seed), {candidateOf(resolved({CeaseOptions{}})), candidateOf(resolved({EaseOptions{}}))},
            options, nullptr, Progress());
        QVERIFY(outcome);
        const auto mean = [&](std::size_t model, Metric metric) {
            return matrixOf((*outcome)->models[model].perCookie).col(static_cast<Eigen::Index>(metric)).mean();
        };
        qInfo("HR@10 %.4f, EASE %.4f; NDCG@10 %.4f, EASE %.4f", mean(0, Metric::HitRate), mean(1, Metric::HitRate),
              mean(0, Metric::Ndcg), mean(1, Metric::Ndcg));
        QVERIFY(mean(0, Metric::HitRate) >= hitRate);
        QVERIFY(mean(0, Metric::Ndcg) >= ndcg);
        QVERIFY(mean(0, Metric::HitRate) - mean(1, Metric::HitRate) >= moreHits);
        QVERIFY(mean(0, Metric::Ndcg) - mean(1, Metric::Ndcg) >= moreNdcg);
    }

    /// Business units and types help because they say something of the pages: dealt out at random they do not.
    void permutedLabelsDoNotHelp()
    {
        NEEDS_SHARED_DATA();
        const auto seed = sharedInteractions(sharedData() / "seed", "submissions.csv", UnmappedPages::Drop);
        const auto data = evaluationData(seed);
        const auto options = resolved({CeaseOptions{}});
        std::vector<Candidate> candidates{candidateOf(resolved({priorOnly()})), candidateOf(options)};
        constexpr unsigned shuffles = 3;
        for (unsigned shuffle = 1; shuffle <= shuffles; ++shuffle) {
            auto dealt = std::make_shared<EvaluationData>(*data);
            std::mt19937 random(shuffle);
            std::ranges::shuffle(dealt->pageUnit, random);
            std::ranges::shuffle(dealt->pageType, random);
            candidates.push_back(candidateOf(options));
            candidates.back().data = std::move(dealt);
        }
        EvaluateOptions how;
        how.protocol = Protocol::LeaveOneOut;
        const auto outcome = runEvaluation(data, candidates, how, nullptr, Progress());
        QVERIFY(outcome);
        const auto ndcg = [&](std::size_t model) {
            return matrixOf((*outcome)->models[model].perCookie).col(static_cast<Eigen::Index>(Metric::Ndcg)).mean();
        };
        double dealt = 0.0;
        for (std::size_t model = 2; model < candidates.size(); ++model)
            dealt += ndcg(model) / shuffles;
        qInfo("NDCG@10: no labels %.4f, their own %.4f, dealt at random %.4f", ndcg(0), ndcg(1), dealt);
        QVERIFY(ndcg(1) > ndcg(0));
        QVERIFY(dealt < ndcg(0) + (ndcg(1) - ndcg(0)) / 4.0);
    }

private:
    std::map<QString, GivenSplit> m_splits;
};

QTEST_GUILESS_MAIN(TestCeaseQuality)
#include "test_cease_quality.moc"
