// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace leadlight {

/// Where the rows of sessions by reference are kept (store/row_cache.h): leadlight/rows in the user's folder for what
/// can be made again. Empty where the environment says LEADLIGHT_ROW_CACHE=off.
[[nodiscard]] std::filesystem::path rowCacheFolder();

} // namespace leadlight
