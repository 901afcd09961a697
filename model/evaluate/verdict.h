// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/scorecard.h"

namespace leadlight {

/// The scorecard in plain words: does the best model beat most popular and random pages, is the current model better or
/// worse, what cannot be told apart, who could not be tested, how the protocol flatters. Better is said only where
/// ModelScore::beatsBaselines holds, worse only where Difference::clear does; else it says that it could be chance.
/// Where the cookies are too few, that comes first; where no model finds more than random pages, that is the next.
[[nodiscard]] std::vector<Phrase> verdictOf(const Scorecard& scorecard);

/// What one model of the scorecard finds, and how that compares with most popular: the verdict's first sentence, of
/// any model. Where random pages find as much, that comes first.
[[nodiscard]] Phrase inWords(const Scorecard& scorecard, std::size_t model);

} // namespace leadlight
