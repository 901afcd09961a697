// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/base/result.h"
#include "model/base/string_pool.h"
#include "model/read/file_report.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace leadlight {

/// The rows of one or more submission exports, column by column and dictionary-encoded, in file order. Immutable.
struct SubmissionTable
{
    StringPool cookies; ///< ids are opaque text, never numbers; numbered in order of first appearance
    StringPool pages;
    StringPool types;
    std::vector<StringPool::Id> cookie;    ///< per row
    std::vector<StringPool::Id> page;      ///< per row
    std::vector<std::uint16_t> type;       ///< per row
    std::vector<std::int64_t> submissions; ///< per row, >= 1
    std::vector<std::int32_t>
        day; ///< per row, days since 1970-01-01, INT32_MIN where unreadable; empty without a date column
    std::vector<std::string> pageTitle; ///< per page; empty without a title column
    std::vector<bool> unidentified;     ///< per cookie: None, all zeros, ::word:: (see isUnidentified)
    std::vector<bool> unidentifiedPage; ///< per page, the same; empty: none is
    std::vector<std::uint8_t>
        repeatsDelivery; ///< per row: 1 where an earlier file has it (findOverlappingDays()); empty
    std::vector<FileReport> files;
    std::vector<std::uint32_t> lineRuns; ///< private to lineOfRow()

    [[nodiscard]] std::int64_t rows() const { return static_cast<std::int64_t>(cookie.size()); }
    [[nodiscard]] std::int64_t totalSubmissions() const;
    [[nodiscard]] std::int64_t unidentifiedRows() const;
    /// How many of `pages` stand for "no page".
    [[nodiscard]] std::int64_t unidentifiedPages() const;
    /// How many rows an earlier file has delivered already.
    [[nodiscard]] std::int64_t overlappingRows() const;
    /// The physical line, counted from 1, of a row in its file.
    [[nodiscard]] std::int64_t lineOfRow(std::int64_t row) const;
    /// Index into `files` of the file a row comes from.
    [[nodiscard]] std::size_t fileOfRow(std::int64_t row) const;
};

/// True for ids that stand for "no visitor": see isPlaceholder().
[[nodiscard]] bool isUnidentified(std::string_view cookie);

/// Reads one or more exports as one table. Errors name file and line and what to do; NeedsChoice where a column or an
/// archive member must be chosen (its `choices` are the headers or members).
[[nodiscard]] Result<std::shared_ptr<const SubmissionTable>>
readSubmissions(const std::vector<std::filesystem::path>& paths, const ReadOptions& options, const Progress& progress);

enum class FileKind {
    Submissions,
    BuMapping,
    Unknown,
};

/// Tells the two kinds of file apart by their header, so that they can be dropped on the window together.
[[nodiscard]] Result<FileKind> detectFileKind(const std::filesystem::path& path);

/// The header and the first `rows` rows as they stand in the file, for the column-mapping dialog and for showing
/// something at once while a large file is still being read.
struct FilePreview
{
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::optional<Role>> guess; ///< per column: by name, failing that by content; no role of the next
    std::vector<Role> openRoles;            ///< that several columns could play as well: reading asks for them
    FileReport report;
};
[[nodiscard]] Result<FilePreview> previewFile(const std::filesystem::path& path, const ReadOptions& options, int rows);

} // namespace leadlight
