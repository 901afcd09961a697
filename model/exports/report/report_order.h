// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exports/lists/pseudonyms.h"
#include "model/exports/report/report_items.h"

namespace leadlight {

/// Puts tables with visitors' ids into the order of the pseudonyms. In that of the ids, row by row, they would tell
/// whose each pseudonym is to anybody who has the ids in a list of their own. Where the rows are ranked only those that
/// are equal but for the id change places.
void orderByPseudonym(std::vector<ReportItem>& items, const Dataset& data, const Pseudonyms& names);

} // namespace leadlight
