// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/changes/trend.h"

#include "model/read/date_parser.h"

#include <algorithm>
#include <chrono>

namespace leadlight {

namespace {

constexpr std::int32_t cookiesPerPoll = 4096;

struct Days
{
    std::int32_t first = INT32_MAX;
    std::int32_t last = INT32_MIN;
};

template <class Body>
bool eachCookie(const Dataset& data, const Progress& progress, Body&& body)
{
    for (std::int32_t cookie = 0; cookie < data.cookies(); ++cookie) {
        if (cookie % cookiesPerPoll == 0 && progress.cancelled())
            return false;
        const auto c = static_cast<std::size_t>(cookie);
        body(static_cast<std::size_t>(data.cookieStart[c]), static_cast<std::size_t>(data.cookieStart[c + 1]));
    }
    return true;
}

std::int32_t dayOfRow(const Dataset& data, std::size_t row)
{
    const auto& days = data.submissions->day;
    return days.empty() ? DateReading::unreadable : days[data.rowSource[row]];
}

TrendBy periodFor(const Days& days)
{
    constexpr std::int32_t mostDays = 21;
    constexpr std::int32_t mostForWeeks = 200;
    const std::int32_t length = days.last - days.first + 1;
    return length <= mostDays ? TrendBy::Day : length <= mostForWeeks ? TrendBy::Week : TrendBy::Month;
}

std::chrono::year_month_day dateOf(std::int32_t day)
{
    return std::chrono::sys_days(std::chrono::days(day));
}

std::int32_t dayOf(const std::chrono::year_month_day& date)
{
    return static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count());
}

/// The first day of the period that a day is in.
std::int32_t startOf(TrendBy by, std::int32_t day)
{
    if (by == TrendBy::Day)
        return day;
    if (by == TrendBy::Month)
        return dayOf(dateOf(day).year() / dateOf(day).month() / 1);
    constexpr std::int32_t monday = 3; // 1970-01-01 was a Thursday
    constexpr std::int32_t week = 7;
    return day - ((day + monday) % week + week) % week;
}

std::int32_t nextStart(TrendBy by, std::int32_t start)
{
    constexpr std::int32_t week = 7;
    if (by == TrendBy::Month)
        return dayOf((dateOf(start).year() / dateOf(start).month() + std::chrono::months(1)) / 1);
    return start + (by == TrendBy::Week ? week : 1);
}

struct Event
{
    std::size_t period = 0;
    std::int32_t page = 0;
    std::uint16_t unit = 0;
    auto operator<=>(const Event&) const = default; // NOLINT(modernize-use-nullptr): a fault of clang-tidy 14
};

bool count(Trend& trend, const Dataset& data, const Progress& progress)
{
    std::vector<Event> events;
    return eachCookie(data, progress, [&](std::size_t from, std::size_t to) {
        events.clear();
        for (std::size_t row = from; row < to; ++row) {
            const auto day = dayOfRow(data, row);
            if (day == DateReading::unreadable) {
                ++trend.undatedRows;
                continue;
            }
            const auto period = std::ranges::upper_bound(trend.firstDay, day) - trend.firstDay.begin() - 1;
            events.push_back({static_cast<std::size_t>(period), data.rowPage[row], data.rowBusinessUnit[row]});
        }
        std::ranges::sort(events);
        const auto end = std::unique(events.begin(), events.end());
        for (auto event = events.begin(); event != end; ++event)
            ++trend.counts[event->unit][event->period];
    });
}

} // namespace

Result<std::optional<Trend>> trendOf(const DeliveryPair& pair, TrendBy by, const Progress& progress)
{
    Days days;
    for (const Dataset* data : {&pair.thenData(), &pair.nowData()}) {
        const bool seen = eachCookie(*data, progress, [&](std::size_t from, std::size_t to) {
            for (std::size_t row = from; row < to; ++row)
                if (const auto day = dayOfRow(*data, row); day != DateReading::unreadable) {
                    days.first = std::min(days.first, day);
                    days.last = std::max(days.last, day);
                }
        });
        if (!seen)
            return cancelled();
    }
    if (days.first > days.last)
        return std::optional<Trend>();
    Trend out;
    out.by = by == TrendBy::Auto ? periodFor(days) : by;
    for (auto start = startOf(out.by, days.first); start <= days.last; start = nextStart(out.by, start)) {
        out.firstDay.push_back(start);
        out.isAfter.push_back(start >= pair.after.firstDay);
    }
    const auto endOfFirst = nextStart(out.by, out.firstDay.front());
    const auto endOfLast = nextStart(out.by, out.firstDay.back());
    out.lengthOfFirst = endOfFirst - out.firstDay.front();
    out.lengthOfLast = endOfLast - out.firstDay.back();
    out.daysOfFirst = std::min(endOfFirst, days.last + 1) - days.first;
    out.daysOfLast = days.last + 1 - std::max(days.first, out.firstDay.back());
    out.counts.assign(pair.nowData().businessUnits.size(), std::vector<std::int64_t>(out.firstDay.size(), 0));
    if (!count(out, pair.thenData(), progress) || !count(out, pair.nowData(), progress))
        return cancelled();
    return std::optional(std::move(out));
}

} // namespace leadlight
