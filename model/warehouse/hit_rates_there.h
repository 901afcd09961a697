// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/hit_rate.h"
#include "model/warehouse/hit_rate_sql.h"
#include "model/warehouse/profile.h"
#include "model/warehouse/sorted_cookies.h"

namespace leadlight {

/// Measures the hit rates of all cookies in the engine, by the lists of ten that scoreAll() has made there: what
/// hitRates() says of files, by the same definitions. The figures alone come here; the arrays of a figure a cookie are
/// empty (pullRates() has these). Needs the working tables of prepare().
[[nodiscard]] Result<HitRates> hitRatesThere(const Warehouse& warehouse, const WarehousePages& pages,
                                             const RatedBy& how, std::uint64_t batches, const Progress& progress);

/// Reads the hit rates of every cookie, batch by batch, once hitRatesThere() has been there.
[[nodiscard]] Status pullRates(const Warehouse& warehouse, std::uint64_t batches, SortedCookies& out,
                               const Progress& progress);

} // namespace leadlight
