// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace leadlight {

/// The appearance that the user wants.
enum class ThemeChoice {
    System, ///< as the desktop is
    Light,
    Dark,
    HighContrast,
};

/// "system", "light", "dark", "high-contrast": how a choice is given on the command line and kept in the settings.
[[nodiscard]] QString nameOf(ThemeChoice choice);
[[nodiscard]] std::optional<ThemeChoice> themeChoiceNamed(const QString& name);

} // namespace leadlight
