// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/submissions.h"
#include "model/read/export_file.h"

namespace leadlight {

/// A table in a file, and what it holds by its columns.
struct TableInFile
{
    std::string member; ///< of an archive or workbook, else empty
    FileKind kind = FileKind::Unknown;
};
/// The tables of a file, each with its kind; of an archive with very many members only the first. Errors as of
/// detectFileKind() where there is but one; of several, one that cannot be read is Unknown: reading it says why.
[[nodiscard]] Result<std::vector<TableInFile>> tablesIn(const std::filesystem::path& path, const Progress& progress);

/// findExports() of one kind. Sheets of a workbook that are of the other kind by their columns are left aside and
/// named; members of an archive only where both kinds are opened (ReadOptions::othersAreOpened), when nothing is said
/// of them. NeedsChoice where several of this kind remain, or where it is not sure which one is meant.
[[nodiscard]] Result<std::vector<ExportFile>> exportsFor(FileKind wanted, const std::filesystem::path& path,
                                                         const ReadOptions& options, const Progress& progress);

/// previewFile() of the table that is read as this kind of file.
[[nodiscard]] Result<FilePreview> previewFile(const std::filesystem::path& path, const ReadOptions& options, int rows,
                                              FileKind wanted);

} // namespace leadlight
