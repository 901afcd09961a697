// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/fold_ranking.h"

#include "model/base/parallel.h"
#include "model/recommend/score_matrix.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

/// Consecutive cases that are scored together.
struct CaseBlock
{
    std::int32_t first = 0;
    std::int32_t end = 0;
};

constexpr std::int64_t scoresPerBlock = 1 << 20; // 4 MB of scores a thread
constexpr std::int32_t longestBlock = 64;
constexpr std::int32_t fewestBlocks = 16;

/// Cuts the cases into blocks; those scored by training row keep to a window of rows, as rows between two tested
/// cookies are scored in vain. Longer blocks where the model gains by them and there are cases enough.
std::vector<CaseBlock> blocksOf(const Fold& fold, const Recommender& model)
{
    const auto fits = scoresPerBlock / std::max<std::int64_t>(fold.train.cols, 1);
    const std::int64_t gains = std::min<std::int64_t>(model.cookiesAtOnce() / 2, fold.cases() / fewestBlocks);
    const auto rows = static_cast<std::int32_t>(std::max(gains, std::clamp<std::int64_t>(fits, 8, longestBlock)));
    std::vector<CaseBlock> out;
    for (std::int32_t at = 0; at < fold.cases();) {
        const auto first = at;
        const auto firstRow = fold.trainRow[static_cast<std::size_t>(first)];
        while (at < fold.cases() && at - first < rows &&
               fold.trainRow[static_cast<std::size_t>(at)] - firstRow < 2 * rows)
            ++at;
        out.push_back({first, at});
    }
    return out;
}

class BlockRanker
{
public:
    BlockRanker(const Recommender& model, const Fold& fold, std::span<const std::uint16_t> pageUnit,
                const RankMetrics& metrics, Cutoffs cutoffs, const Progress& progress, const RuledScores* rules,
                RankedFold& out)
        : m_model(model)
        , m_fold(fold)
        , m_pageUnit(pageUnit)
        , m_metrics(metrics)
        , m_cutoffs(cutoffs)
        , m_progress(progress)
        , m_rules(rules)
        , m_out(out)
        , m_popularity(static_cast<std::size_t>(fold.train.cols), 0.0)
        , m_lists(static_cast<std::size_t>(fold.cases()) * static_cast<std::size_t>(cutoffs.k), -1)
    {
        const double share = 1.0 / std::max(1, fold.train.rows);
        for (const auto page : fold.train.index)
            m_popularity[static_cast<std::size_t>(page)] += share;
    }

    void rank(CaseBlock block)
    {
        if (m_fold.trainRow[static_cast<std::size_t>(block.first)] < 0)
            rankFoldedIn(block);
        else
            rankTrained(block);
    }

    /// How often each page is in a list; call once, after all blocks.
    [[nodiscard]] std::vector<std::int64_t> recommended() const
    {
        std::vector<std::int64_t> out(m_popularity.size(), 0);
        for (const auto page : m_lists) {
            if (page >= 0)
                ++out[static_cast<std::size_t>(page)];
        }
        return out;
    }

private:
    void rankTrained(CaseBlock block)
    {
        const auto firstRow = m_fold.trainRow[static_cast<std::size_t>(block.first)];
        const auto lastRow = m_fold.trainRow[static_cast<std::size_t>(block.end - 1)];
        ScoreMatrix memory(lastRow - firstRow + 1, m_fold.train.cols);
        const ScoreBlock scores = blockOf(memory);
        m_model.scoreCookies(m_fold.train, firstRow, scores, m_progress);
        for (auto which = block.first; which < block.end && !m_progress.cancelled(); ++which)
            rankCase(which, scores.row(m_fold.trainRow[static_cast<std::size_t>(which)] - firstRow));
    }

    void rankFoldedIn(CaseBlock block)
    {
        std::vector<HistoryView> histories;
        for (auto which = block.first; which < block.end; ++which)
            histories.push_back(m_fold.known.row(which));
        ScoreMatrix memory(block.end - block.first, m_fold.train.cols);
        const ScoreBlock scores = blockOf(memory);
        m_model.scoreHistories(histories, scores, m_progress);
        for (auto which = block.first; which < block.end && !m_progress.cancelled(); ++which)
            rankCase(which, scores.row(which - block.first));
    }

