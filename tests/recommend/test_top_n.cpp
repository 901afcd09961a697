// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/als/als.h"
#include "model/recommend/baselines/random_recommender.h"
#include "model/recommend/top_n.h"
#include "model/recommend/train.h"
#include "tests/support/synthetic_data.h"

#include <QtTest/QtTest>
#include <set>

using namespace leadlight;

namespace {

constexpr SyntheticSize tiny{"tiny", 300, 75, 2500};
constexpr SyntheticSize wide{"wide", 120, 461, 2500}; // of several strips of pages, and some behind them

/// Scores every page of every cookie by its index, rounded down: many ties.
class SteppedRecommender final : public Recommender
{
public:
    explicit SteppedRecommender(std::int32_t pages)
        : m_pages(pages)
    {
    }
    std::string_view name() const override { return "stepped"; }
    std::int32_t pages() const override { return m_pages; }
    void scoreHistory(HistoryView, std::span<float> scores) const override
    {
        for (std::size_t page = 0; page < scores.size(); ++page)
            scores[page] = static_cast<float>(page / 7);
    }
    std::vector<Contribution> explain(HistoryView, std::int32_t) const override { return {}; }
    std::vector<SimilarPage> similarPages(std::int32_t, std::int32_t) const override { return {}; }

private:
    std::int32_t m_pages;
};

struct Scored
{
    std::int32_t page;
    float score;
};

/// All unseen pages, best first, by the plainest means.
std::vector<Scored> ranked(const std::vector<float>& scores, HistoryView history)
{
    std::vector<Scored> out;
    for (std::size_t page = 0; page < scores.size(); ++page)
        if (std::ranges::find(history.pages, static_cast<std::int32_t>(page)) == history.pages.end())
            out.push_back({static_cast<std::int32_t>(page), scores[page]});
    std::ranges::stable_sort(out, std::ranges::greater(), &Scored::score);
    return out;
}

} // namespace

class TestTopN : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksLikeASort_data();
    void ranksLikeASort();
    void factorsRankLikeTheirScores_data();
    void factorsRankLikeTheirScores();
    void shortOfPages();
    void historyRanksLikeItsCookie();
    void cancels();
};

void TestTopN::ranksLikeASort_data()
{
    QTest::addColumn<bool>("random");
    QTest::addColumn<int>("n");
    QTest::addColumn<bool>("many");
    for (const bool many : {false, true})
        for (const int n : {1, 3, 10, 75, 200}) {
            QTest::addRow("random, %d%s", n, many ? ", of many pages" : "") << true << n << many;
            QTest::addRow("ties, %d%s", n, many ? ", of many pages" : "") << false << n << many;
        }
}

void TestTopN::ranksLikeASort()
{
    QFETCH(const bool, random);
    QFETCH(const int, n);
    QFETCH(const bool, many);
    const SparseMatrix known = makeSyntheticData(many ? wide : tiny).strength;
    const std::shared_ptr<const Recommender> model =
        random ? makeRandomRecommender(known.cols, 7) : std::make_shared<SteppedRecommender>(known.cols);
    const auto top = topNForAll(*model, known, n, Progress());
    QVERIFY(top);
    QCOMPARE(top->n, std::min(n, known.cols));
    std::vector<float> scores(static_cast<std::size_t>(known.cols));
    for (std::int32_t cookie = 0; cookie < known.rows; ++cookie) {
        model->scoreCookies(known, cookie, {scores.data(), 1, known.cols, known.cols}, Progress());
        const std::vector<Scored> expected = ranked(scores, known.row(cookie));
        for (std::size_t rank = 0; rank < top->pagesOf(cookie).size(); ++rank)
            QCOMPARE(top->pagesOf(cookie)[rank], rank < expected.size() ? expected[rank].page : -1);
        QCOMPARE(top->low[static_cast<std::size_t>(cookie)], std::ranges::min(scores));
        QCOMPARE(top->high[static_cast<std::size_t>(cookie)], std::ranges::max(scores));
    }
}

