// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"

#include <vector>

namespace leadlight {

/// The table with these of its rows, in this order; they stand for no elements any more.
[[nodiscard]] TableData withRows(TableData table, std::vector<std::int32_t> rows);

} // namespace leadlight
