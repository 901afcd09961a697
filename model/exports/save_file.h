// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <filesystem>
#include <functional>
#include <string_view>

class QIODevice;

namespace leadlight {

/// Writes a file through `write`, all or nothing: where `write` fails, is cancelled, or the disk refuses, the file
/// that was there before stays as it was. What is written stands beside it until then, so both need room at once.
/// `write` need not look at what the device refused: that is the answer here, with the reason and what to do.
[[nodiscard]] Status saveFile(const std::filesystem::path& path, const std::function<Status(QIODevice& device)>& write);

/// Writes all of it; false where the device refuses. A disk that is nearly full takes a part first and says why only
/// when it is asked again, so this asks again.
bool writeAll(QIODevice& device, std::string_view bytes);

/// Makes the folder with those above it. Errors name it.
[[nodiscard]] Status makeFolder(const std::filesystem::path& folder);

} // namespace leadlight
