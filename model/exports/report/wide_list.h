// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/lists/pseudonyms.h"
#include "model/exports/report/report_items.h"
#include "model/exports/sheet/workbook.h"

namespace leadlight {

/// Lists of recommendations as a sheet with a row a visitor: the pages side by side, best first, each with its basis.
/// Who has no list has no row. `table`, one with `put` and `cookies`, and `words` must outlive the sheet.
[[nodiscard]] Sheet wideSheet(const ReportTable& table, const TopN& lists, std::string name, const Words& words,
                              const std::shared_ptr<const Pseudonyms>& names, const Progress& progress);

} // namespace leadlight
