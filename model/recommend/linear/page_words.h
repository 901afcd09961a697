// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace leadlight {

/// The distinct words of a title, in lower case and in byte order: runs of three letters or more. `title` is UTF-8;
/// Latin, Greek and Cyrillic capitals are folded, other scripts stay as they are.
[[nodiscard]] std::vector<std::string> wordsOf(std::string_view title);

} // namespace leadlight
