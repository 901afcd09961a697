// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/co_occurrence.h"

#include "model/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <tbb/enumerable_thread_specific.h>

namespace leadlight {

namespace {

constexpr std::int64_t rowsAtOnce = 8;
constexpr std::size_t cookiesBetweenPolls = 512;

struct Neighbour
{
    float weight;
    std::int32_t page;
};
bool better(const Neighbour& a, const Neighbour& b)
{
    return a.weight != b.weight ? a.weight > b.weight : a.page < b.page;
}

/// What one thread needs to build a row of C.
struct Workspace
{
    std::vector<double> sum;
    std::vector<float> weight;
    std::vector<Neighbour> best;
};

/// The `limit` best of `weight` that are above zero, by page.
void selectBest(std::span<const float> weight, std::size_t limit, std::vector<Neighbour>& best)
{
    best.clear();
    float threshold = 0.0F;
    for (std::size_t j = 0; j < weight.size(); ++j) {
        if (!(weight[j] > threshold))
            continue;
        if (best.size() == limit) {
            std::ranges::pop_heap(best, better);
            best.pop_back();
        }
        best.push_back({weight[j], static_cast<std::int32_t>(j)});
        std::ranges::push_heap(best, better);
        if (best.size() == limit)
            threshold = best.front().weight;
    }
    std::ranges::sort(best, {}, &Neighbour::page);
}

SparseMatrix joined(const std::vector<std::vector<Neighbour>>& rows)
{
    SparseMatrix out;
    out.rows = out.cols = static_cast<std::int32_t>(rows.size());
    for (const auto& row : rows) {
        for (const Neighbour& neighbour : row) {
            out.index.push_back(neighbour.page);
            out.value.push_back(neighbour.weight);
        }
        out.start.push_back(out.nonZeros());
    }
    return out;
}

SparseMatrix withValues(const SparseMatrix& pairs, const std::vector<float>& values)
{
    return {pairs.rows, pairs.cols, pairs.start, pairs.index, values};
}

} // namespace

CoOccurrence::CoOccurrence(const SparseMatrix& pairs, const PairWeights& weights)
    : m_pairs(pairs)
    , m_weights(weights)
    , m_byPage(transposed(weights.pair.empty() ? pairs : withValues(pairs, weights.pair)))
{
}

void CoOccurrence::row(std::int32_t i, std::vector<double>& sums, const Progress& progress) const
{
    sums.assign(static_cast<std::size_t>(pages()), 0.0);
    addRow(i, sums, progress, [](std::int32_t) { return true; });
}

void CoOccurrence::lowerRow(std::int32_t i, std::vector<double>& sums, const Progress& progress) const
{
    sums.assign(static_cast<std::size_t>(i) + 1, 0.0);
    addRow(i, sums, progress, [i](std::int32_t page) { return page <= i; });
}

template <class Until>
void CoOccurrence::addRow(std::int32_t i, std::vector<double>& sums, const Progress& progress, Until until) const
{
    const HistoryView cookies = m_byPage.row(i);
    const bool weighted = !m_weights.pair.empty();
    for (std::size_t k = 0; k < cookies.size(); ++k) {
        if (k % cookiesBetweenPolls == 0 && progress.cancelled())
            return;
        const auto u = static_cast<std::size_t>(cookies.pages[k]);
        const auto to = static_cast<std::size_t>(m_pairs.start[u + 1]);
        const double w = m_weights.cookie.empty() ? 1.0 : m_weights.cookie[u];
        if (!weighted) {
            for (auto p = static_cast<std::size_t>(m_pairs.start[u]); p < to && until(m_pairs.index[p]); ++p)
                sums[static_cast<std::size_t>(m_pairs.index[p])] += w;
            continue;
        }
        const double own = w * static_cast<double>(cookies.strengths[k]);
        for (auto p = static_cast<std::size_t>(m_pairs.start[u]); p < to && until(m_pairs.index[p]); ++p)
            sums[static_cast<std::size_t>(m_pairs.index[p])] += own * static_cast<double>(m_weights.pair[p]);
    }
}

const SparseMatrix& withoutZeros(const SparseMatrix& strength, SparseMatrix& copy)
{
    if (std::ranges::none_of(strength.value, [](float value) { return value <= 0.0F; }))
        return strength;
    copy = SparseMatrix();
    copy.rows = strength.rows;
    copy.cols = strength.cols;
    for (std::int32_t u = 0; u < strength.rows; ++u) {
        const HistoryView history = strength.row(u);
        for (std::size_t k = 0; k < history.size(); ++k) {
            if (history.strengths[k] > 0.0F) {
                copy.index.push_back(history.pages[k]);
                copy.value.push_back(history.strengths[k]);
            }
        }
        copy.start.push_back(copy.nonZeros());
    }
    return copy;
}

Result<SparseMatrix> nearestPages(const SparseMatrix& pairs, const PairWeights& weights, std::int32_t neighbours,
                                  const RowScore& score, const Progress& progress)
{
    if (progress.cancelled())
        return cancelled();
    const CoOccurrence coOccurrence(pairs, weights);
    std::vector<std::vector<Neighbour>> rows(static_cast<std::size_t>(pairs.cols));
    tbb::enumerable_thread_specific<Workspace> workspaces;
    std::atomic<std::int64_t> done = 0;
    const Status status = parallelFor(pairs.cols, rowsAtOnce, progress, [&](std::int64_t begin, std::int64_t end) {
        Workspace& work = workspaces.local();
        work.weight.resize(rows.size());
        for (auto i = static_cast<std::int32_t>(begin); i < end && !progress.cancelled(); ++i) {
            coOccurrence.row(i, work.sum, progress);
            work.sum[static_cast<std::size_t>(i)] = 0.0;
            score(i, work.sum, work.weight);
            selectBest(work.weight, static_cast<std::size_t>(neighbours), work.best);
            rows[static_cast<std::size_t>(i)] = work.best;
        }
        progress.report(static_cast<double>(done += end - begin) / pairs.cols, "Comparing pages");
    });
    if (!status)
        return tl::unexpected(status.error());
    return joined(rows);
}

} // namespace leadlight
