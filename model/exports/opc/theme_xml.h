// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace leadlight {

/// The colours and fonts of files without a template of the user's own: the first business units' colours of the
/// screen as accents, Calibri, which Office has everywhere.
[[nodiscard]] std::string themeXml(std::string_view name);

} // namespace leadlight
