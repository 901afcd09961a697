// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"

#include <array>

namespace leadlight {

/// How a pair's strength enters a model. Default: as the model's entry in the catalogue says.
enum class Strength {
    Default,
    Binary,   ///< 1 for every pair
    Log,      ///< log(1 + strength)
    Weighted, ///< strength itself
};
template <>
struct Choices<Strength>
{
    static constexpr std::array<std::string_view, 4> names{"default", "binary", "log", "weighted"};
};

} // namespace leadlight
