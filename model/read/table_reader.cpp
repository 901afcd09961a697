// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/table_reader.h"

#include "model/read/block_pipeline.h"
#include "model/read/cell_text.h"
#include "model/read/column_roles.h"
#include "model/read/file_signature.h"
#include "model/read/workbook/workbook.h"

#include <algorithm>
#include <numeric>

namespace leadlight {

namespace {
/// What an earlier reading of the same file has taught.
struct Lessons
{
    std::optional<Encoding> encoding;
    char decimal = 0;
    bool severalTables = false;
    bool typeTotals = false;
    std::vector<MergedRows> merged; // cells of a sheet, by their first rows
};

/// A file opened as far as its header.
struct OpenTable
{
    std::unique_ptr<BlockReader> reader;
    std::string_view start;
    TableHead head;
    FileReport report;
};

/// Looks through the whole file: is it UTF-8 with some damage, or Windows-1252?
Result<Encoding> judgeEncoding(const ExportFile& file, const Progress& progress)
{
    auto source = openExport(file);
    if (!source)
        return tl::unexpected(source.error());
    Utf8Census census;
    std::string buffer(std::size_t{1} << 20, '\0');
    std::size_t kept = 0;
    for (;;) {
        const auto got = (*source)->read(buffer.data() + kept, buffer.size() - kept);
        if (!got)
            return tl::unexpected(got.error());
        if (progress.cancelled())
            return cancelled();
        const auto text = std::string_view(buffer).substr(0, kept + *got);
        const auto used = countUtf8(text, *got == 0, census);
        kept = text.size() - used;
        std::copy(text.begin() + static_cast<std::ptrdiff_t>(used), text.end(), buffer.begin());
        if (*got == 0)
            return census.invalid == 0                  ? Encoding::Utf8
                   : census.characters > census.invalid ? Encoding::Utf8Damaged
                                                        : Encoding::Windows1252;
    }
}

std::int64_t modifiedAt(const std::filesystem::path& path)
{
    std::error_code none;
    const auto time = std::filesystem::last_write_time(path, none);
    return none ? 0 : static_cast<std::int64_t>(time.time_since_epoch().count());
}

FileReport newReport(const ExportFile& file, const BlockReader& reader, const TableHead& head)
{
    FileReport report;
    report.path = file.path;
    report.member = file.member;
    report.encoding = file.isSheet() ? std::string_view("workbook") : encodingName(reader.encoding());
    report.delimiter = head.delimiter;
    report.bytes = reader.source().diskSize();
    report.headerLine = head.headerLine;
    report.lines = head.lines;
    report.continuationLines = head.continuationLines;
    report.skipped = head.above;
    for (const auto& line : head.above)
        report.leftOut[static_cast<std::size_t>(line.kind)] += 1;
    for (std::size_t i = 0; i < head.header.size(); ++i)
        report.columns.emplace_back(head.header[i],
                                    head.roles[i] ? roleNames[static_cast<std::size_t>(*head.roles[i])] : "");
    report.warnings = head.warnings;
    report.warnings.insert(report.warnings.end(), file.warnings.begin(), file.warnings.end());
    if (reader.encoding() == Encoding::Windows1252) {
        const auto foreign = foreignEncoding(reader.startBytes());
        report.warnings.push_back(
            foreign.empty() ? Phrase::tr("The file is not UTF-8 and was read as Windows-1252; where names look "
                                         "garbled, export it as UTF-8.")
                            : Phrase::tr("The file is not UTF-8 and was read as Windows-1252, but it looks like %1: "
                                         "names may be garbled. Export it as UTF-8.",
                                         foreign));
    }
    return report;
}

Result<OpenTable> openTable(const ExportFile& file, const ReadOptions& options, const Lessons& lessons,
                            std::size_t chunkBytes)
{
    const std::int64_t modified = modifiedAt(file.path); // before: what is written meanwhile is newer
    auto source = openExport(file);
    if (!source)
        return tl::unexpected(source.error());
    if (!lessons.merged.empty())
        (*source)->fillDown(lessons.merged);
    OpenTable table;
    table.reader = std::make_unique<BlockReader>(std::move(*source), chunkBytes);
    const auto start = table.reader->start(lessons.encoding);
    if (!start)
        return tl::unexpected(start.error());
    if (auto status = file.isSheet() ? Status() : refuseBySignature(table.reader->startBytes()); !status)
        return tl::unexpected(status.error());
    table.start = *start;
    auto head = readTableHead(*start, table.reader->startIsAll(), options);
    if (head && head->quoting != Quoting::Standard) {
        const Quoting quoting = head->quoting;
        table.start = table.reader->unquote(quoting, head->delimiter);
        head = readTableHead(table.start, table.reader->startIsAll(), options, true);
        if (head)
            head->warnings.insert(head->warnings.begin(), quotingNote(quoting));
    }
    if (!head)
        return tl::unexpected(head.error());
    table.head = std::move(*head);
    if (lessons.decimal != 0)
        table.head.decimal = lessons.decimal;
    table.head.typeTotals = lessons.typeTotals;
    table.report = newReport(file, *table.reader, table.head);
    table.report.modified = modified;
    return table;
}

Status checkRows(const FileReport& report)
{
    if (report.rows > 0)
        return {};
    for (const auto& line : report.skipped)
        if (line.kind == LeftOut::BadCount || line.kind == LeftOut::BadShape || line.kind == LeftOut::MissingValue)
            return tl::unexpected(Error{
                .kind = ErrorKind::BadData,
                .what = Phrase::tr("No line of the file is a row; in the first one, %1.", line.reason),
                .line = line.line,
                .hint = line.kind == LeftOut::BadCount
                            ? Phrase::tr("Choose the column that holds the number of form submissions: in the window, "
                                         "or by --columns form_submissions=NAME on the command line.")
                            : Phrase::tr("Check that the file is the whole export, then export it again.")});
    return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                .what = Phrase::tr("The file has a header but no rows."),
                                .line = report.headerLine,
                                .hint = Phrase::tr("Check the date range and the filters of the export, then export it "
                                                   "again.")});
}

