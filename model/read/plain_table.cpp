// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/plain_table.h"

#include "model/read/block_reader.h"
#include "model/read/cell_text.h"
#include "model/read/file_signature.h"

#include <algorithm>

namespace leadlight {

namespace {

constexpr std::size_t pieceBytes = std::size_t{1} << 20;

char delimiterOf(std::string_view text)
{
    const std::string_view first = text.substr(0, text.find_first_of("\r\n"));
    char best = ',';
    for (const char candidate : {';', '\t', '|'})
        if (std::ranges::count(first, candidate) > std::ranges::count(first, best))
            best = candidate;
    return best;
}

/// Lists are kept in spreadsheets, but read as text.
Status refuseOthers(std::string_view start)
{
    if (isArchive(start))
        return fail(ErrorKind::BadData, Phrase::tr("This is a workbook or an archive, not a list as text."),
                    Phrase::tr("Save the list as CSV, or unpack it first."));
    return refuseBySignature(start);
}

/// Adds the records of one piece of the file.
void addRows(PlainTable& out, std::string_view text, bool complete, const CsvShape& shape, std::int64_t& line)
{
    CsvScanner scanner(text, shape, complete);
    std::string scratch;
    for (;;) {
        const CsvScanner::Step step = scanner.next();
        if (step == CsvScanner::Step::End || step == CsvScanner::Step::Partial)
            return;
        std::vector<std::string> row;
        if (step == CsvScanner::Step::Record)
            for (const CsvField& field : scanner.fields())
                row.emplace_back(cleanCell(field.value(scratch)));
        else
            row.emplace_back(cleanCell(scanner.text()));
        const bool blank = std::ranges::all_of(row, &std::string::empty);
        if (!blank && !row.front().starts_with('#')) {
            out.rows.push_back(std::move(row));
            out.line.push_back(line);
        }
        line += scanner.lines();
    }
}

Result<PlainTable> readRows(const std::filesystem::path& path, const Progress& progress)
{
    auto source = openFile(path);
    if (!source)
        return tl::unexpected(source.error());
    BlockReader reader(std::move(*source), pieceBytes);
    const auto start = reader.start({});
    if (!start)
        return tl::unexpected(start.error());
    if (auto text = refuseOthers(*start); !text)
        return tl::unexpected(std::move(text.error()));
    const CsvShape shape{.delimiter = delimiterOf(*start)};
    PlainTable out;
    TextBuffer piece;
    std::int64_t line = 1;
    for (bool complete = false;;) {
        const auto more = reader.next(piece, shape, complete);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return out;
        addRows(out, piece.view(), complete, shape, line);
        if (progress.cancelled())
            return cancelled();
    }
}

} // namespace

Result<PlainTable> readPlainTable(const std::filesystem::path& path, const Progress& progress)
{
    auto out = readRows(path, progress);
    if (!out && out.error().file.empty() && out.error().kind != ErrorKind::Cancelled)
        out.error().file = pathText(path);
    return out;
}

std::string plainName(std::string_view header)
{
    std::string out;
    for (const char c : header)
        if (c != ' ' && c != '_' && c != '-')
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return out;
}

} // namespace leadlight