    void rankCase(std::int32_t which, std::span<float> scores)
    {
        const auto at = static_cast<std::size_t>(which);
        const auto known = m_fold.known.row(which);
        const auto hidden = m_fold.heldOf(which);
        if (m_rules != nullptr)
            m_rules->apply(scores, known, static_cast<std::uint64_t>(m_fold.slot[at]));
        hideSeen(scores, known.pages);
        const auto unseen = static_cast<std::int32_t>(scores.size() - known.size());
        std::vector<RankCount> ranks;
        auto found = m_out.found.begin() + m_fold.heldStart[at];
        for (const auto page : hidden) {
            // A page that rules leave out is in no list, however few pages are left.
            if (page >= 0 && (m_rules == nullptr || std::isfinite(scores[static_cast<std::size_t>(page)]))) {
                ranks.push_back(rankOf(scores, page, unseen));
                *found = static_cast<float>(m_metrics.foundWithin(ranks.back(), m_cutoffs.k));
                m_out.rankSum[at] += ranks.back().expectedRank();
            }
            ++found;
        }
        m_out.ranked[at] = static_cast<std::int32_t>(ranks.size());
        const auto values = m_metrics.of(ranks, static_cast<std::int64_t>(hidden.size()));
        for (std::size_t m = 0; m < rankMetricCount; ++m)
            m_out.values(which, static_cast<Eigen::Index>(m)) = values[m];
        describeList(which, scores);
    }

    /// Diversity and popularity of the list that this case would be shown.
    void describeList(std::int32_t which, std::span<const float> scores)
    {
        const auto k = static_cast<std::size_t>(m_cutoffs.k);
        const std::span<std::int32_t> list{m_lists.data() + static_cast<std::size_t>(which) * k, k};
        const auto length = bestPages(scores, list);
        double popularity = 0.0;
        for (const auto page : list.first(length))
            popularity += m_popularity[static_cast<std::size_t>(page)];
        m_out.values(which, static_cast<Eigen::Index>(Metric::Diversity)) =
            listDiversity(list.first(length), m_pageUnit);
        m_out.values(which, static_cast<Eigen::Index>(Metric::Popularity)) =
            length == 0 ? 0.0 : popularity / static_cast<double>(length);
    }

    const Recommender& m_model;
    const Fold& m_fold;
    std::span<const std::uint16_t> m_pageUnit;
    const RankMetrics& m_metrics;
    Cutoffs m_cutoffs;
    const Progress& m_progress;
    const RuledScores* m_rules;
    RankedFold& m_out;
    std::vector<double> m_popularity;  // per page: share of the cookies learnt from that have it
    std::vector<std::int32_t> m_lists; // cases x K, -1 where a list is shorter
};

} // namespace

Result<RankedFold> rankFold(const Recommender& model, const Fold& fold, std::span<const std::uint16_t> pageUnit,
                            const RankMetrics& metrics, Cutoffs cutoffs, const Progress& progress,
                            const RuledScores* rules)
{
    const auto cases = static_cast<std::size_t>(fold.cases());
    RankedFold out;
    out.values.resize(fold.cases(), static_cast<Eigen::Index>(metricCount));
    out.rankSum.assign(cases, 0.0);
    out.ranked.assign(cases, 0);
    out.found.assign(fold.heldPage.size(), 0.0F);
    BlockRanker ranker(model, fold, pageUnit, metrics, cutoffs, progress, rules, out);
    const auto blocks = blocksOf(fold, model);
    // Every block writes only to its own cases.
    const auto done =
        parallelFor(static_cast<std::int64_t>(blocks.size()), 1, progress, [&](std::int64_t begin, std::int64_t end) {
            for (auto b = begin; b < end; ++b)
                ranker.rank(blocks[static_cast<std::size_t>(b)]);
        });
    if (!done)
        return tl::unexpected(done.error());
    out.recommended = ranker.recommended();
    return out;
}

} // namespace leadlight
