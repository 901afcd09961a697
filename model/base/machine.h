// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// A set of vector instructions that some part of the program is faster with.
struct VectorUnit
{
    std::string_view name; ///< "x86-64-v3"
    bool available = false;
};

/// Those that this machine has or has not, the widest last; empty on processors that are not told apart.
[[nodiscard]] std::vector<VectorUnit> vectorUnits();

/// The level that the figures are computed with: what the model's library was compiled for, so what the system's loader
/// has chosen where there are several. "x86-64-v4", "native" beyond the levels, "portable" below them.
[[nodiscard]] std::string_view computesWith();

} // namespace leadlight
