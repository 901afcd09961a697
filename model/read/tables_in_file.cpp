// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/tables_in_file.h"

#include "model/read/cell_text.h"
#include "model/read/column_roles.h"
#include "model/read/count_parser.h"
#include "model/read/placeholder.h"
#include "model/read/total_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace leadlight {

namespace {
constexpr std::size_t longestName = 60;

/// Words without digits, or with a year: "Visits 2018".
bool mayBeName(const std::string& cell)
{
    constexpr std::ptrdiff_t yearDigits = 4;
    const auto digits = std::count_if(cell.begin(), cell.end(), isDigit);
    const bool word = std::any_of(cell.begin(), cell.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
    });
    return word && (digits == 0 || (digits == yearDigits && cell.find(' ') != std::string::npos)) &&
           cell.size() <= longestName && cell.find('/') == std::string::npos && !saysTotal(cell);
}
} // namespace

void endForeignTable(TablesInFile& tables)
{
    if (!std::exchange(tables.foreign, false))
        return;
    auto& header = tables.foreignHeader;
    header.reason =
        Phrase::tr("another table begins here (%n line)", "another table begins here (%n lines)", tables.foreignLines);
    tables.left.push_back(header);
    tables.leftLines.push_back(tables.foreignLines);
}

bool namesColumns(const std::vector<std::string>& cells, const std::vector<std::string>& firstHeader,
                  std::optional<std::size_t> countColumn)
{
    constexpr std::size_t enough = 2;
    std::array<bool, roleNames.size()> roles{};
    std::size_t same = 0;
    for (const auto& cell : cells) {
        if (const auto match = matchName(cell))
            roles[static_cast<std::size_t>(match->role)] = true;
        same += !cell.empty() && std::find(firstHeader.begin(), firstHeader.end(), cell) != firstHeader.end();
    }
    const auto known = static_cast<std::size_t>(std::count(roles.begin(), roles.end(), true));
    return std::max(known, same) >= enough &&
           !(countColumn && *countColumn < cells.size() && readCount(cells[*countColumn], 0).value > 0);
}

bool looksLikeOtherTable(const std::vector<std::string>& cells, std::size_t countColumn)
{
    constexpr std::size_t enough = 2;
    const bool counted = countColumn < cells.size(); // else it is narrower than the table above it
    if (counted && (cells[countColumn].empty() || isPlaceholder(cells[countColumn])))
        return false;
    const auto named = std::count_if(cells.begin(), cells.end(), [](const auto& cell) { return !cell.empty(); });
    return static_cast<std::size_t>(named) >= enough && (counted || static_cast<std::size_t>(named) == cells.size()) &&
           std::all_of(cells.begin(), cells.end(), [](const auto& cell) { return cell.empty() || mayBeName(cell); });
}

bool idsHaveDigits(const std::vector<std::vector<std::string>>& rows, const TableHead& head)
{
    constexpr int fewest = 2;
    const auto cookie = columnOf(head.roles, Role::Cookie);
    const auto count = columnOf(head.roles, Role::FormSubmissions);
    int ids = 0;
    for (const auto& row : rows) {
        if (!cookie || !count || looksLikeOtherTable(row, *count))
            break;
        const bool title = *count >= row.size() || row[*count].empty(); // or another line that is no row
        if (title || *cookie >= row.size() || isPlaceholder(row[*cookie]) || saysSubtotal(row[*cookie]))
            continue;
        if (std::none_of(row[*cookie].begin(), row[*cookie].end(), isDigit))
            return false;
        ++ids;
    }
    return ids >= fewest;
}

bool hasSameColumns(const std::vector<std::string>& cells, const std::vector<std::string>& firstHeader)
{
    const auto sorted = [](std::vector<std::string> names) {
        for (auto& name : names)
            std::transform(name.begin(), name.end(), name.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        std::sort(names.begin(), names.end());
        return names;
    };
    return sorted(cells) == sorted(firstHeader);
}

TableHead withColumnsOf(const TableHead& first, const std::vector<std::string>& cells)
{
    TableHead head = first;
    head.header = cells;
    std::vector<bool> taken(cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        for (std::size_t j = 0; j < cells.size(); ++j)
            if (!taken[j] && equalsIgnoringCase(cells[i], first.header[j])) {
                head.roles[i] = first.roles[j];
                taken[j] = true;
                break;
            }
    return head;
}

} // namespace leadlight
