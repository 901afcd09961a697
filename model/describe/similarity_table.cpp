// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/similarity_table.h"

#include "model/describe/page_columns.h"
#include "model/describe/shared_rows.h"

#include <algorithm>

namespace leadlight {

namespace {

/// How groups of one kind are called.
struct Kind
{
    std::string id;
    Phrase title;
    Phrase header;
    Entity entity;
    ColumnRole role;
};

Kind kindOf(GroupBy by)
{
    switch (by) {
    case GroupBy::BusinessUnit:
        return {"similarity-by-business-unit", Phrase::tr("similarity by business unit"), Phrase::tr("Business unit"),
                Entity::Unit, ColumnRole::Unit};
    case GroupBy::AssetType:
        return {"similarity-by-asset-type", Phrase::tr("similarity by asset type"), Phrase::tr("Asset type"),
                Entity::Type, ColumnRole::Text};
    case GroupBy::Page:
        break;
    }
    return {"similarity-by-page", Phrase::tr("similarity by page"), Phrase::tr("Page"), Entity::Page, ColumnRole::Page};
}

} // namespace

TableData similarityTable(const Dataset& data, GroupBy by, std::vector<GroupAverage> averages)
{
    std::vector<std::int32_t> index;
    double highest = 0.0;
    for (const GroupAverage& group : averages) {
        index.push_back(group.groupIndex);
        highest = std::max(highest, group.average);
    }
    const SharedRows<GroupAverage> groups(std::move(averages));
    const Kind kind = kindOf(by);
    auto group = tableColumn(kind.role, std::string(Choices<GroupBy>::names[static_cast<std::size_t>(by)]), kind.header,
                             {}, [groups](std::int32_t row) -> std::string_view { return groups(row).group; });
    if (by == GroupBy::BusinessUnit) {
        sayUnmapped(group, [groups, unmapped = data.unmappedUnit](std::int32_t row) {
            return groups(row).groupIndex == unmapped;
        });
        group.unit = [groups, unmapped = data.unmappedUnit](std::int32_t row) {
            return groups(row).groupIndex == unmapped ? -1 : groups(row).groupIndex;
        };
    }
    auto average =
        tableColumn(ColumnRole::Share, "average_similarity", Phrase::tr("Average similarity"),
                    Phrase::tr("How much a page has in common with the ten pages most like it, on average over "
                               "the group's pages"),
                    [groups](std::int32_t row) { return groups(row).average; });
    average.decimals = 3;
    average.full = std::max(highest, 1e-9); // the longest bar is the highest average; the figure stands beside it
    TableData out{.id = kind.id,
                  .title = kind.title,
                  .rows = groups.size(),
                  .elements = Elements::listed(kind.entity, std::move(index)),
                  .columns = {}};
    out.columns = {std::move(group),
                   tableColumn(ColumnRole::Count, "pages", Phrase::tr("Pages"),
                               Phrase::tr("Pages of the group in the data that the model was trained on"),
                               [groups](std::int32_t row) { return groups(row).pages; }),
                   std::move(average)};
    return out;
}

} // namespace leadlight
