// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/doubtful_values.h"

#include "model/read/cell_text.h"
#include "model/read/date_parser.h"
#include "model/read/total_words.h"

#include <algorithm>
#include <limits>

namespace leadlight {

namespace {
constexpr std::size_t spreadsheetDigits = 15; // of a number

/// In front of and behind the point of an id; nothing where it is anything but digits and at most one point.
struct IdDigits
{
    std::size_t before = 0;
    std::size_t behind = 0;
    std::size_t zeros = 0; ///< at the end
};

std::optional<IdDigits> digitsOf(std::string_view id)
{
    IdDigits out;
    bool point = false;
    for (const char c : id) {
        if (c == '.' && !point && out.before > 0) {
            point = true;
            continue;
        }
        if (!isDigit(c))
            return std::nullopt;
        ++(point ? out.behind : out.before);
        out.zeros = c == '0' ? out.zeros + 1 : 0;
    }
    return point && out.behind == 0 ? std::nullopt : std::optional(out);
}

/// How many ids a spreadsheet would have had to round, and how many look as if it had: 19 digits of which the last
/// four are 0, or a client id of Google (1234567890.1525132800) of 15 digits.
struct LongIds
{
    std::int64_t all = 0;
    std::int64_t rounded = 0;
    std::size_t zeros = 0; ///< at the ends of those that were rounded
    StringPool::Id example = 0;

    void add(StringPool::Id id, std::string_view text)
    {
        constexpr std::size_t longest = 29; // longer ones are looked at by idForm()
        constexpr std::size_t shortestStart = 8;
        constexpr std::size_t zerosOfPoint = 4; // what an id with a point counts for
        if (text.size() <= spreadsheetDigits || text.size() > longest)
            return;
        const auto digits = digitsOf(text);
        if (!digits || (digits->behind > 0 && digits->before < shortestStart))
            return;
        ++all;
        const auto size = digits->before + digits->behind;
        const bool cut = digits->behind > 0 ? size == spreadsheetDigits : digits->zeros + spreadsheetDigits >= size;
        if (!cut)
            return;
        example = rounded == 0 ? id : example;
        ++rounded;
        zeros += digits->behind > 0 ? zerosOfPoint : size - spreadsheetDigits;
    }

    /// Nearly all of them, with more zeros than chance gives.
    [[nodiscard]] bool areDoubtful() const
    {
        constexpr std::size_t enough = 8;
        return zeros >= enough && rounded * 10 >= all * 9;
    }
};

void warnOfRoundedIds(const SubmissionTable& table, StringPool::Id firstCookie, FileReport& report)
{
    LongIds ids;
    for (auto id = firstCookie; id < table.cookies.size(); ++id)
        ids.add(id, table.cookies[id]);
    if (ids.areDoubtful())
        report.warnings.push_back(
            Phrase::tr("%n cookie like %1 has no more than 15 digits that count: a spreadsheet may have rounded it, so "
                       "that several visitors are one. If it did, export again and open the file here directly.",
                       "%n cookies like %1 have no more than 15 digits that count: a spreadsheet may have rounded "
                       "them, so that several visitors are one. If it did, export again and open the file here "
                       "directly.",
                       ids.rounded, table.cookies[ids.example]));
}

/// Blank below one that is none, in more than a fifth of the rows: as merged cells are written.
void warnOfBlankTypes(const SubmissionTable& table, std::size_t firstRow, FileReport& report)
{
    const auto blank = table.types.find({});
    if (!blank || firstRow == table.type.size() || table.type[firstRow] == *blank)
        return;
    const auto first = table.type.begin() + static_cast<std::ptrdiff_t>(firstRow);
    const std::int64_t blanks = std::count(first, table.type.end(), *blank);
    if (blanks * 5 > table.type.end() - first)
        report.warnings.push_back(
            Phrase::tr("%n row has no gated_asset_type. If it stands on the first row of its group only (merged "
                       "cells), export again with it on every row.",
                       "%n rows have no gated_asset_type. If it stands on the first row of its group only (merged "
                       "cells), export again with it on every row.",
                       blanks));
}

/// Counts never rise, or fall, from each row to the next; the numbers of submissions do.
void warnOfRunningNumbers(const SubmissionTable& table, std::size_t firstRow, FileReport& report)
{
    constexpr std::ptrdiff_t fewestRising = 10;
    constexpr std::ptrdiff_t fewestFalling = 30; // what is sorted by counts may fall for a while
    const auto first = table.submissions.begin() + static_cast<std::ptrdiff_t>(firstRow);
    const auto last = table.submissions.end();
    const auto throughout = [&](auto isWrong) { return std::adjacent_find(first, last, isWrong) == last; };
    const bool rising = last - first >= fewestRising && throughout([](auto a, auto b) { return a >= b; });
    if (rising || (last - first >= fewestFalling && throughout([](auto a, auto b) { return a <= b; })))
        report.warnings.push_back(
            Phrase::tr("The numbers of form_submissions go up or down with every row: they look like running numbers, "
                       "not counts. If each row is one submission, say --columns form_submissions=1."));
}
} // namespace

bool typesHoldTotals(const SubmissionTable& table, std::size_t firstRow)
{
    std::vector<bool> isTotal(table.types.size());
    for (StringPool::Id type = 0; type < table.types.size(); ++type)
        isTotal[type] = isTotalWord(table.types[type]);
    if (std::find(isTotal.begin(), isTotal.end(), true) == isTotal.end())
        return false;
    std::uint64_t totals = 0; // modulo 2^64, as the sum of the rows is checked later
    std::uint64_t others = 0;
    for (std::size_t row = firstRow; row < table.type.size(); ++row)
        (isTotal[table.type[row]] ? totals : others) += static_cast<std::uint64_t>(table.submissions[row]);
    return totals != 0 && totals == others;
}

bool yearsComeFirst(std::span<const std::int32_t> dates, bool monthFirst)
{
    constexpr std::int64_t fewestDays = 300;
    constexpr std::int64_t timesLonger = 4;
    struct Span
    {
        std::int64_t first = std::numeric_limits<std::int64_t>::max();
        std::int64_t last = std::numeric_limits<std::int64_t>::min();
        void add(std::int32_t day)
        {
            first = std::min<std::int64_t>(first, day);
            last = std::max<std::int64_t>(last, day);
        }
    };
    Span byYear;
    Span other;
    for (const auto code : dates) {
        const auto date = DateReading::fromCode(code);
        if (!date.isReadable())
            continue;
        if (!date.hasShortYear() || date.dayYearFirst() == DateReading::unreadable)
            return false;
        byYear.add(date.dayYearFirst());
        if (const auto day = date.day(monthFirst); day != DateReading::unreadable)
            other.add(day);
    }
    return other.last > other.first &&
           other.last - other.first > fewestDays + timesLonger * (byYear.last - byYear.first);
}

void warnOfDoubtfulValues(const SubmissionTable& table, std::size_t firstRow, StringPool::Id firstCookie,
                          FileReport& report)
{
    warnOfRoundedIds(table, firstCookie, report);
    warnOfBlankTypes(table, firstRow, report);
    warnOfRunningNumbers(table, firstRow, report);
}

} // namespace leadlight
