// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/progress.h"
#include "model/read/container.h"
#include "model/read/packed_file.h"
#include "model/read/workbook/sheet_lines.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace leadlight {

/// Opens a workbook (.xlsx, .xlsm, .ods) whose parts have these `names`; null where a zip file is none. Its members are
/// the sheets: those with a table in them are data, and hidden ones only where no sheet in sight has one. Sheets give
/// their rows as text, see SheetLines. BadData where it is locked by a password, damaged, or a document of another kind
/// (.xlsb, .docx, .numbers ...), which is named. Polls cancel, also while its sheets are read.
[[nodiscard]] Result<std::shared_ptr<Container>> openWorkbook(const PackedFile& file, std::vector<std::string> names,
                                                              const Progress& progress);

/// What destroys an id in that column of a sheet, if the row is one of those that count: the error that names the cell.
[[nodiscard]] Status checkIds(const SheetNotes& notes, std::size_t column, std::string_view columnName,
                              const std::function<bool(std::int64_t row)>& counts);
/// What there is to say of a column with errors of the spreadsheet (#N/A) in it, below the header or not.
[[nodiscard]] std::optional<Phrase> errorsIn(const SheetNotes& notes, std::size_t column, std::string_view columnName);
/// What else there is to say of a sheet.
[[nodiscard]] std::vector<Phrase> warningsOf(const SheetNotes& notes);

} // namespace leadlight
