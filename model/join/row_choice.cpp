// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/join/row_choice.h"

#include "model/base/parallel.h"
#include "model/read/date_parser.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr std::int64_t grain{1 << 17}; // in braces: lupdate takes "std::" before "=" for a class that follows

Result<std::int32_t> dayNamed(const std::string& text, std::int32_t otherwise)
{
    if (text.empty())
        return otherwise;
    const DateReading date = readDate(text);
    if (!date.isReadable())
        return fail(ErrorKind::Usage, Phrase::tr("\"%1\" is no date.", text), Phrase::tr("Write it like 2026-10-31."));
    if (date.isOpen() && !date.provesMonthFirst() && !date.provesDayFirst())
        return fail(ErrorKind::Usage, Phrase::tr("\"%1\" could be two dates.", text),
                    Phrase::tr("Write it like 2026-10-31."));
    return date.day(date.provesMonthFirst());
}

bool overlapsCountOnce(const SubmissionTable& table, const JoinOptions& options)
{
    return options.overlaps == Overlaps::Once && !table.repeatsDelivery.empty();
}

} // namespace

Result<DaySpan> spanOf(const DateRange& range)
{
    const auto first = dayNamed(range.from, INT32_MIN);
    if (!first)
        return tl::unexpected(first.error());
    const auto last = dayNamed(range.to, INT32_MAX);
    if (!last)
        return tl::unexpected(last.error());
    if (*first > *last)
        return fail(ErrorKind::Usage, Phrase::tr("The last day, %1, is before the first, %2.", range.to, range.from),
                    Phrase::tr("Choose a last day that is the first one or later."));
    return DaySpan{*first, *last};
}

Result<RowChoice> RowChoice::make(const SubmissionTable& table, const JoinOptions& options, const Progress& progress)
{
    RowChoice out;
    const bool once = overlapsCountOnce(table, options);
    if (once)
        out.m_reasons = table.repeatsDelivery.data(); // 1 is Overlapping
    const auto span = spanOf(options.dates);
    if (!span)
        return tl::unexpected(span.error());
    const bool byDay = options.dates.isLimited();
    if (!byDay && options.deliveries.use.empty())
        return out;
    if (byDay && std::ranges::all_of(table.day, [](std::int32_t day) { return day == DateReading::unreadable; }))
        return fail(ErrorKind::Usage, Phrase::tr("The submissions have no dates, so no days can be chosen."),
                    Phrase::tr("Name the column of the dates (--columns date=NAME), or let all rows count."));
    Deliveries deliveries;
    std::vector<bool> used;
    if (!options.deliveries.use.empty()) {
        auto found = findDeliveries(table, options.deliveries, progress);
        if (!found)
            return tl::unexpected(found.error());
        auto chosen = usedDeliveries(*found, options.deliveries.use);
        if (!chosen)
            return tl::unexpected(chosen.error());
        deliveries = *std::move(found);
        used = *std::move(chosen);
    }
    const auto why = [&](std::size_t row) {
        if (once && table.repeatsDelivery[row] != 0)
            return PassedOver::Overlapping;
        if (!used.empty() && (deliveries.ofRow[row] == Deliveries::none || !used[deliveries.ofRow[row]]))
            return PassedOver::OtherDelivery;
        if (!byDay)
            return PassedOver::No;
        const auto day = table.day[row];
        if (day == DateReading::unreadable)
            return PassedOver::Undated;
        return day < span->first || day > span->last ? PassedOver::OutsideSpan : PassedOver::No;
    };
    out.m_own.resize(table.cookie.size());
    const auto done = parallelFor(table.rows(), grain, progress, [&](std::int64_t from, std::int64_t to) {
        for (auto row = static_cast<std::size_t>(from); row < static_cast<std::size_t>(to); ++row)
            out.m_own[row] = static_cast<std::uint8_t>(why(row));
    });
    if (!done)
        return tl::unexpected(done.error());
    out.m_reasons = out.m_own.data();
    return out;
}

} // namespace leadlight
