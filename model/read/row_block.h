// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/string_pool.h"
#include "model/read/block_reader.h"
#include "model/read/file_report.h"
#include "model/read/number_marks.h"
#include "model/read/tables_in_file.h"

#include <array>
#include <cstdint>
#include <memory_resource>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// How many of the lines left out are listed one by one; all are counted.
inline constexpr std::size_t listedLines = 10'000;

/// The cells of one role, row by row: views into the block, with the hash that a StringPool wants and the id that it
/// gave, if it knew the text already.
struct CellColumn
{
    std::vector<std::string_view> text;
    std::vector<std::uint64_t> hash;
    std::vector<StringPool::Id> id;
};

/// A piece of a file, cut at record borders, and the rows in it.
struct RowBlock
{
    struct Run
    {
        std::int64_t row = 0;  ///< from this row of the block on, lines follow one another
        std::int64_t line = 0; ///< line of that row, counted from 0 in the block
    };

    TextBuffer text;
    bool complete = false;     ///< nothing follows it in the file
    std::int64_t consumed = 0; ///< bytes of the file read when this block was

    std::array<CellColumn, roleNames.size()> cells; ///< for the text roles that the file has
    std::vector<std::int64_t> counts;
    std::vector<std::int32_t> days; ///< DateReading::code()
    std::vector<Run> runs;
    std::vector<SkippedLine> skipped; ///< lines counted from 0 in the block
    std::array<std::int64_t, leftOutNames.size()> leftOut{};
    std::int64_t rows = 0;
    std::int64_t lines = 0;
    std::int64_t continuationLines = 0;
    NumberMarks numbers;              ///< what the counts say about the marks in them
    std::vector<std::int64_t> totals; ///< what totals rows say
    std::int64_t unseenSigns = 0;     ///< cells that began or ended with a sign that nobody sees
    bool otherHeader = false;         ///< another header stands among the rows: see TablesInFile
    bool startsLikeTable = false;     ///< its first line would be a header if a blank line stood above it
    bool endsInGap = false;           ///< its last line is blank or a comment
    bool validText = true;            ///< the text is UTF-8

    [[nodiscard]] const CellColumn& of(Role role) const { return cells[static_cast<std::size_t>(role)]; }
    [[nodiscard]] CellColumn& of(Role role) { return cells[static_cast<std::size_t>(role)]; }
    /// Empties it for the next piece; the memory stays.
    void clear();

    std::pmr::monotonic_buffer_resource values; ///< cells that do not stand in the text as they are
};

/// Fills in the rows of block.text, which holds whole records. Without `tables` it says in the block where it meets
/// another header; with it, it follows that header.
void parseRows(RowBlock& block, const TableHead& head, TablesInFile* tables);

} // namespace leadlight
