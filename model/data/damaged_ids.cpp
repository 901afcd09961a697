// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/damaged_ids.h"

#include "model/read/byte_source.h"
#include "model/read/cell_text.h"

#include <algorithm>

namespace leadlight {

namespace {
constexpr std::size_t fullDigits = 38; // an Adobe ECID
constexpr std::size_t fewestDigits = 30;
constexpr std::size_t roundedZeros = 20;
constexpr std::size_t perPoll = std::size_t{1} << 16;

/// Calls body(i) for all i of [from, to); false where it was cancelled on the way.
template <class Body>
bool forEach(std::size_t from, std::size_t to, const Progress& progress, Body&& body)
{
    for (; from < to; from += std::min(perPoll, to - from)) {
        if (progress.cancelled())
            return false;
        for (std::size_t i = from; i < std::min(to, from + perPoll); ++i)
            body(i);
    }
    return true;
}

/// 2.02397E+37: one digit, decimals or none, an exponent with its sign; Java and Spark write it without the sign, but
/// with decimals. Ids of hexadecimal digits have neither in them.
bool isScientific(std::string_view id)
{
    const auto e = id.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 3 > id.size() || !isDigit(id[0]))
        return false;
    const auto mantissa = id.substr(1, e - 1);
    const bool sign = id[e + 1] == '+';
    if (!sign && mantissa.size() < 2)
        return false;
    const auto exponent = id.substr(sign ? e + 2 : e + 1);
    const bool decimals = mantissa.empty() || ((mantissa[0] == '.' || mantissa[0] == ',') &&
                                               std::all_of(mantissa.begin() + 1, mantissa.end(), isDigit));
    return decimals && exponent.size() <= 3 && std::all_of(exponent.begin(), exponent.end(), isDigit);
}

/// Per cookie of the table: does the file with these rows hold it?
Result<std::vector<bool>> cookiesOfFile(const SubmissionTable& table, std::size_t firstRow, std::size_t endRow,
                                        const Progress& progress)
{
    std::vector<bool> seen(table.cookies.size());
    if (!forEach(firstRow, endRow, progress, [&](std::size_t row) { seen[table.cookie[row]] = true; }))
        return cancelled();
    return seen;
}

/// Modulo 2^64.
std::uint64_t valueOf(std::string_view digits)
{
    std::uint64_t value = 0;
    for (const char c : digits)
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    return value;
}

/// The last eight digits tell: 10^8 is such a multiple itself.
bool isMultipleOf256(std::string_view digits)
{
    return valueOf(digits.substr(digits.size() - std::min<std::size_t>(digits.size(), 8))) % 256 == 0;
}

/// Digits of a double printed in full: they stand for a multiple of 2^64, since a double has 53 bits and the id some
/// 120. Of other ids one in 2^64 is such a multiple.
bool isPrintedDouble(std::string_view digits)
{
    constexpr std::size_t enough = 36; // 2^116
    return digits.size() >= enough && isMultipleOf256(digits) && valueOf(digits) == 0;
}

std::string padded(std::string_view id)
{
    return std::string(fullDigits - id.size(), '0').append(id);
}

struct ShortIds
{
    std::vector<StringPool::Id> ids; ///< those of the file that lack digits
    std::int64_t matching = 0;       ///< of them, how many match another cookie of the table with the zeros put back
};

/// The short ids of a file, if it looks like one that has lost its leading zeros.
ShortIds lostZeros(const SubmissionTable& table, const std::vector<StringPool::Id>& candidates,
                   const std::vector<bool>& seen)
{
    ShortIds lost;
    bool full = false;
    for (StringPool::Id id = 0; id < table.cookies.size(); ++id) {
        const auto text = table.cookies[id];
        if (!seen[id] || text.size() != fullDigits || isUnidentified(text))
            continue;
        if (text.front() == '0')
            return {}; // this file has kept its zeros
        full = full || std::all_of(text.begin(), text.end(), isDigit);
    }
    for (const auto id : candidates)
        if (full && seen[id]) {
            lost.ids.push_back(id);
            lost.matching += table.cookies.find(padded(table.cookies[id])).has_value();
        }
    return lost;
}

/// The short ids of each file.
Result<std::vector<ShortIds>> lostZerosByFile(const SubmissionTable& table, const Progress& progress)
{
    std::vector<ShortIds> lost(table.files.size());
    std::vector<StringPool::Id> candidates;
    const bool looked = forEach(0, table.cookies.size(), progress, [&](std::size_t i) {
        const auto cookie = static_cast<StringPool::Id>(i);
        if (idForm(table.cookies[cookie]) == IdForm::Short)
            candidates.push_back(cookie);
    });
    if (!looked)
        return cancelled();
    std::size_t firstRow = 0;
    for (std::size_t file = 0; file < lost.size() && !candidates.empty(); ++file) {
        const auto endRow = firstRow + static_cast<std::size_t>(table.files[file].rows);
        const auto seen = cookiesOfFile(table, firstRow, endRow, progress);
        if (!seen)
            return tl::unexpected(seen.error());
        lost[file] = lostZeros(table, candidates, *seen);
        firstRow = endRow;
    }
    return lost;
}

void warn(FileReport& report, const ShortIds& lost, bool repaired)
{
    const auto all = static_cast<std::int64_t>(lost.ids.size());
    if (repaired) {
        report.warnings.push_back(
            Phrase::tr("The leading zeros of %n cookie were put back; of the cookies of another file it matches %1.",
                       "The leading zeros of %n cookies were put back; %1 of them match cookies of another file.", all,
                       Plain(lost.matching)));
        return;
    }
    const auto lostZeros = Phrase::tr("%n cookie has fewer than 38 digits and none starts with 0: leading zeros were "
                                      "lost, probably in a spreadsheet.",
                                      "%n cookies have fewer than 38 digits and none starts with 0: leading zeros were "
                                      "lost, probably in a spreadsheet.",
                                      all);
    const auto wayOut =
        lost.matching > 0
            ? Phrase::tr("%1 of them match cookies of another file with the zeros put back. Let them be repaired: in "
                         "the window by Put the zeros back, on the command line by --repair-lost-zeros.",
                         Plain(lost.matching))
            : Phrase::tr("They do not match the same visitors in other files; better export the file again.");
    report.warnings.push_back(Phrase::sentences({lostZeros, wayOut}));
}

/// Renumbers the cookies with the zeros of some put back; the order of first appearance stays.
Status putZerosBack(SubmissionTable& table, const std::vector<bool>& repaired, const Progress& progress)
{
    StringPool cookies;
    std::vector<StringPool::Id> renumbered(table.cookies.size());
    const bool renamed = forEach(0, table.cookies.size(), progress, [&](std::size_t i) {
        const auto text = table.cookies[static_cast<StringPool::Id>(i)];
        renumbered[i] = cookies.intern(repaired[i] ? padded(text) : std::string(text));
    });
    if (!renamed || !forEach(0, table.cookie.size(), progress,
                             [&](std::size_t row) { table.cookie[row] = renumbered[table.cookie[row]]; }))
        return cancelled();
    table.cookies = std::move(cookies);
    return {};
}

/// What is said of a file with `damaged` ids like `id`.
Phrase destroyed(std::string_view id, std::int64_t damaged)
{
    if (idForm(id) == IdForm::Scientific)
        return Phrase::tr(
            "Cookie %1 is in scientific notation: a spreadsheet has destroyed the ids, and they cannot be "
            "brought back (%n id).",
            "Cookie %1 is in scientific notation: a spreadsheet has destroyed the ids, and they cannot be "
            "brought back (%n ids).",
            damaged, id);
    return Phrase::tr("Cookie %1 is rounded to 15 digits: a spreadsheet has destroyed the ids, and they cannot be "
                      "brought back (%n id).",
                      "Cookie %1 is rounded to 15 digits: a spreadsheet has destroyed the ids, and they cannot be "
                      "brought back (%n ids).",
                      damaged, id);
}
} // namespace

