// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/linear/training_sums.h"
#include "model/warehouse/source_sql.h"

namespace leadlight {

/// Fills Scratch::Pairs on each shard from its own rows and Scratch::Pages: the interactions, with their strength, and
/// with each the number of pages of its cookie that have a strength, so that RP3beta needs no second join.
[[nodiscard]] SqlStatement makePairs(const SqlPlace& place);

/// Fills Scratch::Cookies likewise: which id a hash stands for.
[[nodiscard]] SqlStatement makeCookies(const SqlPlace& place);

/// How many cookies have d pages: d, and d times their number. Over all shards.
[[nodiscard]] SqlStatement degreesOfPairs(const SqlPlace& place, Scratch pairs);

/// Which pairs are learnt from.
struct LearntFrom
{
    Scratch pairs = Scratch::Pairs; ///< or Scratch::Rest
    std::uint32_t mostPages = 500;  ///< cookies with more are left out of training; 0: none is
};

/// Per page: number, cookies that took it with a strength, sum of strengths, sum of their logarithms (log(1 + x)),
/// cookies that took it at all, which is what popular pages go by. Over all shards.
[[nodiscard]] SqlStatement pageSums(const SqlPlace& place, const LearntFrom& from);

/// What is added up for pairs of pages i <= j: the number of the pair (PairSums), and the sum of the term. Over all
/// shards: each joins its own pairs, and only sums leave it. `pages`: how many there are; `unit`: what 1 is in whole
/// numbers (PairSums), 0 where doubles are added.
[[nodiscard]] SqlStatement coOccurrence(const SqlPlace& place, const LearntFrom& from, const PairTerm& term,
                                        std::int32_t pages, double unit, const HashBatches& batches,
                                        std::uint64_t batch);
/// Whether the term comes as whole numbers: counts, and walks in fixed point.
[[nodiscard]] bool comesWhole(const PairTerm& term);

} // namespace leadlight
