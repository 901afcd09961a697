// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/tune/search_space.h"

#include <QString>

namespace leadlight {

/// The settings that tell one trial from another, in words: "Lambda 30.2, strength binary".
[[nodiscard]] QString settingsInWords(const ModelOptions& options, bool equalTypeWeights);

/// Those of them that are others than the present ones, in short: "Lambda 60.9 · Share of RP3beta 0.4".
[[nodiscard]] QString changesInWords(const ModelOptions& options, bool equalTypeWeights, const ModelOptions& present);

/// What the search varies and over which range, a sentence: "Varied are Lambda (1 to 5,000, evenly by its logarithm)
/// and the strength (binary, log or weighted)."
[[nodiscard]] QString searchInWords(const std::vector<SearchRange>& ranges);

} // namespace leadlight
