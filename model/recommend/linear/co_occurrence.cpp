// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/co_occurrence.h"

#include "model/recommend/linear/page_sums.h"
#include "model/recommend/training_memory.h"

#include <algorithm>
#include <atomic>
#include <tbb/enumerable_thread_specific.h>
#include <utility>

namespace leadlight {

namespace {

constexpr std::int64_t rowsAtOnce = 8;
constexpr std::size_t visitsBetweenPolls = 512;
/// An addition of fewSums() costs as much as looking at this many pages, about: it jumps, and its page is put in order.
constexpr std::size_t pagesPerAddition = 16;

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
    FewSums few;
    std::vector<float> weight;
    std::vector<Neighbour> best;
};

/// The `limit` best of `weight` that are above zero, by page; weight[k] is that of pages[k], or of page k without.
void selectBest(std::span<const float> weight, std::span<const std::int32_t> pages, std::size_t limit,
                std::vector<Neighbour>& best)
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
        best.push_back({weight[j], pages.empty() ? static_cast<std::int32_t>(j) : pages[j]});
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
    std::size_t count = 0;
    for (const auto& row : rows)
        count += row.size();
    out.index.reserve(count);
    out.value.reserve(count);
    out.start.reserve(rows.size() + 1);
    for (const auto& row : rows) {
        for (const Neighbour& neighbour : row) {
            out.index.push_back(neighbour.page);
            out.value.push_back(neighbour.weight);
        }
        out.start.push_back(out.nonZeros());
    }
    return out;
}

/// Asks for what a visit is going to read well before it does: the rows of a page's cookies lie all over memory.
inline void prefetch(const void* address)
{
#if defined(__GNUC__)
    __builtin_prefetch(address);
#else
    static_cast<void>(address);
#endif
}

/// Cleared in pieces, by all threads: what is written next jumps all over this memory, and making it all at once would
/// take the system longer than a cancel may wait. Incomplete when cancelled.
template <class T>
std::unique_ptr<T[]> cleared(std::size_t count, const Progress& progress)
{
    constexpr std::int64_t atOnce = 1 << 18;
    auto out = std::make_unique_for_overwrite<T[]>(count);
    preferHugePages(out.get(), count * sizeof(T));
    static_cast<void>(
        parallelFor(static_cast<std::int64_t>(count), atOnce, progress, [&out](std::int64_t begin, std::int64_t end) {
            std::fill(out.get() + begin, out.get() + end, T{});
        }));
    return out;
}

/// Row i, 0 with the page itself.
SharedRow otherPages(const CoOccurrence& coOccurrence, std::int32_t i, Workspace& work, const Progress& progress)
{
    if (!coOccurrence.hasFewSums(i)) {
        coOccurrence.row(i, work.sum, progress);
        work.sum[static_cast<std::size_t>(i)] = 0.0;
        return {{}, work.sum};
    }
    const SharedRow row = coOccurrence.fewSums(i, work.few, progress);
    const auto own = std::ranges::lower_bound(row.pages, i);
    if (own != row.pages.end() && *own == i)
        work.few.packed[static_cast<std::size_t>(own - row.pages.begin())] = 0.0;
    return row;
}

} // namespace

CoOccurrence::CoOccurrence(const SparseMatrix& pairs, const PairWeights& weights, Part part)
    : m_pairs(&pairs)
    , m_weights(&weights)
    , m_part(part)
{
}

Result<CoOccurrence> CoOccurrence::prepare(const SparseMatrix& pairs, const PairWeights& weights, Part part,
                                           const Progress& progress)
{
    CoOccurrence out(pairs, weights, part);
    if (const Status filled = out.fill(progress); !filled)
        return tl::unexpected(filled.error());
    return out;
}

/// A transposition in two parallel passes over pieces of the cookies: count, then put every pair where it belongs.
Status CoOccurrence::fill(const Progress& progress)
{
    auto order = pageOrder(*m_pairs, progress);
    if (!order)
        return tl::unexpected(std::move(order.error()));
    m_start = std::move(order->start);
    const std::size_t count = m_pairs->index.size();
    m_visits = cleared<Visit>(count, progress);
    if (!m_weights->pair.empty() || !m_weights->cookie.empty())
        m_own = cleared<double>(count, progress);
    return forCookiePieces(*m_pairs, progress, [&](std::size_t piece, std::size_t first, std::size_t last) {
        fillFrom(first, last, order->next[piece]);
    });
}

Result<std::vector<double>> CoOccurrence::diagonal(const Progress& progress) const
{
    return sumByPage(*m_pairs, progress, [this](std::size_t u, std::size_t p) {
        const double z = m_weights->pair.empty() ? 1.0 : static_cast<double>(m_weights->pair[p]);
        return z * z * (m_weights->cookie.empty() ? 1.0 : m_weights->cookie[u]);
    });
}

void CoOccurrence::fillFrom(std::size_t firstCookie, std::size_t lastCookie, std::span<std::int64_t> next)
{
    for (std::size_t u = firstCookie; u < lastCookie; ++u) {
        const auto begin = static_cast<std::uint64_t>(m_pairs->start[u]);
        const auto end = static_cast<std::uint64_t>(m_pairs->start[u + 1]);
        const double w = m_weights->cookie.empty() ? 1.0 : m_weights->cookie[u];
        for (std::uint64_t p = begin; p < end; ++p) {
            const auto at = static_cast<std::size_t>(next[static_cast<std::size_t>(m_pairs->index[p])]++);
            m_visits[at].begin = begin & 0xFFFFFFFFFFU;
            m_visits[at].count = ((m_part == Part::WholeRows ? end : p + 1) - begin) & 0xFFFFFFU;
            if (m_own)
                m_own[at] = w * (m_weights->pair.empty() ? 1.0 : static_cast<double>(m_weights->pair[p]));
        }
    }
}

