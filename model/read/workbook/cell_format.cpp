// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/workbook/cell_format.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <fast_float/fast_float.h>
#include <limits>
#include <optional>

namespace leadlight {

namespace {
constexpr double firstTooLong = 1e15; // 16 digits
constexpr std::size_t mostDigits = 15;
constexpr std::int64_t secondsOfDay = 86400;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// [hh], [m]: more hours than a day has, and the like. Other brackets name colours and languages.
bool isElapsed(std::string_view inBrackets)
{
    return !inBrackets.empty() && std::string_view("hms").find(lower(inBrackets.front())) != std::string_view::npos &&
           inBrackets.find_first_not_of(inBrackets.front()) == std::string_view::npos;
}

/// The first section of a format without what is shown as it stands: texts in quotes, colours, languages, fillers.
std::string signsOf(std::string_view code)
{
    std::string out;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"')
            i = std::min(code.find('"', i + 1), code.size() - 1);
        else if (c == '\\' || c == '_' || c == '*')
            ++i;
        else if (c == '[' && !isElapsed(code.substr(i + 1, code.find(']', i) - i - 1)))
            i = std::min(code.find(']', i + 1), code.size() - 1);
        else
            out.push_back(lower(c));
    }
    return out;
}

void removeAll(std::string& text, std::string_view part)
{
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at))
        text.erase(at, part.size());
}

std::string twoDigits(std::int64_t number)
{
    return {static_cast<char>('0' + number / 10 % 10), static_cast<char>('0' + number % 10)};
}

std::string clock(std::int64_t seconds)
{
    return twoDigits(seconds / 3600) + ':' + twoDigits(seconds / 60 % 60) + ':' + twoDigits(seconds % 60);
}

std::optional<double> numberOf(std::string_view raw)
{
    double value = 0.0;
    const auto* end = raw.data() + raw.size();
    const auto read = fast_float::from_chars(raw.data(), end, value);
    if (read.ec != std::errc() || read.ptr != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// From the first digit that is not 0 to the last one.
std::size_t significantDigits(std::string_view text)
{
    text = text.substr(0, text.find_first_of("eE"));
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    const auto first = digits.find_first_not_of('0');
    return first == std::string::npos ? 0 : digits.find_last_not_of('0') - first + 1;
}

std::string withDigits(double value, std::size_t digits)
{
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general,
                                   static_cast<int>(digits));
    std::string text(buffer.data(), end.ptr);
    std::replace(text.begin(), text.end(), 'e', 'E');
    return text;
}
} // namespace

NumberFormat formatOf(std::string_view code)
{
    std::string signs = signsOf(code);
    if (signs == "general" || signs == "@")
        return {};
    if (signs.size() > 1 && signs.find_first_not_of('0') == std::string::npos)
        return {NumberLook::Plain, signs.size()};
    if (signs.find("e+") != std::string::npos || signs.find("e-") != std::string::npos)
        return {NumberLook::Scientific};
    for (const std::string_view half : {"am/pm", "a/p", "general"})
        removeAll(signs, half);
    const bool clockwise = signs.find_first_of("hs") != std::string::npos;
    const bool elapsed = signs.find('[') != std::string::npos;
    const bool day = signs.find_first_of("yd") != std::string::npos ||
                     (!clockwise && signs.find('m') != std::string::npos && !elapsed);
    if (day)
        return {clockwise ? NumberLook::DateTime : NumberLook::Date};
    return {clockwise || elapsed ? NumberLook::Time : NumberLook::Plain};
}

NumberFormat formatOfBuiltIn(int id)
{
    const auto within = [id](int from, int to) { return id >= from && id <= to; };
    if (id == 11 || id == 48)
        return {NumberLook::Scientific};
    if (id == 22)
        return {NumberLook::DateTime};
    if (within(18, 21) || within(45, 47) || within(32, 33))
        return {NumberLook::Time};
    // From 27 on those of East Asian versions.
    return {within(14, 17) || within(27, 31) || within(34, 36) || within(50, 58) ? NumberLook::Date
                                                                                 : NumberLook::Plain};
}

std::string dateText(double days, bool from1904)
{
    using namespace std::chrono;
    constexpr double lastDay = 2'958'465; // 9999-12-31
    constexpr double of1904 = 1462;
    if (from1904)
        days += of1904;
    if (!(days >= 1.0 && days < lastDay + 0.9999))
        return {};
    const auto seconds = std::llround(days * static_cast<double>(secondsOfDay));
    const year_month_day date{sys_days{year{1899} / 12 / 30} + std::chrono::days{seconds / secondsOfDay}};
    const auto inYear = static_cast<int>(date.year());
    auto text = twoDigits(inYear / 100) + twoDigits(inYear % 100) + '-' +
                twoDigits(static_cast<std::int64_t>(static_cast<unsigned>(date.month()))) + '-' +
                twoDigits(static_cast<std::int64_t>(static_cast<unsigned>(date.day())));
    if (seconds % secondsOfDay != 0)
        text += ' ' + clock(seconds % secondsOfDay);
    return text;
}

std::string timeText(double days)
{
    constexpr double longest = 4.0; // 96 hours, of which two digits are shown
    if (!(days >= 0.0 && days < longest))
        return {};
    return clock(std::llround(days * static_cast<double>(secondsOfDay)));
}

std::string dateOfIso(std::string_view iso)
{
    constexpr std::size_t time = 10; // 2018-05-01
    constexpr std::size_t end = 19;  // 2018-05-01T13:45:00
    if (iso.size() <= time || iso[time] != 'T')
        return std::string(iso);
    std::string out(iso.substr(0, end));
    out[time] = ' ';
    if (out.substr(time) == " 00:00:00")
        out.resize(time);
    return out;
}

NumberText numberText(std::string_view raw)
{
    const bool plain = raw.size() <= mostDigits && !raw.empty() &&
                       std::all_of(raw.begin(), raw.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (plain)
        return {std::string(raw), false};
    const auto value = numberOf(raw);
    if (!value)
        return {std::string(raw), false};
    if (std::abs(*value) >= firstTooLong)
        return {withDigits(*value, mostDigits), true};
    if (*value == std::floor(*value))
        return {std::to_string(static_cast<std::int64_t>(*value)), false};
    // What is computed ends in 2.9999999999999996; what is a long id with a point in it ends in digits, too.
    auto text = withDigits(*value, mostDigits);
    const bool tooLong = significantDigits(text) >= mostDigits;
    return {std::move(text), tooLong};
}

std::string withZeros(std::string number, std::size_t digits)
{
    const bool whole = std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (whole && number.size() < digits)
        number.insert(0, digits - number.size(), '0');
    return number;
}

double valueOf(std::string_view raw)
{
    return numberOf(raw).value_or(std::numeric_limits<double>::quiet_NaN());
}

void unescapeCell(std::string& text)
{
    constexpr std::size_t size = 7; // _x000D_
    for (auto at = text.find("_x"); at != std::string::npos && at + size <= text.size(); at = text.find("_x", at + 1)) {
        std::uint32_t code = 0;
        const char* digits = text.data() + at + 2;
        const auto read = std::from_chars(digits, digits + 4, code, 16);
        if (text[at + size - 1] != '_' || read.ec != std::errc() || read.ptr != digits + 4 || code >= 0x80)
            continue;
        text.replace(at, size, 1, static_cast<char>(code));
    }
}

} // namespace leadlight
