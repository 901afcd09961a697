// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/sorted_cookies.h"
#include "model/warehouse/warehouse.h"

namespace leadlight {

/// Reads the rows and submissions of every cookie from the working tables of prepareTotals(), batch by batch: what
/// cookie_totals.h has of files.
[[nodiscard]] Status pullTotals(const Warehouse& warehouse, std::uint64_t batches, SortedCookies& out,
                                const Progress& progress);

} // namespace leadlight
