// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/data/row_block.h"

#include <filesystem>
#include <functional>

namespace leadlight {

/// Opens a file and finds its header; `report` gets what is known so far. Errors carry file and line.
/// Reads a file block by block: `onHead` first (it may refuse), then `onBlock` for each block in file order.
[[nodiscard]] Result<FileReport> readTable(const std::filesystem::path& path, const ReadOptions& options,
                                           const Progress& progress,
                                           const std::function<Status(const TableHead&)>& onHead,
                                           const std::function<void(const RowBlock&)>& onBlock);

/// "cookie, page_url and form_submissions": the roles of `needed` that the file lacks; empty where it has all.
[[nodiscard]] std::vector<Role> missingRoles(const TableHead& head, std::initializer_list<Role> needed);

/// The NeedsChoice error for roles that no column could be found for.
[[nodiscard]] Error missingColumns(const std::vector<Role>& missing, const TableHead& head);

/// UTF-8 text of a path for messages.
[[nodiscard]] std::string pathText(const std::filesystem::path& path);

} // namespace leadlight
