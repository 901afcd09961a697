// SPDX-License-Identifier: GPL-3.0-or-later
// The columns that every table of pages has.
#include "views/pages/name_kind.h"
#include "views/pages/recommendations/recommendations_tables.h"
#include "views/pages/type_names.h"

#include <QCoreApplication>
#include <algorithm>

namespace leadlight {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PageColumns)
};
} // namespace

Column pageColumn(const DatasetPtr& data, PageOf pageOf)
{
    const auto kind = nameKind(data->pages(), [&data](std::int32_t page) { return data->pageLabel(page); });
    auto out = column(kind, "page_url", Text::tr("Page"),
                      Text::tr("The gated form's page: its title where the files give one."),
                      [data, pageOf](std::int32_t row) { return data->pageText(pageOf(row)); });
    out.display = [data, pageOf](std::int32_t row) { return textOf(data->pageLabel(pageOf(row))); };
    out.toolTip = [data, pageOf](std::int32_t row) {
        const auto page = pageOf(row);
        const auto label = textOf(data->pageLabel(page));
        const auto url = textOf(data->pageText(page));
        return label == url ? url : label + u'\n' + url;
    };
    out.searchable = true;
    out.stretches = true;
    return out;
}

Column typeColumn(const DatasetPtr& data, PageOf pageOf)
{
    auto out =
        column(CellKind::Muted, "gated_asset_type", Text::tr("Type"), Text::tr("The asset type, as the file names it."),
               [data, pageOf](std::int32_t row) -> std::string_view {
                   return data->types[data->pageType[static_cast<std::size_t>(pageOf(row))]];
               });
    const auto full = std::get<TextKey>(out.raw);
    out.display = [full](std::int32_t row) { return shortTypeName(full(row)); };
    out.toolTip = [full](std::int32_t row) { return textOf(full(row)); };
    out.searchable = true;
    return out;
}

Column unitColumn(const DatasetPtr& data, PageOf pageOf)
{
    const auto unitOf = [data, pageOf](std::int32_t row) -> int {
        return data->pageBusinessUnit[static_cast<std::size_t>(pageOf(row))];
    };
    auto out = column(CellKind::Unit, "business_unit", Text::tr("Business unit"),
                      Text::tr("The owner of the page by the BU mapping."),
                      [data, unitOf](std::int32_t row) -> std::string_view {
                          return data->businessUnits[static_cast<std::size_t>(unitOf(row))];
                      });
    out.unit = [data, unitOf](std::int32_t row) { return unitOf(row) == data->unmappedUnit ? -1 : unitOf(row); };
    out.searchable = true;
    return out;
}

std::vector<CellPart> partsByUnit(const Dataset& data, const std::vector<Explanation>& because)
{
    std::vector<CellPart> out;
    for (const auto& reason : because) {
        if (reason.share <= 0.0)
            continue;
        const int unit = data.pageBusinessUnit[static_cast<std::size_t>(reason.page)];
        const int colour = unit == data.unmappedUnit ? -1 : unit;
        auto part = std::ranges::find(out, colour, &CellPart::unit);
        if (part == out.end())
            part = out.insert(out.end(), {0.0, colour, textOf(data.businessUnits[static_cast<std::size_t>(unit)])});
        part->share += reason.share;
    }
    std::ranges::stable_sort(out, std::greater<>(), &CellPart::share);
    return out;
}

} // namespace leadlight
