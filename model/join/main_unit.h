// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"

namespace leadlight {

/// The business unit that most of a cookie's form submissions are of, among those of a page that has one; ties go to
/// the first by name. "Unmapped" where none of its pages has a business unit.
[[nodiscard]] std::int32_t mainUnitOf(const Dataset& data, std::int32_t cookie);

} // namespace leadlight
