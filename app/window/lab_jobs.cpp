// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/lab_jobs.h"

#include "model/evaluate/learning_curve.h"
#include "model/evaluate/slices.h"
#include "model/stages/analysis.h"

namespace leadlight {

LabJobs::LabJobs(Session& session)
    : m_session(session)
{
    connect(&session.intents(), &Intents::compare, this, &LabJobs::compare);
    connect(&session.intents(), &Intents::measureLearningCurve, this, &LabJobs::measureLearningCurve);
}

std::optional<EvaluateRequest> LabJobs::request() const
{
    const Study& study = m_session.study();
    if (!study.interactions || m_session.job().isRunning())
        return std::nullopt;
    EvaluateRequest request;
    request.interactions = study.interactions;
    request.models = m_session.comparison().models;
    request.options = m_session.comparison().options;
    if (study.analysis)
        request.current = study.analysis->model->options;
    else // takes part, but is no model in use: nothing is trained yet
        request.further = m_session.modelToTrain();
    return request;
}

void LabJobs::compare()
{
    const auto asked = request();
    if (!asked)
        return;
    const auto work = [request = *asked](const Progress& progress) {
        return evaluateModels(request, progress.part(0.0, 0.95)).and_then([&](auto scorecard) {
            return withSlices(std::move(scorecard), progress.part(0.95, 1.0));
        });
    };
    const auto done = [this](Result<std::shared_ptr<const SlicedScorecard>> outcome) {
        if (!outcome)
            return m_session.report(outcome.error());
        m_session.workspace().set(*outcome);
        Q_EMIT compared();
    };
    m_session.job().start(tr("Comparing models"), work, done, {tr("Models are being compared."), tr("Keep comparing")});
}

void LabJobs::measureLearningCurve()
{
    auto asked = request();
    if (!asked)
        return;
    // Every share trains every model anew: the best and the current one are those in question.
    if (const auto measured = m_session.study().scorecard)
        asked->models = {measured->scorecard->candidate(measured->scorecard->best).options};
    const auto work = [request = *asked](const Progress& progress) {
        return learningCurve(request, {}, progress).map([](LearningCurve curve) {
            return std::make_shared<const LearningCurve>(std::move(curve));
        });
    };
    const auto done = [this](Result<std::shared_ptr<const LearningCurve>> outcome) {
        if (!outcome)
            return m_session.report(outcome.error());
        m_session.workspace().set(*outcome);
        Q_EMIT curveMeasured();
    };
    m_session.job().start(tr("Measuring the learning curve"), work, done,
                          {tr("The learning curve is being measured."), tr("Keep measuring")});
}

} // namespace leadlight
