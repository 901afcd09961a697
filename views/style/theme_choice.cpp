// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/theme_choice.h"

#include <array>

namespace leadlight {

namespace {
constexpr std::array names{QLatin1String("system"), QLatin1String("light"), QLatin1String("dark"),
                           QLatin1String("high-contrast")};
}

QString nameOf(ThemeChoice choice)
{
    return names.at(static_cast<std::size_t>(choice));
}

std::optional<ThemeChoice> themeChoiceNamed(const QString& name)
{
    for (std::size_t i = 0; i < names.size(); ++i)
        if (name == names[i])
            return static_cast<ThemeChoice>(i);
    return std::nullopt;
}

} // namespace leadlight
