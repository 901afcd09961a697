// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/ruled_lists.h"

#include "model/base/parallel.h"
#include "model/recommend/als/factor_ranking.h"
#include "model/recommend/ruled_row.h"
#include "model/recommend/score_matrix.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <tbb/enumerable_thread_specific.h>

namespace leadlight {

namespace {

/// What the ranking by factors has to know of rules.
struct FactorRules
{
    std::vector<std::uint8_t> open;  // per page: ranked by its score alone
    std::vector<std::int32_t> apart; // boosted and pinned ones
};

FactorRules factorRules(const Rules& rules, std::int32_t pages)
{
    FactorRules out;
    out.open.assign(static_cast<std::size_t>(pages), 1);
    for (std::int32_t page = 0; page < pages; ++page) {
        const bool apart = !rules.isClosed(page) &&
                           (rules.boostOf(page) != 0.0 || std::ranges::find(rules.pins, page) != rules.pins.end());
        if (apart)
            out.apart.push_back(page);
        out.open[static_cast<std::size_t>(page)] = apart || rules.isClosed(page) ? 0 : 1;
    }
    return out;
}

} // namespace

RuledLists::RuledLists(const AdviceInput& input, std::span<const std::uint16_t> units)
    : m_input(input)
    , m_rules(*input.rules)
    , m_marking(markingOf(input, units))
    , m_popular(input.popular.under(m_rules))
{
}

TopN RuledLists::emptyLists(std::size_t rows, std::int32_t n) const
{
    TopN out = leadlight::emptyLists(rows, n);
    out.basis.assign(out.page.size(), Basis::Personal);
    out.byEvidence = !m_marking.ofAll;
    if (out.byEvidence)
        out.evidence.assign(rows, 0);
    return out;
}

Status RuledLists::rankByFactors(const FactorView& factors, const Progress& progress, TopN& out, bool& done) const
{
    const FactorRules rules = factorRules(m_rules, m_input.model.pages());
    const FactorRanking ranking(factors, {rules.open, rules.apart});
    done = ranking.pays(m_input.known, out.n);
    if (!done)
        return {};
    const auto list = [&](std::int32_t cookie, ScoreExtent extent, std::span<const ScoredPage> best,
                          std::span<const float> apart) {
        const HistoryView history = m_input.known.row(cookie);
        RuledRow row(m_marking, m_popular, history, extent, static_cast<std::size_t>(out.n));
        for (const ScoredPage& page : best)
            row.add(page.page, page.score);
        for (std::size_t i = 0; i < apart.size(); ++i)
            if (!std::ranges::binary_search(history.pages, rules.apart[i]))
                row.add(rules.apart[i], apart[i]);
        if (!m_rules.leavesOut(cookie))
            row.write(out, static_cast<std::size_t>(cookie));
    };
    std::atomic<std::int64_t> finished = 0;
    return parallelFor(
        m_input.known.rows, FactorRanking::cookiesPerPiece, progress, [&](std::int64_t begin, std::int64_t end) {
            ranking.rank(m_input.known, static_cast<std::int32_t>(begin), static_cast<std::int32_t>(end), out.n, list);
            progress.report(static_cast<double>(finished += end - begin) / m_input.known.rows,
                            Phrase::tr("Ranking pages"));
        });
}

Status RuledLists::rankByScores(const Progress& progress, TopN& out) const
{
    tbb::enumerable_thread_specific<ScoreMatrix> memory;
    std::atomic<std::int64_t> finished = 0;
    const auto list = [&](std::int64_t begin, std::int64_t end) {
        memory.local().resize(end - begin, m_input.model.pages());
        const ScoreBlock block = blockOf(memory.local());
        m_input.model.scoreCookies(m_input.known, static_cast<std::int32_t>(begin), block, progress);
        for (std::int64_t at = begin; at < end && !progress.cancelled(); ++at) {
            const auto cookie = static_cast<std::int32_t>(at);
            if (m_rules.leavesOut(cookie))
                continue;
            const auto scores = block.row(at - begin);
            RuledRow row(m_marking, m_popular, m_input.known.row(cookie), extentOf(scores),
                         static_cast<std::size_t>(out.n));
            row.addAll(scores);
            row.write(out, static_cast<std::size_t>(cookie));
        }
        progress.report(static_cast<double>(finished += end - begin) / m_input.known.rows, Phrase::tr("Ranking pages"));
    };
    return parallelFor(m_input.known.rows, m_input.model.cookiesAtOnce(), progress, list);
}

Result<TopN> RuledLists::forAll(std::int32_t n, const Progress& progress) const
{
    if (n < 1)
        return fail(ErrorKind::Usage, Phrase::tr("The number of recommendations must be 1 or more."));
    TopN out = emptyLists(static_cast<std::size_t>(m_input.known.rows),
                          std::min(n, std::max(1, m_input.model.pages()))); // no list is longer
    out.leftOut = m_rules.leftOut;
    bool done = false;
    Status status;
    const auto factors = m_input.model.factors();
    if (factors && !m_marking.hasPrior() && !m_marking.ofAll && !m_rules.hasQuotas() && !m_rules.askHistories())
        status = rankByFactors(*factors, progress, out, done);
    if (status && !done)
        status = rankByScores(progress, out);
    if (!status)
        return tl::unexpected(status.error());
    return out;
}

TopN RuledLists::forCookie(std::int32_t cookie, std::int32_t n) const
{
    TopN out = emptyLists(1, std::max(n, 0));
    if (m_rules.leavesOut(cookie))
        out.leftOut = {1};
    if (n < 1 || m_rules.leavesOut(cookie))
        return out;
    std::vector<float> scores(static_cast<std::size_t>(m_input.model.pages()));
    m_input.model.scoreCookies(m_input.known, cookie, {scores.data(), 1, m_input.model.pages(), m_input.model.pages()},
                               Progress());
    RuledRow row(m_marking, m_popular, m_input.known.row(cookie), extentOf(scores), static_cast<std::size_t>(n));
    row.addAll(scores);
    row.write(out, 0);
    return out;
}

TopN RuledLists::forHistories(std::span<const HistoryView> histories, std::int32_t n) const
{
    TopN out = emptyLists(histories.size(), std::max(n, 0));
    if (n < 1)
        return out;
    ScoreMatrix memory(static_cast<Eigen::Index>(histories.size()), m_input.model.pages());
    const ScoreBlock block = blockOf(memory);
    m_input.model.scoreHistories(histories, block, Progress());
    for (std::size_t h = 0; h < histories.size(); ++h) {
        const auto scores = block.row(static_cast<std::ptrdiff_t>(h));
        RuledRow row(m_marking, m_popular, histories[h], extentOf(scores), static_cast<std::size_t>(n));
        row.addAll(scores);
        row.write(out, h);
    }
    return out;
}

UnmetRules unmetRules(const Rules& rules, const TopN& lists)
{
    std::vector<std::int32_t> all(lists.low.size());
    std::iota(all.begin(), all.end(), 0);
    return unmetRules(rules, lists, all);
}

UnmetRules unmetRules(const Rules& rules, const TopN& lists, std::span<const std::int32_t> cookies)
{
    UnmetRules out;
    std::vector<std::int64_t> fewer(rules.least.size(), 0);
    std::vector<std::int32_t> count(rules.least.size());
    for (const std::int32_t cookie : cookies) {
        if (lists.isLeftOut(cookie)) {
            ++out.leftOut;
            continue;
        }
        const auto pages = lists.pagesOf(cookie);
        const std::int32_t length = lists.lengthOf(cookie);
        ++out.lists;
        out.shorter += length < lists.n ? 1 : 0;
        out.empty += length == 0 ? 1 : 0;
        std::ranges::fill(count, 0);
        for (std::int32_t rank = 0; !count.empty() && rank < length; ++rank)
            ++count[rules.unit[static_cast<std::size_t>(pages[static_cast<std::size_t>(rank)])]];
        for (std::size_t unit = 0; unit < count.size(); ++unit)
            fewer[unit] += count[unit] < rules.least[unit] ? 1 : 0;
    }
    for (std::size_t unit = 0; unit < fewer.size(); ++unit)
        if (fewer[unit] > 0)
            out.least.push_back({static_cast<std::int32_t>(unit), rules.least[unit], fewer[unit]});
    return out;
}

} // namespace leadlight
