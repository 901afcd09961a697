// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/report/report.h"

namespace leadlight {

// What a report will be, before anything of it is made.

/// Those of the items that are chosen, or the usual ones. Error: Usage for a key that none has.
[[nodiscard]] Result<std::vector<ReportItem>> chosenItems(std::vector<ReportItem> all, const ReportOptions& options);

/// The business units that own pages, without "Unmapped".
[[nodiscard]] std::vector<int> unitsWithPages(const Dataset& data);
/// "brief Cloud.pptx": names that every system takes, each once, also where "A" and "a" are the same file.
[[nodiscard]] std::vector<std::string> briefFiles(const Dataset& data, const std::vector<int>& units);

/// The formats of pictures that are wanted, by their endings.
[[nodiscard]] std::vector<std::string> pictureFormats(const ReportOptions& options);

} // namespace leadlight
