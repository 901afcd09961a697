// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace leadlight {

/// True for a clean cell that stands for "nothing known", whatever tool wrote it: empty, only zeros (a UUID of zeros
/// too), None/null/nan/undefined/N/A, (not set), (Low Traffic), (other), ::word::, \N, #N/A and the other error values
/// of spreadsheets; in any case. Holds for cookies and pages alike.
[[nodiscard]] bool isPlaceholder(std::string_view text);

} // namespace leadlight