template <class Add>
void CoOccurrence::visitAll(std::int32_t i, const Progress& progress, Add add) const
{
    constexpr std::size_t ahead = 12;
    const auto last = static_cast<std::size_t>(m_start[static_cast<std::size_t>(i) + 1]);
    for (auto v = static_cast<std::size_t>(m_start[static_cast<std::size_t>(i)]); v < last; ++v) {
        if (v % visitsBetweenPolls == 0 && progress.cancelled())
            return;
        if (v + ahead < last)
            prefetch(m_pairs->index.data() + m_visits[v + ahead].begin);
        add(v, static_cast<std::size_t>(m_visits[v].begin), static_cast<std::size_t>(m_visits[v].count));
    }
}

/// Adds the row of page i to `sum`, and calls touch(page) before each addition.
template <class Touch>
void CoOccurrence::addUp(std::int32_t i, double* const sum, const Progress& progress, Touch touch) const
{
    const std::int32_t* const index = m_pairs->index.data();
    if (!m_weights->pair.empty()) {
        const float* const pair = m_weights->pair.data();
        visitAll(i, progress, [&](std::size_t v, std::size_t begin, std::size_t count) {
            for (std::size_t p = begin; p < begin + count; ++p) {
                touch(index[p]);
                sum[index[p]] += m_own[v] * static_cast<double>(pair[p]);
            }
        });
    } else {
        visitAll(i, progress, [&](std::size_t v, std::size_t begin, std::size_t count) {
            const double w = m_own ? m_own[v] : 1.0;
            for (std::size_t p = begin; p < begin + count; ++p) {
                touch(index[p]);
                sum[index[p]] += w;
            }
        });
    }
}

void CoOccurrence::row(std::int32_t i, std::vector<double>& sums, const Progress& progress) const
{
    sums.assign(static_cast<std::size_t>(m_part == Part::WholeRows ? pages() : i + 1), 0.0);
    addUp(i, sums.data(), progress, [](std::int32_t) {});
}

bool CoOccurrence::hasFewSums(std::int32_t i) const
{
    const auto most = static_cast<std::size_t>(pages()) / pagesPerAddition;
    const auto last = static_cast<std::size_t>(m_start[static_cast<std::size_t>(i) + 1]);
    std::size_t additions = 0;
    for (auto v = static_cast<std::size_t>(m_start[static_cast<std::size_t>(i)]); v < last && additions < most; ++v)
        additions += static_cast<std::size_t>(m_visits[v].count);
    return additions < most;
}

SharedRow CoOccurrence::fewSums(std::int32_t i, FewSums& work, const Progress& progress) const
{
    work.sum.resize(static_cast<std::size_t>(pages()), 0.0);
    work.pages.clear();
    work.packed.clear();
    double* const sum = work.sum.data();
    addUp(i, sum, progress, [&](std::int32_t page) {
        if (sum[page] == 0.0)
            work.pages.push_back(page);
    });
    // A page stands there twice where what it shared first counts nothing.
    std::ranges::sort(work.pages);
    work.pages.erase(std::unique(work.pages.begin(), work.pages.end()), work.pages.end());
    for (const std::int32_t page : work.pages)
        work.packed.push_back(std::exchange(sum[page], 0.0));
    return {work.pages, work.packed};
}

const SparseMatrix& withoutZeros(const SparseMatrix& strength, SparseMatrix& copy, const Progress& progress)
{
    if (std::ranges::none_of(strength.value, [](float value) { return value <= 0.0F; }))
        return strength;
    copy = SparseMatrix();
    copy.rows = strength.rows;
    copy.cols = strength.cols;
    constexpr std::int32_t cookiesBetweenPolls = 4096;
    for (std::int32_t u = 0; u < strength.rows; ++u) {
        if (u % cookiesBetweenPolls == 0 && progress.cancelled())
            return strength;
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

Result<SparseMatrix> nearestPages(const CoOccurrence& coOccurrence, std::int32_t neighbours, const RowScore& score,
                                  const Progress& progress)
{
    std::vector<std::vector<Neighbour>> rows(static_cast<std::size_t>(coOccurrence.pages()));
    tbb::enumerable_thread_specific<Workspace> workspaces;
    std::atomic<std::int64_t> done = 0;
    const Status status =
        parallelFor(coOccurrence.pages(), rowsAtOnce, progress, [&](std::int64_t begin, std::int64_t end) {
            Workspace& work = workspaces.local();
            for (auto i = static_cast<std::int32_t>(begin); i < end && !progress.cancelled(); ++i) {
                const SharedRow row = otherPages(coOccurrence, i, work, progress);
                work.weight.resize(row.sums.size());
                score(i, row, work.weight);
                selectBest(work.weight, row.pages, static_cast<std::size_t>(neighbours), work.best);
                rows[static_cast<std::size_t>(i)] = work.best;
            }
            progress.report(static_cast<double>(done += end - begin) / coOccurrence.pages(),
                            Phrase::tr("Comparing pages"));
        });
    if (!status)
        return tl::unexpected(status.error());
    return joined(rows);
}

std::int64_t nearestPagesMemory(const DataShape& shape, std::int64_t neighbours)
{
    constexpr std::int64_t perPair = 8 + 8 + 4;      // visit, weight of its own, transformed strength
    constexpr std::int64_t perPage = 64 * 8 + 3 * 8; // pageOrder(), a row's vector
    constexpr std::int64_t perNeighbour = 8 + 8;     // among the rows, and in the matrix that they become
    const std::int64_t kept = std::min(shape.pages * std::min(neighbours, shape.pages), shape.pagesTogether);
    return shape.pairs * perPair + shape.pages * perPage + kept * perNeighbour;
}

} // namespace leadlight
