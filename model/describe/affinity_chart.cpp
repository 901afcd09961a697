// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/affinity_chart.h"

#include "model/describe/page_columns.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace leadlight {

namespace {

constexpr double noFigure = std::numeric_limits<double>::quiet_NaN();

/// Those that stand under their own name, the largest reach first; "Unmapped", which is no unit, is none of them.
std::vector<std::int32_t> namedUnits(const UnitReport& report, std::size_t most)
{
    std::vector<std::int32_t> units;
    for (std::int32_t unit = 0; unit < static_cast<std::int32_t>(report.figures.size()); ++unit)
        if (report.figures[static_cast<std::size_t>(unit)].pages > 0 && report.data->isBusinessUnit(unit))
            units.push_back(unit);
    const auto reach = [&](std::int32_t unit) { return report.figures[static_cast<std::size_t>(unit)].reach; };
    std::ranges::stable_sort(units, std::greater<>(), reach);
    // One that would stand alone among "others" may as well stand under its name.
    if (units.size() > most + 1)
        units.resize(most);
    return units;
}

Phrase groupName(const UnitReport& report, const std::vector<std::int32_t>& group)
{
    if (group.size() == 1)
        return unitName(*report.data, group.front());
    return Phrase::tr("%n other", "%n others", static_cast<std::int64_t>(group.size()));
}

double cellOf(const UnitReport& report, const std::vector<std::int32_t>& row, const std::vector<std::int32_t>& column,
              AffinityIn in)
{
    const Table2d& pages = report.affinity.pages;
    double places = 0.0;
    double all = 0.0;
    for (const std::int32_t r : row) {
        for (std::size_t c = 0; c < pages.cols(); ++c)
            all += pages.at(static_cast<std::size_t>(r), c);
        for (const std::int32_t c : column)
            places += pages.at(static_cast<std::size_t>(r), static_cast<std::size_t>(c));
    }
    if (all == 0.0)
        return noFigure;
    if (in == AffinityIn::Percent)
        return 100.0 * places / all;
    double usual = 0.0;
    for (const std::int32_t c : column)
        usual += report.figures[static_cast<std::size_t>(c)].recommendedShare;
    return usual > 0.0 ? places / all / usual : noFigure;
}

} // namespace

std::vector<std::vector<std::int32_t>> affinityGroups(const UnitReport& report, std::size_t most)
{
    std::vector<std::vector<std::int32_t>> groups;
    std::vector<bool> named(report.figures.size());
    const int unmapped = report.data->unmappedUnit;
    for (const std::int32_t unit : namedUnits(report, most)) {
        groups.push_back({unit});
        named[static_cast<std::size_t>(unit)] = true;
    }
    std::vector<std::int32_t> others;
    for (std::size_t unit = 0; unit < named.size(); ++unit)
        if (!named[unit] && report.figures[unit].pages > 0 && static_cast<int>(unit) != unmapped)
            others.push_back(static_cast<std::int32_t>(unit));
    if (!others.empty())
        groups.push_back(std::move(others));
    if (unmapped >= 0 && report.figures[static_cast<std::size_t>(unmapped)].pages > 0)
        groups.push_back({unmapped});
    return groups;
}

ChartData affinityChart(const UnitReport& report, AffinityIn in, std::size_t most)
{
    const auto groups = affinityGroups(report, most);
    ChartData chart;
    chart.kind = ChartData::Kind::Heat;
    chart.id = in == AffinityIn::Percent ? "shown-share" : "shown-lift";
    chart.title = Phrase::tr("Who is shown what");
    chart.xAxis = Phrase::tr("Business unit of the pages shown");
    chart.yAxis = Phrase::tr("Who took something of");
    std::vector<std::int32_t> columns;
    for (const auto& group : groups) {
        chart.categories.push_back(groupName(report, group));
        columns.push_back(group.size() == 1 ? group.front() : -1);
    }
    chart.elements = Elements::listed(Entity::Unit, std::move(columns));
    for (const auto& row : groups) {
        ChartSeries& cells = chart.series.emplace_back(ChartSeries{groupName(report, row), {}});
        for (const auto& column : groups)
            cells.values.push_back(cellOf(report, row, column, in));
    }
    chart.note = in == AffinityIn::Percent
                     ? Phrase::tr("Read a row: visitors who took a page of its business unit are shown 100 pages. So "
                                  "many of them are of the unit of each column.")
                     : Phrase::tr("Read a row: how many times as often visitors who took something of it are shown a "
                                  "page of the column's business unit as all visitors are. 1: no more than others.");
    if (!groups.empty() && groups.back().front() == report.data->unmappedUnit)
        chart.note = Phrase::sentences(
            {std::move(chart.note), Phrase::tr("Unmapped pages are not in the BU mapping: no unit owns them.")});
    if (report.analysis)
        chart.caption = captionOf(*report.analysis);
    return chart;
}

} // namespace leadlight
