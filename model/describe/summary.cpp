// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/summary.h"

#include "model/read/date_parser.h"

#include <algorithm>
#include <numeric>

namespace leadlight {

namespace {

/// How many of `n` groups have a page; `leftOut` does not count.
std::int64_t groupsWithPages(const std::vector<std::uint16_t>& groupOfPage, std::size_t n, int leftOut)
{
    std::vector<std::uint8_t> has(n, 0);
    for (const auto group : groupOfPage)
        has[group] = 1;
    if (leftOut >= 0)
        has[static_cast<std::size_t>(leftOut)] = 0;
    return std::count(has.begin(), has.end(), 1);
}

/// "2026-10-01 to 2026-10-31", "from 2026-10-01 on".
Phrase rangeWords(const DateRange& dates)
{
    if (dates.to.empty())
        return Phrase::tr("from %1 on", dates.from);
    return dates.from.empty() ? Phrase::tr("up to %1", dates.to) : Phrase::tr("%1 to %2", dates.from, dates.to);
}

Phrase namesOf(const std::vector<std::string>& names)
{
    std::vector<Phrase> out;
    out.reserve(names.size());
    for (const std::string& name : names)
        out.push_back(Phrase::verbatim(name));
    return Phrase::listed(out);
}

} // namespace

DataSummary summaryOf(const Interactions& interactions)
{
    const Dataset& data = *interactions.data;
    return {.cookies = data.cookies(),
            .pages = data.pages(),
            .businessUnits = groupsWithPages(data.pageBusinessUnit, data.businessUnits.size(), data.unmappedUnit),
            .assetTypes = groupsWithPages(data.pageType, data.types.size(), -1),
            .interactions = interactions.strength.nonZeros(),
            .submissions = std::accumulate(data.rowSubmissions.begin(), data.rowSubmissions.end(), std::int64_t{0})};
}

Phrase robotsNote(const Interactions& interactions)
{
    const std::vector<Robot>& robots = interactions.robots;
    if (robots.empty())
        return {};
    const auto& rows = interactions.data->rowSubmissions;
    const auto all = std::accumulate(rows.begin(), rows.end(), std::int64_t{0});
    std::int64_t pages = 0;
    std::int64_t submissions = 0;
    for (const Robot& robot : robots) {
        pages = std::max(pages, robot.pages);
        submissions += robot.submissions;
    }
    const auto count = static_cast<std::int64_t>(robots.size());
    Phrase found = Phrase::tr("%Ln visitor looks like a robot: %1 pages, %2 of %3 submissions.",
                              "%Ln visitors look like robots: up to %1 pages, together %2 of %3 submissions.", count,
                              pages, submissions, all);
    if (!interactions.leavesRobotsOut())
        return found;
    return Phrase::sentences(
        {found, Phrase::tr("It is left out of training and evaluation, and still gets recommendations.",
                           "They are left out of training and evaluation, and still get recommendations.", count)});
}

Phrase chosenRowsNote(const Dataset& data)
{
    const JoinOptions& options = data.options;
    const JoinLedger& ledger = data.ledger;
    std::vector<Phrase> out;
    const std::int64_t left = ledger.mappedRows + ledger.unmappedRows;
    const std::int64_t all =
        left + ledger.rowsOutsideSpan + ledger.undatedRows + ledger.rowsOfOtherDeliveries + ledger.overlappingRows;
    if (!options.deliveries.use.empty())
        out.push_back(Phrase::tr("Only deliveries that were chosen count: %1.", namesOf(options.deliveries.use)));
    if (options.dates.isLimited())
        out.push_back(Phrase::tr("Only some days count: %1.", rangeWords(options.dates)));
    if (out.empty())
        return {};
    out.push_back(Phrase::tr("%1 of %Ln row is left.", "%1 of %Ln rows are left.", all, left));
    if (ledger.undatedRows > 0)
        out.push_back(
            Phrase::tr("%Ln of the others has no date.", "%Ln of the others have no date.", ledger.undatedRows));
    return Phrase::sentences(out);
}

Phrase periodCaption(const Dataset& data)
{
    std::vector<Phrase> out;
    for (const std::string& name : data.options.deliveries.use)
        out.push_back(Phrase::verbatim(name));
    if (data.options.dates.isLimited())
        out.push_back(rangeWords(data.options.dates));
    else if (data.hasDays() && data.firstDay == data.lastDay)
        out.push_back(Phrase::verbatim(isoDate(data.firstDay)));
    else if (data.hasDays())
        out.push_back(rangeWords({isoDate(data.firstDay), isoDate(data.lastDay)}));
    return Phrase::commas(out);
}

} // namespace leadlight
