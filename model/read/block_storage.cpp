// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/read/row_block.h"

namespace leadlight {

void RowBlock::clear()
{
    text.size = 0;
    for (auto& column : cells) {
        column.text.clear();
        column.hash.clear();
        column.id.clear();
    }
    counts.clear();
    days.clear();
    runs.clear();
    skipped.clear();
    leftOut.fill(0);
    rows = lines = continuationLines = 0;
    numbers.clear();
    unseenSigns = 0;
    totals.clear();
    otherHeader = startsLikeTable = endsInGap = false;
    values.release();
    validText = true;
}

} // namespace leadlight
