// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/phrase.h"
#include "model/stages/rule_choices.h"

namespace leadlight {

struct Dataset;

/// What was changed of the rules, to say what is taken back: "Rule added: Leave out the type Webinar". Where more than
/// one thing was, only that. `data` names the pages; null: their page_url does.
[[nodiscard]] Phrase ruleChangeWords(const RuleChoices& before, const RuleChoices& now, const Dataset* data);

} // namespace leadlight
