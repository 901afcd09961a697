// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/file_report.h"
#include "model/data/table_head.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// A piece of a file, cut at record borders, and the rows in it. Cells point into the piece itself.
struct RowBlock
{
    struct Cell
    {
        std::uint32_t begin = 0; ///< in text, or beyond its size in scratch
        std::uint32_t size = 0;
    };
    struct Run
    {
        std::int64_t row = 0;  ///< from this row of the block on, lines follow one another
        std::int64_t line = 0; ///< line of that row, counted from 0 in the block
    };

    std::string text;
    std::string scratch;                                   ///< values that do not stand in the text as they are
    std::array<std::vector<Cell>, roleNames.size()> cells; ///< per role; empty where the file lacks it
    std::vector<std::int64_t> counts;
    std::vector<Run> runs;
    std::vector<SkippedLine> skipped; ///< lines counted from 0 in the block
    std::array<std::int64_t, leftOutNames.size()> leftOut{};
    std::int64_t rows = 0;
    std::int64_t lines = 0;

    [[nodiscard]] std::string_view value(const Cell& cell) const
    {
        const std::string_view all = cell.begin < text.size() ? std::string_view(text) : std::string_view(scratch);
        return all.substr(cell.begin < text.size() ? cell.begin : cell.begin - text.size(), cell.size);
    }
    [[nodiscard]] const std::vector<Cell>& of(Role role) const { return cells[static_cast<std::size_t>(role)]; }
};

/// Fills in the rows of block.text. `complete` says that nothing follows it in the file. Gives the bytes used up.
std::size_t parseRows(RowBlock& block, const TableHead& head, bool complete);

} // namespace leadlight
