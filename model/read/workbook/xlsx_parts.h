// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/workbook/cell_format.h"
#include "model/read/workbook/package.h"
#include "model/read/workbook/sheet_parser.h"

namespace leadlight {

/// What an .xlsx file says of its sheets.
struct XlsxParts
{
    std::vector<SheetEntry> sheets;    ///< in the order of their tabs; those that hold rows, no charts
    std::string strings;               ///< the part with the shared texts; empty: there is none
    std::vector<NumberFormat> formats; ///< by the style of a cell
    bool from1904 = false;             ///< see dateText()
};
[[nodiscard]] Result<XlsxParts> readXlsxParts(const Package& package);

/// The part that the package is about: "xl/workbook.xml" mostly.
[[nodiscard]] Result<std::string> mainPart(const Package& package);

} // namespace leadlight