void warnOfNumbers(OpenTable& table, const BlockSummary& summary, const Lessons& lessons)
{
    auto& warnings = table.report.warnings;
    if (lessons.decimal != 0 && !summary.numbers.showDecimals()) {
        warnings.push_back(Phrase::tr("All counts end in three zeros behind a mark, like %1, and were read as "
                                      "decimals: %1 is 1.",
                                      std::string{'1', lessons.decimal, '0', '0', '0'}));
        return;
    }
    const bool isSheet = table.reader->source().sheetNotes() != nullptr;
    const auto thousands = summary.numbers.unproven(table.head.decimal, isSheet ? '\0' : table.head.delimiter);
    if (thousands.counts > 0)
        warnings.push_back(Phrase::tr("%n count like %1 was read as thousands; no other number of the file says "
                                      "whether it stands for decimals.",
                                      "%n counts like %1 were read as thousands; no other number of the file "
                                      "says whether they stand for decimals.",
                                      thousands.counts, thousands.example));
}

void warnOfTables(FileReport& report, const BlockSummary& summary)
{
    for (std::size_t i = 0; i < summary.foreignHeaders.size(); ++i)
        report.warnings.push_back(Phrase::sentences(
            {Phrase::tr("In line %1 another table begins (%2).", Plain(summary.foreignHeaders[i].line),
                        shortened(summary.foreignHeaders[i].text)),
             Phrase::tr("Its %n line was left out.", "Its %n lines were left out.", summary.foreignLines[i]),
             Phrase::tr("Export each table to a file of its own if it belongs to the data.")}));
}

/// Subtotals and a grand total, or one total alone: the largest is what the rows add up to.
void warnOfTotals(FileReport& report, const BlockSummary& summary)
{
    if (summary.totals.empty())
        return;
    const auto largest = *std::max_element(summary.totals.begin(), summary.totals.end());
    const auto sum = std::accumulate(summary.totals.begin(), summary.totals.end(), std::int64_t{0});
    if (largest == summary.submissions || (summary.totals.size() > 1 && sum == summary.submissions))
        return;
    if (summary.totals.size() == 1)
        report.warnings.push_back(Phrase::tr("The totals row says %1, but the rows add up to %2: the export may be cut "
                                             "off or filtered.",
                                             Plain(largest), Plain(summary.submissions)));
    else
        report.warnings.push_back(Phrase::tr("%1 totals rows were left out; none of them is what the rows add up to "
                                             "(%2).",
                                             Plain(summary.totals.size()), Plain(summary.submissions)));
}

