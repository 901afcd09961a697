// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/table_head.h"

#include "model/data/column_roles.h"

#include <algorithm>
#include <array>

namespace leadlight {

namespace {
constexpr std::array delimiters{',', ';', '\t', '|', ':'};
constexpr int probedRecords = 20;

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\"");
    return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}

/// Where a line above the header is not part of the table: why.
std::optional<LeftOut> kindAboveHeader(std::string_view line)
{
    const auto text = trimmed(line);
    if (text.empty())
        return LeftOut::Blank;
    if (text.front() == '#')
        return LeftOut::Comment;
    if (text.size() >= 5 && text.size() <= 6 && text.substr(0, 4) == "sep=")
        return LeftOut::SeparatorHint;
    return std::nullopt;
}

std::string_view reasonOf(LeftOut kind)
{
    switch (kind) {
    case LeftOut::Comment:
        return "a comment above the header";
    case LeftOut::SeparatorHint:
        return "names the separator";
    default:
        return "a blank line";
    }
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
        out.header.emplace_back(field.value(scratch));
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
} // namespace

std::string shortened(std::string_view line)
{
    constexpr std::size_t longest = 200;
    if (line.size() <= longest)
        return std::string(line);
    std::size_t end = longest;
    while (end > longest - 4 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(line.substr(0, end));
}

Result<TableHead> readTableHead(std::string_view start, bool complete, const ReadOptions& options)
{
    TableHead head;
    std::optional<char> hinted;
    std::size_t at = 0;
    head.headerLine = 1;
    while (at < start.size()) {
        const auto end = std::min(start.find_first_of("\r\n", at), start.size());
        const auto line = start.substr(at, end - at);
        const auto kind = kindAboveHeader(line);
        if (!kind)
            break;
        if (*kind == LeftOut::SeparatorHint)
            hinted = trimmed(line).size() == 5 ? trimmed(line)[4] : trimmed(line).substr(4).front();
        head.above.push_back({head.headerLine, *kind, std::string(reasonOf(*kind)), shortened(line)});
        ++head.headerLine;
        at = end + 1;
        if (end + 1 < start.size() && start[end] == '\r' && start[end + 1] == '\n')
            ++at;
    }
    if (at >= start.size())
        return fail(ErrorKind::BadData, "The file has no header row.",
                    "Export it again with its column names in the first row.");
    Probe best;
    for (const char delimiter : delimiters)
        if (!hinted || *hinted == delimiter)
            if (auto probed = probe(start.substr(at), complete, delimiter); probed.score > best.score)
                best = std::move(probed);
    if (best.score < 0.0)
        return fail(ErrorKind::BadData, "The file has no readable header row.",
                    "Export it again with its column names in the first row.");
    auto roles = assignRoles(best.header, options);
    if (!roles)
        return tl::unexpected(roles.error());
    head.delimiter = best.delimiter;
    head.header = std::move(best.header);
    head.roles = std::move(*roles);
    head.dataBegin = at + best.end;
    head.lines = head.headerLine + best.lines - 1;
    return head;
}

} // namespace leadlight
