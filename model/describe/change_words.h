// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/changes/changes.h"
#include "model/changes/taken.h"

namespace leadlight {

/// "In October 63 of 100 took a page that September's lists had for them, 18 more than with the most popular pages
/// (95 %: 12 to 24)." Where nobody came back, or too few did, that.
[[nodiscard]] Phrase takenWords(const DeliveryPair& pair, const TakenLists& taken);
/// What these figures are of: "388 came back, 367 took something new. ..."
[[nodiscard]] Phrase takenNote(const DeliveryPair& pair, const TakenLists& taken);
/// "1,088 visitors are new, 924 did not return. 2 pages are new, 3 vanished."
[[nodiscard]] Phrase comingAndGoing(const Changes& pages);
/// "14 rose, 17 fell; about 10 would by chance alone".
[[nodiscard]] Phrase risersWords(const Changes& changes);
/// Rows of both deliveries, pages with another unit, rows without a date: a sentence each, where there is something.
[[nodiscard]] std::vector<Phrase> deliveryRemarks(const DeliveryPair& pair);
/// "Of 100 hidden pages the top 10 finds 52 in October and 55 in November, 3 more (95 %: 1 to 5)."
[[nodiscard]] Phrase foundWords(const DeliveryPair& pair, const FoundChange& found);
/// What the lists were worth beside a control group.
[[nodiscard]] std::vector<Phrase> upliftWords(const Uplift& uplift);
/// How many visitors a test takes.
[[nodiscard]] Phrase planWords(const TestPlan& plan);

} // namespace leadlight
