// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/workbook/package.h"
#include "model/read/workbook/sheet_parser.h"

namespace leadlight {

/// Opens a spreadsheet in OpenDocument format (.ods).
[[nodiscard]] Result<std::shared_ptr<WorkbookFormat>> openOds(const Package& package);

} // namespace leadlight
