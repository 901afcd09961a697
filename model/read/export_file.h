// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/read/container.h"
#include "model/read/file_report.h"

namespace leadlight {

/// One file of rows: on disk as it is, a member of an archive, or a sheet of a workbook.
struct ExportFile
{
    std::filesystem::path path;
    std::string member = {};                   ///< empty for a plain file and for a single gzip file
    std::shared_ptr<Container> container = {}; ///< null for a plain file
    int index = 0;                             ///< which member of the container
    /// What is said of the container beside it: members that are not read.
    std::vector<Phrase> warnings = {};

    [[nodiscard]] bool isSheet() const { return container && container->isSheet(index); }
};

/// The files of rows behind a path: itself, or what ReadOptions::member says of an archive or workbook. NeedsChoice
/// where it holds several and none is chosen; its `choices` are their names. Of members with the same bytes, all of
/// them is each once.
[[nodiscard]] Result<std::vector<ExportFile>> findExports(const std::filesystem::path& path, const ReadOptions& options,
                                                          const Progress& progress = {});

/// What was chosen of that file: ReadOptions::memberOf, failing that ReadOptions::member.
[[nodiscard]] const std::string& memberChosen(const ReadOptions& options, const std::filesystem::path& path);

/// The question which of these members of one container is meant: NeedsChoice, without the path.
[[nodiscard]] Error whichMember(const std::vector<ExportFile>& files);

[[nodiscard]] Result<std::unique_ptr<ByteSource>> openExport(const ExportFile& file);

/// The error with the path of the file and, where that holds several tables, the name of the one; one that has a path
/// already stays as it is.
[[nodiscard]] Error atTable(Error error, const ExportFile& file);

/// The result with the path of the file filled in where it is an error.
template <class T>
[[nodiscard]] Result<T> withFile(Result<T> result, const std::filesystem::path& path)
{
    if (!result && result.error().file.empty())
        result.error().file = pathText(path);
    return result;
}

} // namespace leadlight
