// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/top_n.h"

#include "model/base/parallel.h"
#include "model/recommend/als/factor_ranking.h"
#include "model/recommend/best_candidates.h"
#include "model/recommend/score_matrix.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <tbb/enumerable_thread_specific.h>

namespace leadlight {

namespace {

constexpr float notRecommendable = -std::numeric_limits<float>::infinity();
constexpr std::size_t stripPages = 64;

struct Extent
{
    float low;
    float high;
};

Extent extentOf(std::span<const float> scores)
{
    if (scores.empty())
        return {0.0F, 0.0F};
    const Eigen::Map<const Eigen::ArrayXf> all(scores.data(), static_cast<Eigen::Index>(scores.size()));
    return {all.minCoeff(), all.maxCoeff()};
}

void addBetter(std::span<const float> scores, std::size_t from, std::size_t to, BestCandidates& best)
{
    for (std::size_t page = from; page < to; ++page)
        if (scores[page] > best.threshold())
            best.add({scores[page], static_cast<std::int32_t>(page)});
}

/// The n best of one row of scores; overwrites those of the pages in `seen`.
const std::vector<ScoredPage>& selectBest(std::span<float> scores, std::span<const std::int32_t> seen,
                                          BestCandidates& best)
{
    for (const std::int32_t page : seen)
        scores[static_cast<std::size_t>(page)] = notRecommendable;
    best.clear();
    // Once the list is full hardly any page gets in: a strip whose highest score does not is passed over as a whole.
    using Strip = Eigen::Array<float, stripPages, 1>;
    std::size_t page = 0;
    for (; page + stripPages <= scores.size(); page += stripPages)
        if (Eigen::Map<const Strip>(scores.data() + page).maxCoeff() > best.threshold())
            addBetter(scores, page, page + stripPages, best);
    addBetter(scores, page, scores.size(), best);
    return best.sorted();
}

double scaled(float score, float low, float high)
{
    const double range = static_cast<double>(high) - static_cast<double>(low);
    return range > 0.0 ? (static_cast<double>(score) - static_cast<double>(low)) / range : 0.0;
}

std::vector<Recommendation> bestOf(std::span<float> scores, std::span<const std::int32_t> seen, std::int32_t n)
{
    std::vector<Recommendation> out;
    const Extent extent = extentOf(scores);
    BestCandidates best(static_cast<std::size_t>(n));
    for (const ScoredPage& c : selectBest(scores, seen, best))
        out.push_back({c.page, c.score, scaled(c.score, extent.low, extent.high)});
    return out;
}

/// The lists of the cookies [begin, end) from all of their scores.
void listFromScores(const Recommender& model, const SparseMatrix& known, std::int64_t begin, std::int64_t end,
                    ScoreMatrix& memory, const Progress& progress, TopN& out)
{
    memory.resize(end - begin, model.pages());
    const ScoreBlock block = blockOf(memory);
    model.scoreCookies(known, static_cast<std::int32_t>(begin), block, progress);
    const auto perCookie = static_cast<std::size_t>(out.n);
    BestCandidates best(perCookie);
    for (std::int64_t cookie = begin; cookie < end && !progress.cancelled(); ++cookie) {
        const std::span<float> scores = block.row(cookie - begin);
        const auto at = static_cast<std::size_t>(cookie);
        const Extent extent = extentOf(scores);
        out.low[at] = extent.low;
        out.high[at] = extent.high;
        std::size_t slot = at * perCookie;
        for (const ScoredPage& c : selectBest(scores, known.row(static_cast<std::int32_t>(cookie)).pages, best)) {
            out.page[slot] = c.page;
            out.score[slot++] = c.score;
        }
    }
}

Status listAll(const Recommender& model, const SparseMatrix& known, const Progress& progress, TopN& out)
{
    std::atomic<std::int64_t> finished = 0;
    const auto inPieces = [&](std::int64_t length, auto&& list) {
        return parallelFor(known.rows, length, progress, [&](std::int64_t begin, std::int64_t end) {
            list(begin, end);
            const std::int64_t now = finished += end - begin;
            progress.report(static_cast<double>(now) / known.rows, Phrase::tr("Ranking pages"));
        });
    };
    if (const auto factors = model.factors()) {
        const FactorRanking ranking(*factors);
        if (ranking.pays(known, out.n))
            return inPieces(FactorRanking::cookiesPerPiece, [&](std::int64_t begin, std::int64_t end) {
                ranking.rank(known, static_cast<std::int32_t>(begin), static_cast<std::int32_t>(end), out);
            });
    }
    tbb::enumerable_thread_specific<ScoreMatrix> memory;
    return inPieces(model.cookiesAtOnce(), [&](std::int64_t begin, std::int64_t end) {
        listFromScores(model, known, begin, end, memory.local(), progress, out);
    });
}

} // namespace

double TopN::scaledScore(std::int32_t cookie, std::int32_t rank) const
{
    const auto at = static_cast<std::size_t>(cookie) * static_cast<std::size_t>(n) + static_cast<std::size_t>(rank);
    if (page[at] < 0)
        return 0.0;
    return scaled(score[at], low[static_cast<std::size_t>(cookie)], high[static_cast<std::size_t>(cookie)]);
}

Result<TopN> topNForAll(const Recommender& model, const SparseMatrix& known, std::int32_t n, const Progress& progress)
{
    if (n < 1)
        return fail(ErrorKind::Usage, Phrase::tr("The number of recommendations must be 1 or more."));
    n = std::min(n, std::max(1, model.pages())); // no list is longer
    const auto cookies = static_cast<std::size_t>(known.rows);
    const auto perCookie = static_cast<std::size_t>(n);
    TopN out;
    out.n = n;
    out.page.assign(cookies * perCookie, -1);
    if (progress.cancelled())
        return cancelled();
    out.score.assign(cookies * perCookie, 0.0F);
    out.low.assign(cookies, 0.0F);
    out.high.assign(cookies, 0.0F);
    const Status done = listAll(model, known, progress, out);
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

std::vector<Recommendation> topNForCookie(const Recommender& model, const SparseMatrix& known, std::int32_t cookie,
                                          std::int32_t n)
{
    if (n < 1)
        return {};
    std::vector<float> scores(static_cast<std::size_t>(model.pages()));
    model.scoreCookies(known, cookie, {scores.data(), 1, model.pages(), model.pages()}, Progress());
    return bestOf(scores, known.row(cookie).pages, n);
}

std::vector<Recommendation> topNForHistory(const Recommender& model, HistoryView history, std::int32_t n)
{
    return topNForHistories(model, {&history, 1}, n).front();
}

std::vector<std::vector<Recommendation>> topNForHistories(const Recommender& model,
                                                          std::span<const HistoryView> histories, std::int32_t n)
{
    std::vector<std::vector<Recommendation>> out(histories.size());
    if (n < 1)
        return out;
    ScoreMatrix memory(static_cast<Eigen::Index>(histories.size()), model.pages());
    const ScoreBlock block = blockOf(memory);
    model.scoreHistories(histories, block, Progress());
    for (std::size_t h = 0; h < histories.size(); ++h)
        out[h] = bestOf(block.row(static_cast<std::ptrdiff_t>(h)), histories[h].pages, n);
    return out;
}

} // namespace leadlight
