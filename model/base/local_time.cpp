// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/local_time.h"

#include <array>
#include <ctime>

namespace leadlight {

namespace {

std::tm localPartsNow()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
#ifdef _WIN32
    localtime_s(&parts, &now);
#else
    localtime_r(&now, &parts);
#endif
    return parts;
}

} // namespace

std::string localTimeNow()
{
    const std::tm parts = localPartsNow();
    std::array<char, 32> text{};
    const auto length = std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &parts);
    return {text.data(), length};
}

std::chrono::year_month_day localDayNow()
{
    const std::tm parts = localPartsNow();
    return {std::chrono::year(parts.tm_year + 1900), std::chrono::month(static_cast<unsigned>(parts.tm_mon) + 1),
            std::chrono::day(static_cast<unsigned>(parts.tm_mday))};
}

} // namespace leadlight
