// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace leadlight {

struct Dataset;

/// What is known of the pages beside who took them, one entry a page. Each list may be empty: not known. Owns nothing.
struct PageFacts
{
    std::span<const std::uint16_t> unit = {}; ///< business unit
    int unmappedUnit = -1;                    ///< the unit that says a page has none, or -1
    std::span<const std::uint16_t> type = {}; ///< asset type
    std::span<const std::string> title = {};  ///< UTF-8; empty for a page without one
};

/// The titles of all pages; no entries where no page has one.
[[nodiscard]] std::vector<std::string> pageTitles(const Dataset& data);

/// All that the files say of the pages. Lives as long as both.
[[nodiscard]] PageFacts pageFacts(const Dataset& data, const std::vector<std::string>& titles);

} // namespace leadlight
