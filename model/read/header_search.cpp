// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/header_search.h"

#include "model/read/cell_text.h"
#include "model/read/column_roles.h"
#include "model/read/csv_scanner.h"
#include "model/read/text_encoding.h"

#include <algorithm>
#include <array>
#include <map>

namespace leadlight {

namespace {
constexpr std::array delimiters{',', ';', '\t', '|', ':'};
constexpr std::size_t searchedRecords = 50;
constexpr std::size_t quotingSample = std::size_t{1} << 15;
constexpr int fewestNames = 2; // that make a line a header which is not the first one

bool isNote(const StartRecord& record)
{
    return record.text.starts_with('#') || cleanCell(record.text).empty();
}

constexpr auto quotePairs = std::to_array<std::pair<std::string_view, std::string_view>>(
    {{"\"", "\""}, {"'", "'"}, {"\xE2\x80\x9C", "\xE2\x80\x9D"}, {"\xE2\x80\x9E", "\xE2\x80\x9C"}});

/// The quotes that a cell stands in; null where it stands in none.
const std::pair<std::string_view, std::string_view>* quotesOf(std::string_view cell)
{
    const auto* found = std::find_if(quotePairs.begin(), quotePairs.end(), [&](const auto& pair) {
        return cell.size() >= pair.first.size() + pair.second.size() && cell.starts_with(pair.first) &&
               cell.ends_with(pair.second);
    });
    return found == quotePairs.end() ? nullptr : found;
}

/// A # in front of a quote keeps it from being read as one.
std::string_view withoutHash(std::string_view cell)
{
    cell = cleanCell(cell.substr(1));
    if (const auto* quotes = quotesOf(cell))
        cell = cell.substr(quotes->first.size(), cell.size() - quotes->first.size() - quotes->second.size());
    return cell;
}

std::vector<StartRecord> firstRecords(std::string_view text, bool complete, char delimiter)
{
    std::vector<StartRecord> out;
    CsvScanner scanner(text, {.delimiter = delimiter}, complete);
    std::string scratch;
    while (out.size() < searchedRecords) {
        const auto step = scanner.next();
        if (step == CsvScanner::Step::End || step == CsvScanner::Step::Partial)
            break;
        auto& record = out.emplace_back();
        for (const auto& field : scanner.fields())
            record.cells.emplace_back(cleanCell(field.value(scratch)));
        record.text = scanner.text();
        record.end = scanner.position();
        record.lines = scanner.lines();
        if (!record.cells.empty() && record.cells.front().starts_with('#'))
            record.cells.front() = std::string(withoutHash(record.cells.front()));
    }
    return out;
}

/// How many cells are mostly found among `records`, and in how many of them.
std::pair<std::size_t, std::size_t> commonWidth(const std::vector<StartRecord>& records, std::size_t from)
{
    std::map<std::size_t, std::size_t> widths;
    for (std::size_t i = from; i < records.size(); ++i)
        if (!records[i].cells.empty() && !isNote(records[i]))
            ++widths[records[i].cells.size()];
    const auto most = std::max_element(widths.begin(), widths.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == widths.end())
        return {};
    return {most->first, most->second};
}

/// Of two lines with the same names the one that is no comment is meant, but not across rows: then it is the same
/// header again.
bool isCommentAbove(const HeaderProbe& probe, std::size_t header)
{
    const auto first = probe.records.begin() + static_cast<std::ptrdiff_t>(probe.header);
    return first->text.starts_with('#') &&
           std::all_of(first + 1, probe.records.begin() + static_cast<std::ptrdiff_t>(header),
                       [](const StartRecord& record) { return isNote(record) || record.cells.size() < 2; });
}

/// Whether most of what stands below in this column is data.
bool holdsData(const HeaderProbe& probe, std::size_t from, std::size_t column)
{
    std::size_t rows = 0;
    std::size_t data = 0;
    for (std::size_t i = from; i < probe.records.size(); ++i) {
        const auto& cells = probe.records[i].cells;
        if (column >= cells.size() || cells[column].empty())
            continue;
        ++rows;
        data += looksLikeData(cells[column]);
    }
    return 2 * data > rows;
}

/// Whether the next line has the names: this one calls several columns the same ("Dimension"), and what stands below
/// that is no data, while the rows hold some.
bool hasNamesBelow(const HeaderProbe& probe)
{
    if (probe.header + 2 >= probe.records.size())
        return false;
    const auto& upper = probe.records[probe.header].cells;
    const auto& lower = probe.records[probe.header + 1].cells;
    if (upper.size() != lower.size())
        return false;
    bool told = false;
    for (std::size_t i = 0; i < upper.size(); ++i) {
        if (upper[i].empty() || matchName(upper[i]) || std::count(upper.begin(), upper.end(), upper[i]) < 2)
            continue;
        if (lower[i].empty() || looksLikeData(lower[i]))
            return false;
        told = told || holdsData(probe, probe.header + 2, i);
    }
    return told;
}

/// The record with the most names; the first one where none has any, unless it is a title above a wider table.
void chooseHeader(HeaderProbe& probe, const ReadOptions& options)
{
    for (std::size_t i = 0; i < probe.records.size(); ++i) {
        const int known = knownNamesIn(probe.records[i].cells, options);
        const bool surer = known > probe.known || (known == probe.known && isCommentAbove(probe, i));
        if (i == 0 || (known >= fewestNames && surer)) {
            probe.header = i;
            probe.known = known;
        }
    }
    const auto [width, rows] = commonWidth(probe.records, 0);
    if (probe.known >= fewestNames || rows < 2 || width < 2 || probe.records.front().cells.size() + 1 >= width)
        return;
    const auto wide = std::find_if(probe.records.begin(), probe.records.end(),
                                   [width = width](const auto& record) { return record.cells.size() == width; });
    probe.header = static_cast<std::size_t>(wide - probe.records.begin());
    probe.known = knownNamesIn(wide->cells, options);
}

/// The share of cells below the header that still stand in quotes of some kind.
double quotedShare(const HeaderProbe& probe)
{
    int cells = 0;
    int quoted = 0;
    for (std::size_t i = probe.header; i < probe.records.size(); ++i)
        for (const auto& cell : probe.records[i].cells) {
            cells += !cell.empty();
            quoted += quotesOf(cell) != nullptr;
        }
    return cells > 0 ? static_cast<double>(quoted) / cells : 0.0;
}

/// How well a separator explains the start: known names count most, then quotes that are none of the text, then rows
/// that are as wide as the header, then width.
HeaderProbe probe(std::string_view text, bool complete, char delimiter, const ReadOptions& options)
{
    HeaderProbe out{.delimiter = delimiter, .records = firstRecords(text, complete, delimiter)};
    if (out.records.empty())
        return out;
    chooseHeader(out, options);
    out.namesBelow = hasNamesBelow(out);
    if (out.namesBelow)
        out.known = std::max(out.known, knownNamesIn(out.records[++out.header].cells, options));
    const auto& header = out.records[out.header];
    if (header.cells.empty())
        return out;
    const auto below = static_cast<double>(out.records.size() - out.header - 1);
    const auto same =
        std::count_if(out.records.begin() + static_cast<std::ptrdiff_t>(out.header) + 1, out.records.end(),
                      [&](const auto& record) { return record.cells.size() == header.cells.size(); });
    const auto width = static_cast<double>(header.cells.size());
    const double share = below > 0.0 && width > 1.0 ? static_cast<double>(same) / below : 0.0;
    out.score = 100.0 * (out.known + 1) + 10.0 * share + std::min(width, 100.0) / 100.0 - 50.0 * quotedShare(out);
    return out;
}

/// The best of the other ways of quoting, judged by a part of the text.
HeaderProbe bestQuoting(std::string_view text, bool complete, char delimiter, const ReadOptions& options)
{
    HeaderProbe best;
    auto sample = text.substr(0, quotingSample);
    if (sample.size() < text.size())
        sample = sample.substr(0, sample.find_last_of("\r\n") + 1);
    for (const Quoting quoting : allQuotings) {
        if (quoting == Quoting::Standard || !mayBeQuoted(sample, quoting, delimiter))
            continue;
        const auto turned = inStandardQuotes(sample, quoting, delimiter);
        auto probed = probe(turned, complete && sample.size() == text.size(), delimiter, options);
        if (probed.score <= best.score)
            continue;
        probed.quoting = quoting;
        probed.records.clear();
        best = std::move(probed);
    }
    return best;
}
} // namespace

int knownNamesIn(const std::vector<std::string>& cells, const ReadOptions& options)
{
    std::array<bool, roleNames.size()> roles{};
    for (const auto& cell : cells)
        if (const auto match = matchName(cell))
            roles[static_cast<std::size_t>(match->role)] = true;
    for (const auto& [role, choice] : options.columns)
        if (std::find(cells.begin(), cells.end(), choice) != cells.end())
            roles[static_cast<std::size_t>(role)] = true;
    return static_cast<int>(std::count(roles.begin(), roles.end(), true));
}

bool beginsWithTable(std::string_view start)
{
    const auto lines = start.substr(0, start.find_last_of("\r\n") + 1);
    return isUtf8(lines) && findHeader(lines, true, 0, false, {}).known >= fewestNames;
}

bool isHashHeader(std::string_view line, const ReadOptions& options)
{
    return std::any_of(delimiters.begin(), delimiters.end(), [&](char delimiter) {
        const auto records = firstRecords(line, true, delimiter);
        return !records.empty() && knownNamesIn(records.front().cells, options) >= fewestNames;
    });
}

HeaderProbe findHeader(std::string_view text, bool complete, char hinted, bool anyQuoting, const ReadOptions& options)
{
    constexpr double margin = 1.0; // by which another way of quoting has to be better
    HeaderProbe best;
    for (const char delimiter : delimiters) {
        const char tried = hinted != 0 ? hinted : delimiter;
        if (auto probed = probe(text, complete, tried, options); probed.score > best.score)
            best = std::move(probed);
        if (anyQuoting)
            if (auto probed = bestQuoting(text, complete, tried, options); probed.score > best.score + margin)
                best = std::move(probed);
        if (hinted != 0)
            break;
    }
    return best;
}

std::size_t usualWidth(const HeaderProbe& probe)
{
    return commonWidth(probe.records, probe.header + 1).first;
}

std::vector<std::vector<std::string>> rowsBelow(const HeaderProbe& probe)
{
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = probe.header + 1; i < probe.records.size(); ++i)
        if (!probe.records[i].cells.empty() && !isNote(probe.records[i]))
            rows.push_back(probe.records[i].cells);
    return rows;
}

} // namespace leadlight
