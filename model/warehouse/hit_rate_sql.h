// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/source_sql.h"

namespace leadlight {

/// What the hit rates of an engine hang on beside its lists of ten (Scratch::Lists).
struct RatedBy
{
    std::int32_t pages = 0;
    std::uint32_t mostPages = 500; ///< cookies with more were not learnt from and have none; 0: all have
    bool byEvidence = true;        ///< whether only cookies whose history speaks for a page have one
};

/// Per page: number, cookies that are learnt from. Over all shards.
[[nodiscard]] SqlStatement reachOfPages(const SqlPlace& place, std::uint32_t mostPages);

/// Fills Scratch::Taken on each shard from its own rows, Scratch::Pages and Scratch::Facts: of each cookie and unit the
/// distinct pages, the highest strength of a row, the rows and the submissions.
[[nodiscard]] SqlStatement makeTaken(const SqlPlace& place);

/// Fills Scratch::Bounds for a batch: of each cookie the highest strength of its rows, its rows, submissions and pages,
/// its pages with a strength, and t: its ten most popular unseen pages are among the first t.
[[nodiscard]] SqlStatement makeBounds(const SqlPlace& place, const RatedBy& how, const HashBatches& batches,
                                      std::uint64_t batch);
/// The highest t of a shard.
[[nodiscard]] SqlStatement largestBound(const SqlPlace& place);

/// Fills Scratch::Rates for a batch: of each cookie whether it has hit rates (HitRateState), the hits of its list, of
/// its ten most popular unseen pages, and the share of hits that ten unseen pages by chance would have. The columns
/// with a t in front are of the top hit rate.
[[nodiscard]] SqlStatement makeRates(const SqlPlace& place, const RatedBy& how, const HashBatches& batches,
                                     std::uint64_t batch);

/// state, top state, hits, top hits, cookies, and the sums over them: hits of popular pages, top ones, shares of
/// chance, top ones. On each shard.
[[nodiscard]] SqlStatement rateHistogram(const SqlPlace& place);
/// hits, joined rows (or submissions), cookies of those that are measured. On each shard.
[[nodiscard]] SqlStatement ratesByAmount(const SqlPlace& place, bool submissions);
/// unit, pages of it that a cookie took, measured cookies, and those of which it is one of the strongest units. On each
/// shard, for a batch.
[[nodiscard]] SqlStatement unitHistogram(const SqlPlace& place, const HashBatches& batches, std::uint64_t batch);
/// cookie, joined rows, submissions, state, top state, hits, top hits of a batch, on each shard, in no order.
[[nodiscard]] SqlStatement ratesOfBatch(const SqlPlace& place, const HashBatches& batches, std::uint64_t batch);

} // namespace leadlight
