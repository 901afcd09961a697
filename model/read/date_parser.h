// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace leadlight {

/// A date as read from one cell: a day, or, where its form leaves open whether the day or the month comes first
/// (4/5/2018), both numbers, to be settled by the rest of the file. One 32-bit value, so that a column of them is
/// small.
class DateReading
{
public:
    static constexpr std::int32_t unreadable = INT32_MIN;

    DateReading() = default;
    static DateReading ofDay(std::int32_t daysSince1970);
    static DateReading open(unsigned first, unsigned second, unsigned year, bool shortYear);
    static DateReading fromCode(std::int32_t code);

    [[nodiscard]] std::int32_t code() const { return m_code; }
    [[nodiscard]] bool isReadable() const { return m_code != unreadable; }
    [[nodiscard]] bool isOpen() const;
    /// Of an open date: true where only one order gives a date, as in 4/25/2018.
    [[nodiscard]] bool provesMonthFirst() const;
    [[nodiscard]] bool provesDayFirst() const;
    /// Days since 1970-01-01, or `unreadable` where that order gives no date.
    [[nodiscard]] std::int32_t day(bool monthFirst) const;
    /// Of an open date whose year has two digits, 18/05/01: the first number may be the year, too.
    [[nodiscard]] bool hasShortYear() const;
    /// Days since 1970-01-01 of such a date with the year first, or `unreadable`.
    [[nodiscard]] std::int32_t dayYearFirst() const;

private:
    std::int32_t m_code = unreadable;
};

/// Reads ISO (2018-04-01, 20180401, with a time too), day.month.year, 4/1/2018 in either order, and long forms
/// (April 1, 2018 - 1 Apr 2018 - Sunday, 1. April 2018) in the languages of western Europe, in Chinese, Japanese and
/// Korean. A time in front is passed over.
[[nodiscard]] DateReading readDate(std::string_view text);
/// "2018-04-01".
[[nodiscard]] std::string isoDate(std::int32_t daysSince1970);

} // namespace leadlight
