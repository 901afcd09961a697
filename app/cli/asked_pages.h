// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

namespace leadlight::cli {

/// Whose audience is asked for: some pages, or all of a business unit.
struct AskedPages
{
    std::vector<std::string> pages;
    std::string unit;

    [[nodiscard]] bool any() const { return !pages.empty() || !unit.empty(); }
    /// Usage where there is no such page or business unit.
    [[nodiscard]] Result<std::vector<std::int32_t>> in(const Dataset& data) const;
    /// Those of them that the data have; of what is gone is said that it is: what was asked for once, for other files.
    [[nodiscard]] AskedPages stillThere(const Dataset& data) const;
    /// Two options that exclude each other, by these names.
    void addOptions(CLI::App& command, const std::string& pageOption, const std::string& unitOption,
                    const std::string& group);
};

} // namespace leadlight::cli
