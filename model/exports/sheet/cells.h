// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace leadlight {

// What a sheet of a workbook is made of, and how its places are called.

constexpr std::int64_t mostSheetRows = 1048576;
constexpr std::size_t mostSheetColumns = 16384;
constexpr std::size_t mostCellUnits = 32767; ///< UTF-16 units of a text

/// Nothing, a text, a number.
using Cell = std::variant<std::monostate, std::string, double>;

/// How a cell's value is shown; the value itself is never rounded or scaled.
enum class CellFormat {
    General,
    Header,
    Text, ///< stays a text when somebody edits it: ids, names
    Whole,
    OneDecimal,
    TwoDecimals,
    ThreeDecimals,
    FourDecimals,
    Percent,
    Signed,
    Time,
    Wrapped, ///< a text of several lines where the column is not wide enough
};

/// "A" for 0, "AA" for 26.
[[nodiscard]] std::string columnLetters(std::size_t column);
/// "$B$2:$B$9": `column` from 0, rows from 1.
[[nodiscard]] std::string cellRange(std::size_t column, std::int64_t firstRow, std::int64_t lastRow);
/// "'Similarity by BU'!", in front of a place.
[[nodiscard]] std::string sheetPrefix(std::string_view sheet);

/// The names that Excel allows, in the same order: without []:*?/\ and apostrophes at the ends, at most 31 UTF-16
/// units, not "History", none twice whatever the case.
[[nodiscard]] std::vector<std::string> sheetNames(const std::vector<std::string>& wanted);

/// Excel's number of "2026-11-23" or "2026-11-23 14:02[:05]" (T allowed in between): days since 1899-12-30. Nothing for
/// any other text.
[[nodiscard]] std::optional<double> timeNumber(std::string_view iso);

} // namespace leadlight
