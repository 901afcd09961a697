// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/table_head.h"

#include "model/read/cell_text.h"
#include "model/read/column_roles.h"
#include "model/read/count_parser.h"

#include <algorithm>
#include <array>

namespace leadlight {

namespace {
constexpr std::array delimiters{',', ';', '\t', '|', ':'};
constexpr int probedRecords = 20;
constexpr std::size_t rowsForNumbers = 1000;

struct Above
{
    LeftOut kind;
    Phrase reason;
    char delimiter = 0; ///< named by a line "sep=;"
};

/// Where a line above the header is not part of the table: why.
std::optional<Above> partAboveHeader(std::string_view line)
{
    const auto first = line.find_first_not_of(" \t\",;|");
    if (first == std::string_view::npos)
        return Above{LeftOut::Blank, Phrase::tr("a blank line")};
    const auto text = line.substr(first);
    if (text.front() == '#')
        return Above{LeftOut::Comment, Phrase::tr("a comment above the header")};
    if (text.size() >= 5 && text.size() <= 6 && equalsIgnoringCase(text.substr(0, 4), "sep="))
        return Above{LeftOut::SeparatorHint, Phrase::tr("names the separator"), text[4]};
    return std::nullopt;
}

struct Probe
{
    char delimiter = ',';
    double score = -1.0;
    std::vector<std::string> header = {};
    std::size_t end = 0;
    std::int64_t lines = 1;
};

/// How well a delimiter explains the header and the rows below it: known column names count most, then rows that
/// are as wide as the header, then width.
Probe probe(std::string_view text, bool complete, char delimiter)
{
    Probe out{.delimiter = delimiter};
    CsvScanner scanner(text, {.delimiter = delimiter}, complete);
    std::string scratch;
    if (scanner.next() != CsvScanner::Step::Record)
        return out;
    int known = 0;
    for (const auto& field : scanner.fields()) {
        out.header.emplace_back(cleanCell(field.value(scratch)));
        known += roleByName(out.header.back()).has_value();
    }
    out.end = scanner.position();
    out.lines = scanner.lines();
    int same = 0;
    int records = 0;
    while (records < probedRecords && scanner.next() == CsvScanner::Step::Record) {
        ++records;
        same += scanner.fields().size() == out.header.size();
    }
    const auto width = static_cast<double>(out.header.size());
    const double share = records > 0 && width > 1 ? static_cast<double>(same) / records : 0.0;
    out.score = 100.0 * known + 10.0 * share + std::min(width, 100.0) / 100.0;
    return out;
}

Probe bestProbe(std::string_view text, bool complete, char hinted)
{
    Probe best;
    if (hinted != 0)
        return probe(text, complete, hinted);
    for (const char delimiter : delimiters)
        if (auto probed = probe(text, complete, delimiter); probed.score > best.score)
            best = std::move(probed);
    return best;
}

/// Passes over comments and the like. Gives the byte where the header starts, and the separator if one is named.
std::size_t skipAbove(std::string_view start, TableHead& head, char& hinted)
{
    std::size_t at = 0;
    while (at < start.size()) {
        const auto end = std::min(start.find_first_of("\r\n", at), start.size());
        const auto line = start.substr(at, end - at);
        const auto part = partAboveHeader(line);
        if (!part)
            break;
        if (part->delimiter != 0)
            hinted = part->delimiter;
        head.above.push_back({head.headerLine, part->kind, part->reason, std::string(shortened(line))});
        ++head.headerLine;
        at = std::min(end + 1, start.size());
        if (at < start.size() && start[end] == '\r' && start[at] == '\n')
            ++at;
    }
    return at;
}

/// The decimal mark that the first counts show beyond doubt.
char decimalMark(std::string_view start, bool complete, const TableHead& head)
{
    const auto count = columnOf(head.roles, Role::FormSubmissions);
    if (!count)
        return 0;
    CsvScanner scanner(start.substr(head.dataBegin), head.shape(), complete);
    std::string scratch;
    for (std::size_t row = 0; row < rowsForNumbers && scanner.next() == CsvScanner::Step::Record; ++row)
        if (*count < scanner.fields().size())
            if (const auto mark = readCount(cleanCell(scanner.fields()[*count].value(scratch)), 0).decimal)
                return mark;
    return 0;
}
} // namespace

CsvShape TableHead::shape() const
{
    const auto count = columnOf(roles, Role::FormSubmissions);
    return {.delimiter = delimiter, .columns = count ? header.size() : 0, .countField = count.value_or(0)};
}

Result<TableHead> readTableHead(std::string_view start, bool complete, const ReadOptions& options)
{
    if (start.substr(0, 4096).find('\0') != std::string_view::npos)
        return fail(ErrorKind::BadData, Phrase::tr("The file has no header row: it holds binary data, not text."),
                    Phrase::tr("Check that it is the export itself; export it again as CSV."));
    const auto headerHint = Phrase::tr("Export it again with its column names in the first row.");
    TableHead head;
    char hinted = 0;
    const std::size_t at = skipAbove(start, head, hinted);
    if (at >= start.size())
        return fail(ErrorKind::BadData, Phrase::tr("The file has no header row."), headerHint);
    if (!complete && start.find_first_of("\r\n", at) == std::string_view::npos)
        return fail(ErrorKind::BadData, Phrase::tr("The file has no header row: its first line does not end."),
                    Phrase::tr("Check that it is the export itself; export it again as CSV."));
    Probe best = bestProbe(start.substr(at), complete, hinted);
    if (best.score < 0.0)
        return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                    .what = Phrase::tr("The header row cannot be read: a quote in it is never closed."),
                                    .line = head.headerLine,
                                    .hint = headerHint});
    auto roles = assignRoles(best.header, options);
    if (!roles) {
        roles.error().line = head.headerLine;
        return tl::unexpected(roles.error());
    }
    head.delimiter = best.delimiter;
    head.header = std::move(best.header);
    head.roles = std::move(*roles);
    head.dataBegin = at + best.end;
    head.lines = head.headerLine + best.lines - 1;
    head.decimal = decimalMark(start, complete, head);
    return head;
}

std::vector<std::vector<std::string>> firstRows(std::string_view start, bool complete, const TableHead& head,
                                                std::size_t limit)
{
    std::vector<std::vector<std::string>> rows;
    CsvScanner scanner(start.substr(head.dataBegin), head.shape(), complete);
    std::string scratch;
    while (rows.size() < limit) {
        const auto step = scanner.next();
        if (step == CsvScanner::Step::End || step == CsvScanner::Step::Partial)
            break;
        if (step == CsvScanner::Step::Bad || trimmed(scanner.text()).empty())
            continue;
        auto& row = rows.emplace_back();
        for (const auto& field : scanner.fields())
            row.emplace_back(field.value(scratch));
    }
    return rows;
}

} // namespace leadlight
