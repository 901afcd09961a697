// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"
#include "model/read/file_report.h"
#include "model/stages/study.h"

#include <span>

namespace leadlight {

struct FilePreview;

/// Every row of the submissions as it was read, with the business unit that the join gave its page. There must be
/// submissions.
[[nodiscard]] TableData rowsTable(const Study& study);

/// The lines of both files that are not among the rows, and why; the first 10,000 of each file.
[[nodiscard]] TableData leftOutTable(const Tables& tables);
/// How many those lines are, listed or not.
[[nodiscard]] std::int64_t leftOutLines(const Tables& tables);

/// How many lines of some files are not among the rows, and for each reason that there was: "12 bad count".
struct LeftOutCounts
{
    std::int64_t lines = 0;
    std::vector<Phrase> reasons;
};
[[nodiscard]] LeftOutCounts leftOutCounts(std::span<const FileReport> files);

/// Pages with more than one business unit: who claims them, in which line, and which one counts. There must be a
/// mapping.
[[nodiscard]] TableData conflictsTable(const Study& study);

/// The first rows of a file under its own header.
[[nodiscard]] TableData previewTable(const std::shared_ptr<const FilePreview>& preview);

} // namespace leadlight
