// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/file_kind.h"
#include "model/read/column_roles.h"
#include "model/read/table_head.h"
#include "model/read/table_reader.h"

namespace leadlight {

Result<FilePreview> previewFile(const std::filesystem::path& path, const ReadOptions& options, int rows)
{
    const auto files = findExports(path, options);
    if (!files)
        return tl::unexpected(files.error());
    auto start = readTableStart(files->front(), options, static_cast<std::size_t>(rows < 0 ? 0 : rows));
    if (!start)
        return tl::unexpected(start.error());
    FilePreview preview;
    preview.guess = guessRoles(start->head.roles, start->rows);
    preview.header = std::move(start->head.header);
    preview.rows = std::move(start->rows);
    preview.report = std::move(start->report);
    return preview;
}

Result<FileKind> detectFileKind(const std::filesystem::path& path)
{
    return detectFileKind(path, allMembers);
}

namespace {
constexpr int rowsToJudge = 50;

/// Of a file without a header row only the cells can say that it is a mapping: a few names beside pages, and neither
/// visitors nor counts.
bool looksLikeMapping(const std::filesystem::path& path, ReadOptions options)
{
    options.header = std::string(numberedColumns);
    const auto preview = previewFile(path, options, rowsToJudge);
    if (!preview)
        return false;
    const auto has = [&](Role role) { return columnOf(preview->guess, role).has_value(); };
    return has(Role::PageUrl) && has(Role::AssetType) && !has(Role::Cookie) && !has(Role::FormSubmissions);
}
} // namespace

Result<FileKind> detectFileKind(const std::filesystem::path& path, std::string_view member)
{
    ReadOptions options;
    options.member = member.empty() ? allMembers : member;
    const auto preview = previewFile(path, options, rowsToJudge);
    if (!preview && asksForHeader(preview.error()) && looksLikeMapping(path, options))
        return FileKind::BuMapping;
    if (!preview)
        return tl::unexpected(preview.error());
    if (columnOf(preview->guess, Role::Cookie))
        return FileKind::Submissions;
    return columnOf(preview->guess, Role::BusinessUnit) ? FileKind::BuMapping : FileKind::Unknown;
}

} // namespace leadlight
