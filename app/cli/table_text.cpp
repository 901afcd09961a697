// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_text.h"

#include "model/describe/shown_cell.h"

#include <algorithm>

namespace leadlight::cli {

namespace {

constexpr std::size_t gap = 2;

/// Characters, of which some take several bytes.
std::size_t lengthOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

/// The column's header and values, all of one width; numbers stand on the right.
std::vector<std::string> cellsOf(const TableColumn& column, std::int32_t rows)
{
    std::vector<std::string> cells{english(column.header)};
    for (std::int32_t row = 0; row < rows; ++row)
        cells.push_back(english(shownCell(column, row)));
    std::size_t width = 0;
    for (const auto& cell : cells)
        width = std::max(width, lengthOf(cell));
    const bool right = isNumeric(column);
    for (auto& cell : cells)
        cell.insert(right ? 0 : cell.size(), width - lengthOf(cell), ' ');
    return cells;
}

} // namespace

std::string tableText(const TableData& table)
{
    std::vector<std::string> lines(static_cast<std::size_t>(table.rows) + 1);
    for (const TableColumn& column : table.columns) {
        const auto cells = cellsOf(column, table.rows);
        for (std::size_t i = 0; i < lines.size(); ++i)
            lines[i].append(lines[i].empty() ? 0 : gap, ' ').append(cells[i]);
    }
    std::string out;
    for (const auto& line : lines)
        out += line.substr(0, line.find_last_not_of(' ') + 1) + '\n';
    return out;
}

} // namespace leadlight::cli
