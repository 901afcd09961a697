// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/date_parser.h"

#include "model/read/cell_text.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <string>
#include <utility>

namespace leadlight {

namespace {
// Open dates are coded below every real day (year 0 is about -719,000): year, first and second number in 24 bits.
constexpr std::int32_t openBase = INT32_MIN + 1;
constexpr std::int32_t openEnd = openBase + (1 << 24);

constexpr auto monthNames = std::to_array<std::pair<std::string_view, unsigned>>({
    {"jan", 1},
    {"feb", 2},
    {"mar", 3},
    {"m\xC3\xA4r", 3},
    {"mrz", 3},
    {"apr", 4},
    {"may", 5},
    {"mai", 5},
    {"jun", 6},
    {"jul", 7},
    {"aug", 8},
    {"sep", 9},
    {"oct", 10},
    {"okt", 10},
    {"nov", 11},
    {"dec", 12},
    {"dez", 12},
});

std::int32_t dayOf(unsigned year, unsigned month, unsigned day)
{
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(year)), std::chrono::month(month),
                                           std::chrono::day(day)};
    if (!date.ok() || year < 1900 || year > 2200)
        return DateReading::unreadable;
    return static_cast<std::int32_t>(std::chrono::sys_days(date).time_since_epoch().count());
}

struct Token
{
    unsigned number = 0;
    std::size_t digits = 0; ///< 0 for a month's name
    char after = 0;         ///< what follows it
};

unsigned monthOf(std::string_view word)
{
    std::string lower;
    for (const char c : word)
        lower.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    for (const auto& [name, month] : monthNames)
        if (lower.starts_with(name))
            return month;
    return 0;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// The first three numbers and month names of a text; a weekday is passed over. False for any other word.
bool tokensOf(std::string_view text, std::array<Token, 3>& tokens, std::size_t& count)
{
    std::size_t at = 0;
    while (at < text.size() && count < tokens.size()) {
        const std::size_t begin = at;
        if (isDigit(text[at])) {
            Token token;
            for (; at < text.size() && isDigit(text[at]) && at - begin < 9; ++at)
                token.number = token.number * 10 + static_cast<unsigned>(text[at] - '0');
            token.digits = at - begin;
            token.after = at < text.size() ? text[at] : '\0';
            tokens[count++] = token;
            if (token.digits == 8)
                return true;
        } else if (isLetter(text[at])) {
            while (at < text.size() && isLetter(text[at]))
                ++at;
            const auto word = text.substr(begin, at - begin);
            const unsigned month = monthOf(word);
            if (month != 0 && !word.ends_with("day"))
                tokens[count++] = {.number = month};
            else if (count != 0 || (!word.ends_with("day") && !word.ends_with("tag") && word.size() > 3))
                return false;
        } else {
            ++at;
        }
    }
    return count == tokens.size();
}

unsigned fullYear(const Token& token)
{
    if (token.digits > 2)
        return token.number;
    return token.number < 70 ? 2000 + token.number : 1900 + token.number;
}

DateReading dateOf(const std::array<Token, 3>& t)
{
    const auto ofDay = [](unsigned year, unsigned month, unsigned day) {
        return DateReading::ofDay(dayOf(year, month, day));
    };
    if (t[0].digits == 4)
        return ofDay(t[0].number, t[1].number, t[2].number);
    if (t[2].digits != 4 && t[2].digits != 2)
        return {};
    if (t[0].digits == 0 && t[1].digits != 0) // April 1, 2018
        return ofDay(fullYear(t[2]), t[0].number, t[1].number);
    if (t[1].digits == 0 && t[0].digits != 0) // 1 April 2018
        return ofDay(fullYear(t[2]), t[1].number, t[0].number);
    if (t[0].digits == 0 || t[0].digits > 2 || t[1].digits > 2)
        return {};
    if (t[0].after == '.') // 1.4.2018: the dot is never used with the month first
        return ofDay(fullYear(t[2]), t[1].number, t[0].number);
    return DateReading::open(t[0].number, t[1].number, fullYear(t[2]));
}
} // namespace

DateReading DateReading::ofDay(std::int32_t daysSince1970)
{
    return fromCode(daysSince1970);
}

DateReading DateReading::open(unsigned first, unsigned second, unsigned year)
{
    if (dayOf(year, first, second) == unreadable && dayOf(year, second, first) == unreadable)
        return {};
    return fromCode(openBase + static_cast<std::int32_t>((year << 10U) | (first << 5U) | second));
}

DateReading DateReading::fromCode(std::int32_t code)
{
    DateReading out;
    out.m_code = code;
    return out;
}

bool DateReading::isOpen() const
{
    return m_code >= openBase && m_code < openEnd;
}

bool DateReading::provesMonthFirst() const
{
    return isOpen() && day(false) == unreadable;
}

bool DateReading::provesDayFirst() const
{
    return isOpen() && day(true) == unreadable;
}

std::int32_t DateReading::day(bool monthFirst) const
{
    if (!isOpen())
        return m_code;
    const auto bits = static_cast<unsigned>(m_code - openBase);
    const unsigned first = (bits >> 5U) & 31U;
    const unsigned second = bits & 31U;
    return monthFirst ? dayOf(bits >> 10U, first, second) : dayOf(bits >> 10U, second, first);
}

DateReading readDate(std::string_view text)
{
    std::array<Token, 3> tokens{};
    std::size_t count = 0;
    const bool whole = tokensOf(text, tokens, count);
    if (count == 1 && tokens[0].digits == 8)
        return DateReading::ofDay(
            dayOf(tokens[0].number / 10000, tokens[0].number / 100 % 100, tokens[0].number % 100));
    return whole ? dateOf(tokens) : DateReading{};
}

std::string isoDate(std::int32_t daysSince1970)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(daysSince1970))};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return text.data();
}

} // namespace leadlight
