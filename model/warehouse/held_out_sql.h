// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/pairs_sql.h"
#include "model/warehouse/scoring_sql.h"

namespace leadlight {

/// Which cookies are tested: of those with two pages or more that are learnt from, this share by their hashes.
struct HeldOut
{
    double share = 0.25;
    std::uint64_t seed = 42;
    std::uint32_t mostPages = 500;
};

/// Hides one page of each tested cookie, drawn by a hash of cookie, page and seed (leave one out). On each shard.
[[nodiscard]] SqlStatement hidePages(const SqlPlace& place, const HeldOut& how);
/// What is left: Scratch::Rest.
[[nodiscard]] SqlStatement makeRest(const SqlPlace& place);

/// higher, equal, cookies: how many tested cookies of a batch have so many pages above their hidden page, and level
/// with it (RankCount), among those that are not in the rest of their history. On each shard. Weights of the model that
/// was trained on the rest.
[[nodiscard]] SqlStatement rankHistogram(const SqlPlace& place, const Scoring& scoring, const HashBatches& batches,
                                         std::uint64_t batch);
/// The same for most popular pages, by the points of Scratch::Fill: hidden page, pages of the rest of the history with
/// more points than it, with as many, cookies. What stands above a page among all is known here.
[[nodiscard]] SqlStatement popularRanks(const SqlPlace& place, const HashBatches& batches, std::uint64_t batch);

/// cookie, page number of the hidden pairs: to test the same elsewhere.
[[nodiscard]] SqlStatement hiddenPairs(const SqlPlace& place);

} // namespace leadlight
