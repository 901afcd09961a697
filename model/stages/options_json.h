// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/options_io.h"

#include <filesystem>

namespace leadlight {

/// {"unmapped": "drop", "factors": 20, "type-weights": {"Gated Get Pricing": 3.0}, "pin-pages": ["/a"]}.
[[nodiscard]] std::string jsonOf(const OptionValues& values);
/// Without empty maps and lists: they say nothing, and JSON does not say of an empty one what it is made of.
[[nodiscard]] OptionValues withoutEmpty(const OptionValues& values);
/// The same back. BadData names the line where the text is no JSON, Usage the key whose value is no option (null, a
/// list of anything but texts, an object of anything but numbers or texts).
[[nodiscard]] Result<OptionValues> optionsFromJson(std::string_view text);
/// From a file; errors name it. `like` says how such a file looks, where that is not what optionsFromJson() would say.
[[nodiscard]] Result<OptionValues> readOptionsFile(const std::filesystem::path& path, const Phrase& like = {});

} // namespace leadlight
