// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/top_n.h"

#include "model/base/parallel.h"
#include "model/recommend/als/factor_ranking.h"
#include "model/recommend/best_candidates.h"
#include "model/recommend/score_matrix.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <tbb/enumerable_thread_specific.h>

namespace leadlight {

namespace {

constexpr std::size_t stripPages = 64;

void addBetter(std::span<const float> scores, std::size_t from, std::size_t to, BestCandidates& best)
{
    for (std::size_t page = from; page < to; ++page)
        if (scores[page] > best.threshold())
            best.add({scores[page], static_cast<std::int32_t>(page)});
}

/// What lists are made in, row after row.
struct Room
{
    explicit Room(std::int32_t n)
        : best(static_cast<std::size_t>(n))
    {
    }
    BestCandidates best;
    std::vector<float> highest; ///< per strip of pages: no score of it is higher
};

/// extentOf(scores), and the highest score of each whole strip on the way: reading a row costs as much as making it.
ScoreExtent readStrips(std::span<const float> scores, std::vector<float>& highest)
{
    using Strip = Eigen::Array<float, stripPages, 1>;
    highest.resize(scores.size() / stripPages);
    if (highest.empty())
        return extentOf(scores);
    Strip lowest = Eigen::Map<const Strip>(scores.data());
    for (std::size_t strip = 0; strip < highest.size(); ++strip) {
        const Eigen::Map<const Strip> values(scores.data() + strip * stripPages);
        highest[strip] = values.maxCoeff();
        lowest = lowest.min(values);
    }
    ScoreExtent extent{lowest.minCoeff(), std::ranges::max(highest)};
    for (const float score : scores.subspan(highest.size() * stripPages)) {
        extent.low = std::min(extent.low, score);
        extent.high = std::max(extent.high, score);
    }
    return extent;
}

/// The n best of one row of scores; overwrites those of the pages in `seen`.
const std::vector<ScoredPage>& selectBest(std::span<float> scores, std::span<const std::int32_t> seen, Room& room)
{
    for (const std::int32_t page : seen)
        scores[static_cast<std::size_t>(page)] = notRecommendable;
    BestCandidates& best = room.best;
    best.clear();
    // Once the list is full hardly any page gets in: a strip whose highest score does not is passed over as a whole.
    for (std::size_t strip = 0; strip < room.highest.size(); ++strip)
        if (room.highest[strip] > best.threshold())
            addBetter(scores, strip * stripPages, (strip + 1) * stripPages, best);
    addBetter(scores, room.highest.size() * stripPages, scores.size(), best);
    return best.sorted();
}

double scaled(float score, float low, float high)
{
    const double range = static_cast<double>(high) - static_cast<double>(low);
    return range > 0.0 ? (static_cast<double>(score) - static_cast<double>(low)) / range : 0.0;
}

/// Fills one row of `out` from its scores, which are overwritten.
void listRow(std::span<float> scores, std::span<const std::int32_t> seen, const Screen& screen, Room& room,
             std::size_t row, TopN& out)
{
    const ScoreExtent extent = readStrips(scores, room.highest);
    out.low[row] = extent.low;
    out.high[row] = extent.high;
    if (screen)
        screen(scores, extent);
    std::size_t slot = row * static_cast<std::size_t>(out.n);
    for (const ScoredPage& c : selectBest(scores, seen, room)) {
        out.page[slot] = c.page;
        out.score[slot++] = c.score;
    }
}

/// The lists of the cookies [begin, end) from all of their scores.
void listFromScores(const Recommender& model, const SparseMatrix& known, std::int64_t begin, std::int64_t end,
                    ScoreMatrix& memory, const Screen& screen, const Progress& progress, TopN& out)
{
    memory.resize(end - begin, model.pages());
    const ScoreBlock block = blockOf(memory);
    model.scoreCookies(known, static_cast<std::int32_t>(begin), block, progress);
    Room room(out.n);
    for (std::int64_t cookie = begin; cookie < end && !progress.cancelled(); ++cookie)
        listRow(block.row(cookie - begin), known.row(static_cast<std::int32_t>(cookie)).pages, screen, room,
                static_cast<std::size_t>(cookie), out);
}

Status listAll(const Recommender& model, const SparseMatrix& known, const Screen& screen, const Progress& progress,
               TopN& out)
{
    std::atomic<std::int64_t> finished = 0;
    const auto inPieces = [&](std::int64_t length, auto&& list) {
        return parallelFor(known.rows, length, progress, [&](std::int64_t begin, std::int64_t end) {
            list(begin, end);
            const std::int64_t now = finished += end - begin;
            progress.report(static_cast<double>(now) / known.rows, Phrase::tr("Ranking pages"));
        });
    };
    if (const auto factors = model.factors(); factors && !screen) {
        const FactorRanking ranking(*factors);
        if (ranking.pays(known, out.n))
            return inPieces(FactorRanking::cookiesPerPiece, [&](std::int64_t begin, std::int64_t end) {
                ranking.rank(known, static_cast<std::int32_t>(begin), static_cast<std::int32_t>(end), out);
            });
    }
    tbb::enumerable_thread_specific<ScoreMatrix> memory;
    return inPieces(model.cookiesAtOnce(), [&](std::int64_t begin, std::int64_t end) {
        listFromScores(model, known, begin, end, memory.local(), screen, progress, out);
    });
}

} // namespace

TopN emptyLists(std::size_t rows, std::int32_t n)
{
    TopN out;
    out.n = n;
    out.page.assign(rows * static_cast<std::size_t>(n), -1);
    out.score.assign(rows * static_cast<std::size_t>(n), 0.0F);
    out.low.assign(rows, 0.0F);
    out.high.assign(rows, 0.0F);
    return out;
}

ScoreExtent extentOf(std::span<const float> scores)
{
    if (scores.empty())
        return {0.0F, 0.0F};
    const Eigen::Map<const Eigen::ArrayXf> all(scores.data(), static_cast<Eigen::Index>(scores.size()));
    return {all.minCoeff(), all.maxCoeff()};
}

double TopN::scaledScore(std::int32_t cookie, std::int32_t rank) const
{
    const auto at = static_cast<std::size_t>(cookie) * static_cast<std::size_t>(n) + static_cast<std::size_t>(rank);
    if (page[at] < 0)
        return 0.0;
    if (std::isnan(score[at])) // also where all scores are equal
        return std::numeric_limits<double>::quiet_NaN();
    return scaled(score[at], low[static_cast<std::size_t>(cookie)], high[static_cast<std::size_t>(cookie)]);
}

Result<TopN> topNForAll(const Recommender& model, const SparseMatrix& known, std::int32_t n, const Progress& progress,
                        const Screen& screen)
{
    if (n < 1)
        return fail(ErrorKind::Usage, Phrase::tr("The number of recommendations must be 1 or more."));
    n = std::min(n, std::max(1, model.pages())); // no list is longer
    if (progress.cancelled())
        return cancelled();
    TopN out = emptyLists(static_cast<std::size_t>(known.rows), n);
    const Status done = listAll(model, known, screen, progress, out);
    if (!done)
        return tl::unexpected(done.error());
    return out;
}

TopN topNOfCookie(const Recommender& model, const SparseMatrix& known, std::int32_t cookie, std::int32_t n,
                  const Screen& screen)
{
    TopN out = emptyLists(1, std::max(n, 0));
    if (n < 1)
        return out;
    std::vector<float> scores(static_cast<std::size_t>(model.pages()));
    model.scoreCookies(known, cookie, {scores.data(), 1, model.pages(), model.pages()}, Progress());
    Room room(n);
    listRow(scores, known.row(cookie).pages, screen, room, 0, out);
    return out;
}

TopN topNOfHistories(const Recommender& model, std::span<const HistoryView> histories, std::int32_t n,
                     const Screen& screen)
{
    TopN out = emptyLists(histories.size(), std::max(n, 0));
    if (n < 1)
        return out;
    ScoreMatrix memory(static_cast<Eigen::Index>(histories.size()), model.pages());
    const ScoreBlock block = blockOf(memory);
    model.scoreHistories(histories, block, Progress());
    Room room(n);
    for (std::size_t h = 0; h < histories.size(); ++h)
        listRow(block.row(static_cast<std::ptrdiff_t>(h)), histories[h].pages, screen, room, h, out);
    return out;
}

std::vector<Recommendation> listOf(const TopN& top, std::int32_t row)
{
    std::vector<Recommendation> out;
    const auto first = static_cast<std::size_t>(row) * static_cast<std::size_t>(top.n);
    for (std::int32_t rank = 0; rank < top.lengthOf(row); ++rank) {
        const auto at = first + static_cast<std::size_t>(rank);
        out.push_back({top.page[at], top.score[at], top.scaledScore(row, rank), top.basisAt(row, rank)});
    }
    return out;
}

std::vector<Recommendation> topNForCookie(const Recommender& model, const SparseMatrix& known, std::int32_t cookie,
                                          std::int32_t n)
{
    return listOf(topNOfCookie(model, known, cookie, n), 0);
}

std::vector<Recommendation> topNForHistory(const Recommender& model, HistoryView history, std::int32_t n)
{
    return listOf(topNOfHistories(model, {&history, 1}, n), 0);
}

} // namespace leadlight
