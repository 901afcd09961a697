// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/workbook/sheet_lines.h"

#include <memory>

namespace leadlight {

/// Reads the rows of one sheet, one after the other.
class SheetParser
{
public:
    virtual ~SheetParser() = default;
    /// Adds the next row; false at the end of the sheet.
    [[nodiscard]] virtual Result<bool> next(SheetLines& rows) = 0;
    /// How much of the file on disk is read, in bytes.
    [[nodiscard]] virtual std::int64_t consumed() const = 0;
    [[nodiscard]] virtual std::int64_t diskSize() const = 0;
};

/// A sheet of a workbook, before it is read.
struct SheetEntry
{
    std::string name;
    bool hidden = false;
    std::string part; ///< where its rows are: in .xlsx files a file of their own
};

/// The format of a workbook.
class WorkbookFormat
{
public:
    virtual ~WorkbookFormat() = default;
    [[nodiscard]] virtual const std::vector<SheetEntry>& sheets() const = 0;
    /// The parser keeps what it needs of the workbook; one is read at a time.
    [[nodiscard]] virtual Result<std::unique_ptr<SheetParser>> openSheet(std::size_t sheet) = 0;
};

} // namespace leadlight
