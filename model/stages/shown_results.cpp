// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/stages/shown_results.h"

#include "model/evaluate/model_settings.h"
#include "model/evaluate/scorecard.h"
#include "model/evaluate/slices.h"
#include "model/stages/analysis.h"

namespace leadlight {

namespace {

ShownResults::Change changeSince(const Study& study, const ModelChoices& choices, const ModelOptions& next)
{
    using enum ShownResults::Change;
    if (study.before)
        return Settings;
    if (!study.analysis || settingsOf(study.analysis->model->options) == settingsOf(next))
        return None;
    const bool byScorecard = study.scorecard && winnerOf(*study.scorecard->scorecard);
    return choices.key == ModelKey::Auto && byScorecard ? Auto : Settings;
}

} // namespace

ModelOptions modelToTrain(const Study& study, const ModelChoices& choices)
{
    return study.scorecard ? resolvedBy(*study.scorecard->scorecard, choices) : choices.chosen();
}

ShownResults shownResults(const Study& study, const ModelChoices& choices)
{
    ShownResults out;
    out.analysis = studyOfResults(study).analysis;
    out.next = modelToTrain(study, choices);
    out.change = changeSince(study, choices, out.next);
    return out;
}

Study studyOfResults(const Study& study)
{
    return study.before ? *study.before : study;
}

} // namespace leadlight
