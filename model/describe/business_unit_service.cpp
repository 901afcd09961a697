// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/business_unit_service.h"

#include "model/describe/difference_words.h"
#include "model/describe/page_columns.h"
#include "model/describe/shared_rows.h"

#include <algorithm>
#include <limits>
#include <span>

namespace leadlight {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

struct Row
{
    std::int32_t unit = 0;
    UnitFigures figures;
    std::optional<UnitService> service;
};
using Rows = SharedRows<Row>;

std::vector<Row> rowsOf(const Dataset& data, const UnitServices* services, const std::vector<UnitFigures>& figures)
{
    std::vector<Row> out;
    for (std::size_t unit = 0; unit < figures.size(); ++unit)
        out.push_back({static_cast<std::int32_t>(unit), figures[unit], std::nullopt});
    std::ranges::stable_sort(out, std::ranges::greater(), [](const Row& row) { return row.figures.reach; });
    const auto served = services != nullptr ? std::span(services->units) : std::span<const UnitService>();
    for (Row& row : out)
        if (const auto known = std::ranges::find(served, row.unit, &UnitService::unit); known != served.end())
            row.service = *known;
    // As the services stand, then those without hidden pages.
    const auto place = [&](const Row& row) {
        return std::pair(row.unit == data.unmappedUnit,
                         std::ranges::find(served, row.unit, &UnitService::unit) - served.begin());
    };
    std::ranges::stable_sort(out, [&](const Row& a, const Row& b) { return place(a) < place(b); });
    return out;
}

TableColumn countColumn(const Rows& rows, std::string key, Phrase header, Phrase help,
                        std::int64_t (*value)(const Row& row))
{
    return tableColumn(ColumnRole::Count, std::move(key), std::move(header), std::move(help),
                       [rows, value](std::int32_t row) { return value(rows(row)); });
}

TableColumn numberColumn(const Rows& rows, ColumnRole role, std::string key, Phrase header, Phrase help,
                         double (*value)(const Row& row))
{
    auto out = tableColumn(role, std::move(key), std::move(header), std::move(help),
                           [rows, value](std::int32_t row) { return value(rows(row)); });
    out.decimals = 3;
    return out;
}

/// Of a unit with hidden pages; nothing of another.
template <auto Figure>
double measured(const Row& row)
{
    return row.service ? Figure(*row.service) : missing;
}

void addReach(TableData& out, const Rows& rows)
{
    const auto share = ColumnRole::Share;
    out.columns.push_back(countColumn(rows, "pages", Phrase::tr("Pages"), Phrase::tr("Pages of the business unit."),
                                      [](const Row& row) { return row.figures.pages; }));
    out.columns.push_back(countColumn(rows, "reach", Phrase::tr("Reach"),
                                      Phrase::tr("How many visitors took a page of it."),
                                      [](const Row& row) { return row.figures.reach; }));
    out.columns.push_back(numberColumn(rows, share, "taken_share", Phrase::tr("Taken"),
                                       Phrase::tr("Its share of all pages taken, a page counting once for each visitor "
                                                  "who took it: the base of what is recommended, too."),
                                       [](const Row& row) { return row.figures.takenShare; }));
    out.columns.push_back(numberColumn(rows, share, "recommended_share", Phrase::tr("Recommended"),
                                       Phrase::tr("Its share of all places in the lists."),
                                       [](const Row& row) { return row.figures.recommendedShare; }));
    out.columns.push_back(numberColumn(rows, share, "submissions_share", Phrase::tr("Submissions"),
                                       Phrase::tr("Its share of all form submissions."),
                                       [](const Row& row) { return row.figures.submissionsShare; }));
}

void addService(TableData& out, const Rows& rows)
{
    const auto add = [&](TableColumn column) { out.columns.push_back(std::move(column)); };
    const auto number = ColumnRole::Number;
    add(countColumn(rows, "cookies_tested", Phrase::tr("Tested"),
                    Phrase::tr("Visitors of whom a page of this business unit was hidden: what the figure rests on."),
                    [](const Row& row) { return row.service ? row.service->cookies : 0; }));
    add(countColumn(rows, "hidden_pages", Phrase::tr("Hidden pages"),
                    Phrase::tr("Pages of it that were hidden, over all repeats."),
                    [](const Row& row) { return row.service ? row.service->pairs : 0; }));
    auto found = numberColumn(rows, ColumnRole::Interval, "found", Phrase::tr("Found in the top 10"),
                              Phrase::tr("Share of the hidden pages of this business unit that the list of ten has. "
                                         "The line is the 95 % interval over visitors."),
                              measured<[](const UnitService& unit) { return unit.found.mean; }>);
    found.low = [rows](std::int32_t row) { return rows(row).service ? rows(row).service->found.low : missing; };
    found.high = [rows](std::int32_t row) { return rows(row).service ? rows(row).service->found.high : missing; };
    add(std::move(found));
    add(numberColumn(rows, number, "found_low", Phrase::tr("Found, low"), Phrase::tr("Lower end of the 95 % interval."),
                     measured<[](const UnitService& unit) { return unit.found.low; }>));
    add(numberColumn(rows, number, "found_high", Phrase::tr("Found, high"),
                     Phrase::tr("Upper end of the 95 % interval."),
                     measured<[](const UnitService& unit) { return unit.found.high; }>));
    add(numberColumn(rows, ColumnRole::Difference, "versus_mean", Phrase::tr("Against all pages"),
                     Phrase::tr("Found, less the share found over all hidden pages."),
                     measured<[](const UnitService& unit) { return unit.versusMean.mean; }>));
    add(numberColumn(rows, number, "versus_mean_low", Phrase::tr("Against all, low"),
                     Phrase::tr("Lower end of the difference's 95 % interval."),
                     measured<[](const UnitService& unit) { return unit.versusMean.low; }>));
    add(numberColumn(rows, number, "versus_mean_high", Phrase::tr("Against all, high"),
                     Phrase::tr("Upper end of the difference's 95 % interval."),
                     measured<[](const UnitService& unit) { return unit.versusMean.high; }>));
}

} // namespace

