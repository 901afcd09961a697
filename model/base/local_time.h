// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace leadlight {

/// "2026-11-23 14:02" in local time.
[[nodiscard]] std::string localTimeNow();

} // namespace leadlight
