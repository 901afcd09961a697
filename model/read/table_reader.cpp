// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/table_reader.h"

#include "model/read/block_pipeline.h"
#include "model/read/column_roles.h"
#include "model/read/file_signature.h"

#include <algorithm>

namespace leadlight {

namespace {
/// What an earlier reading of the same file has taught.
struct Lessons
{
    std::optional<Encoding> encoding;
    char decimal = 0;
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

FileReport newReport(const ExportFile& file, const BlockReader& reader, const TableHead& head)
{
    FileReport report;
    report.path = file.path;
    report.member = file.member;
    report.encoding = encodingName(reader.encoding());
    report.delimiter = head.delimiter;
    report.bytes = reader.source().diskSize();
    report.headerLine = head.headerLine;
    report.lines = head.lines;
    report.continuationLines = head.lines - head.headerLine;
    report.skipped = head.above;
    for (const auto& line : head.above)
        report.leftOut[static_cast<std::size_t>(line.kind)] += 1;
    for (std::size_t i = 0; i < head.header.size(); ++i)
        report.columns.emplace_back(head.header[i],
                                    head.roles[i] ? roleNames[static_cast<std::size_t>(*head.roles[i])] : "");
    if (reader.encoding() == Encoding::Windows1252) {
        const auto foreign = foreignEncoding(reader.startBytes());
        report.warnings.push_back(
            foreign.empty() ? Phrase::tr("The file is not UTF-8 and was read as Windows-1252.")
                            : Phrase::tr("The file is not UTF-8 and was read as Windows-1252, but it looks like %1: "
                                         "names may be garbled. Export it as UTF-8.",
                                         foreign));
    }
    return report;
}

Result<OpenTable> openTable(const ExportFile& file, const ReadOptions& options, const Lessons& lessons,
                            std::size_t chunkBytes)
{
    auto source = openExport(file);
    if (!source)
        return tl::unexpected(source.error());
    OpenTable table;
    table.reader = std::make_unique<BlockReader>(std::move(*source), chunkBytes);
    const auto start = table.reader->start(lessons.encoding);
    if (!start)
        return tl::unexpected(start.error());
    if (auto status = refuseBySignature(table.reader->startBytes()); !status)
        return tl::unexpected(status.error());
    table.start = *start;
    auto head = readTableHead(*start, table.reader->startIsAll(), options);
    if (!head)
        return tl::unexpected(head.error());
    table.head = std::move(*head);
    if (lessons.decimal != 0)
        table.head.decimal = lessons.decimal;
    table.report = newReport(file, *table.reader, table.head);
    return table;
}

Status checkRows(const FileReport& report)
{
    if (report.rows > 0)
        return {};
    for (const auto& line : report.skipped)
        if (line.kind == LeftOut::BadCount || line.kind == LeftOut::BadShape || line.kind == LeftOut::MissingValue)
            return tl::unexpected(
                Error{.kind = ErrorKind::BadData,
                      .what = Phrase::tr("No line of the file is a row; in the first one, %1.", line.reason),
                      .line = line.line,
                      .hint = line.kind == LeftOut::BadCount
                                  ? Phrase::tr("Choose the column that holds the number of form submissions.")
                                  : Phrase::tr("Check that the file is the whole export, then export it again.")});
    return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                .what = Phrase::tr("The file has a header but no rows."),
                                .line = report.headerLine,
                                .hint = Phrase::tr("Check the date range and the filters of the export, then export it "
                                                   "again.")});
}

/// A mark that one line uses for decimals and another one seems to use for thousands: 7.0 and 1.000.
char doubtfulMark(const BlockSummary& summary)
{
    const auto found = summary.groupMarks.find_first_of(summary.decimalMarks);
    return found == std::string::npos ? '\0' : summary.groupMarks[found];
}

void warn(FileReport& report, const BlockSummary& summary, std::int64_t replaced)
{
    if (replaced > 0)
        report.warnings.push_back(Phrase::tr("%n character could not be read and was replaced by %1.",
                                             "%n characters could not be read and were replaced by %1.", replaced,
                                             std::string_view("\xEF\xBF\xBD")));
    const auto leftOut = [&](LeftOut kind) { return report.leftOut[static_cast<std::size_t>(kind)]; };
    const auto bad = leftOut(LeftOut::BadCount) + leftOut(LeftOut::BadShape) + leftOut(LeftOut::MissingValue);
    if (bad > 0)
        report.warnings.push_back(Phrase::tr("%n line was left out; see the list of lines left out.",
                                             "%n lines were left out; see the list of lines left out.", bad));
    if (summary.totals.size() == 1 && summary.totals.front() != summary.submissions)
        report.warnings.push_back(Phrase::tr("The totals row says %1, but the rows add up to %2: the export may be cut "
                                             "off or filtered.",
                                             Plain(summary.totals.front()), Plain(summary.submissions)));
}

/// One reading of the file; nothing where it has to be read again with what was learnt.
Result<std::optional<FileReport>> readOnce(const ExportFile& file, const ReadOptions& options, const Progress& progress,
                                           TableSink& sink, Lessons& lessons)
{
    constexpr std::size_t usualChunk = std::size_t{1} << 18;
    auto table = openTable(file, options, lessons, options.chunkBytes > 0 ? options.chunkBytes : usualChunk);
    if (!table)
        return tl::unexpected(table.error());
    const auto encoding = table->reader->encoding();
    const bool judged = lessons.encoding || encoding == Encoding::Utf16LE || encoding == Encoding::Utf16BE;
    BlockSummary summary;
    if (judged || encoding == Encoding::Utf8 || table->reader->startIsAll()) {
        if (auto status = sink.begin(table->head, file.packed ? 0 : table->report.bytes); !status)
            return tl::unexpected(status.error());
        table->reader->skip(table->head.dataBegin);
        auto read = readBlocks(*table->reader, table->head, table->report, progress, sink);
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
    if (const char mark = doubtfulMark(summary); mark != 0 && lessons.decimal == 0) {
        lessons.decimal = mark;
        return std::nullopt;
    }
    if (auto status = checkRows(table->report); !status)
        return tl::unexpected(status.error());
    warn(table->report, summary, table->reader->replaced());
    return std::move(table->report);
}
} // namespace

std::vector<Role> missingRoles(const TableHead& head, std::initializer_list<Role> needed)
{
    std::vector<Role> missing;
    std::copy_if(needed.begin(), needed.end(), std::back_inserter(missing),
                 [&](Role role) { return !columnOf(head.roles, role); });
    return missing;
}

Error missingColumns(const std::vector<Role>& missing, const TableHead& head)
{
    std::vector<Phrase> names;
    names.reserve(missing.size());
    for (const Role role : missing)
        names.push_back(Phrase::verbatim(std::string(roleNames[static_cast<std::size_t>(role)])));
    return {.kind = ErrorKind::NeedsChoice,
            .what = Phrase::tr("No column was found for %1.", Phrase::listed(names)),
            .line = head.headerLine,
            .hint =
                Phrase::tr("Say which column it is: in the window by choosing it, on the command line by --columns."),
            .choices = head.header};
}

Result<FileReport> readTable(const ExportFile& file, const ReadOptions& options, const Progress& progress,
                             TableSink& sink)
{
    Lessons lessons;
    for (;;) {
        auto report = withFile(readOnce(file, options, progress, sink, lessons), file.path);
        if (!report)
            return tl::unexpected(report.error());
        if (*report)
            return std::move(**report);
    }
}

Result<TableStart> readTableStart(const ExportFile& file, const ReadOptions& options, std::size_t rows)
{
    auto table = withFile(openTable(file, options, {}, std::size_t{1} << 16), file.path);
    if (!table)
        return tl::unexpected(table.error());
    auto first = firstRows(table->start, table->reader->startIsAll(), table->head, rows);
    return TableStart{std::move(table->head), std::move(first), std::move(table->report)};
}

} // namespace leadlight
