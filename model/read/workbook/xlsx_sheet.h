// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/workbook/cell_format.h"
#include "model/read/workbook/shared_strings.h"
#include "model/read/workbook/sheet_parser.h"

namespace leadlight {

struct XlsxStyles
{
    std::vector<NumberFormat> formats;
    bool from1904 = false;
};

[[nodiscard]] std::unique_ptr<SheetParser> openXlsxSheet(std::unique_ptr<ByteSource> source, std::string name,
                                                         std::shared_ptr<const XlsxStyles> styles,
                                                         std::shared_ptr<SharedStrings> strings);

/// The column, counted from 0, and the row, counted from 1, of "B7"; nothing where that is no place in a sheet.
struct CellPlace
{
    std::size_t column = 0;
    std::int64_t row = 0;
};
[[nodiscard]] std::optional<CellPlace> placeOf(std::string_view reference);

} // namespace leadlight
