// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/data/file_kind.h"
#include "model/read/column_roles.h"
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

Result<FileKind> detectFileKind(const std::filesystem::path& path, std::string_view member)
{
    constexpr int rowsToJudge = 50;
    const auto preview =
        previewFile(path, {.columns = {}, .member = std::string(member.empty() ? allMembers : member)}, rowsToJudge);
    if (!preview)
        return tl::unexpected(preview.error());
    if (columnOf(preview->guess, Role::Cookie))
        return FileKind::Submissions;
    return columnOf(preview->guess, Role::BusinessUnit) ? FileKind::BuMapping : FileKind::Unknown;
}

} // namespace leadlight
