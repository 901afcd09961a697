// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/data/submissions.h"

namespace leadlight {

/// What one file has in common with the files before it.
struct FileOverlap
{
    std::size_t file = 0;      ///< index into SubmissionTable::files
    std::size_t earlier = 0;   ///< the earlier file with most of these rows
    std::int64_t others = 0;   ///< further earlier files with some
    std::int64_t rows = 0;     ///< rows of `file` that stand in an earlier one, too
    std::int64_t days = 0;     ///< on so many days,
    std::int32_t firstDay = 0; ///< from this one, in days since 1970-01-01,
    std::int32_t lastDay = 0;  ///< to this one
};

/// Days that were delivered twice, as where each export covers the last 30 days and is made once a week.
struct OverlappingDays
{
    std::vector<FileOverlap> files; ///< those that repeat rows of earlier ones, in their order
    std::vector<std::uint8_t>
        repeatsRow; ///< per row of the table: 1 where an earlier file has it; empty where none does
};

/// Looks for days that stand in several files of the table, and for the rows that are the same in them: cookie, page,
/// type, day and count. What stands n times in one file and m times in another counts as delivered twice min(n, m)
/// times. A day counts where at least half of its rows in the smaller of the two deliveries stand in the other, too:
/// single rows may be the same by chance, as in exports of two regions. No work without dates or with one file. Fails
/// only where it is cancelled.
[[nodiscard]] Result<OverlappingDays> findOverlappingDays(const SubmissionTable& table, const Progress& progress);

/// What is to be said of it: "3 days, 2024-10-01 to 2024-10-03, stand in both a.csv and b.csv. ...".
[[nodiscard]] Phrase overlapNote(const SubmissionTable& table, const FileOverlap& overlap);

} // namespace leadlight
