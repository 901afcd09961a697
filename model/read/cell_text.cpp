// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/cell_text.h"

#include <algorithm>

namespace leadlight {

namespace {
constexpr std::string_view noBreakSpace = "\xC2\xA0";

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

std::string_view cleanCell(std::string_view cell)
{
    cell = trimmed(cell);
    while (cell.starts_with(noBreakSpace))
        cell = trimmed(cell.substr(noBreakSpace.size()));
    while (cell.ends_with(noBreakSpace))
        cell = trimmed(cell.substr(0, cell.size() - noBreakSpace.size()));
    if (cell.size() >= 3 && cell.starts_with("=\"") && cell.back() == '"')
        return trimmed(cell.substr(2, cell.size() - 3));
    if (cell.size() >= 2 && cell.front() == '\'' && cell.back() != '\'')
        return trimmed(cell.substr(1));
    return cell;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view shortened(std::string_view line)
{
    constexpr std::size_t longest = 200;
    if (line.size() <= longest)
        return line;
    std::size_t end = longest;
    while (end > longest - 4 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
        --end;
    return line.substr(0, end);
}

} // namespace leadlight
