// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/page_columns.h"

#include "model/join/main_unit.h"
#include "model/recommend/next_pages.h"

#include <algorithm>

namespace leadlight {

namespace {

bool equalInAnyCase(std::string_view text, std::string_view lower)
{
    return std::ranges::equal(text, lower, {},
                              [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
}

/// A page of the history, or the prior, as a part of what speaks for a page.
TablePart partOf(const Dataset& data, const Explanation& reason)
{
    if (reason.page == Explanation::popularOverall)
        return {0.0, -1, english(popularOverall())};
    const int unit = data.pageBusinessUnit[static_cast<std::size_t>(reason.page)];
    return {0.0, unitColour(data, unit), data.businessUnits[static_cast<std::size_t>(unit)]};
}

} // namespace

Phrase popularOverall()
{
    return Phrase::tr("Popular overall");
}

Phrase unmappedWord()
{
    return Phrase::tr("Unmapped");
}

Phrase unitName(const Dataset& data, int unit)
{
    return data.isBusinessUnit(unit) ? Phrase::verbatim(data.businessUnits[static_cast<std::size_t>(unit)])
                                     : unmappedWord();
}

void sayUnmapped(TableColumn& column, std::function<bool(std::int32_t)> isUnmapped)
{
    column.said = [isUnmapped = std::move(isUnmapped)](std::int32_t row) {
        return isUnmapped(row) ? std::optional(unmappedWord()) : std::nullopt;
    };
}

Phrase basisWord(Basis basis)
{
    switch (basis) {
    case Basis::Popular:
        return Phrase::tr("popular");
    case Basis::Random:
        return Phrase::tr("random");
    case Basis::Personal:
        break;
    }
    return Phrase::tr("personal");
}

std::string_view shortTypeName(std::string_view type)
{
    constexpr std::string_view gated = "gated ";
    if (type.size() <= gated.size() || !equalInAnyCase(type.substr(0, gated.size()), gated))
        return type;
    const std::string_view core = type.substr(gated.size());
    for (const std::string_view end : {" forms", " form"}) {
        if (core.size() > end.size() && equalInAnyCase(core.substr(core.size() - end.size()), end))
            return core.substr(0, core.size() - end.size());
    }
    return core;
}

TableColumn cookieColumn(const DatasetPtr& data, const IndexOf& cookieOf)
{
    const auto isNew = [cookieOf](std::int32_t row) { return cookieOf(row) == newVisitor; };
    auto out =
        tableColumn(ColumnRole::Cookie, "cookie", Phrase::tr("Cookie"),
                    Phrase::tr("One visitor, by the id in the file."), [data, cookieOf, isNew](std::int32_t row) {
                        return isNew(row) ? std::string_view("new visitor") : data->cookieText(cookieOf(row));
                    });
    out.said = [isNew](std::int32_t row) {
        return isNew(row) ? std::optional(Phrase::tr("new visitor")) : std::nullopt;
    };
    return out;
}

TableColumn pageColumn(const DatasetPtr& data, IndexOf pageOf)
{
    auto out = tableColumn(ColumnRole::Page, "page_url", Phrase::tr("Page"),
                           Phrase::tr("The gated form's page: its title where the files give one."),
                           [data, pageOf](std::int32_t row) { return data->pageText(pageOf(row)); });
    out.label = [data, pageOf = std::move(pageOf)](std::int32_t row) { return data->pageLabel(pageOf(row)); };
    return out;
}

TableColumn typeColumn(const DatasetPtr& data, IndexOf typeOf)
{
    const auto type = [data, typeOf = std::move(typeOf)](std::int32_t row) -> std::string_view {
        return data->types[static_cast<std::size_t>(typeOf(row))];
    };
    auto out = tableColumn(ColumnRole::Type, "gated_asset_type", Phrase::tr("Type"),
                           Phrase::tr("The asset type, as the file names it."), type);
    out.label = [type](std::int32_t row) { return shortTypeName(type(row)); };
    return out;
}

TableColumn unitColumn(const DatasetPtr& data, IndexOf unitOf)
{
    auto out = tableColumn(ColumnRole::Unit, "business_unit", Phrase::tr("Business unit"),
                           Phrase::tr("The owner of the page by the BU mapping."),
                           [data, unitOf](std::int32_t row) -> std::string_view {
                               return data->businessUnits[static_cast<std::size_t>(unitOf(row))];
                           });
    sayUnmapped(out, [data, unitOf](std::int32_t row) { return !data->isBusinessUnit(unitOf(row)); });
    out.unit = [data, unitOf = std::move(unitOf)](std::int32_t row) { return unitColour(*data, unitOf(row)); };
    return out;
}

TableColumn mainUnitColumn(const DatasetPtr& data, const IndexOf& cookieOf)
{
    auto out = unitColumn(data, [data, cookieOf](std::int32_t row) { return mainUnitOf(*data, cookieOf(row)); });
    out.header = Phrase::tr("Main BU");
    out.help = Phrase::tr("The business unit that most of the visitor's submissions are of.");
    return out;
}

IndexOf typeOfPage(const DatasetPtr& data, IndexOf pageOf)
{
    return [data, pageOf = std::move(pageOf)](std::int32_t row) -> std::int32_t {
        return data->pageType[static_cast<std::size_t>(pageOf(row))];
    };
}

IndexOf unitOfPage(const DatasetPtr& data, IndexOf pageOf)
{
    return [data, pageOf = std::move(pageOf)](std::int32_t row) -> std::int32_t {
        return data->pageBusinessUnit[static_cast<std::size_t>(pageOf(row))];
    };
}

int unitColour(const Dataset& data, int unit)
{
    return data.isBusinessUnit(unit) ? unit : -1;
}

std::vector<TablePart> partsByUnit(const Dataset& data, const std::vector<Explanation>& because)
{
    std::vector<TablePart> out;
    for (const auto& reason : because) {
        if (reason.share <= 0.0)
            continue;
        const TablePart own = partOf(data, reason);
        auto part = std::ranges::find(out, own.name, &TablePart::name);
        if (part == out.end())
            part = out.insert(out.end(), own);
        part->share += reason.share;
    }
    std::ranges::stable_sort(out, std::greater<>(), &TablePart::share);
    return out;
}

} // namespace leadlight
