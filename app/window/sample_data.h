// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <filesystem>
#include <vector>

namespace leadlight {

/// Writes the compiled-in sample into the user's temporary folder, where the reader can open it like any other file.
/// Gives the submissions, then the BU mapping.
[[nodiscard]] Result<std::vector<std::filesystem::path>> extractSample();

} // namespace leadlight
