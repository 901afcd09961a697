// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/describe/unit_table.h"

namespace leadlight {

/// What there is of one unit, and its share of what was taken and of what is recommended, for the foot of the page.
[[nodiscard]] Phrase unitWords(const UnitReport& report, std::int32_t unit);

} // namespace leadlight
