// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/read/workbook/package.h"
#include "model/read/workbook/sheet_parser.h"

namespace leadlight {

/// Opens a workbook in Office Open XML (.xlsx, .xlsm).
[[nodiscard]] Result<std::shared_ptr<WorkbookFormat>> openXlsx(const Package& package);

} // namespace leadlight
