// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

namespace leadlight {

/// "2026-11-23 14:02" in local time.
[[nodiscard]] std::string localTimeNow();

/// Today, by the local clock.
[[nodiscard]] std::chrono::year_month_day localDayNow();

} // namespace leadlight
