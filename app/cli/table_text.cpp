// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_text.h"

#include <algorithm>
#include <cmath>

namespace leadlight::cli {

namespace {

constexpr std::size_t gap = 2;

Phrase shownNumber(const TableColumn& column, double value)
{
    if (std::isnan(value))
        return Phrase::verbatim("–");
    return Phrase::number(
        Decimal{.value = value, .digits = column.decimals, .plus = column.role == ColumnRole::Difference});
}

Phrase shown(const TableColumn& column, std::int32_t row)
{
    if (column.said)
        if (auto words = column.said(row))
            return *words;
    if (column.phrase)
        return column.phrase(row);
    if (column.label)
        return Phrase::verbatim(std::string(column.label(row)));
    if (const auto* number = std::get_if<NumberKey>(&column.raw))
        return shownNumber(column, (*number)(row));
    if (const auto* whole = std::get_if<WholeKey>(&column.raw))
        return Phrase::number((*whole)(row));
    return Phrase::verbatim(std::string(std::get<TextKey>(column.raw)(row)));
}

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
        cells.push_back(english(shown(column, row)));
    std::size_t width = 0;
    for (const auto& cell : cells)
        width = std::max(width, lengthOf(cell));
    const bool right = !std::holds_alternative<TextKey>(column.raw);
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
