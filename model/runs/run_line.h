// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/runs/run_history.h"

#include <string>
#include <string_view>

namespace leadlight {

/// A run as one line of JSON, without the line's end.
[[nodiscard]] std::string lineOf(const RunRecord& run);
/// The run that a line holds; nothing where anything is missing or of another type.
[[nodiscard]] std::optional<RunRecord> runOf(std::string_view line);

} // namespace leadlight
