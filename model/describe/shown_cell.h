// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"

namespace leadlight {

/// What people read in one cell of a table, where no view draws it: words, a name, a number with its decimals, a dash
/// where there is no value.
[[nodiscard]] Phrase shownCell(const TableColumn& column, std::int32_t row);

/// Whether a column's values are numbers, which stand on the right.
[[nodiscard]] bool isNumeric(const TableColumn& column);

} // namespace leadlight
