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

} // namespace leadlight
