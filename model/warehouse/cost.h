// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/dialect.h"

#include <vector>

namespace leadlight {

/// How many cookies have so many pages.
struct DegreeCount
{
    std::uint64_t pages = 0;
    std::uint64_t cookies = 0;
};

/// What a run would cost there, from how many pages cookies have: engines' own estimates are off by factors, or missing
/// for tables over several shards. Rates are measured (Dialect), on one core.
struct WarehouseCost
{
    std::uint64_t cookies = 0;
    std::uint64_t pairs = 0;            ///< cookies x pages
    std::uint64_t capped = 0;           ///< cookies with more than mostPages pages: left out of training, still scored
    std::uint64_t additions = 0;        ///< pairs of pages, over the cookies that are learnt from: sum of d (d + 1) / 2
    std::uint64_t additionsWithout = 0; ///< the same if nobody were left out
    std::uint64_t sums = 0;             ///< that leave the warehouse, at most
    std::uint64_t bytesThere = 0;       ///< of the working tables
    std::uint64_t bytesHere = 0;        ///< of the sums
    double trainingSeconds = 0.0;       ///< of a core there, for the sums
    double scoringSeconds = 0.0;        ///< of a core there, for the lists
};

/// `neighbours`: weights of a page, 0 for all.
[[nodiscard]] WarehouseCost costOf(const std::vector<DegreeCount>& degrees, std::int32_t pages, std::uint32_t mostPages,
                                   std::int32_t neighbours, const Dialect& dialect);

} // namespace leadlight
