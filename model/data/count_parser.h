// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace leadlight {

/// Reads a count: a positive whole number, with or without thousands separators (1,000 - 1.000 - 1 000 - 1'000) and
/// with or without zero decimals (3.0 - 1.000,00). Nothing where the text is anything else.
[[nodiscard]] std::optional<std::int64_t> parseCount(std::string_view text);

} // namespace leadlight
