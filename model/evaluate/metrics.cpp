// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluate/metrics.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

/// Hidden pages that share a score, at positions above + 1 .. above + size of the ranking.
struct TieGroup
{
    std::int64_t above = 0;
    std::int64_t size = 0;
    std::int64_t hidden = 0;
};

/// Hidden pages with the same score have the same count of higher ones.
std::vector<TieGroup> tieGroups(std::span<const RankCount> ranks)
{
    std::vector<TieGroup> out;
    for (const auto& rank : ranks)
        out.push_back({rank.higher, rank.equal, 1});
    std::ranges::sort(out, {}, &TieGroup::above);
    std::size_t kept = 0;
    for (std::size_t i = 1; i < out.size(); ++i) {
        if (out[i].above == out[kept].above)
            ++out[kept].hidden;
        else
            out[++kept] = out[i];
    }
    out.resize(out.empty() ? 0 : kept + 1);
    return out;
}

/// Positions of the group that lie within the top k.
std::int64_t within(const TieGroup& group, std::int64_t k)
{
    return std::clamp<std::int64_t>(k - group.above, 0, group.size);
}

/// Probability that at least one hidden page is within the top k: certain where a group ends there, hypergeometric
/// for a group that straddles k (the groups after it lie beyond k).
double hitWithin(std::span<const TieGroup> groups, std::int64_t k)
{
    if (groups.empty())
        return 0.0;
    const auto& first = groups.front();
    const auto slots = within(first, k);
    double none = 1.0;
    for (std::int64_t i = 0; i < slots; ++i)
        none *= static_cast<double>(std::max<std::int64_t>(first.size - first.hidden - i, 0)) /
                static_cast<double>(first.size - i);
    return 1.0 - none;
}

/// Expected 1/rank of the first hidden page: P(first at j) = C(size - j, hidden - 1) / C(size, hidden) for j from 1.
double firstReciprocal(const TieGroup& group, const std::vector<double>& harmonic)
{
    if (group.hidden == 1) {
        const auto above = static_cast<std::size_t>(group.above);
        const auto end = static_cast<std::size_t>(group.above + group.size);
        return (harmonic[end] - harmonic[above]) / static_cast<double>(group.size);
    }
    double probability = static_cast<double>(group.hidden) / static_cast<double>(group.size);
    double sum = 0.0;
    for (std::int64_t j = 1; j <= group.size - group.hidden + 1; ++j) {
        sum += probability / static_cast<double>(group.above + j);
        if (j < group.size)
            probability *= static_cast<double>(group.size - j - group.hidden + 1) / static_cast<double>(group.size - j);
    }
    return sum;
}

double ndcgWithin(std::span<const TieGroup> groups, std::int64_t hidden, std::int64_t k,
                  const std::vector<double>& discount)
{
    const auto last = static_cast<std::int64_t>(discount.size()) - 1;
    double dcg = 0.0;
    for (const auto& group : groups) {
        const auto end = static_cast<std::size_t>(group.above + within(group, k));
        const double gained = discount[end] - discount[static_cast<std::size_t>(group.above)];
        dcg += gained * static_cast<double>(group.hidden) / static_cast<double>(group.size);
    }
    const double ideal = discount[static_cast<std::size_t>(std::min({k, hidden, last}))];
    return ideal > 0.0 ? dcg / ideal : 0.0;
}

double recallWithin(std::span<const TieGroup> groups, std::int64_t hidden, std::int64_t k)
{
    double found = 0.0;
    for (const auto& group : groups)
        found += static_cast<double>(group.hidden * within(group, k)) / static_cast<double>(group.size);
    return found / static_cast<double>(hidden);
}

} // namespace

RankMetrics::RankMetrics(std::int32_t pages, Cutoffs cutoffs)
    : m_cutoffs(cutoffs)
{
    // IDCG needs the discounts up to the cutoffs, even where there are fewer pages than that.
    const auto n = static_cast<std::size_t>(std::max({pages, cutoffs.k, cutoffs.longK})) + 1;
    m_harmonic.assign(n, 0.0);
    m_discount.assign(n, 0.0);
    for (std::size_t r = 1; r < n; ++r) {
        m_harmonic[r] = m_harmonic[r - 1] + 1.0 / static_cast<double>(r);
        m_discount[r] = m_discount[r - 1] + 1.0 / std::log2(static_cast<double>(r) + 1.0);
    }
}

RankMetrics::Values RankMetrics::of(std::span<const RankCount> ranks, std::int64_t hidden) const
{
    Values out{};
    if (ranks.empty())
        return out;
    const auto groups = tieGroups(ranks);
    out[static_cast<std::size_t>(Metric::HitRate)] = hitWithin(groups, m_cutoffs.k);
    out[static_cast<std::size_t>(Metric::Ndcg)] = ndcgWithin(groups, hidden, m_cutoffs.k, m_discount);
    out[static_cast<std::size_t>(Metric::Mrr)] = firstReciprocal(groups.front(), m_harmonic);
    out[static_cast<std::size_t>(Metric::Recall)] = recallWithin(groups, hidden, m_cutoffs.longK);
    out[static_cast<std::size_t>(Metric::NdcgLong)] = ndcgWithin(groups, hidden, m_cutoffs.longK, m_discount);
    return out;
}

double RankMetrics::foundWithin(const RankCount& rank, int k) const
{
    return static_cast<double>(within({rank.higher, rank.equal, 1}, k)) / static_cast<double>(rank.equal);
}

double listDiversity(std::span<const std::int32_t> list, std::span<const std::uint16_t> pageUnit)
{
    if (list.size() < 2 || pageUnit.empty())
        return 0.0;
    std::size_t different = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        for (std::size_t j = i + 1; j < list.size(); ++j)
            different += pageUnit[static_cast<std::size_t>(list[i])] != pageUnit[static_cast<std::size_t>(list[j])];
    }
    return 2.0 * static_cast<double>(different) / static_cast<double>(list.size() * (list.size() - 1));
}

double gini(std::vector<std::int64_t> counts)
{
    std::ranges::sort(counts);
    const auto n = static_cast<double>(counts.size());
    double sum = 0.0;
    double weighted = 0.0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const auto count = static_cast<double>(counts[i]);
        sum += count;
        weighted += (2.0 * static_cast<double>(i + 1) - n - 1.0) * count;
    }
    return sum > 0.0 ? weighted / (n * sum) : 0.0;
}

double mixDistance(std::span<const double> a, std::span<const double> b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += std::abs(a[i] - b[i]);
    return 0.5 * sum;
}

} // namespace leadlight
