// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/report/report_order.h"

#include "model/describe/table_rows.h"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <numeric>

namespace leadlight {

namespace {

using RowNumbers = std::vector<std::int32_t>;

/// Sorts `rows` by the names of the ids that `idOf` gives.
template <class IdOf>
void sortByName(std::span<std::int32_t> rows, const Pseudonyms& names, const IdOf& idOf)
{
    std::vector<std::pair<std::string, std::int32_t>> named;
    named.reserve(rows.size());
    for (const std::int32_t row : rows)
        named.emplace_back(names.nameOf(idOf(row)), row);
    std::ranges::sort(named);
    std::ranges::transform(named, rows.begin(), &std::pair<std::string, std::int32_t>::second);
}

template <class Value>
bool isSame(const Value& a, const Value& b)
{
    if constexpr (std::floating_point<Value>)
        if (std::isnan(a) && std::isnan(b)) // popular pages have no score
            return true;
    return a == b;
}

/// Whether two rows say the same but for whose they are.
bool areEqual(const TableData& table, std::int32_t a, std::int32_t b)
{
    return std::ranges::all_of(table.columns, [&](const TableColumn& column) {
        return column.role == ColumnRole::Cookie ||
               std::visit([&](const auto& raw) { return isSame(raw(a), raw(b)); }, column.raw);
    });
}

/// Calls `each` for every run of rows that are equal.
template <class Each>
void forRunsOfEqual(const TableData& table, RowNumbers& rows, const Each& each)
{
    for (auto begin = rows.begin(); begin != rows.end();) {
        const auto end =
            std::find_if(begin, rows.end(), [&](std::int32_t row) { return !areEqual(table, *begin, row); });
        each(std::span(begin, end));
        begin = end;
    }
}

void order(ReportTable& table, const TableColumn& cookie, const Pseudonyms& names)
{
    const auto* id = std::get_if<TextKey>(&cookie.raw);
    if (id == nullptr)
        return;
    RowNumbers rows(static_cast<std::size_t>(table.columns.rows));
    std::iota(rows.begin(), rows.end(), 0);
    if (table.ranked)
        forRunsOfEqual(table.columns, rows, [&](std::span<std::int32_t> run) { sortByName(run, names, *id); });
    else
        sortByName(rows, names, *id);
    table.columns = withRows(std::move(table.columns), std::move(rows));
}

} // namespace

void orderByPseudonym(std::vector<ReportItem>& items, const Dataset& data, const Pseudonyms& names)
{
    for (ReportItem& item : items) {
        auto* table = std::get_if<ReportTable>(&item.content);
        if (table == nullptr)
            continue;
        const auto cookie = std::ranges::find(table->columns.columns, ColumnRole::Cookie, &TableColumn::role);
        if (table->cookies)
            sortByName(*table->cookies, names, [&](std::int32_t one) { return data.cookieText(one); });
        else if (cookie != table->columns.columns.end() && !table->put)
            order(*table, *cookie, names);
    }
}

} // namespace leadlight
