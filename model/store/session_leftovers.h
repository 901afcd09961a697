// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

/// What a program that was killed while it wrote leaves beside a session file.
namespace leadlight {

/// "NAME-journal": SQLite's way back out of a change that was broken off. Without the file that it was made for it is
/// good for nothing, and spoils any other file of that name.
[[nodiscard]] std::filesystem::path wayBackOf(const std::filesystem::path& file);

/// Whether there is one.
[[nodiscard]] bool hasWayBack(const std::filesystem::path& file);

/// Whether the way back goes through other files (a "super-journal", which only changes of several databases at once
/// have), or is no file. Ours never does; SQLite would follow it wherever it leads, and delete what it finds there.
[[nodiscard]] bool leadsElsewhere(const std::filesystem::path& file);

/// "NAME.saving": where a session is written before it takes its place.
[[nodiscard]] std::filesystem::path savingOf(const std::filesystem::path& file);

} // namespace leadlight
