// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/csv_form.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace leadlight {

namespace {

using namespace std::string_view_literals;

/// What makes a spreadsheet calculate; the last ones are the full-width = + - @, which some take for these.
constexpr std::array formulaSigns{"="sv, "+"sv, "-"sv, "@"sv, "\t"sv, "\r"sv, "＝"sv, "＋"sv, "－"sv, "＠"sv};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether a spreadsheet could take the text for a number, a date or a time: it begins like one and has nothing that
/// none of them has.
bool looksLikeNumber(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos || (!isDigit(text[first]) && text[first] != '.' && text[first] != ','))
        return false;
    constexpr std::size_t longestDate = 20; // "12 September 2026", "3 PM"
    const bool noLetters = std::ranges::all_of(
        text, [](char c) { return isDigit(c) || " .,:/-+eE%'"sv.find(c) != std::string_view::npos; });
    return noLetters || text.size() <= longestDate;
}

/// "MAR1", "Sept-2": a name or an id for people, a day for a spreadsheet.
bool looksLikeMonth(std::string_view text)
{
    constexpr std::array months{"jan"sv, "feb"sv, "mar"sv, "apr"sv, "may"sv, "jun"sv,
                                "jul"sv, "aug"sv, "sep"sv, "oct"sv, "nov"sv, "dec"sv};
    constexpr std::size_t longest = 14;
    if (text.size() < 4 || text.size() > longest || std::ranges::none_of(text, isDigit))
        return false;
    std::string head(text.substr(0, 3));
    std::ranges::transform(head, head.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::ranges::find(months, head) != months.end();
}

} // namespace

CsvForm spreadsheetForm(std::string_view locale)
{
    const QLocale used = locale.empty()
                             ? QLocale::system()
                             : QLocale(QString::fromUtf8(locale.data(), static_cast<qsizetype>(locale.size())));
    CsvForm out{.byteOrderMark = true, .guardTexts = true};
    if (used.decimalPoint() == QLatin1String(",")) {
        out.decimal = ',';
        out.separator = ';';
    }
    return out;
}

std::string guardedText(std::string_view text)
{
    if (std::ranges::any_of(formulaSigns, [&](std::string_view sign) { return text.starts_with(sign); }))
        return std::string(1, '\'').append(text);
    if (!looksLikeNumber(text) && !looksLikeMonth(text))
        return std::string(text);
    std::string out = "=\"";
    for (const char c : text)
        out.append(c == '"' ? 2 : 1, c);
    return out + '"';
}

} // namespace leadlight