TableData businessUnitServiceTable(const DatasetPtr& data, const std::shared_ptr<const UnitServices>& services,
                                   const std::vector<UnitFigures>& figures)
{
    const Rows rows(rowsOf(*data, services.get(), figures));
    std::vector<std::int32_t> units;
    for (const Row& row : rows.all())
        units.push_back(row.unit);
    TableData out{.id = "business-units",
                  .title = Phrase::tr("business units"),
                  .rows = rows.size(),
                  .elements = Elements::listed(Entity::Unit, std::move(units)),
                  .columns = {}};
    out.columns.push_back(unitColumn(data, [rows](std::int32_t row) { return rows(row).unit; }));
    addReach(out, rows);
    addService(out, rows);
    out.columns.push_back(phraseColumn(
        ColumnRole::Note, "judgement", Phrase::tr("Judgement"),
        Phrase::tr("Better or worse than over all pages, only where the interval carries it."), out.rows,
        [&](std::int32_t row) {
            const auto& service = rows(row).service;
            return service && rows(row).unit != data->unmappedUnit ? judgement(service->versusMean) : Phrase();
        }));
    out.columns.push_back(numberColumn(
        rows, ColumnRole::Share, "popular_only", Phrase::tr("Popular only"),
        Phrase::tr("Of the visitors who took a page of it and get a list, the share whose list is popular pages only: "
                   "nothing they took speaks for a page."),
        [](const Row& row) { return row.figures.lists > 0 ? row.figures.popularOnlyShare() : missing; }));
    return out;
}

TableData affinityTable(const DatasetPtr& data, Affinity affinity)
{
    const auto units = static_cast<std::int32_t>(data->businessUnits.size());
    const auto shared = std::make_shared<const Affinity>(std::move(affinity));
    TableData out{.id = "affinity",
                  .title = Phrase::tr("affinity of business units"),
                  .rows = units * units,
                  .elements = {},
                  .columns = {}};
    const auto name = [data](std::int32_t unit) -> std::string_view {
        return data->businessUnits[static_cast<std::size_t>(unit)];
    };
    const auto at = [units](const Table2d& table, std::int32_t row) {
        return table.at(static_cast<std::size_t>(row / units), static_cast<std::size_t>(row % units));
    };
    const auto unitNamed = [&](std::string key, Phrase header, Phrase help, const IndexOf& unitOf) {
        auto column = tableColumn(ColumnRole::Unit, std::move(key), std::move(header), std::move(help),
                                  [name, unitOf](std::int32_t row) { return name(unitOf(row)); });
        sayUnmapped(column, [data, unitOf](std::int32_t row) { return !data->isBusinessUnit(unitOf(row)); });
        column.unit = [data, unitOf](std::int32_t row) { return unitColour(*data, unitOf(row)); };
        return column;
    };
    out.columns = {
        unitNamed("consumed", Phrase::tr("Who took"), Phrase::tr("Visitors who took a page of this business unit"),
                  [units](std::int32_t row) { return row / units; }),
        unitNamed("recommended", Phrase::tr("Is recommended"), Phrase::tr("The business unit of the listed pages"),
                  [units](std::int32_t row) { return row % units; }),
        tableColumn(
            ColumnRole::Count, "cookies", Phrase::tr("Visitors"), Phrase::tr("Visitors with a list"),
            [shared, units](std::int32_t row) { return shared->cookies[static_cast<std::size_t>(row / units)]; }),
        tableColumn(ColumnRole::Count, "pages", Phrase::tr("Places"), Phrase::tr("Places in their lists"),
                    [shared, at](std::int32_t row) { return static_cast<std::int64_t>(at(shared->pages, row)); }),
        tableColumn(ColumnRole::Share, "share", Phrase::tr("Share"), Phrase::tr("Share of the places in their lists"),
                    [shared, at](std::int32_t row) { return at(shared->share, row); }),
        tableColumn(ColumnRole::Number, "lift", Phrase::tr("Lift"),
                    Phrase::tr("That share over the one in all lists: above 1 more than everybody gets"),
                    [shared, at](std::int32_t row) { return at(shared->lift, row); })};
    out.columns[4].decimals = 3;
    out.columns[5].decimals = 2;
    return out;
}

} // namespace leadlight