void warn(FileReport& report, const BlockSummary& summary, std::int64_t replaced)
{
    if (replaced > 0)
        report.warnings.push_back(Phrase::tr("%n character could not be read and was replaced by %1. Export the file "
                                             "as UTF-8.",
                                             "%n characters could not be read and were replaced by %1. Export the file "
                                             "as UTF-8.",
                                             replaced, std::string_view("\xEF\xBF\xBD")));
    if (summary.unseenSigns > 0)
        report.warnings.push_back(Phrase::tr("%n cell began or ended with signs that nobody sees; they were taken off.",
                                             "%n cells began or ended with signs that nobody sees; they were taken "
                                             "off.",
                                             summary.unseenSigns));
    if (const auto broken = report.broken(); broken > 0)
        report.warnings.push_back(Phrase::tr("%n line was left out because something is wrong with it; `inspect` and, "
                                             "in the window, Left out on the Data page list it.",
                                             "%n lines were left out because something is wrong with them; `inspect` "
                                             "and, in the window, Left out on the Data page list them.",
                                             broken));
    warnOfTables(report, summary);
    warnOfTotals(report, summary);
}

/// True where the columns of the sheet are those of the table: a whole row may stand in one cell.
bool hasOwnColumns(const TableHead& head)
{
    return head.delimiter == ',' && head.quoting == Quoting::Standard;
}

/// Cells below the header that the sheet itself merges downwards, in columns whose value then holds for each row. A
/// count does not: it is one for all of them.
std::vector<MergedRows> mergedCells(const OpenTable& table, const ReadOptions& options)
{
    std::vector<MergedRows> merged;
    const auto* notes = table.reader->source().sheetNotes();
    if (notes == nullptr || !hasOwnColumns(table.head))
        return merged;
    std::copy_if(notes->merged.begin(), notes->merged.end(), std::back_inserter(merged), [&](const MergedRows& rows) {
        const auto role = rows.column < table.head.roles.size() ? table.head.roles[rows.column] : std::nullopt;
        return role && rows.firstRow > table.head.lines && *role != Role::FormSubmissions &&
               (*role != Role::Cookie || options.fillDown != FillDown::No);
    });
    std::stable_sort(merged.begin(), merged.end(),
                     [](const MergedRows& a, const MergedRows& b) { return a.firstRow < b.firstRow; });
    return merged;
}

/// Of a sheet of a workbook: whether its ids are whole, and what else there is to say of its cells.
Status checkSheet(OpenTable& table)
{
    const auto* notes = table.reader->source().sheetNotes();
    if (notes == nullptr)
        return {};
    auto& report = table.report;
    const auto counts = [&](std::int64_t row) {
        return row > report.headerLine && std::none_of(report.skipped.begin(), report.skipped.end(),
                                                       [&](const SkippedLine& line) { return line.line == row; });
    };
    for (const Role role : {Role::Cookie, Role::PageUrl}) {
        const auto column = columnOf(table.head.roles, role);
        if (!column || !hasOwnColumns(table.head))
            continue;
        const auto& name = table.head.header[*column];
        if (auto done = checkIds(*notes, *column, name, counts); !done)
            return done;
        if (auto said = errorsIn(*notes, *column, name))
            report.warnings.push_back(*std::move(said));
    }
    const auto said = warningsOf(*notes);
    report.warnings.insert(report.warnings.end(), said.begin(), said.end());
    if (report.rows == 0 && notes->uncomputed > 0)
        return fail(ErrorKind::BadData, Phrase::tr("No row of the sheet can be read."), said.front());
    return {};
}