IdForm idForm(std::string_view id)
{
    if (id.empty() || !isDigit(id.front()))
        return IdForm::Intact;
    if (id.size() < fewestDigits)
        return isScientific(id) ? IdForm::Scientific : IdForm::Intact;
    // Nearly every id ends here: of full length, and its last digit is no zero.
    if (id.size() >= fullDigits && id.back() != '0' && !isMultipleOf256(id))
        return IdForm::Intact;
    if (!std::all_of(id.begin(), id.end(), isDigit))
        return IdForm::Intact;
    if (isPrintedDouble(id) && !isUnidentified(id))
        return IdForm::Rounded;
    const auto zeros = id.size() - 1 - std::min(id.find_last_not_of('0'), id.size() - 1);
    if (zeros >= roundedZeros && zeros < id.size() && !isUnidentified(id))
        return IdForm::Rounded;
    return id.size() < fullDigits ? IdForm::Short : IdForm::Intact;
}

Status inspectIds(const SubmissionTable& table, std::size_t firstRow, StringPool::Id firstCookie,
                  const Progress& progress)
{
    std::int64_t damaged = 0;
    StringPool::Id first = 0;
    const bool done = forEach(firstCookie, table.cookies.size(), progress, [&](std::size_t i) {
        const auto cookie = static_cast<StringPool::Id>(i);
        const auto form = idForm(table.cookies[cookie]);
        if (form != IdForm::Scientific && form != IdForm::Rounded)
            return;
        first = damaged == 0 ? cookie : first;
        ++damaged;
    });
    if (!done)
        return cancelled();
    if (damaged == 0)
        return {};
    const auto row = std::find(table.cookie.begin() + static_cast<std::ptrdiff_t>(firstRow), table.cookie.end(), first);
    return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                .what = destroyed(table.cookies[first], damaged),
                                .line = table.lineOfRow(row - table.cookie.begin()),
                                .hint = Phrase::tr("Download the export again and open it here directly, without "
                                                   "opening and saving it in a spreadsheet.")});
}

Result<std::vector<std::int64_t>> repairableCookies(const SubmissionTable& table, const Progress& progress)
{
    const auto lost = lostZerosByFile(table, progress);
    if (!lost)
        return tl::unexpected(lost.error());
    std::vector<std::int64_t> matching;
    for (const ShortIds& ids : *lost)
        matching.push_back(ids.matching);
    return matching;
}

Status settleLostZeros(SubmissionTable& table, bool repair, const Progress& progress)
{
    const auto lost = lostZerosByFile(table, progress);
    if (!lost)
        return tl::unexpected(lost.error());
    std::vector<bool> repaired(table.cookies.size());
    bool any = false;
    for (std::size_t file = 0; file < table.files.size(); ++file) {
        const ShortIds& ids = (*lost)[file];
        if (ids.ids.empty())
            continue;
        const bool put = repair && ids.matching > 0;
        warn(table.files[file], ids, put);
        for (const auto id : ids.ids)
            repaired[id] = repaired[id] || put;
        any = any || put;
    }
    return any ? putZerosBack(table, repaired, progress) : Status();
}

} // namespace leadlight
