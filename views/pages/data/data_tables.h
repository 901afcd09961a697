// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/stages/study.h"
#include "views/tables/table_content.h"

namespace leadlight {

/// Every row of the submissions as it was read, with the business unit that the join gave its page.
[[nodiscard]] std::shared_ptr<const TableContent> rowsTable(const Study& study);

/// The lines of both files that are not among the rows, and why; the first 10,000 of each file.
[[nodiscard]] std::shared_ptr<const TableContent> leftOutTable(const Study& study);

/// Pages with more than one business unit: who claims them, in which line, and which one counts.
[[nodiscard]] std::shared_ptr<const TableContent> conflictsTable(const Study& study);

} // namespace leadlight
