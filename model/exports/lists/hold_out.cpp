// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exports/lists/hold_out.h"

#include <xxhash.h>

namespace leadlight {

bool isHeldOut(std::string_view cookie, const HoldOut& options)
{
    constexpr unsigned unused = 11; // 53 bits are a double's
    constexpr double steps = 9007199254740992.0;
    const auto hash = XXH3_64bits_withSeed(cookie.data(), cookie.size(), options.seed);
    return static_cast<double>(hash >> unused) / steps < options.share;
}

HeldOutParts heldOutParts(const Dataset& data, std::span<const std::int32_t> cookies, const HoldOut& options)
{
    HeldOutParts out;
    for (const std::int32_t cookie : cookies)
        (isHeldOut(data.cookieText(cookie), options) ? out.control : out.treated).push_back(cookie);
    return out;
}

} // namespace leadlight
