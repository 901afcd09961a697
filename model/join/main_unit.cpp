// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/join/main_unit.h"

#include <algorithm>
#include <utility>

namespace leadlight {

std::int32_t mainUnitOf(const Dataset& data, std::int32_t cookie)
{
    std::vector<std::pair<std::int32_t, std::int64_t>> sums; // unit, its submissions: a cookie has few
    const auto at = static_cast<std::size_t>(cookie);
    for (auto row = static_cast<std::size_t>(data.cookieStart[at]);
         row < static_cast<std::size_t>(data.cookieStart[at + 1]); ++row) {
        const std::int32_t unit = data.rowBusinessUnit[row];
        if (!data.isBusinessUnit(unit))
            continue;
        const auto known = std::ranges::find(sums, unit, &std::pair<std::int32_t, std::int64_t>::first);
        if (known != sums.end())
            known->second += data.rowSubmissions[row];
        else
            sums.emplace_back(unit, data.rowSubmissions[row]);
    }
    const auto lessThan = [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second < b.second : a.first > b.first;
    };
    const auto most = std::ranges::max_element(sums, lessThan);
    return most == sums.end() ? data.unmappedUnit : most->first;
}

} // namespace leadlight
