// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace leadlight {

/// What a cell says, read as a count.
struct CountReading
{
    std::int64_t value = 0; ///< 0 where it is no positive whole number
    char decimal = 0;       ///< the mark that stands for decimals here beyond doubt, as '.' in 3.0 or 1,000.00
    char grouped = 0;       ///< '.' or ',' where it was taken for thousands, as in 1.000 or 1,234,567
    bool repeated = false;  ///< it stands there more than once, as no mark for decimals does
};

/// Reads a count: a positive whole number up to 10^15, with or without thousands separators (1,000 - 1.000 - 1 000 -
/// 1'000) and zero decimals (3.0 - 1.000,00). `decimal` is the file's decimal mark where it is known: then 1.000 is
/// one; where it is 0, a single mark before three digits separates thousands.
[[nodiscard]] CountReading readCount(std::string_view text, char decimal);

} // namespace leadlight
