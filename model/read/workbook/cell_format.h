// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadlight {

/// How a spreadsheet shows the numbers of a cell: dates and times are numbers there, too.
enum class NumberLook {
    Plain,
    Scientific, ///< 2.02E+37
    Date,
    DateTime,
    Time,
};
struct NumberFormat
{
    NumberLook look = NumberLook::Plain;
    std::size_t digits = 0; ///< at least so many, with zeros in front: 00042
};
/// Of a number format as workbooks write it: `yyyy\-mm\-dd;@`.
[[nodiscard]] NumberFormat formatOf(std::string_view code);
/// Of the formats that every Excel has by their numbers.
[[nodiscard]] NumberFormat formatOfBuiltIn(int id);

/// "2018-05-01", with " 13:45:00" behind it where there is a time; empty where the number stands for no date of the
/// years 1900 to 9999. Days count from 1899-12-30, or from 1904-01-01 (`from1904`, workbooks of old Macs).
[[nodiscard]] std::string dateText(double days, bool from1904);
/// "13:45:00" of a share of a day.
[[nodiscard]] std::string timeText(double days);

/// "2018-05-01" or "2018-05-01 13:45:00" of "2018-05-01T13:45:00.000".
[[nodiscard]] std::string dateOfIso(std::string_view iso);

/// A number as a sheet would show it: whole ones in all their digits, others with 15 significant ones. What is no
/// number stays as it is.
struct NumberText
{
    std::string text;
    /// More than 15 digits: a spreadsheet keeps no more, so where an id stood, it is destroyed.
    bool tooLong = false;
};
[[nodiscard]] NumberText numberText(std::string_view raw);
/// The number with zeros in front, where it is a whole one: an id that a sheet shows as 00042 is not 42.
[[nodiscard]] std::string withZeros(std::string number, std::size_t digits);
/// Not a number where it is none.
[[nodiscard]] double valueOf(std::string_view raw);

/// _x000D_ and the like, as workbooks write control signs, replaced in place.
void unescapeCell(std::string& text);

} // namespace leadlight