void TestTopN::factorsRankLikeTheirScores_data()
{
    QTest::addColumn<int>("factors");
    QTest::addColumn<int>("n");
    for (const int factors : {1, 5, 16, 64})
        for (const int n : {1, 10, 100})
            QTest::addRow("f=%d, n=%d", factors, n) << factors << n;
}

void TestTopN::factorsRankLikeTheirScores()
{
    QFETCH(const int, factors);
    QFETCH(const int, n);
    const SparseMatrix known = makeSyntheticData(tiny).strength;
    AlsOptions options = std::get<AlsOptions>(notebookModel().settings);
    options.factors = factors;
    options.iterations = 3;
    const auto model = trainAls({known}, options, Progress());
    QVERIFY(model);
    const auto top = topNForAll(**model, known, n, Progress());
    QVERIFY(top);
    const FactorMatrix scores = (*model)->cookieFactors() * (*model)->pageFactors().transpose();
    for (std::int32_t cookie = 0; cookie < known.rows; ++cookie) {
        const std::vector<float> row(scores.row(cookie).begin(), scores.row(cookie).end());
        const std::vector<Scored> expected = ranked(row, known.row(cookie));
        const float slack = 1e-5F * (1.0F + std::abs(top->high[static_cast<std::size_t>(cookie)]));
        std::set<std::int32_t> pages;
        for (std::size_t rank = 0; rank < std::min<std::size_t>(static_cast<std::size_t>(n), expected.size()); ++rank) {
            const std::int32_t page = top->pagesOf(cookie)[rank];
            QVERIFY(page >= 0 && pages.insert(page).second);
            QVERIFY(std::ranges::find(known.row(cookie).pages, page) == known.row(cookie).pages.end());
            // The same score at the same rank, but for float32's rounding.
            QVERIFY(std::abs(row[static_cast<std::size_t>(page)] - expected[rank].score) < slack);
        }
        QVERIFY(std::abs(top->low[static_cast<std::size_t>(cookie)] - std::ranges::min(row)) < slack);
        QVERIFY(std::abs(top->high[static_cast<std::size_t>(cookie)] - std::ranges::max(row)) < slack);
    }
}

void TestTopN::shortOfPages()
{
    const SparseMatrix known{1, 3, {0, 2}, {0, 2}, {1.0F, 1.0F}};
    const auto top = topNForAll(*makeRandomRecommender(3, 1), known, 10, Progress());
    QVERIFY(top);
    QCOMPARE(top->pagesOf(0)[0], 1);
    QCOMPARE(top->pagesOf(0)[1], -1);
    QCOMPARE(top->n, 3); // no memory for more than there is
    QCOMPARE(top->page.size(), std::size_t{3});
    QCOMPARE(top->scaledScore(0, 1), 0.0);
    QVERIFY(top->scaledScore(0, 0) >= 0.0 && top->scaledScore(0, 0) <= 1.0);
    QVERIFY(!topNForAll(*makeRandomRecommender(3, 1), known, 0, Progress()));
}

void TestTopN::historyRanksLikeItsCookie()
{
    const SparseMatrix known = makeSyntheticData(tiny).strength;
    const SteppedRecommender model(known.cols);
    const auto top = topNForAll(model, known, 10, Progress());
    const auto one = topNForHistory(model, known.row(5), 10);
    QCOMPARE(one.size(), std::size_t(10));
    for (std::size_t rank = 0; rank < one.size(); ++rank) {
        QCOMPARE(one[rank].page, top->pagesOf(5)[rank]);
        QCOMPARE(one[rank].scaledScore, top->scaledScore(5, static_cast<std::int32_t>(rank)));
    }
    QVERIFY(topNForHistory(model, known.row(5), 0).empty());
}

void TestTopN::cancels()
{
    const SparseMatrix known = makeSyntheticData(tiny).strength;
    std::stop_source stop;
    stop.request_stop();
    const auto top = topNForAll(*makeRandomRecommender(known.cols, 1), known, 10, Progress(stop.get_token(), {}));
    QVERIFY(!top);
    QCOMPARE(top.error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestTopN)
#include "test_top_n.moc"
