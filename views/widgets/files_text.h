// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <filesystem>
#include <vector>

namespace leadlight {

/// Files in a sentence, by their names without folders: "submissions.csv", "submissions.csv and 2 more". A file that
/// stands there more than once (members of one archive) counts once.
[[nodiscard]] QString filesText(const std::vector<std::filesystem::path>& files);

} // namespace leadlight
