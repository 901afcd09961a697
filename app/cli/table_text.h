// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/table_data.h"

#include <string>

namespace leadlight::cli {

/// A table for a reader at the terminal: a line a row under the headers that the window shows, numbers as there, a dash
/// where there is none.
[[nodiscard]] std::string tableText(const TableData& table);

} // namespace leadlight::cli
