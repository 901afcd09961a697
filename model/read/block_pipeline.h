// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/read/table_reader.h"

namespace leadlight {

/// What the blocks of a file say together.
struct BlockSummary
{
    bool validText = true;    ///< false: reading stopped at a block that is not UTF-8
    std::string decimalMarks; ///< as RowBlock's
    std::string groupMarks;
    std::vector<std::int64_t> totals;
    std::int64_t submissions = 0;
};

/// Reads, parses and hands on all blocks; adds their counts and skipped lines to `report`.
[[nodiscard]] Result<BlockSummary> readBlocks(BlockReader& reader, const TableHead& head, FileReport& report,
                                              const Progress& progress, TableSink& sink);

} // namespace leadlight
