// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/describe/list_filters.h"

#include "model/join/cookie_totals.h"
#include "model/join/main_unit.h"

#include <algorithm>
#include <iterator>

namespace leadlight {

namespace {

constexpr std::int32_t cookiesPerPoll = 1 << 12;

bool limitsRate(const CookieFilter& filter)
{
    return filter.lowestRate > 0.0 || filter.highestRate < 1.0;
}

bool fitsData(const CookieFilter& filter, const Dataset& data, std::int32_t cookie)
{
    if (!filter.interactions.holds(rowsOf(data, cookie)))
        return false;
    if (filter.unit && mainUnitOf(data, cookie) != *filter.unit)
        return false;
    if (!filter.type)
        return true;
    const auto at = static_cast<std::size_t>(cookie);
    const auto from = data.rowType.begin() + data.cookieStart[at];
    const auto to = data.rowType.begin() + data.cookieStart[at + 1];
    return std::find(from, to, static_cast<std::uint16_t>(*filter.type)) != to;
}

bool fitsAdvice(const CookieFilter& filter, const Analysis& analysis, std::int32_t cookie)
{
    if (limitsRate(filter)) {
        const double rate = analysis.hitRates.hitRate[static_cast<std::size_t>(cookie)];
        if (rate < 0.0 || rate < filter.lowestRate || rate > filter.highestRate)
            return false;
    }
    if (!filter.basis)
        return true;
    const bool without = std::ranges::binary_search(analysis.withoutEvidence, cookie);
    return without == (*filter.basis == Basis::Popular);
}

} // namespace

bool CookieFilter::limitsNothing() const
{
    return !unit && !type && interactions == CountRange() && !limitsRate(*this) && !basis && !among;
}

Result<IndexSet> cookiesThatFit(const CookieFilter& filter, const Interactions& interactions, const Analysis* analysis,
                                const Progress& progress)
{
    const Dataset& data = *interactions.data;
    IndexSet out;
    const std::int32_t count = filter.among ? static_cast<std::int32_t>(filter.among->size()) : data.cookies();
    for (std::int32_t i = 0; i < count; ++i) {
        if (i % cookiesPerPoll == 0 && progress.cancelled())
            return cancelled();
        const std::int32_t cookie = filter.among ? (*filter.among)[static_cast<std::size_t>(i)] : i;
        if (fitsData(filter, data, cookie) && (analysis == nullptr || fitsAdvice(filter, *analysis, cookie)))
            out.push_back(cookie);
    }
    return out;
}

bool PageFilter::limitsNothing() const
{
    return !unit && !type && reach == CountRange();
}

IndexSet pagesThatFit(const PageFilter& filter, const Dataset& data, std::span<const std::int64_t> reach)
{
    IndexSet out;
    for (std::int32_t page = 0; page < data.pages(); ++page) {
        const auto at = static_cast<std::size_t>(page);
        if ((!filter.unit || data.pageBusinessUnit[at] == *filter.unit) &&
            (!filter.type || data.pageType[at] == *filter.type) && filter.reach.holds(reach[at]))
            out.push_back(page);
    }
    return out;
}

IndexSet common(const IndexSet& a, const IndexSet& b)
{
    IndexSet out;
    std::ranges::set_intersection(a, b, std::back_inserter(out));
    return out;
}

} // namespace leadlight
