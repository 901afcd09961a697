// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/delivery_table.h"

#include "model/describe/shared_rows.h"
#include "model/read/date_parser.h"

#include <algorithm>

namespace leadlight {

namespace {

struct Row
{
    DeliveryFigures figures;
    std::string first; ///< ISO; empty without dates
    std::string last;
    bool counts = true;
};
using Rows = SharedRows<Row>;

TableColumn countColumn(const Rows& rows, std::string key, Phrase header, Phrase help,
                        std::int64_t DeliveryFigures::*member)
{
    return tableColumn(ColumnRole::Count, std::move(key), std::move(header), std::move(help),
                       [rows, member](std::int32_t row) { return rows(row).figures.*member; });
}

} // namespace

TableData deliveryTable(const Deliveries& deliveries, const std::vector<std::string>& use)
{
    std::vector<Row> list;
    for (const DeliveryFigures& one : deliveries.all)
        list.push_back({one, one.hasDays() ? isoDate(one.firstDay) : std::string(),
                        one.hasDays() ? isoDate(one.lastDay) : std::string(),
                        use.empty() || std::ranges::find(use, one.name) != use.end()});
    const Rows rows(std::move(list));
    TableData out{
        .id = "deliveries", .title = Phrase::tr("deliveries"), .rows = rows.size(), .elements = {}, .columns = {}};
    out.columns = {
        tableColumn(ColumnRole::Text, "delivery", Phrase::tr("Delivery"),
                    Phrase::tr("Files of the same days are one delivery, and each other file is one of its own."),
                    [rows](std::int32_t row) { return std::string_view(rows(row).figures.name); }),
        countColumn(rows, "rows", Phrase::tr("Rows"), Phrase::tr("Submission rows of it."), &DeliveryFigures::rows),
        tableColumn(ColumnRole::Note, "first_day", Phrase::tr("First day"),
                    Phrase::tr("The earliest date of its rows."),
                    [rows](std::int32_t row) { return std::string_view(rows(row).first); }),
        tableColumn(ColumnRole::Note, "last_day", Phrase::tr("Last day"), Phrase::tr("The latest date of its rows."),
                    [rows](std::int32_t row) { return std::string_view(rows(row).last); }),
        countColumn(rows, "cookies", Phrase::tr("Visitors"), Phrase::tr("Visitors with an id of their own."),
                    &DeliveryFigures::cookies),
        countColumn(rows, "new_cookies", Phrase::tr("New"), Phrase::tr("Of them, those that no earlier delivery has."),
                    &DeliveryFigures::newCookies),
        countColumn(rows, "returning_cookies", Phrase::tr("Returning"),
                    Phrase::tr("Of them, those that an earlier delivery has, too."),
                    &DeliveryFigures::returningCookies),
        phraseColumn(ColumnRole::Note, "counts", Phrase::tr("Counts"),
                     Phrase::tr("Whether its rows are among those that are learnt from."), rows.size(),
                     [rows](std::int32_t row) { return rows(row).counts ? Phrase::tr("yes") : Phrase::tr("no"); })};
    return out;
}

} // namespace leadlight
