// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace leadlight {

/// A folder that Leadlight writes to.
struct Place
{
    std::string what; ///< a key: "data", "settings", "temporary", "current"
    std::filesystem::path folder;
    bool writable = false; ///< or can be made
};
/// Where the window keeps what it remembers, where programs put scratch files, and the folder that the program stands
/// in. Nothing is left there by asking.
[[nodiscard]] std::vector<Place> userPlaces();

/// A font that something looks right with.
struct NeededFont
{
    std::string name; ///< of the family
    std::string what; ///< a key: "text", "ids", "japanese"
    bool found = false;
};
/// Looked for by the names of the files in the system's and the user's folders of fonts.
[[nodiscard]] std::vector<NeededFont> neededFonts();

} // namespace leadlight
