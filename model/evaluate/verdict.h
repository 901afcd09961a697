// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/scorecard.h"

namespace leadlight {

/// The scorecard in plain words: does the best model beat most popular, is the current model better or worse, what
/// cannot be told apart, who could not be tested, how the protocol flatters. Better and worse are said only where
/// Difference::clear holds; else it says that it could be chance.
[[nodiscard]] std::vector<std::string> verdictOf(const Scorecard& scorecard);

/// What one model of the scorecard finds, and how that compares with most popular: the verdict's first sentence, of
/// any model.
[[nodiscard]] std::string inWords(const Scorecard& scorecard, std::size_t model);

/// "9 more" or "13 fewer": a difference of HR@K in cookies of 100.
[[nodiscard]] std::string moreOrFewer(const Difference& difference);
/// "(95 %: 6 to 12)": its interval, seen from the word that moreOrFewer() uses.
[[nodiscard]] std::string intervalInHundred(const Difference& difference);

} // namespace leadlight
