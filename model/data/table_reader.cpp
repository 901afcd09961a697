// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/table_reader.h"

#include "model/data/column_roles.h"

#include <QFile>

namespace leadlight {

namespace {
constexpr std::size_t listedLines = 10'000;

Result<std::string> wholeFile(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return fail(ErrorKind::BadData, "There is no such file.", "Check the name and the folder.");
    if (std::filesystem::is_directory(path, error))
        return fail(ErrorKind::BadData, "This is a folder, not a file.", "Choose the CSV file in it.");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadData, "The file cannot be opened: " + file.errorString().toStdString() + ".",
                    "Check that you may read it and that no other program holds it.");
    return file.readAll().toStdString();
}

void addBlock(FileReport& report, const RowBlock& block)
{
    for (std::size_t i = 0; i < block.leftOut.size(); ++i)
        report.leftOut[i] += block.leftOut[i];
    for (const auto& line : block.skipped)
        if (report.skipped.size() < listedLines) {
            report.skipped.push_back(line);
            report.skipped.back().line += report.lines + 1;
        }
    report.rows += block.rows;
    report.lines += block.lines;
}

FileReport newReport(const std::filesystem::path& path, const TableHead& head)
{
    FileReport report;
    report.path = path;
    report.encoding = "UTF-8";
    report.delimiter = head.delimiter;
    report.headerLine = head.headerLine;
    report.lines = head.lines;
    report.skipped = head.above;
    for (const auto& line : head.above)
        report.leftOut[static_cast<std::size_t>(line.kind)] += 1;
    for (std::size_t i = 0; i < head.header.size(); ++i)
        report.columns.emplace_back(head.header[i],
                                    head.roles[i] ? roleNames[static_cast<std::size_t>(*head.roles[i])] : "");
    return report;
}

Status checkRows(const FileReport& report)
{
    if (report.rows > 0)
        return {};
    const auto bad = report.leftOut[static_cast<std::size_t>(LeftOut::BadCount)];
    for (const auto& line : report.skipped)
        if (bad > 0 && line.kind == LeftOut::BadCount)
            return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                        .what = "No row has a count: " + line.reason + ".",
                                        .line = line.line,
                                        .hint = "Choose the column that holds the number of form submissions."});
    return tl::unexpected(Error{.kind = ErrorKind::BadData,
                                .what = "The file has a header but no rows.",
                                .line = report.headerLine,
                                .hint = "Check the date range and the filters of the export, then export it again."});
}

template <class T>
Result<T> withFile(Result<T> result, const std::filesystem::path& path)
{
    if (!result)
        result.error().file = pathText(path);
    return result;
}

Result<FileReport> readText(std::string_view text, const std::filesystem::path& path, const ReadOptions& options,
                            const Progress& progress, const std::function<Status(const TableHead&)>& onHead,
                            const std::function<void(const RowBlock&)>& onBlock)
{
    if (text.empty())
        return fail(ErrorKind::BadData, "The file is empty.", "Export it again.");
    const auto bytes = static_cast<std::int64_t>(text.size());
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    auto head = readTableHead(text, true, options);
    if (!head)
        return tl::unexpected(head.error());
    if (auto status = onHead(*head); !status)
        return tl::unexpected(status.error());
    FileReport report = newReport(path, *head);
    report.bytes = bytes;
    RowBlock block;
    block.text = text.substr(head->dataBegin);
    if (progress.cancelled())
        return cancelled();
    parseRows(block, *head, true);
    onBlock(block);
    addBlock(report, block);
    if (auto status = checkRows(report); !status)
        return tl::unexpected(status.error());
    return report;
}
} // namespace

std::string pathText(const std::filesystem::path& path)
{
    const auto text = path.u8string();
    return {reinterpret_cast<const char*>(text.data()), text.size()};
}

std::vector<Role> missingRoles(const TableHead& head, std::initializer_list<Role> needed)
{
    std::vector<Role> missing;
    for (const Role role : needed)
        if (!columnOf(head.roles, role))
            missing.push_back(role);
    return missing;
}

Error missingColumns(const std::vector<Role>& missing, const TableHead& head)
{
    std::string names;
    for (std::size_t i = 0; i < missing.size(); ++i) {
        names += i == 0 ? "" : i + 1 == missing.size() ? " and " : ", ";
        names += roleNames[static_cast<std::size_t>(missing[i])];
    }
    return {.kind = ErrorKind::NeedsChoice,
            .what = "No column was found for " + names + ".",
            .line = head.headerLine,
            .hint = "Say which column it is: in the window by choosing it, on the command line by --columns.",
            .choices = head.header};
}

Result<FileReport> readTable(const std::filesystem::path& path, const ReadOptions& options, const Progress& progress,
                             const std::function<Status(const TableHead&)>& onHead,
                             const std::function<void(const RowBlock&)>& onBlock)
{
    const auto text = withFile(wholeFile(path), path);
    if (!text)
        return tl::unexpected(text.error());
    return withFile(readText(*text, path, options, progress, onHead, onBlock), path);
}

} // namespace leadlight
