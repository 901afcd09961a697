// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace leadlight {

/// The words of an asset type that tell it apart: "Webinar" for "Gated Webinar Forms". The full name belongs into a
/// tool tip beside it.
[[nodiscard]] QString shortTypeName(std::string_view type);

} // namespace leadlight
