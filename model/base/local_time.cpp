// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/local_time.h"

#include <array>
#include <ctime>

namespace leadlight {

std::string localTimeNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
#ifdef _WIN32
    localtime_s(&parts, &now);
#else
    localtime_r(&now, &parts);
#endif
    std::array<char, 32> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts);
    return {text.data(), length};
}

} // namespace leadlight
