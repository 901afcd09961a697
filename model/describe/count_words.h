// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/bu_mapping.h"
#include "model/data/submissions.h"
#include "model/describe/submission_shares.h"
#include "model/describe/summary.h"
#include "model/stages/files_summary.h"

namespace leadlight {

// How many there are of what, in words, each number with its own singular.

[[nodiscard]] Phrase rowsInWords(std::int64_t rows);
/// "999 cookies · 467 pages · 11 types · 10,876 submissions": of the files as they were read. Visitors and pages
/// without an id are none, and neither are pages that only rows without a visitor name.
[[nodiscard]] Phrase countsOf(const SubmissionTable& table, const FilesSummary& summary);
/// "218 pages in 8 BUs"
[[nodiscard]] Phrase countsOf(const BuMapping& mapping);
/// "999 cookies · 469 pages · 8 BUs": of what the model learns from. Business units are those that own one of the
/// pages; without any, why: no mapping, or one of other pages.
[[nodiscard]] Phrase countsOf(const Interactions& interactions);
/// "1,714 rows, 5,052 submissions, 294 pages and 193 cookies"
[[nodiscard]] Phrase inWords(const DropCost& cost);
/// That the mapping is probably that of other files: how little of the submissions it knows.
[[nodiscard]] Phrase misfitInWords(double mappedShare);
/// The same as the question whether the mapping of that file, which is open, shall stay with new submissions.
[[nodiscard]] Phrase misfitQuestion(const std::string& mapping, double mappedShare);

/// What stands in the place of a figure that is not there yet, and in that of all of them.
[[nodiscard]] Phrase stillCounted();
[[nodiscard]] Phrase figuresAreCounted();

} // namespace leadlight
