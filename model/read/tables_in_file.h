// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/table_head.h"

#include <optional>
#include <string>
#include <vector>

namespace leadlight {

/// Where reading stands among the tables of a file that holds several, one below the other; goes from block to block,
/// so that such a file is parsed block after block.
struct TablesInFile
{
    std::optional<TableHead> head; ///< the header in force, where it is not the one at the top
    bool foreign = false;          ///< within another table, which is left out
    bool afterGap = false;         ///< the last line was blank or a comment
    std::int64_t lines = 0;        ///< of the blocks so far
    std::int64_t foreignLines = 0; ///< of that table
    SkippedLine foreignHeader;     ///< its line counted from 0 at the first row of the file
    std::vector<SkippedLine> left; ///< the tables that were left out, in file order
    std::vector<std::int64_t> leftLines;
};

/// The end of the table that is left out, if reading is within one: it is listed.
void endForeignTable(TablesInFile& tables);

/// Two or more of the names that the file's first header has, or that any may have, and no number where the counts
/// stand: such a line is a header.
[[nodiscard]] bool namesColumns(const std::vector<std::string>& cells, const std::vector<std::string>& firstHeader,
                                std::optional<std::size_t> countColumn);
/// Several cells, all of them words, one where the counts stand: below a blank line or a comment, or where ids have
/// digits, that is the header of another table.
[[nodiscard]] bool looksLikeOtherTable(const std::vector<std::string>& cells, std::size_t countColumn);
/// True where all ids of `rows`, two or more, hold digits, as far as the next line that looksLikeOtherTable().
[[nodiscard]] bool idsHaveDigits(const std::vector<std::vector<std::string>>& rows, const TableHead& head);
/// The names of the first header, in whatever order.
[[nodiscard]] bool hasSameColumns(const std::vector<std::string>& cells, const std::vector<std::string>& firstHeader);
/// The first header with its columns in the order of `cells`.
[[nodiscard]] TableHead withColumnsOf(const TableHead& first, const std::vector<std::string>& cells);

} // namespace leadlight
