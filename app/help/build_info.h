// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace leadlight {

/// "1.0.0"
[[nodiscard]] std::string versionNumber();

/// "1.0.0 (3f2a91c0de)": the version and the commit that this program was built from.
[[nodiscard]] std::string versionAndCommit();

/// What --version says after the program's name: version and commit, then each library with its version, a line each.
[[nodiscard]] std::string versionText();

} // namespace leadlight
