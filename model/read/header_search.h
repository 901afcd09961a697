// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/file_report.h"
#include "model/read/quoting.h"

#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// A record near the start of a file, as one separator cuts it.
struct StartRecord
{
    std::vector<std::string> cells; ///< clean; none for a line that is no record
    std::string_view text;
    std::size_t end = 0; ///< where the next one begins
    std::int64_t lines = 1;
};

/// What one separator makes of the start of a file.
struct HeaderProbe
{
    char delimiter = ',';
    Quoting quoting = Quoting::Standard; ///< other than Standard: the text has to be turned first, `records` is empty
    double score = -1.0;                 ///< below 0: no header can be read
    std::vector<StartRecord> records;
    std::size_t header = 0; ///< which of the records it is
    int known = 0;          ///< how many roles its names say
    /// The line above calls several columns the same ("Dimension"), and the header says which: both are one header.
    bool namesBelow = false;
};

/// Looks through the first records for the one with the most known names of columns, by every separator (or the
/// `hinted` one) and, where `anyQuoting`, every way of quoting that the text shows signs of.
[[nodiscard]] HeaderProbe findHeader(std::string_view text, bool complete, char hinted, bool anyQuoting,
                                     const ReadOptions& options);

/// How many different roles the names say; names that the user chose columns by count, too.
[[nodiscard]] int knownNamesIn(const std::vector<std::string>& cells, const ReadOptions& options);
/// True where the text begins with a table whose columns are known by name, enough of them to tell it from other text.
[[nodiscard]] bool beginsWithTable(std::string_view start);
/// True for a line that starts with # and holds the names of columns all the same.
[[nodiscard]] bool isHashHeader(std::string_view line, const ReadOptions& options);

/// The most common number of cells among the records below the header; 0 where there are none.
[[nodiscard]] std::size_t usualWidth(const HeaderProbe& probe);
/// The cells of the records below the header.
[[nodiscard]] std::vector<std::vector<std::string>> rowsBelow(const HeaderProbe& probe);

} // namespace leadlight
