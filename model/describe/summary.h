// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/interactions.h"

namespace leadlight {

/// The counts of what the model learns from, for the status line and captions.
struct DataSummary
{
    std::int64_t cookies = 0;
    std::int64_t pages = 0;
    std::int64_t businessUnits = 0; ///< that own at least one of these pages; "Unmapped" does not count
    std::int64_t assetTypes = 0;    ///< of at least one of these pages
    std::int64_t interactions = 0;  ///< distinct (cookie, page) pairs
    std::int64_t submissions =
        0; ///< over all rows of the dataset, fanned-out ones counted as often as they stand there
};
[[nodiscard]] DataSummary summaryOf(const Interactions& interactions);

/// Which visitors look like robots, in numbers, and whether they are left out; empty where there is none.
[[nodiscard]] Phrase robotsNote(const Interactions& interactions);

/// Which days and deliveries count, where not all do, and how many rows that leaves, those without a date apart; empty
/// where all rows count.
[[nodiscard]] Phrase chosenRowsNote(const Dataset& data);
/// For captions, of when the data is: the deliveries that were chosen, and the chosen days, or else the first and the
/// last day that there is: "2026-10, 2026-10-05 to 2026-10-20". Empty where all rows count and none has a date.
[[nodiscard]] Phrase periodCaption(const Dataset& data);

} // namespace leadlight