/// One reading of the file; nothing where it has to be read again with what was learnt.
Result<std::optional<FileReport>> readOnce(const ExportFile& file, const ReadOptions& options, const Progress& progress,
                                           TableSink& sink, Lessons& lessons)
{
    constexpr std::size_t usualChunk = std::size_t{1} << 18;
    auto table = openTable(file, options, lessons, options.chunkBytes > 0 ? options.chunkBytes : usualChunk);
    if (!table)
        return tl::unexpected(table.error());
    if (table->head.undecided)
        return tl::unexpected(*table->head.undecided);
    const auto encoding = table->reader->encoding();
    const bool judged = lessons.encoding || encoding == Encoding::Utf16LE || encoding == Encoding::Utf16BE;
    BlockSummary summary;
    if (judged || encoding == Encoding::Utf8 || table->reader->startIsAll()) {
        if (auto status = sink.begin(table->head, file.container ? 0 : table->report.bytes); !status)
            return tl::unexpected(status.error());
        table->reader->skip(table->head.dataBegin);
        auto read = readBlocks(*table->reader, table->head, lessons.severalTables, table->report, progress, sink);
        if (!read)
            return tl::unexpected(read.error());
        summary = std::move(*read);
    } else {
        summary.validText = false;
    }
    if (!summary.validText && !judged) {
        const auto verdict = judgeEncoding(file, progress);
        if (!verdict)
            return tl::unexpected(verdict.error());
        lessons.encoding = *verdict;
        return std::nullopt;
    }
    if (summary.otherHeader && !lessons.severalTables) {
        lessons.severalTables = true;
        return std::nullopt;
    }
    if (const char mark = summary.numbers.doubtfulMark(table->report.rows); mark != 0 && lessons.decimal == 0) {
        lessons.decimal = mark;
        return std::nullopt;
    }
    if (!lessons.typeTotals && sink.holdsTypeTotals()) {
        lessons.typeTotals = true;
        return std::nullopt;
    }
    if (lessons.merged.empty())
        if (lessons.merged = mergedCells(*table, options); !lessons.merged.empty())
            return std::nullopt;
    if (auto status = checkSheet(*table); !status)
        return withFile(Result<std::optional<FileReport>>(tl::unexpected(status.error())), file.path);
    if (auto status = checkRows(table->report); !status)
        return tl::unexpected(status.error());
    warn(table->report, summary, table->reader->replaced());
    warnOfNumbers(*table, summary, lessons);
    return std::move(table->report);
}
} // namespace

std::vector<Role> missingRoles(const TableHead& head, std::initializer_list<Role> needed)
{
    std::vector<Role> missing;
    std::copy_if(needed.begin(), needed.end(), std::back_inserter(missing), [&](Role role) {
        return !columnOf(head.roles, role) && !(role == Role::FormSubmissions && head.onePerRow);
    });
    return missing;
}

Error missingColumns(const std::vector<Role>& missing, const TableHead& head)
{
    std::vector<Phrase> names;
    names.reserve(missing.size());
    for (const Role role : missing)
        names.push_back(Phrase::verbatim(std::string(roleNames[static_cast<std::size_t>(role)])));
    std::vector<Phrase> hints{
        Phrase::tr("Say which column it is: in the window by choosing it, on the command line by --columns.")};
    if (std::find(missing.begin(), missing.end(), Role::FormSubmissions) != missing.end())
        hints.push_back(Phrase::tr("If each row is one submission and no column counts them, say "
                                   "--columns form_submissions=1."));
    return {.kind = ErrorKind::NeedsChoice,
            .what = Phrase::tr("No column was found for %1.", Phrase::listed(names)),
            .line = head.headerLine,
            .hint = Phrase::sentences(hints),
            .choices = head.header};
}

Result<FileReport> readTable(const ExportFile& file, const ReadOptions& options, const Progress& progress,
                             TableSink& sink)
{
    Lessons lessons;
    for (;;) {
        auto report = readOnce(file, options, progress, sink, lessons);
        if (!report)
            return tl::unexpected(atTable(std::move(report.error()), file));
        if (*report)
            return std::move(**report);
    }
}

Result<TableStart> readTableStart(const ExportFile& file, const ReadOptions& options, std::size_t rows)
{
    auto table = openTable(file, options, {}, std::size_t{1} << 16);
    if (!table)
        return tl::unexpected(atTable(std::move(table.error()), file));
    auto first = firstRows(table->start, table->reader->startIsAll(), table->head, rows);
    return TableStart{std::move(table->head), std::move(first), std::move(table->report)};
}

} // namespace leadlight
