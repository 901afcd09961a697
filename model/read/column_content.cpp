// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/cell_text.h"
#include "model/read/column_roles.h"
#include "model/read/count_parser.h"
#include "model/read/date_parser.h"

#include <algorithm>
#include <set>

namespace leadlight {

namespace {
/// Shares of a column's cells, 0..1, that look like something.
struct Looks
{
    double id = 0.0;      ///< one word of 16 characters or more, letters, digits and dashes only
    double numeric = 0.0; ///< of digits only
    double url = 0.0;     ///< holds a slash or "www." and no space
    double hash = 0.0;    ///< 32 or more hexadecimal digits
    double count = 0.0;
    double date = 0.0;
    double words = 0.0; ///< a name: letters, no slash
    double distinct = 0.0;
};

bool isIdCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' ||
           c == '.';
}

bool isHexadecimal(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

void look(std::string_view cell, Looks& looks)
{
    const auto all = [&](auto is) { return !cell.empty() && std::all_of(cell.begin(), cell.end(), is); };
    const bool digits = all(isDigit);
    const bool hash = cell.size() >= 32 && all(isHexadecimal) && !digits;
    const bool url = cell.find('/') != std::string_view::npos || cell.find("www.") != std::string_view::npos;
    const bool date = readDate(cell).isReadable();
    looks.hash += hash;
    looks.date += date;
    looks.url += url && !date && cell.find(' ') == std::string_view::npos;
    looks.numeric += digits;
    looks.id += cell.size() >= 16 && all(isIdCharacter);
    looks.count += cell.size() < 16 && readCount(cell, 0).value > 0;
    looks.words += !url && !date && !hash && std::any_of(cell.begin(), cell.end(), [](char c) {
        return !isIdCharacter(c) || (c >= 'a' && c <= 'z');
    });
}

Looks looksOf(const std::vector<std::vector<std::string>>& rows, std::size_t column)
{
    Looks looks;
    std::set<std::string_view> distinct;
    double cells = 0.0;
    for (const auto& row : rows) {
        const auto cell = column < row.size() ? cleanCell(row[column]) : std::string_view{};
        if (cell.empty())
            continue;
        look(cell, looks);
        distinct.insert(cell);
        cells += 1.0;
    }
    if (cells == 0.0)
        return {};
    for (double* share : {&looks.id, &looks.numeric, &looks.url, &looks.hash, &looks.count, &looks.date, &looks.words})
        *share /= cells;
    looks.distinct = static_cast<double>(distinct.size()) / cells;
    return looks;
}

double likeness(Role role, const Looks& l)
{
    switch (role) {
    case Role::Cookie: // long digits rather than a hash, which is more often a page
        return l.id + 0.5 * l.numeric - 0.6 * l.hash - l.url - l.date;
    case Role::PageUrl:
        return std::max(l.url, 0.9 * l.hash) - l.date;
    case Role::FormSubmissions: // a running number is a count in every row, too, but never the same twice
        return l.count - (l.distinct > 0.95 ? 0.6 : 0.0) - l.date;
    case Role::Date:
        return l.date;
    case Role::AssetType:
        return l.words - l.distinct - l.url - l.id;
    default:
        return 0.0;
    }
}
} // namespace

std::optional<std::size_t> likeliestColumn(Role role, const std::vector<std::size_t>& candidates,
                                           const std::vector<std::vector<std::string>>& rows)
{
    constexpr double clearly = 0.25;
    std::vector<std::pair<double, std::size_t>> scores;
    scores.reserve(candidates.size());
    for (const auto column : candidates)
        scores.emplace_back(likeness(role, looksOf(rows, column)), column);
    std::sort(scores.begin(), scores.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    if (scores.empty() || (scores.size() > 1 && scores[0].first - scores[1].first < clearly))
        return std::nullopt;
    return scores.front().second;
}

bool looksLikeData(std::string_view cell)
{
    constexpr std::size_t longId = 20;
    Looks looks;
    look(cell, looks);
    const bool address =
        cell.find("://") != std::string_view::npos || cell.starts_with("www.") || cell.starts_with('/');
    const bool digits = std::any_of(cell.begin(), cell.end(), isDigit);
    return address || looks.count > 0.0 || looks.numeric > 0.0 || looks.date > 0.0 ||
           (digits && cell.size() >= longId && looks.id > 0.0);
}

std::vector<std::optional<Role>> guessRoles(std::vector<std::optional<Role>> roles,
                                            const std::vector<std::vector<std::string>>& rows)
{
    constexpr double enough = 0.5;
    std::vector<Looks> looks;
    for (std::size_t column = 0; column < roles.size(); ++column)
        looks.push_back(looksOf(rows, column));
    // What a mapping has by name it is: its other column is no visitor.
    const bool mapping = columnOf(roles, Role::BusinessUnit).has_value();
    for (const Role role : {Role::Date, Role::Cookie, Role::PageUrl, Role::FormSubmissions, Role::AssetType}) {
        if (columnOf(roles, role) || (mapping && role != Role::PageUrl))
            continue;
        std::optional<std::size_t> best;
        for (std::size_t column = 0; column < roles.size(); ++column)
            if (!roles[column] && likeness(role, looks[column]) >= enough &&
                (!best || likeness(role, looks[column]) > likeness(role, looks[*best])))
                best = column;
        if (best)
            roles[*best] = role;
    }
    return roles;
}

} // namespace leadlight
