// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/rules.h"
#include "model/recommend/top_n.h"

namespace leadlight {

/// Rules inside a ranking of all pages, as evaluations have it: without evidence and without popular pages behind.
class RuledScores
{
public:
    /// `rules` must outlive it. Quotas are those of lists of `length`. Where scores tie at a quota, who comes first is
    /// drawn from `seed`: evaluations do not know pages by their names.
    RuledScores(const Rules& rules, std::size_t length, std::uint64_t seed);

    /// Rewrites a cookie's scores so that their order is that under the rules (ruled_lists.h): what is closed becomes
    /// notRecommendable, boosts are added, pins score above everything. Where quotas change the list, its pages stand
    /// first and no others are left. Pages of the history keep their scores. `which` tells the cookies' draws apart.
    void apply(std::span<float> scores, HistoryView history, std::uint64_t which) const;

private:
    void count(std::span<float> scores, HistoryView history, std::uint64_t which) const;

    const Rules& m_rules;
    std::size_t m_length;
    std::uint64_t m_seed;
};

} // namespace leadlight
