// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/warehouse/scoring_sql.h"

namespace leadlight {

// How lists go on where the history speaks for no further page: PopularPages::append() in SQL. A list that lacks m
// pages finds them, of those of a unit that the cookie took k pages of, among its first k + n, and of all, among the
// first (pages that it took) + n. So what is looked at grows with what the cookies took, not with cookies times pages.

/// Makes Scratch::FillPacked of Scratch::Fill, where the engine has arrays: for each unit its popular pages.
[[nodiscard]] std::optional<SqlStatement> packFill(const SqlPlace& place);

/// Which cookies of the batch have shorter lists than Scoring::n, how long these are, and how many pages they took.
[[nodiscard]] SqlStatement findShort(const SqlPlace& place, const Scoring& scoring, const HashBatches& batches,
                                     std::uint64_t batch);
/// Fills them: with what the model ranks for everybody (Scoring::ranked) first, then with popular pages, those of the
/// cookie's own business units before others. With Fill::None with the former only.
[[nodiscard]] SqlStatement fillLists(const SqlPlace& place, const Scoring& scoring, const HashBatches& batches,
                                     std::uint64_t batch);

} // namespace leadlight
