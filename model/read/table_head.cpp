// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/table_head.h"

#include "model/read/cell_text.h"
#include "model/read/column_roles.h"
#include "model/read/count_parser.h"
#include "model/read/header_search.h"
#include "model/read/tables_in_file.h"
#include "model/read/text_kind.h"

#include <algorithm>

namespace leadlight {

namespace {
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
    if (first == std::string_view::npos || cleanCell(line).empty())
        return Above{LeftOut::Blank, Phrase::tr("a blank line")};
    const auto text = line.substr(first);
    if (text.front() == '#')
        return Above{LeftOut::Comment, Phrase::tr("a comment above the header")};
    if (text.size() >= 5 && text.size() <= 6 && equalsIgnoringCase(text.substr(0, 4), "sep="))
        return Above{LeftOut::SeparatorHint, Phrase::tr("names the separator"), text.ends_with("\\t") ? '\t' : text[4]};
    return std::nullopt;
}

/// Passes over comments and the like. Gives the byte where the header starts, and the separator if one is named.
std::size_t skipAbove(std::string_view start, const ReadOptions& options, TableHead& head, char& hinted)
{
    std::size_t at = 0;
    while (at < start.size()) {
        const auto end = std::min(start.find_first_of("\r\n", at), start.size());
        const auto line = start.substr(at, end - at);
        const auto part = partAboveHeader(line);
        if (!part || (part->kind == LeftOut::Comment && isHashHeader(line, options)))
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

namespace {
Phrase headerHint()
{
    return Phrase::tr("Export it again with its column names in the first row.");
}

Error noHeader(Phrase what, Phrase hint = headerHint())
{
    return {.kind = ErrorKind::BadData, .what = std::move(what), .hint = std::move(hint)};
}

Error binary()
{
    return noHeader(Phrase::tr("This is no table: the file holds binary data, not text."),
                    Phrase::tr("Check that it is the export itself; export it again as CSV."));
}

/// Nothing stands in it that could be a header.
Error blank(std::string_view start)
{
    const auto again = Phrase::tr("Download or export it again; the first attempt may have been cut off.");
    if (!start.empty() && start.find_first_not_of('\0') == std::string_view::npos)
        return noHeader(Phrase::tr("The file has no header row: it holds nothing but zero bytes."), again);
    return noHeader(Phrase::tr("The file has no header row: it holds nothing but blank lines and comments."), again);
}

/// The records above the header become lines left out.
void takeAbove(const HeaderProbe& found, std::size_t merged, TableHead& head)
{
    for (std::size_t i = 0; i < found.header; ++i) {
        const auto& record = found.records[i];
        const bool blank = cleanCell(record.text).empty();
        const auto kind = blank                          ? LeftOut::Blank
                          : record.text.starts_with('#') ? LeftOut::Comment
                                                         : LeftOut::AboveHeader;
        head.above.push_back({head.headerLine, kind,
                              blank         ? Phrase::tr("a blank line")
                              : i == merged ? Phrase::tr("the first line of the header")
                                            : Phrase::tr("a line above the header"),
                              std::string(shortened(record.text))});
        head.headerLine += record.lines;
        head.continuationLines += record.lines - 1;
    }
}

/// Titles and dates stand above a header; a run of lines with figures is more likely another table.
void warnOfRowsAbove(const HeaderProbe& found, TableHead& head)
{
    constexpr std::int64_t fewest = 3;
    std::int64_t run = 0;
    std::int64_t rows = 0;
    for (std::size_t i = 0; i < found.header; ++i) {
        const auto& record = found.records[i];
        const bool figures =
            record.cells.size() > 1 && !record.text.starts_with('#') &&
            std::any_of(record.cells.begin(), record.cells.end(), [](const auto& cell) { return looksLikeData(cell); });
        run = figures ? run + 1 : 0;
        rows = std::max(rows, run);
    }
    if (rows >= fewest)
        head.warnings.push_back(Phrase::sentences(
            {Phrase::tr("The header was found in line %1.", Plain(head.headerLine)),
             Phrase::tr("%n line above it looks like a row of another table; it was left out.",
                        "%n lines above it look like rows of another table; they were left out.", rows)}));
}

/// A header of two lines, where the upper one names what the lower one does not: "Form Submissions" above "161".
/// Or one where the upper line calls several columns the same, "Dimension", and the lower one says which: then it has
/// the names, and the upper one stands in where it has none. Gives the record of the upper line, or one past all.
std::size_t mergeUpperLine(const HeaderProbe& found, std::vector<std::string>& header)
{
    if (found.header == 0)
        return found.records.size();
    const auto& upper = found.records[found.header - 1].cells;
    bool merged = false;
    const std::vector<std::string> lower = header;
    for (std::size_t i = 0; upper.size() == header.size() && i < header.size(); ++i) {
        const bool lacks = found.namesBelow && (lower[i].empty() || looksLikeData(lower[i]));
        const bool twice = found.namesBelow && std::count(lower.begin(), lower.end(), lower[i]) > 1;
        if ((matchName(upper[i]) && !matchName(lower[i])) || lacks)
            header[i] = upper[i];
        else if (twice && !upper[i].empty())
            header[i] = upper[i] + ' ' + lower[i];
        merged = merged || header[i] != lower[i];
    }
    return merged || found.namesBelow ? found.header - 1 : found.records.size();
}

/// Names of rows, as R and pandas write them: one cell more than the header has, numbers that count up.
bool haveRowNames(const std::vector<std::vector<std::string>>& rows, std::size_t width)
{
    std::size_t numbers = 0;
    std::string last;
    for (const auto& row : rows) {
        const bool number = row.size() == width + 1 && !row.front().empty() && row.front() != last &&
                            row.front().size() < 12 && std::all_of(row.front().begin(), row.front().end(), isDigit);
        numbers += number && !row.back().empty();
        last = row.front();
    }
    return numbers * 10 > rows.size() * 9;
}

/// A header that is wider or narrower than the rows by a little.
void fitToRows(const HeaderProbe& found, TableHead& head)
{
    auto& header = head.header;
    const std::size_t width = usualWidth(found);
    if (width == header.size() + 1 && haveRowNames(rowsBelow(found), header.size()))
        header.insert(header.begin(), std::string());
    const auto drop = [&] {
        header.pop_back();
        ++head.spare;
    };
    if (width + 1 == header.size() && width > 1 && !matchName(header.back()))
        drop();
    while (header.size() > width && width > 1 && header.back().empty())
        drop();
}

/// Said of nothing else: the question is known by it.
Phrase wayToNameColumns()
{
    return Phrase::tr("Export it again with its column names in the first row, or name the columns on the command "
                      "line, as in --header cookie,gated_asset_type,page_url,form_submissions.");
}

/// The first line of the file says what it is, if it is no header.
Status checkHeader(const HeaderProbe& found)
{
    constexpr std::size_t shown = 80;
    const auto& record = found.records[found.header];
    if (found.known > 0)
        return {};
    const auto rows = rowsBelow(found);
    const bool stands = std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.size() > 1; });
    if (record.cells.size() > 1 && !stands)
        return tl::unexpected(noHeader(
            Phrase::tr("This is no table: nothing stands below its first line, which holds no name of a column. It "
                       "begins with \"%1\".",
                       shortened(found.records.front().text.substr(0, shown))),
            Phrase::tr("Check that this is the export itself; it may be a message of the tool that should have "
                       "written it.")));
    if (record.cells.size() == 1)
        return tl::unexpected(noHeader(
            Phrase::tr("This is no table: no separator (comma, semicolon, tab, | or :) sets columns apart. It begins "
                       "with \"%1\".",
                       shortened(found.records.front().text.substr(0, shown))),
            Phrase::tr("If another sign is the separator, name it in a line above the header, like sep=^; else check "
                       "that this is the export itself.")));
    std::size_t filled = 0;
    std::size_t data = 0;
    bool address = false; // no column is called like that
    for (const auto& cell : record.cells) {
        filled += !cell.empty();
        data += looksLikeData(cell);
        address = address || cell.find("://") != std::string::npos || cell.starts_with("www.") || cell.starts_with('/');
    }
    if (!address && (data < 2 || 2 * data < filled))
        return {};
    return fail(ErrorKind::NeedsChoice,
                Phrase::tr("The file has no header row: its first line holds data, not the names of columns."),
                wayToNameColumns());
}

Status takeRoles(const std::vector<std::vector<std::string>>& rows, const ReadOptions& options, TableHead& head)
{
    auto roles = assignRoles(head.header, rows, options);
    if (!roles) {
        roles.error().line = head.headerLine;
        return tl::unexpected(roles.error());
    }
    head.roles = std::move(roles->roles);
    head.onePerRow = roles->onePerRow;
    head.digitsInIds = idsHaveDigits(rows, head);
    head.warnings.insert(head.warnings.end(), roles->warnings.begin(), roles->warnings.end());
    head.openRoles = std::move(roles->openRoles);
    head.undecided = std::move(roles->undecided);
    if (head.undecided)
        head.undecided->line = head.headerLine;
    return {};
}

std::vector<std::string> numbers(std::size_t columns)
{
    std::vector<std::string> names;
    for (std::size_t i = 1; i <= columns; ++i)
        names.push_back('#' + std::to_string(i));
    return names;
}

/// Columns that were chosen by number are called by what they hold.
void nameByRoles(TableHead& head)
{
    for (std::size_t i = 0; i < head.header.size(); ++i)
        if (head.roles[i])
            head.header[i] = roleNames[static_cast<std::size_t>(*head.roles[i])];
}

/// The names that the user gave stand in for the header that the file lacks.
Status takeGivenNames(HeaderProbe& found, const ReadOptions& options, TableHead& head)
{
    const std::size_t width = found.records.front().cells.size();
    const bool numbered = options.header == numberedColumns;
    // Of several files only some may lack a header; in the others the columns may have another order.
    if (numbered && found.known > 1)
        return fail(ErrorKind::BadData,
                    Phrase::tr("The file has a header row, but its columns are to be taken by their numbers, as in a "
                               "file without one."),
                    Phrase::tr("Open files with a header row and files without one apart."));
    CsvScanner scanner(options.header, {}, true);
    std::string scratch;
    if (numbered)
        head.header = numbers(width);
    else if (scanner.next() == CsvScanner::Step::Record)
        for (const auto& field : scanner.fields())
            head.header.emplace_back(cleanCell(field.value(scratch)));
    if (head.header.size() != width)
        return fail(ErrorKind::Usage,
                    Phrase::tr("The header that was given names %1 columns, but the first line of the file has %2.",
                               Plain(head.header.size()), Plain(width)),
                    Phrase::tr("Give one name for each column, separated by commas."));
    std::vector<std::vector<std::string>> rows;
    for (const auto& record : found.records)
        rows.push_back(record.cells);
    head.lines = head.headerLine - 1;
    head.headerLine = 0;
    if (auto done = takeRoles(rows, options, head); !done)
        return done;
    if (numbered)
        nameByRoles(head);
    return {};
}
} // namespace

bool asksForHeader(const Error& error)
{
    return error.kind == ErrorKind::NeedsChoice && error.hint == wayToNameColumns();
}

Result<TableHead> readTableHead(std::string_view start, bool complete, const ReadOptions& options, bool turned)
{
    if (isBinary(start))
        return tl::unexpected(binary());
    TableHead head;
    char hinted = 0;
    const std::size_t at = skipAbove(start, options, head, hinted);
    if (at >= start.size())
        return tl::unexpected(blank(start));
    if (!complete && start.find_first_of("\r\n", at) == std::string_view::npos)
        return tl::unexpected(noHeader(Phrase::tr("The file has no header row: its first line does not end."),
                                       Phrase::tr("Check that it is the export itself; export it again as CSV.")));
    HeaderProbe found = findHeader(start.substr(at), complete, hinted, !turned, options);
    if (found.score < 0.0)
        return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                    .what = Phrase::tr("The header row cannot be read: a quote in it is never closed."),
                                    .line = head.headerLine,
                                    .hint = headerHint()});
    head.delimiter = found.delimiter;
    head.quoting = found.quoting;
    if (found.quoting != Quoting::Standard)
        return head;
    head.dataBegin = at;
    if (!options.header.empty()) {
        if (auto done = takeGivenNames(found, options, head); !done)
            return tl::unexpected(done.error());
        head.decimal = decimalMark(start, complete, head);
        return head;
    }
    const auto& record = found.records[found.header];
    if (cleanCell(record.text).find('\0') != std::string_view::npos)
        return tl::unexpected(binary());
    if (auto done = checkHeader(found); !done) {
        done.error().line = head.headerLine;
        return tl::unexpected(done.error());
    }
    head.header = record.cells;
    takeAbove(found, mergeUpperLine(found, head.header), head);
    warnOfRowsAbove(found, head);
    fitToRows(found, head);
    head.dataBegin += record.end;
    head.lines = head.headerLine + record.lines - 1;
    head.continuationLines += record.lines - 1;
    if (auto done = takeRoles(rowsBelow(found), options, head); !done)
        return tl::unexpected(done.error());
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
