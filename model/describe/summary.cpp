// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/summary.h"

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
    const Phrase found = Phrase::tr("%Ln visitor looks like a robot: %1 pages, %2 of %3 submissions.",
                                    "%Ln visitors look like robots: up to %1 pages, together %2 of %3 submissions.",
                                    count, pages, submissions, all);
    if (!interactions.leavesRobotsOut())
        return found;
    return Phrase::sentences(
        {found, Phrase::tr("It is left out of training and evaluation, and still gets recommendations.",
                           "They are left out of training and evaluation, and still get recommendations.", count)});
}

} // namespace leadlight
