// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/lists/pseudonyms.h"
#include "model/exports/report/report.h"

namespace leadlight {

// The single files of a report.

/// report.xlsx: a sheet of what it is about, a sheet for each table and, with a native chart beside the figures, for
/// each flat chart. Lists have a row a visitor instead of a row a page where that is wanted, and where they are too
/// long for a sheet, which the remarks say.
[[nodiscard]] Status writeReportWorkbook(const std::vector<ReportItem>& items, const ReportFigures& figures,
                                         const ReportOptions& options, const std::shared_ptr<const Pseudonyms>& names,
                                         ReportDone& done, const Progress& progress);

[[nodiscard]] Status writeReportCsv(const ReportTable& table, const ReportOptions& options,
                                    const std::shared_ptr<const Pseudonyms>& names, const std::filesystem::path& path,
                                    const Progress& progress);

/// figures.json: the charts with all of their figures, in full precision, and the rules that lists obey, if any.
[[nodiscard]] Status writeFigures(const std::vector<ReportItem>& items, const ReportFigures& figures,
                                  const ReportOptions& options, const std::filesystem::path& path);

} // namespace leadlight
