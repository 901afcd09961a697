// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace leadlight {

/// What an option's choice is called on screen: plain words, with the command line's name in brackets where people know
/// it by that. A model's key gives its title; what has no words of its own stands as it is.
[[nodiscard]] QString choiceText(std::string_view name);

} // namespace leadlight
