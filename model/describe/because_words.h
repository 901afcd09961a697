// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"
#include "model/join/dataset.h"
#include "model/recommend/explanation.h"

#include <vector>

namespace leadlight {

/// What the pages of a history have to do with a recommended one, a line each in whole percent, strongest first; those
/// beyond the eighth are one line with what they have together. The sizes add up to 100. `because` as explainScore()
/// gives it.
[[nodiscard]] std::vector<Phrase> becauseWords(const Dataset& data, const std::vector<Explanation>& because);

} // namespace leadlight
