// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/date_parser.h"

#include "model/read/cell_text.h"

#include <algorithm>
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
constexpr unsigned yearBits = 0xFFFU;
constexpr unsigned shortYearBit = 1U << 22U; // above the year

struct MonthName
{
    std::string_view name;
    unsigned month;
    std::size_t fewest = 3; ///< bytes that an abbreviation has at least
};

/// In the languages that exports come in, where they differ. Lower case.
constexpr auto monthNames = std::to_array<MonthName>({
    {"january", 1},
    {"januar", 1},
    {"janvier", 1},
    {"janeiro", 1},
    {"enero", 1},
    {"gennaio", 1},
    {"february", 2},
    {"februar", 2},
    {"f\xC3\xA9vrier", 2, 4},
    {"fevrier", 2},
    {"febrero", 2},
    {"febbraio", 2},
    {"fevereiro", 2},
    {"march", 3},
    {"m\xC3\xA4rz", 3, 4},
    {"mrz", 3},
    {"mars", 3},
    {"marzo", 3},
    {"mar\xC3\xA7o", 3},
    {"maart", 3},
    {"april", 4},
    {"avril", 4},
    {"abril", 4},
    {"aprile", 4},
    {"may", 5},
    {"mai", 5},
    {"mayo", 5},
    {"maggio", 5},
    {"maio", 5},
    {"mei", 5},
    {"june", 6},
    {"juni", 6},
    {"juin", 6, 4},
    {"junio", 6},
    {"junho", 6},
    {"giugno", 6},
    {"july", 7},
    {"juli", 7},
    {"juillet", 7, 4},
    {"julio", 7},
    {"julho", 7},
    {"luglio", 7},
    {"august", 8},
    {"augustus", 8},
    {"ao\xC3\xBBt", 8, 4},
    {"aout", 8},
    {"agosto", 8},
    {"september", 9},
    {"septembre", 9},
    {"septiembre", 9},
    {"setiembre", 9},
    {"settembre", 9},
    {"setembro", 9},
    {"october", 10},
    {"oktober", 10},
    {"octobre", 10},
    {"octubre", 10},
    {"ottobre", 10},
    {"outubro", 10},
    {"november", 11},
    {"novembre", 11},
    {"noviembre", 11},
    {"novembro", 11},
    {"december", 12},
    {"dezember", 12},
    {"d\xC3\xA9"
     "cembre",
     12, 4},
    {"decembre", 12},
    {"diciembre", 12},
    {"dicembre", 12},
    {"dezembro", 12},
});

constexpr auto weekdays = std::to_array<std::string_view>({
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
    "montag",
    "dienstag",
    "mittwoch",
    "donnerstag",
    "freitag",
    "samstag",
    "sonnabend",
    "sonntag",
    "lundi",
    "mardi",
    "mercredi",
    "jeudi",
    "vendredi",
    "samedi",
    "dimanche",
    "lunes",
    "martes",
    "mi\xC3\xA9rcoles",
    "miercoles",
    "jueves",
    "viernes",
    "s\xC3\xA1"
    "bado",
    "sabado",
    "domingo",
    "luned\xC3\xAC",
    "marted\xC3\xAC",
    "mercoled\xC3\xAC",
    "gioved\xC3\xAC",
    "venerd\xC3\xAC",
    "domenica",
    "segunda",
    "ter\xC3\xA7"
    "a",
    "quarta",
    "quinta",
    "sexta",
    "feira",
    "maandag",
    "dinsdag",
    "woensdag",
    "donderdag",
    "vrijdag",
    "zaterdag",
    "zondag",
});

