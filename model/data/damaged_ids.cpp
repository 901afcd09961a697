// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/damaged_ids.h"

#include "model/data/byte_source.h"
#include "model/data/cell_text.h"

#include <algorithm>

namespace leadlight {

namespace {
constexpr std::size_t fullDigits = 38; // an Adobe ECID
constexpr std::size_t fewestDigits = 30;
constexpr std::size_t roundedZeros = 20;

/// 2.02397E+37: one digit, decimals or none, an exponent with its sign. Ids of hexadecimal digits have no sign in them.
bool isScientific(std::string_view id)
{
    const auto e = id.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 3 > id.size() || !isDigit(id[0]) || id[e + 1] != '+')
        return false;
    const auto mantissa = id.substr(1, e - 1);
    const auto exponent = id.substr(e + 2);
    const bool decimals = mantissa.empty() || ((mantissa[0] == '.' || mantissa[0] == ',') &&
                                               std::all_of(mantissa.begin() + 1, mantissa.end(), isDigit));
    return decimals && exponent.size() <= 3 && std::all_of(exponent.begin(), exponent.end(), isDigit);
}

/// Per cookie of the table: does the file with these rows hold it?
std::vector<bool> cookiesOfFile(const SubmissionTable& table, std::size_t firstRow, std::size_t endRow)
{
    std::vector<bool> seen(table.cookies.size());
    for (std::size_t row = firstRow; row < endRow; ++row)
        seen[table.cookie[row]] = true;
    return seen;
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

void warn(FileReport& report, const ShortIds& lost, bool repaired)
{
    const auto all = std::to_string(lost.ids.size());
    if (repaired) {
        report.warnings.push_back("The leading zeros of " + all + " cookies were put back; " +
                                  std::to_string(lost.matching) + " of them match cookies of another file.");
        return;
    }
    auto text = all + (lost.ids.size() == 1 ? " cookie has" : " cookies have") +
                " fewer than 38 digits and none starts with 0: leading zeros were lost, probably in a spreadsheet. ";
    text += lost.matching > 0 ? std::to_string(lost.matching) +
                                    " of them match cookies of another file with the zeros put back: switch the "
                                    "repair of lost zeros on."
                              : "They do not match the same visitors in other files; better export the file again.";
    report.warnings.push_back(std::move(text));
}

/// Renumbers the cookies with the zeros of some put back; the order of first appearance stays.
void putZerosBack(SubmissionTable& table, const std::vector<bool>& repaired)
{
    StringPool cookies;
    std::vector<StringPool::Id> renumbered(table.cookies.size());
    for (StringPool::Id id = 0; id < table.cookies.size(); ++id)
        renumbered[id] = cookies.intern(repaired[id] ? padded(table.cookies[id]) : std::string(table.cookies[id]));
    for (auto& id : table.cookie)
        id = renumbered[id];
    table.cookies = std::move(cookies);
}
} // namespace

IdForm idForm(std::string_view id)
{
    if (id.empty() || !isDigit(id.front()))
        return IdForm::Intact;
    if (id.size() < fewestDigits)
        return isScientific(id) ? IdForm::Scientific : IdForm::Intact;
    // Nearly every id ends here: of full length, and its last digit is no zero.
    if (id.size() >= fullDigits && id.back() != '0')
        return IdForm::Intact;
    if (!std::all_of(id.begin(), id.end(), isDigit))
        return IdForm::Intact;
    const auto zeros = id.size() - 1 - std::min(id.find_last_not_of('0'), id.size() - 1);
    if (zeros >= roundedZeros && zeros < id.size() && !isUnidentified(id))
        return IdForm::Rounded;
    return id.size() < fullDigits ? IdForm::Short : IdForm::Intact;
}

Status inspectIds(const SubmissionTable& table, std::size_t firstRow, StringPool::Id firstCookie,
                  const FileReport& report)
{
    std::int64_t damaged = 0;
    StringPool::Id first = 0;
    for (StringPool::Id id = firstCookie; id < table.cookies.size(); ++id) {
        const auto form = idForm(table.cookies[id]);
        if (form != IdForm::Scientific && form != IdForm::Rounded)
            continue;
        first = damaged == 0 ? id : first;
        ++damaged;
    }
    if (damaged == 0)
        return {};
    const auto row = std::find(table.cookie.begin() + static_cast<std::ptrdiff_t>(firstRow), table.cookie.end(), first);
    const std::string id(table.cookies[first]);
    const bool scientific = idForm(id) == IdForm::Scientific;
    return tl::unexpected(Error{
        .kind = ErrorKind::BadData,
        .what =
            (scientific ? "Cookie " + id + " is in scientific notation" : "Cookie " + id + " is rounded to 15 digits") +
            ": a spreadsheet has destroyed the ids, and they cannot be brought back (" + std::to_string(damaged) +
            (damaged == 1 ? " id)." : " ids)."),
        .file = pathText(report.path),
        .line = table.lineOfRow(row - table.cookie.begin()),
        .hint =
            "Download the export again and open it here directly, without opening and saving it in a spreadsheet."});
}

void settleLostZeros(SubmissionTable& table, bool repair)
{
    std::vector<StringPool::Id> candidates;
    for (StringPool::Id id = 0; id < table.cookies.size(); ++id)
        if (idForm(table.cookies[id]) == IdForm::Short)
            candidates.push_back(id);
    if (candidates.empty())
        return;
    std::vector<bool> repaired(table.cookies.size());
    bool any = false;
    std::size_t firstRow = 0;
    for (auto& report : table.files) {
        const auto endRow = firstRow + static_cast<std::size_t>(report.rows);
        const auto lost = lostZeros(table, candidates, cookiesOfFile(table, firstRow, endRow));
        firstRow = endRow;
        if (lost.ids.empty())
            continue;
        const bool put = repair && lost.matching > 0;
        warn(report, lost, put);
        for (const auto id : lost.ids)
            repaired[id] = repaired[id] || put;
        any = any || put;
    }
    if (any)
        putZerosBack(table, repaired);
}

} // namespace leadlight
