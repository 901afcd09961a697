// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/read/csv_scanner.h"
#include "model/read/file_report.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// What stands above the rows: the header and how the file is written.
struct TableHead
{
    char delimiter = ',';
    char decimal = 0; ///< the decimal mark of the counts; 0 where nothing shows it
    std::vector<std::string> header;
    std::vector<std::optional<Role>> roles; ///< per column
    std::int64_t headerLine = 1;
    std::int64_t lines = 1;         ///< physical lines up to the first row
    std::size_t dataBegin = 0;      ///< byte of the text where the rows begin
    std::vector<SkippedLine> above; ///< comments, blank lines and the like above the header

    /// How the rows are to be cut.
    [[nodiscard]] CsvShape shape() const;
};

/// Finds header and delimiter in the first part of a file (UTF-8, no byte-order mark). `complete` says that `start` is
/// the whole file. BadData where there is no header, NeedsChoice as assignRoles().
[[nodiscard]] Result<TableHead> readTableHead(std::string_view start, bool complete, const ReadOptions& options);

/// The first rows below the header, at most `limit`, as they stand in the file.
[[nodiscard]] std::vector<std::vector<std::string>> firstRows(std::string_view start, bool complete,
                                                              const TableHead& head, std::size_t limit);

} // namespace leadlight