/// Between the numbers of a date: 1st, 1er, 1 de mayo; the signs for year, month and day in Chinese and Korean.
constexpr auto particles = std::to_array<std::string_view>({
    "st",
    "nd",
    "rd",
    "th",
    "er",
    "de",
    "del",
    "of",
    "\xC2\xBA",
    "\xC2\xAA",
    "\xE5\xB9\xB4",
    "\xE6\x9C\x88",
    "\xE6\x97\xA5",
    "\xEB\x85\x84",
    "\xEC\x9B\x94",
    "\xEC\x9D\xBC",
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

/// In lower case, as far as the names above need it.
std::string inLowerCase(std::string_view word)
{
    std::string lower;
    for (const char c : word) {
        const bool accented = !lower.empty() && lower.back() == '\xC3' && static_cast<unsigned char>(c) >= 0x80 &&
                              static_cast<unsigned char>(c) < 0x9F;
        lower.push_back((c >= 'A' && c <= 'Z') || accented ? static_cast<char>(c + 0x20) : c);
    }
    return lower;
}

/// A month's name or the beginning of it; 0 for any other word.
unsigned monthOf(std::string_view word)
{
    for (const auto& known : monthNames)
        if (word.size() >= known.fewest && known.name.starts_with(word))
            return known.month;
    return 0;
}

bool isWeekday(std::string_view word)
{
    constexpr std::size_t shortest = 3; // anything shorter may be one: Mo, Di
    return word.size() <= shortest ||
           std::any_of(weekdays.begin(), weekdays.end(), [&](std::string_view day) { return day.starts_with(word); });
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// The number at `at`, of nine digits at most, which is moved behind it.
Token numberAt(std::string_view text, std::size_t& at)
{
    Token token;
    const std::size_t begin = at;
    for (; at < text.size() && isDigit(text[at]) && at - begin < 9; ++at)
        token.number = token.number * 10 + static_cast<unsigned>(text[at] - '0');
    token.digits = at - begin;
    token.after = at < text.size() ? text[at] : '\0';
    return token;
}

/// "mar. 12/03/2018": three numbers behind what looks like a month: it was a Tuesday.
bool beganWithWeekday(const std::array<Token, 3>& t, std::string_view rest)
{
    if (t[0].digits != 0)
        return false;
    if (t[2].digits == 0) // mar. 12 mars 2018
        return true;
    const char mark = t[1].after;
    return (mark == '/' || mark == '.' || mark == '-') && t[2].after == mark && rest.size() > 1 && isDigit(rest[1]);
}

/// The first three numbers and month names of a text; a weekday and a time in front are passed over. False for any
/// other word.
bool tokensOf(std::string_view text, std::array<Token, 3>& tokens, std::size_t& count)
{
    std::size_t at = 0;
    while (at < text.size() && count < tokens.size()) {
        const std::size_t begin = at;
        if (isDigit(text[at])) {
            const Token token = numberAt(text, at);
            if (count == 0 && token.after == ':' && token.digits <= 2) { // 10:05:00 2018-05-01
                at = std::min(text.find_first_not_of("0123456789:.", at), text.size());
                continue;
            }
            tokens[count++] = token;
            if (token.digits == 8)
                return true;
        } else if (isLetter(text[at])) {
            while (at < text.size() && isLetter(text[at]))
                ++at;
            const auto word = inLowerCase(text.substr(begin, at - begin));
            const unsigned month = monthOf(word);
            if (month != 0)
                tokens[count++] = {.number = month};
            else if (count == 0 ? !isWeekday(word)
                                : std::find(particles.begin(), particles.end(), word) == particles.end())
                return false;
        } else {
            ++at;
        }
        if (count == tokens.size() && beganWithWeekday(tokens, text.substr(at))) {
            tokens = {tokens[1], tokens[2], {}};
            count = 2;
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
    return DateReading::open(t[0].number, t[1].number, fullYear(t[2]), t[2].digits == 2);
}
} // namespace

DateReading DateReading::ofDay(std::int32_t daysSince1970)
{
    return fromCode(daysSince1970);
}

DateReading DateReading::open(unsigned first, unsigned second, unsigned year, bool shortYear)
{
    if (dayOf(year, first, second) == unreadable && dayOf(year, second, first) == unreadable)
        return {};
    const unsigned bits = (year << 10U) | (first << 5U) | second | (shortYear ? shortYearBit : 0U);
    return fromCode(openBase + static_cast<std::int32_t>(bits));
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

bool DateReading::hasShortYear() const
{
    return isOpen() && (static_cast<unsigned>(m_code - openBase) & shortYearBit) != 0;
}

std::int32_t DateReading::day(bool monthFirst) const
{
    if (!isOpen())
        return m_code;
    const auto bits = static_cast<unsigned>(m_code - openBase);
    const unsigned year = (bits >> 10U) & yearBits;
    const unsigned first = (bits >> 5U) & 31U;
    const unsigned second = bits & 31U;
    return monthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
}

std::int32_t DateReading::dayYearFirst() const
{
    if (!isOpen())
        return m_code;
    const auto bits = static_cast<unsigned>(m_code - openBase);
    return dayOf(2000 + ((bits >> 5U) & 31U), bits & 31U, ((bits >> 10U) & yearBits) % 100);
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
