// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"
#include "model/stages/study.h"

namespace leadlight {

struct FilePreview;

/// Every row of the submissions as it was read, with the business unit that the join gave its page. There must be
/// submissions.
[[nodiscard]] TableData rowsTable(const Study& study);

/// The lines of both files that are not among the rows, and why; the first 10,000 of each file.
[[nodiscard]] TableData leftOutTable(const Tables& tables);

/// Pages with more than one business unit: who claims them, in which line, and which one counts. There must be a
/// mapping.
[[nodiscard]] TableData conflictsTable(const Study& study);

/// The first rows of a file under its own header.
[[nodiscard]] TableData previewTable(const std::shared_ptr<const FilePreview>& preview);

} // namespace leadlight
