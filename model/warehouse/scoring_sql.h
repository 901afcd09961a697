// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/evidence.h"
#include "model/recommend/strength.h"
#include "model/warehouse/source_sql.h"

#include <optional>

namespace leadlight {

/// What a page of its own history weighs there: so much that a page that was taken never stands in a list. No anti-join
/// is needed, and a sum below seenBelow says that it was.
inline constexpr double seenWeight = -1e9;
inline constexpr double seenBelow = -1e8;

/// The business unit, in Scratch::Fill, of a page that has none.
inline constexpr std::uint32_t noUnit = 65535;

/// How lists are made there.
struct Scoring
{
    std::int32_t pages = 0;
    std::int32_t n = 10;             ///< pages in a list
    bool dense = false;              ///< all weights are there, a number for each pair of pages
    bool prior = false;              ///< with them the prior, as the weights of page number `pages`
    Strength how = Strength::Binary; ///< what a page of the history counts
    Fill fill = Fill::Popular;
    std::int32_t ranked = 0; ///< so many pages, the first of Scratch::Fill, the model ranks itself, for everybody alike
};

/// What a page of the history counts by its strength x.
[[nodiscard]] std::string amountOf(const SqlPlace& place, Strength how);

/// Makes Scratch::Packed of Scratch::Weights, where the engine has arrays; else nothing to do.
[[nodiscard]] std::optional<SqlStatement> packWeights(const SqlPlace& place);

/// The lists of the cookies of a batch, as far as their histories speak for pages, on each shard. Scores in float64;
/// ties go to the lower page, as in TopN.
[[nodiscard]] SqlStatement makeLists(const SqlPlace& place, const Scoring& scoring, const HashBatches& batches,
                                     std::uint64_t batch);

/// Puts the lists of a batch, with ids, into the table that people read, on each shard.
[[nodiscard]] SqlStatement publishLists(const SqlPlace& place, const TableName& to, const HashBatches& batches,
                                        std::uint64_t batch);

} // namespace leadlight
