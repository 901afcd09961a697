// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/join/dataset.h"

namespace leadlight {

/// The joined rows of a cookie; a row of a page with several business units may stand there more than once.
[[nodiscard]] inline std::int64_t rowsOf(const Dataset& data, std::int32_t cookie)
{
    const auto at = static_cast<std::size_t>(cookie);
    return data.cookieStart[at + 1] - data.cookieStart[at];
}

/// The form submissions of those rows.
[[nodiscard]] inline std::int64_t submissionsOf(const Dataset& data, std::int32_t cookie)
{
    const auto at = static_cast<std::size_t>(cookie);
    std::int64_t sum = 0;
    for (auto row = data.cookieStart[at]; row < data.cookieStart[at + 1]; ++row)
        sum += data.rowSubmissions[static_cast<std::size_t>(row)];
    return sum;
}

} // namespace leadlight
