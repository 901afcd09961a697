// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/recommend/ruled_lists.h"

namespace leadlight {

/// What the rules could not do, most important first: "12 lists have fewer than 3 pages of Cloud."; and who was left
/// out. Empty where all is met. `evidence` says whether short lists are wanted.
[[nodiscard]] std::vector<Phrase> unmetWords(const Rules& rules, const UnmetRules& unmet, const Dataset& data,
                                             const EvidenceOptions& evidence);

/// How much is imposed, as people count it.
struct RulesCounted
{
    std::int64_t rules = 0;
    std::int64_t leftOut = 0; ///< visitors that get no list
};
/// `rules` may be null: nothing is imposed.
[[nodiscard]] RulesCounted countedRules(const Rules* rules);

/// What stands beside figures of hidden pages, on which no rule acts, where lists beside them obey some: "Measured
/// without the 3 rules in force." Empty where nothing is imposed.
[[nodiscard]] Phrase measuredWithoutRules(const RulesCounted& counted);

/// The same behind the caption of such figures: "... · measured without the rules". The caption alone where nothing is
/// imposed. `rules` may be null.
[[nodiscard]] Phrase captionWithoutRules(const Phrase& caption, const Rules* rules);
/// What lists obey, in a caption: "3 rules, 120 visitors left out". Empty where nothing is imposed.
[[nodiscard]] Phrase rulesCaption(const RulesCounted& counted);

/// "Submissions of "Gated Webinar Forms" weigh 0: nothing is learnt from them, but the pages are recommended all the
/// same. The rule "exclude-types" leaves them out." One for each such type (weightlessTypes).
[[nodiscard]] std::vector<Phrase> weightlessWords(std::span<const std::string> types);

} // namespace leadlight
