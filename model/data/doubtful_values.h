// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/submissions.h"

#include <span>

namespace leadlight {

/// True where the rows from `firstRow` on whose type is a word for a total ("Total") have as many submissions as all
/// others together: then each of those adds up the types of its cookie and page, and is no row.
[[nodiscard]] bool typesHoldTotals(const SubmissionTable& table, std::size_t firstRow);

/// True where all dates of a file (DateReading::code()) are open, have a year of two digits, and lie within a much
/// shorter time if the first number is the year, as in 18/05/01 to 18/05/31. `monthFirst`: how they are read else.
[[nodiscard]] bool yearsComeFirst(std::span<const std::int32_t> dates, bool monthFirst);

/// Warns in `report` of a file (its rows from `firstRow`, its cookies first seen from `firstCookie` on) where values
/// may mean something else than they say: types that stand on the first row of their group only, counts that are
/// running numbers, and ids with no more digits than a spreadsheet keeps.
void warnOfDoubtfulValues(const SubmissionTable& table, std::size_t firstRow, StringPool::Id firstCookie,
                          FileReport& report);

} // namespace leadlight
