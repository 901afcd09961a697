// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/model_options.h"

namespace leadlight {

using SettingTexts = std::vector<std::pair<std::string, std::string>>; ///< key, value

/// The settings that matter to the resolved model, by their keys on the command line: "model", "strength" and those of
/// its own kind. Two options train the same model exactly when these are equal.
[[nodiscard]] SettingTexts settingsOf(const ModelOptions& options);

} // namespace leadlight
