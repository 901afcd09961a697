// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/source_sql.h"

namespace leadlight {

/// The page profile, which has a row a page and type and so is small: page, type, rows, submissions, and of these the
/// rows and submissions of unidentified cookies. The join with the BU mapping, match rates and units are made of it
/// here, by the code that makes them of files.
[[nodiscard]] SqlStatement pageProfile(const SqlPlace& place);

/// Rows of the table in all, without a submission, outside of the chosen days, and without a date where days are
/// chosen.
[[nodiscard]] SqlStatement rowTotals(const SqlPlace& place);

/// Once Scratch::Pages is there: cookies, unidentified ones, those without a mapped page, of these those that are not
/// dropped, and the cookies after the join, unidentified ones among them (JoinLedger::cookiesJoined). On each shard, of
/// its own cookies.
[[nodiscard]] SqlStatement cookieTotals(const SqlPlace& place);

/// How many cookies have d pages: d, cookies. On each shard. It reads every row, and tells what the rest will cost.
[[nodiscard]] SqlStatement degreesOfRows(const SqlPlace& place);

/// page, unit of the mapping, where it is a table.
[[nodiscard]] SqlStatement mappingRows(const SqlPlace& place);

} // namespace leadlight
