// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options.h"

namespace leadlight {

struct ModelEntry;

/// The same pages for everyone: nothing to set.
struct PopularityOptions
{
    static constexpr std::string_view key = "popularity";
    [[nodiscard]] static ModelEntry entry();
    static auto fields() { return std::tuple{}; }
};

/// What is popular in the business units that a cookie has seen: nothing to set.
struct BuPopularityOptions
{
    static constexpr std::string_view key = "bu-popularity";
    [[nodiscard]] static ModelEntry entry();
    static auto fields() { return std::tuple{}; }
};

} // namespace leadlight
