// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/tables_in_file.h"

#include "model/read/cell_text.h"
#include "model/read/column_roles.h"
#include "model/read/count_parser.h"
#include "model/read/total_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace leadlight {

namespace {
constexpr std::size_t longestName = 60;
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

bool looksLikeOtherTable(const std::vector<std::string>& cells)
{
    return cells.size() > 1 && std::all_of(cells.begin(), cells.end(), [](const auto& cell) {
               return !cell.empty() && cell.size() <= longestName && std::none_of(cell.begin(), cell.end(), isDigit) &&
                      cell.find('/') == std::string::npos && !saysTotal(cell);
           });
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
