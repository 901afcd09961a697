// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <filesystem>

/// Where a session is written: what may be replaced, and what has to be done around it.
namespace leadlight {

/// Paths as they stand in a session: UTF-8.
[[nodiscard]] std::string keptText(const std::filesystem::path& path);
[[nodiscard]] std::filesystem::path keptPath(const std::string& text);

/// BadData: the session cannot be put there.
[[nodiscard]] tl::unexpected<Error> cannotReplace(const std::filesystem::path& file);
/// Errors (BadData) where something else stands there than a session of this version or an older one, or an empty file.
[[nodiscard]] Status mayReplace(const std::filesystem::path& file);
/// That the new name is on the disk, too.
void syncFolder(const std::filesystem::path& folder);
/// A way back that lies there belongs to the file of before, and would spoil the one that takes its place. It is gone
/// first, so that file is made whole before: a crash right here leaves it as it was.
void endWhatWasBrokenOff(const std::filesystem::path& target);
/// What links stand before a file is the file that is meant.
[[nodiscard]] std::filesystem::path targetOf(const std::filesystem::path& file);

} // namespace leadlight
