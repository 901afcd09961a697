// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/recommend/linear/history_amounts.h"

#include "model/base/distinct.h"
#include "model/recommend/strength_transform.h"

#include <algorithm>
#include <cmath>

namespace leadlight {

namespace {

constexpr std::int32_t unknownDay = INT32_MIN;

std::vector<std::int32_t> distinctDates(std::span<const std::int32_t> days)
{
    std::vector<std::int32_t> out;
    std::ranges::copy_if(days, std::back_inserter(out), [](std::int32_t day) { return day != unknownDay; });
    sortDistinct(out);
    return out;
}

} // namespace

void amountsOf(HistoryView history, const HistoryForm& form, std::vector<float>& amounts)
{
    amounts.resize(history.size());
    std::ranges::transform(history.strengths, amounts.begin(),
                           [&form](float strength) { return transformedStrength(strength, form.strength); });
    if (form.recency == 0.0 || history.days.empty())
        return;
    const std::vector<std::int32_t> dates = distinctDates(history.days);
    for (std::size_t h = 0; h < amounts.size(); ++h) {
        if (history.days[h] == unknownDay)
            continue;
        const auto later = dates.end() - std::ranges::upper_bound(dates, history.days[h]);
        amounts[h] *= static_cast<float>(std::pow(1.0 + static_cast<double>(later), -form.recency));
    }
}

} // namespace leadlight
