// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/read/csv_scanner.h"
#include "model/read/file_report.h"
#include "model/read/quoting.h"

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
    Quoting quoting = Quoting::Standard;
    std::vector<std::string> header;
    std::size_t spare = 0;                  ///< columns more that a row may have: names at the end that most rows lack
    std::vector<std::optional<Role>> roles; ///< per column
    bool onePerRow = false;                 ///< each row is one submission
    bool typeTotals = false;                ///< rows whose type is a word for a total are totals
    bool digitsInIds = false;               ///< the cookies of all first rows hold digits
    std::int64_t headerLine = 1;            ///< 0 where the user gave the names
    std::int64_t lines = 1;                 ///< physical lines up to the first row
    std::int64_t continuationLines = 0;     ///< of them, those that continue a record
    std::size_t dataBegin = 0;              ///< byte of the text where the rows begin
    std::vector<SkippedLine> above;         ///< comments, blank lines and the like above the header
    std::vector<Phrase> warnings;
    std::vector<Role> openRoles;    ///< that several columns could play as well
    std::optional<Error> undecided; ///< what the user has to choose before the rows are read

    /// How the rows are to be cut.
    [[nodiscard]] CsvShape shape() const;
};

/// ReadOptions::header of a file without a header row whose columns go by their numbers: #1, #2, ...
inline constexpr std::string_view numberedColumns = "#";

/// True of the NeedsChoice error that asks for the names of columns that have no header row.
[[nodiscard]] bool asksForHeader(const Error& error);

/// Finds header and delimiter in the first part of a file (UTF-8, no byte-order mark). `complete` says that `start` is
/// the whole file. BadData where there is no table, NeedsChoice as assignRoles() and asksForHeader(). Where `quoting`
/// of the head is not Standard, nothing but that and the delimiter is found: the text has to be turned first
/// (BlockReader::unquote) and read with `turned`.
[[nodiscard]] Result<TableHead> readTableHead(std::string_view start, bool complete, const ReadOptions& options,
                                              bool turned = false);

/// The first rows below the header, at most `limit`, as they stand in the file.
[[nodiscard]] std::vector<std::vector<std::string>> firstRows(std::string_view start, bool complete,
                                                              const TableHead& head, std::size_t limit);

} // namespace leadlight
