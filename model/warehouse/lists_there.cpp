// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/warehouse/lists_there.h"

#include "model/warehouse/lists_sql.h"

#include <algorithm>

namespace leadlight {

namespace {

Result<std::vector<CookieList>> listsFrom(const Warehouse& warehouse, const SqlStatement& statement,
                                          const Progress& progress)
{
    const auto rows = answerOf(warehouse.first(), statement, progress);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<CookieList> out;
    for (std::size_t row = 0; row < rows->rows(); ++row) {
        const std::string& cookie = textAt(*rows, 0, row);
        if (out.empty() || out.back().cookie != cookie)
            out.push_back({cookie, {}});
        out.back().pages.push_back({static_cast<std::int32_t>(wholeAt(*rows, 2, row)), realAt(*rows, 3, row),
                                    textAt(*rows, 4, row) == "personal" ? Basis::Personal : Basis::Popular});
    }
    return out;
}

} // namespace

Result<std::vector<CookieList>> listsOf(const Warehouse& warehouse, const std::vector<std::string>& cookies,
                                        const Progress& progress)
{
    if (cookies.empty())
        return std::vector<CookieList>();
    return listsFrom(warehouse, listsOfCookies(warehouse.place, cookies), progress);
}

Result<std::vector<CookieList>> firstListsThere(const Warehouse& warehouse, std::int64_t cookies,
                                                const Progress& progress)
{
    return listsFrom(warehouse, firstLists(warehouse.place, cookies), progress);
}

Result<AudienceThere> audienceThere(const Warehouse& warehouse, const std::vector<std::int32_t>& pages,
                                    std::int64_t most, const Progress& progress)
{
    AudienceThere out;
    const auto rows = answerOf(warehouse.first(), audienceInLists(warehouse.place, pages, most), progress);
    if (!rows)
        return tl::unexpected(rows.error());
    for (std::size_t row = 0; row < rows->rows(); ++row)
        out.members.push_back({textAt(*rows, 0, row), static_cast<std::int32_t>(wholeAt(*rows, 1, row)),
                               static_cast<std::int32_t>(wholeAt(*rows, 2, row)), realAt(*rows, 3, row)});
    if (pages.size() != 1)
        return out;
    const auto reach = answersOf(warehouse, reachOfPage(warehouse.place, pages.front()), progress);
    if (!reach)
        return tl::unexpected(reach.error());
    for (const SqlBlock& answer : *reach)
        for (std::size_t row = 0; row < answer.rows(); ++row) {
            out.took += static_cast<std::int64_t>(wholeAt(answer, 0, row));
            out.speaks += static_cast<std::int64_t>(wholeAt(answer, 1, row));
        }
    return out;
}

} // namespace leadlight
