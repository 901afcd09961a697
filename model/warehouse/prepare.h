// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/cost.h"
#include "model/warehouse/profile.h"

namespace leadlight {

/// What the working tables of a run hold.
struct PreparedRun
{
    std::vector<DegreeCount> degrees = {}; ///< ascending by pages
    std::uint64_t cookies = 0;             ///< with a page that counts
    std::uint64_t pairs = 0;
};

/// How many cookies have how many pages, from the table itself: what everything else will cost, before anything is
/// made. One pass over the rows.
[[nodiscard]] Result<std::vector<DegreeCount>> degreesThere(const Warehouse& warehouse, const Progress& progress);

/// Makes the working tables of the run: pages, interactions, ids; and completes the profile's ledger with the figures
/// that count cookies. `owner`: whose run it is, for those who clean up. What an earlier attempt of the same run left
/// is replaced.
[[nodiscard]] Result<PreparedRun> prepare(const Warehouse& warehouse, WarehouseProfile& profile,
                                          const std::string& owner, const Progress& progress);

/// Only what pullTotals() needs: the rows and submissions of each cookie.
[[nodiscard]] Status prepareTotals(const Warehouse& warehouse, const WarehouseProfile& profile,
                                   const std::string& owner, const Progress& progress);

} // namespace leadlight
