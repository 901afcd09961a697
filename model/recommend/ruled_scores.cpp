// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/ruled_scores.h"

#include "model/numeric/random_bits.h"
#include "model/recommend/ruled_row.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

/// Falling scores above all that models give.
class TopScores
{
public:
    float next()
    {
        m_next = std::nextafter(m_next, 0.0F);
        return m_next;
    }

private:
    float m_next = std::numeric_limits<float>::max();
};

bool has(HistoryView history, std::int32_t page)
{
    return std::ranges::binary_search(history.pages, page);
}

} // namespace

RuledScores::RuledScores(const Rules& rules, std::size_t length, std::uint64_t seed)
    : m_rules(rules)
    , m_length(length)
    , m_seed(seed)
{
}

void RuledScores::apply(std::span<float> scores, HistoryView history, std::uint64_t which) const
{
    const ScoreExtent extent = extentOf(scores);
    const OpenPages open(m_rules, history);
    auto seen = history.pages.begin();
    for (std::int32_t page = 0; page < static_cast<std::int32_t>(scores.size()); ++page) {
        float& score = scores[static_cast<std::size_t>(page)];
        if (seen != history.pages.end() && *seen == page)
            ++seen;
        else
            score = open.has(page) ? boosted(m_rules, extent, page, score) : notRecommendable;
    }
    TopScores top;
    for (const std::int32_t pin : m_rules.pins)
        if (!has(history, pin) && open.has(pin))
            scores[static_cast<std::size_t>(pin)] = top.next();
    if (m_rules.hasQuotas())
        count(scores, history, which);
}

/// Lets the quotas choose the list.
void RuledScores::count(std::span<float> scores, HistoryView history, std::uint64_t which) const
{
    struct Candidate
    {
        float score;
        std::uint64_t draw;
        std::int32_t page;
    };
    std::vector<Candidate> order;
    std::vector<std::size_t> perUnit(std::max(m_rules.most.size(), m_rules.least.size()), 0);
    for (std::int32_t page = 0; page < static_cast<std::int32_t>(scores.size()); ++page) {
        const float score = scores[static_cast<std::size_t>(page)];
        if (score == notRecommendable || has(history, page))
            continue;
        order.push_back(
            {score, mixedBits(m_seed ^ mixedBits(which ^ mixedBits(static_cast<std::uint64_t>(page)))), page});
        ++perUnit[m_rules.unit[static_cast<std::size_t>(page)]];
    }
    std::ranges::sort(order, [](const Candidate& a, const Candidate& b) {
        return a.score != b.score ? a.score > b.score : a.draw < b.draw;
    });
    Quotas quotas(m_rules, m_length,
                  [&](std::uint16_t unit, std::size_t enough) { return std::min(perUnit[unit], enough); });
    std::vector<std::int32_t> list;
    bool refused = false;
    for (const Candidate& candidate : order) {
        if (list.size() == m_length)
            break;
        if (quotas.take(candidate.page))
            list.push_back(candidate.page);
        else
            refused = true;
    }
    if (!refused)
        return;
    for (const Candidate& candidate : order)
        scores[static_cast<std::size_t>(candidate.page)] = notRecommendable;
    TopScores top;
    for (const std::int32_t page : list)
        scores[static_cast<std::size_t>(page)] = top.next();
}

} // namespace leadlight
