// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/report/report.h"

namespace leadlight {

/// The files for other tools that are wanted, by name.
[[nodiscard]] std::vector<std::string> activationFiles(const ReportOptions& options);

/// Writes them into the report's folder: of the visitors outside of the control group, without those who are left out
/// of every list.
[[nodiscard]] Status writeActivation(const ReportFigures& figures, const ReportOptions& options, ReportDone& done,
                                     const Progress& progress);

} // namespace leadlight
