// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluate/evaluate_options.h"
#include "model/recommend/evidence.h"
#include "model/recommend/rule_options.h"
#include "model/stages/pipeline.h"
#include "model/tune/tuner.h"

namespace leadlight {

/// Calls visit(options) with the defaults of every struct of options about data and models that a user can set, the
/// reading of the mapping aside, which is like that of the submissions.
template <class Visit>
void visitAllOptions(Visit&& visit)
{
    visit(ReadOptions());
    visit(JoinOptions());
    visit(WeighOptions());
    visit(ModelChoices());
    const ModelChoices models;
    visitSettings(models, visit);
    visit(EvaluateOptions());
    visit(TuneOptions());
    visit(EvidenceOptions());
    visit(RuleOptions());
}

} // namespace leadlight
