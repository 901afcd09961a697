// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"
#include "model/stages/study.h"

namespace leadlight {

/// Figures about the two files that take a pass over all rows.
struct FilesSummary
{
    std::int64_t submissions = 0;
    std::int64_t unidentifiedRows = 0;
    std::int64_t pagesOfNobody = 0;    ///< that only unidentified rows name; unidentified pages do not count
    std::vector<MatchRate> matchRates; ///< empty without both files
    std::vector<std::int64_t> conflictSubmissions; ///< per BuMapping::conflicts: submissions on that page
    /// Per file of submissions: cookies that would match another file's with their lost leading zeros put back.
    std::vector<std::int64_t> repairableCookies;
};

/// Fails only where it is cancelled. Empty without submissions; `tables.summary` is not looked at.
[[nodiscard]] Result<Slot<FilesSummary>> summarise(const Tables& tables, const Progress& progress);

} // namespace leadlight
