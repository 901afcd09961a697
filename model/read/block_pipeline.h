// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/read/table_reader.h"

namespace leadlight {

/// What the blocks of a file say together.
struct BlockSummary
{
    bool validText = true; ///< false: reading stopped at a block that is not UTF-8
    NumberMarks numbers;   ///< as RowBlock's, as are the next two
    std::int64_t unseenSigns = 0;
    std::vector<std::int64_t> totals;
    std::int64_t submissions = 0;
    /// Another header stands among the rows, and reading stopped there: the file is to be read again with several
    /// tables in mind.
    bool otherHeader = false;
    std::vector<std::int64_t> foreignLines; ///< lines of each table that was left out
    std::vector<SkippedLine> foreignHeaders;
};

/// Reads, parses and hands on all blocks; adds their counts and skipped lines to `report`. `severalTables`: headers
/// among the rows are followed, at the price of parsing one block after the other.
[[nodiscard]] Result<BlockSummary> readBlocks(BlockReader& reader, const TableHead& head, bool severalTables,
                                              FileReport& report, const Progress& progress, TableSink& sink);

} // namespace leadlight
