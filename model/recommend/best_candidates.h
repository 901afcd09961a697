// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace leadlight {

/// A page with its score for one cookie.
struct ScoredPage
{
    float score;
    std::int32_t page;
};

/// Higher scores first, ties to the lower page.
[[nodiscard]] inline bool better(const ScoredPage& a, const ScoredPage& b)
{
    return a.score != b.score ? a.score > b.score : a.page < b.page;
}

/// Keeps the n best of a stream of candidates in any order.
class BestCandidates
{
public:
    explicit BestCandidates(std::size_t n)
        : m_n(n)
    {
    }
    void clear()
    {
        m_kept.clear();
        m_threshold = -std::numeric_limits<float>::infinity();
    }
    /// Lower scores cannot enter any more; equal ones only with a lower page than the n-th best.
    [[nodiscard]] float threshold() const { return m_threshold; }
    void add(ScoredPage candidate)
    {
        if (m_kept.size() == m_n) {
            if (!better(candidate, m_kept.front()))
                return;
            std::ranges::pop_heap(m_kept, better);
            m_kept.pop_back();
        }
        m_kept.push_back(candidate);
        std::ranges::push_heap(m_kept, better);
        if (m_kept.size() == m_n)
            m_threshold = m_kept.front().score;
    }
    /// Best first, at most n. Ends the stream: clear() starts the next one.
    const std::vector<ScoredPage>& sorted()
    {
        std::ranges::sort(m_kept, better);
        return m_kept;
    }

private:
    std::size_t m_n;
    std::vector<ScoredPage> m_kept; // a heap, the worst in front
    float m_threshold = -std::numeric_limits<float>::infinity();
};

} // namespace leadlight
