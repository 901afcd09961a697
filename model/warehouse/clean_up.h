// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/warehouse.h"

namespace leadlight {

/// A run whose working tables are still in the warehouse.
struct RunThere
{
    std::string run;
    std::string owner; ///< empty: not known
    std::string date;
    std::string table; ///< that it read
    std::vector<std::string> tables;
    std::uint64_t bytes = 0; ///< 0: the engine does not say
};

/// The runs that left working tables in a database, by their ids: finished ones that were not cleaned up, and those
/// that were cancelled. Tables whose names only look like ours (another prefix, no run id) are none.
[[nodiscard]] Result<std::vector<RunThere>> runsThere(const Warehouse& warehouse, const Progress& progress);

/// Drops the working tables of a run on every shard. Published lists stay.
[[nodiscard]] Status cleanUp(const Warehouse& warehouse, std::string_view run, const Progress& progress);

} // namespace leadlight
