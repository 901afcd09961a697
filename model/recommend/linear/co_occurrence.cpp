// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/co_occurrence.h"

#include "model/recommend/linear/page_sums.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace leadlight {

namespace {

constexpr std::size_t visitsBetweenPolls = 512;
/// An addition of fewSums() costs as much as looking at this many pages, about: it jumps, and its page is put in order.
constexpr std::size_t pagesPerAddition = 16;

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

/// Whole numbers are added up in the place of the double that they become.
inline std::uint64_t wholeIn(double place)
{
    return std::bit_cast<std::uint64_t>(place);
}
/// The whole numbers are below 2^63: with a sign they become doubles in one instruction.
inline double numberIn(double place, double step)
{
    return static_cast<double>(std::bit_cast<std::int64_t>(place)) * step;
}
inline void addWhole(double& place, std::uint64_t amount)
{
    place = std::bit_cast<double>(wholeIn(place) + amount);
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
        const double w = m_weights->cookie.empty() ? 1.0 : m_weights->cookie[u];
        return z * z * (m_weights->unit > 0.0 ? w / m_weights->unit : w);
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
    } else if (m_weights->unit > 0.0) {
        visitAll(i, progress, [&](std::size_t v, std::size_t begin, std::size_t count) {
            const auto w = static_cast<std::uint64_t>(m_own[v]);
            for (std::size_t p = begin; p < begin + count; ++p) {
                touch(index[p]);
                addWhole(sum[index[p]], w);
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
    const double step = 1.0 / m_weights->unit;
    if (m_weights->unit > 0.0)
        for (double& sum : sums)
            sum = numberIn(sum, step);
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
        if (wholeIn(sum[page]) == 0) // as of a double that is 0
            work.pages.push_back(page);
    });
    // A page stands there twice where what it shared first counts nothing.
    std::ranges::sort(work.pages);
    work.pages.erase(std::unique(work.pages.begin(), work.pages.end()), work.pages.end());
    for (const std::int32_t page : work.pages) {
        const double added = std::exchange(sum[page], 0.0);
        work.packed.push_back(m_weights->unit > 0.0 ? numberIn(added, 1.0 / m_weights->unit) : added);
    }
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

} // namespace leadlight
